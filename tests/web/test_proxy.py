"""Who calls, when a proxy stands in front: its word counts only if it is trusted, and no phone's does."""

from __future__ import annotations

from collections.abc import AsyncIterator
from pathlib import Path

import httpx
import pytest
from starlette.requests import Request

from gateway.serving import Running, running
from home_quiz import config
from home_quiz.config import Wifi
from home_quiz.errors import ConfigError
from home_quiz.web.roads import came_locally

PUBLIC = "http://quiz.example.org"
SECRET_PAGES = ("/qr/wifi.svg", "/metrics")


@pytest.fixture
async def run(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> AsyncIterator[Running]:
    """A server with a public name and a Wi-Fi, which trusts the loopback (as it does without settings)."""
    wifi = Wifi("Bibliotēka", "slepens-vards")
    settings = {"public_url": PUBLIC, "wifi": wifi}
    async with running(tmp_path / "data", monkeypatch, tmp_path / "screens", **settings) as instance:
        yield instance


@pytest.fixture
async def strict(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> AsyncIterator[Running]:
    """The same, but it trusts a proxy elsewhere only: the test's calls are those of a phone."""
    wifi = Wifi("Bibliotēka", "slepens-vards")
    settings = {"public_url": PUBLIC, "wifi": wifi, "trusted_proxies": ("192.0.2.99",)}
    async with running(tmp_path / "data", monkeypatch, tmp_path / "screens", **settings) as instance:
        yield instance


async def statuses(http: httpx.AsyncClient, **headers: str) -> list[int]:
    names = {name.replace("_", "-"): value for name, value in headers.items()}
    return [(await http.get(page, headers=names)).status_code for page in SECRET_PAGES]


async def test_by_a_local_road_both_are_shown(run: Running) -> None:
    assert await statuses(run.phone_http) == [200, 200]


async def test_through_a_proxy_the_caller_counts(run: Running) -> None:
    for outside in ("8.8.8.8", "2001:4860::1", "8.8.8.8:4711", "10.0.0.1, 8.8.8.8", "::ffff:8.8.8.8"):
        assert await statuses(run.phone_http, X_Forwarded_For=outside) == [404, 404], outside
    assert await statuses(run.phone_http, X_Forwarded_For="192.168.1.20") == [200, 200]


async def test_by_the_public_name_nothing_is_shown_whoever_calls(run: Running) -> None:
    """Docker and cheap routers make everybody look like a neighbour: the name that was called decides."""
    for caller in ("172.18.0.1", "192.168.1.1", "127.0.0.1", "8.8.8.8"):
        shown = await statuses(run.phone_http, Host="quiz.example.org", X_Forwarded_For=caller)
        assert shown == [404, 404], caller
    assert await statuses(run.phone_http, Host="quiz.example.org") == [404, 404]
    hall = await run.phone_http.get("/api/hall", headers={"Host": "quiz.example.org"})
    assert hall.json()["wifi"] is None


async def test_a_phone_cannot_say_who_it_is(strict: Running) -> None:
    for claimed in ("8.8.8.8", "192.168.1.5", "127.0.0.1", "192.0.2.99", "nonsense", ""):
        assert await statuses(strict.phone_http, X_Forwarded_For=claimed) == [200, 200], claimed
    assert await statuses(strict.phone_http, Forwarded="for=8.8.8.8") == [200, 200]


async def test_the_environment_of_another_program_changes_nothing(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("FORWARDED_ALLOW_IPS", "*")
    settings = {"trusted_proxies": ("192.0.2.99",)}
    async with running(tmp_path / "data", monkeypatch, tmp_path / "screens", **settings) as run:
        answer = await run.phone_http.get("/metrics", headers={"X-Forwarded-For": "8.8.8.8"})
        assert answer.status_code == 200


@pytest.mark.parametrize(
    ("caller", "host", "local"),
    [
        ("192.168.1.20", "192.168.1.5:8000", True),
        ("172.18.0.7", "home:8000", True),  # Prometheus beside it in Docker
        ("::1", "localhost", True),
        ("fe80::7", "[fe80::1]:8000", True),
        ("192.168.1.20", "8.8.8.8", False),
        ("192.168.1.20", "quiz.example.org", False),
        ("192.168.1.20", "", False),
        ("192.168.1.20", "192.168.1.5/x", False),
        ("192.168.1.20", "1921681005", False),
        ("8.8.8.8", "192.168.1.5", False),
        ("::ffff:8.8.8.8", "192.168.1.5", False),
    ],
)
def test_both_ends_must_be_local(caller: str, host: str, local: bool) -> None:
    headers = [(b"host", host.encode())] if host else []
    request = Request({"type": "http", "client": (caller, 1), "headers": headers, "path": "/"})
    assert came_locally(request) is local


def test_trusted_proxies_are_addresses_and_networks(tmp_path: Path) -> None:
    def trusted(value: str) -> tuple[str, ...]:
        return config.load(tmp_path, environ={"HOME_TRUSTED_PROXIES": value}).trusted_proxies

    assert trusted("") == ("127.0.0.1", "::1")
    assert trusted(" 192.168.1.5, 172.18.0.0/16,fc00::/7 ,") == ("192.168.1.5", "172.18.0.0/16", "fc00::/7")
    for wrong in ("*", "proxy", "192.168.1", "10.0.0.1/8", "0.0.0.0/0", "::/0"):
        with pytest.raises(ConfigError, match="HOME_TRUSTED_PROXIES"):
            trusted(wrong)


def test_a_server_behind_a_proxy_offers_its_public_address_only(tmp_path: Path) -> None:
    from home_quiz.web.roads import Roads

    env = {"HOME_PUBLIC_URL": PUBLIC, "HOME_LAN_ROADS": "no"}
    assert Roads(config.load(tmp_path, environ=env)).urls() == (PUBLIC,)
    both = Roads(config.load(tmp_path, environ={**env, "HOME_LAN_ROADS": "yes"})).urls()
    assert both[0] == PUBLIC
    assert len(both) > 1
    alone = Roads(config.load(tmp_path, environ={"HOME_LAN_ROADS": "no"})).urls()
    assert alone  # without a public address there is nothing else to offer
    with pytest.raises(ConfigError, match="yes or no"):
        config.load(tmp_path, environ={**env, "HOME_LAN_ROADS": "perhaps"})
