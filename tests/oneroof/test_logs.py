import json
import logging

import pytest
from django.test import RequestFactory
from django.urls import resolve

from oneroof.logs import JSONFormatter, PrivateFilter, address


def record(message, *args, **extra):
    made = logging.LogRecord("oneroof", logging.WARNING, "file", 1, message, args, None)
    made.__dict__ |= extra
    return made


def request_for(path, **headers):
    request = RequestFactory().get(path, headers=headers)
    request.resolver_match = resolve(request.path)
    return request


def test_line_is_one_json_object_with_plain_extras_alone():
    entry = json.loads(
        JSONFormatter().format(record("Sent %s", "ā\n", attempt=2, request=object(), user=object()))
    )
    assert entry.pop("time").endswith("+00:00")
    assert entry == {
        "level": "warning",
        "logger": "oneroof",
        "message": "Sent ā\n",
        "attempt": 2,
    }


def test_password_reset_key_is_not_logged():
    request = request_for("/account/password/reset/key/1-secretkey/")
    made = record("Not Found: %s", request.path, request=request)
    PrivateFilter().filter(made)
    assert "secretkey" not in made.getMessage()
    assert made.getMessage().startswith("Not Found: /account/password/reset/key/")


def test_key_of_an_unresolved_account_address_is_not_logged():
    request = RequestFactory().get("/account/password/reset/key/1-secretkey")
    assert address(request) == "/account/"


def test_page_is_logged_by_its_path_without_the_query():
    request = request_for("/en/search/?q=anna+berzina")
    made = record("%s failed", request.get_full_path(), request=request)
    PrivateFilter().filter(made)
    assert made.getMessage() == "/en/search/ failed"


@pytest.mark.django_db
def test_access_log_holds_what_happened_and_nobody(client, caplog):
    with caplog.at_level(logging.INFO, "oneroof.access"):
        client.get("/health/?who=anna", REMOTE_ADDR="192.0.2.7", headers={"user-agent": "Anna/1"})
    line = json.loads(JSONFormatter().format(caplog.records[-1]))
    assert line.pop("ms") >= 0
    del line["time"]
    assert line == {
        "level": "info",
        "logger": "oneroof.access",
        "message": "GET /health/ 200",
        "method": "GET",
        "path": "/health/",
        "status": 200,
    }
