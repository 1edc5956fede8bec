"""Machine text is a suggestion: from the memory, LibreTranslate or DeepL, whatever they answer."""

import json
import threading
import time
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from urllib.parse import parse_qs

import pytest
from django.core.cache import cache
from django.urls import reverse
from wagtail.models import PageViewRestriction
from wagtail_localize.machine_translators.deepl import DeepLTranslator

from tests.factories.initiatives import InitiativeFactory
from tests.translation.working import begin_in, say, sentence_of, translator_of
from translation import machine, memory, runs
from translation.filling import fill_all
from translation.models import Run, Work
from translation.sentences import State, sentences

pytestmark = pytest.mark.django_db
STORY = [("text", "".join(f"<p>Sentence number {n}.</p>" for n in range(1, 44)))]


class Server(ThreadingHTTPServer):
    """Speaks LibreTranslate at /translate and DeepL elsewhere; ``mood`` is how it behaves."""

    mood = "well"
    asked = 0

    @property
    def address(self):
        return f"http://127.0.0.1:{self.server_port}"


class Answer(BaseHTTPRequestHandler):
    def do_POST(self):
        body = self.rfile.read(int(self.headers["Content-Length"]))
        libre = self.path == "/translate"
        texts = json.loads(body)["q"] if libre else parse_qs(body.decode())["text"]
        self.server.asked += 1
        mood = self.server.mood
        if mood == "slow":
            time.sleep(1)
        if mood == "quota" or (mood == "quota later" and self.server.asked > 1):
            return self.say(429 if libre else 456, {"message": "Quota exceeded"})
        if mood == "nonsense":
            return self.say(200, "<html>")
        said = [text.replace("Sentence", "Teikums") for text in texts]
        if mood == "partial" and len(said) > 1:
            said.pop()
        if mood == "markup":
            said = [f"<script>{text}</script>" for text in said]
        found = {"translatedText": said} if libre else {"translations": [{"text": t} for t in said]}
        return self.say(200, found)

    def say(self, status, answer):
        body = answer.encode() if isinstance(answer, str) else json.dumps(answer).encode()
        self.send_response(status)
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, *_arguments):
        """Nothing on standard error."""


@pytest.fixture
def server():
    server = Server(("127.0.0.1", 0), Answer)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    yield server
    server.shutdown()
    server.server_close()


@pytest.fixture(autouse=True)
def _nothing_remembered():
    memory.forget()


@pytest.fixture(params=["LibreTranslate", "DeepL"])
def name(request, server, settings, monkeypatch):
    classes = "wagtail_localize.machine_translators"
    if request.param == "DeepL":
        monkeypatch.setattr(DeepLTranslator, "get_api_endpoint", lambda self: server.address)
        options = {"CLASS": f"{classes}.deepl.DeepLTranslator"}
        options["OPTIONS"] = {"AUTH_KEY": "key", "TIMEOUT": 1}
    else:
        options = {"CLASS": f"{classes}.libretranslate.LibreTranslator"}
        options["OPTIONS"] = {"LIBRETRANSLATE_URL": server.address, "API_KEY": "", "TIMEOUT": 0.5}
    settings.WAGTAILLOCALIZE_MACHINE_TRANSLATOR = options
    return request.param


@pytest.fixture
def work(house):
    page = InitiativeFactory(
        country="lv", language="en", title="Sentence A", introduction="Sentence B", story=STORY
    )
    return begin_in(page, house.locales["lv"])


def test_every_sentence_without_words_gets_a_suggestion(work, name, admin_user):
    say(work, "Sentence A", "Pirmais", admin_user)
    assert machine.fill(work, admin_user) == 44
    second = sentence_of(work, "Sentence B")
    assert (second.state, second.words) == (State.MACHINE, "Teikums B")
    assert second.translation.tool_name == name
    assert sentence_of(work, "Sentence A").words == "Pirmais"
    assert Work.objects.get().machine == 44


@pytest.mark.parametrize(
    ("mood", "reason"),
    [("quota", "takes no more words now"), ("nonsense", "cannot be reached, or answers what")],
)
def test_a_machine_that_fails_says_why(work, name, server, admin_user, mood, reason):
    server.mood = mood
    with pytest.raises(machine.Unavailable, match=reason):
        machine.fill(work, admin_user)
    assert Work.objects.get().missing == 45


def test_a_machine_that_does_not_answer_in_time_says_so(work, name, server, admin_user, settings):
    settings.WAGTAILLOCALIZE_MACHINE_TRANSLATOR["OPTIONS"]["TIMEOUT"] = (
        0.3 if name == "LibreTranslate" else 1
    )
    server.mood = "slow" if name == "LibreTranslate" else "quota"
    with pytest.raises(machine.Unavailable, match="in time|no more words"):
        machine.fill(work, admin_user)


def test_what_came_before_the_quota_is_kept(work, name, server, admin_user):
    server.mood = "quota later"
    with pytest.raises(machine.Unavailable):
        machine.fill(work, admin_user)
    assert (Work.objects.get().machine, Work.objects.get().missing) == (20, 25)


def test_a_partial_answer_is_asked_for_again_one_by_one(work, name, server, admin_user):
    server.mood = "partial"
    assert machine.fill(work, admin_user) == 45
    assert sentence_of(work, "Sentence number 20.").words == "Teikums number 20."


def test_markup_of_a_machine_is_not_taken(work, name, server, admin_user):
    server.mood = "markup"
    assert machine.fill(work, admin_user) == 0
    assert {sentence.state for sentence in sentences(work.translation)} == {State.MISSING}


def test_words_of_a_page_that_is_not_public_are_not_sent(work, name, server, admin_user):
    PageViewRestriction.objects.create(
        page=work.original.page, restriction_type=PageViewRestriction.LOGIN
    )
    with pytest.raises(machine.Unavailable, match="not public"):
        machine.fill(work, admin_user)
    assert server.asked == 0


def test_without_a_machine_the_memory_suggests(house, work, admin_user, settings):
    settings.WAGTAILLOCALIZE_MACHINE_TRANSLATOR = None
    other = InitiativeFactory(country="lv", language="en", title="Sentence B")
    say(begin_in(other, house.locales["lv"]), "Sentence B", "Otrais", admin_user)
    assert machine.fill(work, admin_user) == 1
    sentence = sentence_of(work, "Sentence B")
    assert (sentence.state, sentence.words) == (State.MACHINE, "Otrais")
    assert sentence.translation.tool_name == "Memory"


def test_a_whole_queue_is_filled_and_a_machine_that_gave_up_is_left_alone(
    house, work, name, server, admin_user
):
    other = InitiativeFactory(country="lv", language="en", title="Sentence C")
    begin_in(other, house.locales["lv"])
    server.mood = "quota"
    run = fill_all(house.locales["lv"], admin_user)
    runs.go_on.call(run.pk)
    run.refresh_from_db()
    assert (run.total, run.done, server.asked) == (2, 2, 1)
    assert [problem.partition(": ")[0] for problem in run.problems] == ["Sentence C", "Sentence A"]
    server.mood = "well"
    cache.clear()
    runs.go_on.call(fill_all(house.locales["lv"], admin_user).pk)
    assert set(Work.objects.values_list("missing", "machine")) == {(0, 45), (0, 2)}
    assert fill_all(house.locales["lv"], admin_user) is None


def test_a_whole_queue_is_filled_by_who_may_translate_it(house, work, client):
    client.force_login(translator_of("de"))
    client.post(reverse("translate_fill_many", args=["lv"]))
    assert not Run.objects.exists()
