"""The server's addresses change while it runs: screens are told, and pages by a former address are let in."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from websockets.exceptions import InvalidStatus

from gateway.serving import Running, Screen, running, until
from home_quiz.config import Settings
from home_quiz.game.hall import MOST_ROADS
from home_quiz.web import roads
from home_quiz.web.roads import Road

HOME, CAFE = "http://192.168.1.20:8000", "http://10.0.0.7:8000"


class Networks:
    """What the machine's networks are, as the test wants them."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch) -> None:
        self.urls = [HOME]
        monkeypatch.setattr(roads, "roads", lambda *_: [Road(url, url[7:], "lan") for url in self.urls])


@pytest.fixture
def networks(monkeypatch: pytest.MonkeyPatch) -> Networks:
    return Networks(monkeypatch)


async def lets_in(run: Running, origin: str) -> bool:
    """Whether a page that came from there may open a socket."""
    try:
        await Screen.dial(run, origin=origin)
    except InvalidStatus as refused:
        return refused.response.status_code != 403
    return True


async def test_every_screen_is_told_once(networks: Networks, run: Running) -> None:
    screens = [await Screen.open(run, role) for role in ("player", "display", "host")]
    assert [screen.last("welcome")["roads"] for screen in screens] == [[HOME]] * 3  # type: ignore[index]
    networks.urls = [HOME, CAFE]
    await until(lambda: all(screen.last("roads") for screen in screens))
    await run.home._look_around()
    for screen in screens:
        assert [m["roads"] for m in screen.all if m["t"] == "roads"] == [[HOME, CAFE]]
    assert (await Screen.open(run)).last("welcome")["roads"] == [HOME, CAFE]  # type: ignore[index]


async def test_a_screen_that_has_not_said_hello_is_told_nothing(networks: Networks, run: Running) -> None:
    stranger = await Screen.dial(run)
    networks.urls = [CAFE]
    await run.home._look_around()
    await stranger.send(t="hello", role="display", lang="lv")
    await until(lambda: stranger.last("welcome"))
    assert stranger.last("roads") is None


async def test_pages_by_a_former_address_are_let_in_also_after_a_restart(
    networks: Networks, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    data = tmp_path / "data"
    async with running(data, monkeypatch, tmp_path / "one") as run:
        assert await lets_in(run, HOME)
        assert not await lets_in(run, CAFE)
        networks.urls = [CAFE]
        await run.home._look_around()
        assert await lets_in(run, HOME)
        assert await lets_in(run, CAFE)
    async with running(data, monkeypatch, tmp_path / "two") as run:
        assert run.home.roads.urls() == (CAFE,)
        assert await lets_in(run, HOME)
        for foreign in ("http://evil.example", "http://192.168.1.20:8001", "https://192.168.1.20:8000"):
            assert not await lets_in(run, foreign)


async def test_the_memory_of_addresses_is_bounded(networks: Networks, run: Running) -> None:
    for number in range(MOST_ROADS + 3):
        networks.urls = [f"http://10.0.0.{number}:8000"]
        await run.home._look_around()
    hall = run.home.gateway.hall("home")
    assert hall is not None
    assert len(hall.roads) == MOST_ROADS
    assert hall.roads[0] == f"http://10.0.0.{MOST_ROADS + 2}:8000"
    assert not await lets_in(run, HOME)


async def test_an_address_that_is_known_is_not_written_again(networks: Networks, run: Running) -> None:
    before = run.home.gateway.driver.position("hall:home")
    networks.urls = [HOME]
    for _ in range(3):
        await run.home._look_around()
    assert run.home.gateway.driver.position("hall:home") == before


async def test_the_own_machines_name_for_itself_is_not_remembered(networks: Networks, run: Running) -> None:
    networks.urls = ["http://127.0.0.1:8000", CAFE]
    await run.home._look_around()
    hall = run.home.gateway.hall("home")
    assert hall is not None
    assert "http://127.0.0.1:8000" not in hall.roads
    assert CAFE in hall.roads


def test_without_any_network_the_last_addresses_stand(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    there: list[str] = ["192.168.1.20"]
    monkeypatch.setattr(roads, "local_addresses", lambda: there)
    known = roads.Roads(Settings(tmp_path, "0.0.0.0", 8000))
    assert known.look() == (HOME,)
    there.clear()
    assert known.look() == (HOME,)
    there.append("10.0.0.7")
    assert known.look() == (CAFE,)


def test_a_server_that_never_had_a_network_names_itself(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setattr(roads, "local_addresses", list)
    assert roads.Roads(Settings(tmp_path, "0.0.0.0", 8000)).look() == ("http://127.0.0.1:8000",)


@pytest.mark.parametrize(
    ("host", "wide"),
    [
        ("192.168.1.20:8000", "ws://*:8000"),
        ("192.168.1.20", "ws://*:80"),
        ("[fe80::1]:8000", "ws://*:8000"),
        ("localhost:8000", ""),
        ("quiz.example.org", ""),
    ],
)
async def test_only_pages_by_a_plain_address_may_follow_the_server_anywhere(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, host: str, wide: str
) -> None:
    public: dict[str, Any] = {"public_url": "https://quiz.example.org"}
    async with running(tmp_path / "data", monkeypatch, tmp_path / "screens", **public) as run:
        for path in ("/", "/display", "/host"):
            policy = (await run.http.get(path, headers={"Host": host})).headers["content-security-policy"]
            connect = policy.split("connect-src ")[1].split(";")[0].split()
            assert [source for source in connect if "*" in source] == ([wide] if wide else [])
            assert "wss://quiz.example.org" in connect
            assert "*" not in policy.replace(wide, "") if wide else "*" not in policy
