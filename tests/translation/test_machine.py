"""Machine text is a suggestion: from the memory, LibreTranslate or DeepL, whatever they answer."""

import json
import re
import threading
import time
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from urllib.parse import parse_qs

import pytest
from django.core.cache import cache
from django.urls import reverse
from wagtail.models import PageViewRestriction
from wagtail_localize.machine_translators.deepl import DeepLTranslator
from wagtail_localize.machine_translators.libretranslate import LibreTranslator

from initiatives.models import InitiativePage
from tests.factories.initiatives import InitiativeFactory
from tests.translation.working import begin_in, reviewer_of, say, sentence_of, translator_of
from translation import machine, runs
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
        if mood == "key":
            return self.say(403, {"error": "Invalid API key"})
        if mood == "nonsense":
            return self.say(200, "<html>")
        said = [text.replace("Sentence", "Teikums") for text in texts]
        if mood == "partial" and len(said) > 1:
            said.pop()
        if mood == "half":
            said = []
        if mood == "null":
            said = [None] * len(texts)
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
    [
        ("quota", "takes no more words now"),
        ("key", "refuses the key|its key is wrong"),
        ("nonsense", "cannot be reached, or answers what"),
    ],
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


@pytest.fixture
def translator(house, client):
    person = translator_of("lv")
    client.force_login(person)
    return person


def ask(client, work, source, typed="", *, script=True):
    """Press "Suggest by machine" at the sentence ``source``, with ``typed`` in its field."""
    sentence = sentence_of(work, source)
    url = reverse("translate_ask", args=[work.pk, sentence.segment.pk])
    seen_at = sentence.seen_at.isoformat() if sentence.seen_at else ""
    sent = {"words": typed, "seen_at": seen_at, "show": "all"}
    return client.post(url, sent, **({"HTTP_X_REQUESTED_WITH": "XMLHttpRequest"} if script else {}))


def editor(client, work, show="all"):
    return client.get(reverse("translate_edit", args=[work.pk]), {"show": show}).content.decode()


def offered(content):
    """How many sentences offer a suggestion of their own."""
    return len(re.findall(r'data-tr="ask">', content))


def test_one_sentence_gets_words_that_wait_for_a_person(work, name, server, client, translator):
    assert offered(editor(client, work)) == 45
    told = ask(client, work, "Sentence B").json()
    assert (told["words"], told["state"], told["by"]) == ("Teikums B", "machine", name)
    assert (told["accepts"], told["without"]) == ("Accept", False)
    assert told["said"] == "1 sentence has a suggestion. Please check it."
    assert (server.asked, Work.objects.get().machine, Work.objects.get().missing) == (1, 1, 44)
    assert offered(editor(client, work)) == 44

    sentence = sentence_of(work, "Sentence B")
    url = reverse("translate_say", args=[work.pk, sentence.segment.pk])
    seen_at = sentence.seen_at.isoformat()
    client.post(url, {"words": "Teikums B", "seen_at": seen_at, "accept": "1"})
    assert sentence_of(work, "Sentence B").state == State.DONE
    assert sentence_of(work, "Sentence B").translation.last_translated_by == translator


def test_without_a_script_the_words_stand_in_their_field(work, name, client, translator):
    answer = ask(client, work, "Sentence B", script=False)
    segment = sentence_of(work, "Sentence B").segment
    assert answer.url == reverse("translate_edit", args=[work.pk]) + f"?show=all#s{segment.pk}"
    assert ">Teikums B</textarea>" in editor(client, work)


def test_links_and_bold_words_come_through(house, name, client, translator):
    story = [("text", '<p>Sentence <a href="https://a.example">one</a> of <b>2024</b>.</p>')]
    page = InitiativeFactory(country="lv", language="en", title="Sentence A", story=story)
    work = begin_in(page, house.locales["lv"])
    told = ask(client, work, 'Sentence <a id="a1">one</a> of <b>2024</b>.').json()
    assert told["words"] == "Teikums ⟦a1⟧one⟦/a1⟧ of ⟦b⟧2024⟦/b⟧."
    assert told["problems"] == []


REASONS = {
    "quota": "takes no more words now",
    "key": "refuses the key|its key is wrong",
    "nonsense": "answers what nobody understands",
    "half": "answers what nobody understands",
    "null": "What the machine says cannot stand here",
    "markup": "What the machine says cannot stand here",
}


@pytest.mark.parametrize("mood", REASONS)
def test_a_machine_that_fails_is_told_at_the_sentence(work, name, server, client, translator, mood):
    server.mood = mood
    answer = ask(client, work, "Sentence B")
    assert answer.status_code == 422
    assert re.search(REASONS[mood], answer.json()["said"])
    assert sentence_of(work, "Sentence B").translation is None


def test_a_slow_machine_is_not_waited_for(work, name, server, client, translator, settings):
    if name == "DeepL":
        pytest.skip("its timeout is in whole seconds")
    settings.WAGTAILLOCALIZE_MACHINE_TRANSLATOR["OPTIONS"]["TIMEOUT"] = 0.3
    server.mood = "slow"
    said = ask(client, work, "Sentence B").json()["said"]
    assert said == "LibreTranslate did not answer in time. Try again later."


