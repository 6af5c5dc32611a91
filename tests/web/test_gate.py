"""Who may call at all: Host and Origin in every variant, and the headers that every answer carries."""

from __future__ import annotations

import pytest
from websockets.exceptions import InvalidStatus

from gateway.serving import Running, Screen
from home_quiz.web.security import allowed_host, allowed_origin

NAMES = {"quiz.example.org"}
ROADS = ("https://quiz.example.org", "http://192.0.2.7:8000")
HOSTS = {
    "127.0.0.1:8000": True,
    "192.0.2.7": True,
    "[::1]:8000": True,
    "[fe80::1]": True,
    "localhost:8000": True,
    "LOCALHOST": True,
    "quiz.example.org": True,
    "Quiz.Example.Org:443": True,
    "": False,
    "evil.example": False,
    "quiz.example.org.evil.example": False,
    "evil.example:8000": False,
    "127.0.0.1.evil.example": False,
    "quiz.example.org@evil.example": False,
    "evil@127.0.0.1": False,
    "127.0.0.1:80; script-src *": False,
    "127.0.0.1/": False,
    "[::1": False,
    "::1": False,
    "127.0.0.1:port": False,
    "127.1": False,
}
ORIGINS = {
    "http://192.0.2.9:8000": True,  # the same host as called
    "https://192.0.2.9:8000": True,
    "https://quiz.example.org": True,
    "http://192.0.2.7:8000": True,
    "http://quiz.example.org": False,
    "http://192.0.2.9": False,
    "http://192.0.2.9:8001": False,
    "http://evil.example": False,
    "http://192.0.2.9:8000.evil.example": False,
    "https://quiz.example.org.evil.example": False,
    "null": False,
    "": False,
    "ws://192.0.2.9:8000": False,
    "file:///index.html": False,
    "http://[": False,
}
PAGES = ("/", "/g/BALO", "/display", "/host", "/api/hall", "/api/games", "/qr/join.svg", "/healthz")
KEPT = {"assets": "immutable", "qr": "no-cache"}


@pytest.mark.parametrize(("host", "welcome"), HOSTS.items())
def test_hosts(host: str, welcome: bool) -> None:
    assert allowed_host(host, NAMES) is welcome


@pytest.mark.parametrize(("origin", "welcome"), ORIGINS.items())
def test_origins(origin: str, welcome: bool) -> None:
    assert allowed_origin(origin, "192.0.2.9:8000", ROADS) is welcome


def test_no_origin_is_no_page_of_ours() -> None:
    assert not allowed_origin(None, "192.0.2.9:8000", ROADS)


async def test_a_foreign_name_is_turned_away_on_every_page(run: Running) -> None:
    for path in PAGES:
        answer = await run.http.get(path, headers={"Host": "evil.example"})
        assert answer.status_code == 421
        assert "--public-url" in answer.text


async def test_a_foreign_page_opens_no_socket(run: Running) -> None:
    for headers in ({"origin": "http://evil.example"}, {"origin": None}, {"origin": "http://["}):
        with pytest.raises(InvalidStatus) as refused:
            await Screen.dial(run, **headers)
        assert refused.value.response.status_code == 403


async def test_every_answer_carries_the_headers(run: Running) -> None:
    for path in (*PAGES, "/assets/player/player-1a2b.js", "/nothing", "/api/nothing"):
        answer = await run.http.get(path)
        policy = answer.headers["content-security-policy"]
        assert "default-src 'none'" in policy, path
        assert "script-src 'self';" in policy
        assert "frame-ancestors 'none'" in policy
        assert "unsafe" not in policy
        assert f"ws://{run.url.removeprefix('http://')}" in policy
        assert answer.headers["x-content-type-options"] == "nosniff"
        assert answer.headers["referrer-policy"] == "no-referrer"
        assert "server" not in answer.headers
        assert KEPT.get(path.split("/")[1], "no-store") in answer.headers["cache-control"]
        assert "set-cookie" not in answer.headers