def test_the_old_words_of_a_changed_sentence_stay_where_the_machine_fails(
    house, work, name, server, client, translator
):
    work = begin_in(work.original.page.specific, house.locales["lv"], live=True)
    page = InitiativePage.objects.get(pk=work.original.page_id)
    page.introduction = "Sentence B, and more"
    page.save_revision().publish()
    server.mood = "quota"
    old = "lv: Sentence B"
    answer = ask(client, work, "Sentence B, and more", old, script=False)
    content = answer.content.decode()
    assert answer.status_code == 422
    assert "takes no more words now" in content
    assert f">{old}</textarea>" in content
    # Nobody typed them: the script must not send them as a person's words.
    assert "data-unsaved>" not in content
    assert "It is not saved yet." not in content

    server.mood = "well"
    assert ask(client, work, "Sentence B, and more", old).json()["words"] == "Teikums B, and more"
    assert sentence_of(work, "Sentence B, and more").state == State.MACHINE


def test_what_was_typed_is_not_written_over(work, name, server, client, translator):
    typed = "Mans iesāktais"
    assert ask(client, work, "Sentence B", typed).status_code == 422
    content = ask(client, work, "Sentence B", typed, script=False).content.decode()
    assert "There are words already. Empty the field to ask the machine." in content
    assert f">{typed}</textarea>" in content
    assert server.asked == 0

    say(work, "Sentence A", "Pirmais", reviewer_of("lv"))
    answer = ask(client, work, "Sentence A", "Pirmais")
    assert (answer.status_code, server.asked) == (422, 0)
    assert sentence_of(work, "Sentence A").state == State.DONE


def test_whoever_was_faster_than_the_machine_keeps_their_words(
    work, name, client, translator, monkeypatch
):
    answers = machine._answers

    def late(*asked):
        say(work, "Sentence B", "Otrais", reviewer_of("lv"))
        yield from answers(*asked)

    monkeypatch.setattr(machine, "_answers", late)
    told = ask(client, work, "Sentence B").json()
    assert (told["words"], told["state"]) == ("Otrais", "done")


def test_a_machine_is_offered_only_where_it_knows_both_languages(
    work, name, server, client, translator, settings, monkeypatch
):
    easy = Work.objects.get()
    easy.locale.language_code = "lv-simple"
    assert not machine.knows(easy)
    with monkeypatch.context() as patch:
        for known in (LibreTranslator, DeepLTranslator):
            patch.setattr(known, "can_translate", lambda *_pair: False)
        assert offered(editor(client, work)) == 0
        assert machine.fill(work, translator) == 0
        said = ask(client, work, "Sentence B").json()["said"]
    assert said == "The machine does not know this language."
    settings.WAGTAILLOCALIZE_MACHINE_TRANSLATOR = None
    assert offered(editor(client, work)) == 0
    assert ask(client, work, "Sentence B").status_code == 422
    assert server.asked == 0


def test_the_memory_is_asked_before_the_machine(house, work, name, server, client, translator):
    other = InitiativeFactory(country="lv", language="en", title="Sentence B")
    say(begin_in(other, house.locales["lv"]), "Sentence B", "Otrais", translator)
    told = ask(client, work, "Sentence B").json()
    assert (told["words"], told["by"], server.asked) == ("Otrais", "Memory", 0)


def test_only_who_may_write_asks_the_machine(work, name, server, client, translator):
    url = reverse("translate_ask", args=[work.pk, sentence_of(work, "Sentence B").segment.pk])
    assert client.get(url).status_code == 405
    Work.objects.update(step=Work.Step.REVIEW)  # now they are the reviewers'
    assert ask(client, work, "Sentence B").status_code == 403
    for person in (translator_of("de"), reviewer_of("de")):
        client.force_login(person)
        assert ask(client, work, "Sentence B").status_code in (302, 403, 404)
    assert (server.asked, sentence_of(work, "Sentence B").translation) == (0, None)


@pytest.mark.parametrize("number", [3, 60])
def test_asking_costs_the_same_however_long_the_page(
    house, name, client, translator, django_assert_num_queries, number
):
    if name == "DeepL":
        pytest.skip("the same for each machine")
    story = [("text", "".join(f"<p>Sentence {n} of them.</p>" for n in range(number - 2)))]
    page = InitiativeFactory(
        country="lv", language="en", title="Sentence A", introduction="Sentence B", story=story
    )
    work = begin_in(page, house.locales["lv"])
    ask(client, work, "Sentence A")
    editor(client, work)
    with django_assert_num_queries(28):
        assert offered(editor(client, work)) == number - 1
    segment = sentence_of(work, "Sentence B").segment
    url = reverse("translate_ask", args=[work.pk, segment.pk])
    with django_assert_num_queries(48):
        client.post(url, {"words": ""}, HTTP_X_REQUESTED_WITH="XMLHttpRequest")
