"""The right of a kiosk: given once, for its own games only, one at a time, taken away at once."""

from __future__ import annotations

import secrets
from collections.abc import AsyncIterator, Iterator
from pathlib import Path
from typing import Any

import httpx
import pytest
from msgspec.structs import replace

from gateway.serving import Running, Screen, a_programme, running, until
from home_quiz.content.packs import Pack, Packs
from home_quiz.gateway.limits import KIOSK_GAMES
from home_quiz.web import shelf
from servers.valkey import Server as Valkey

DISPLAY = "hall-by-the-door"


@pytest.fixture(autouse=True)
def packs(monkeypatch: pytest.MonkeyPatch) -> None:
    """One pack that a kiosk can play and one that it cannot."""
    asked = a_programme(seconds=5).questions[0]
    questions = tuple(replace(asked, id=f"q{number}") for number in range(3))
    tiny = Pack("tiny", {"*": "Tiny"}, {}, "festival", ("lv", "lt", "en"), "lv", questions, {})
    down = Pack("down", {"*": "Down"}, {}, "festival", ("lv", "lt", "en"), "lv", questions, {}, down=True)
    monkeypatch.setattr(shelf, "available", lambda folder: Packs((tiny, down)))


@pytest.fixture
def valkey(tmp_path: Path) -> Iterator[Valkey]:
    with Valkey(tmp_path / "valkey") as server:
        yield server


@pytest.fixture(params=["sqlite", pytest.param("redis", marks=pytest.mark.needs("valkey"))])
async def either(
    request: pytest.FixtureRequest, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> AsyncIterator[tuple[Running, Running]]:
    """A server by itself (twice the same), or two that share a store."""
    if request.param == "sqlite":
        async with running(tmp_path / "a", monkeypatch, tmp_path / "sa") as one:
            yield one, one
        return
    url = request.getfixturevalue("valkey").url
    async with (
        running(tmp_path / "a", monkeypatch, tmp_path / "sa", redis_url=url) as one,
        running(tmp_path / "b", monkeypatch, tmp_path / "sb", redis_url=url) as other,
    ):
        yield one, other


def error(answer: httpx.Response, status: int, code: str) -> str:
    """The text of an error that must have this form."""
    assert (answer.status_code, answer.json()["error"]["code"]) == (status, code), answer.text
    return str(answer.json()["error"]["text"])


async def make(run: Running, display: str = DISPLAY, **wish: Any) -> None:
    """The librarian makes a display a kiosk."""
    answer = await run.http.post(f"/api/kiosks/{display}", json=wish)
    assert answer.status_code == 200, answer.text


class KioskDisplay:
    """A display with a token of its own, as it asks one of the servers."""

    def __init__(self, run: Running, display: str = DISPLAY) -> None:
        self.run = run
        self.display = display
        self.token = secrets.token_urlsafe(16)

    async def claim(self) -> httpx.Response:
        wish = {"display": self.display, "token": self.token}
        return await self.run.phone_http.post("/api/kiosk/claim", json=wish)

    async def ask(self, method: str = "GET", path: str = "/api/kiosk") -> httpx.Response:
        headers = {"Authorization": f"Bearer {self.token}"}
        return await self.run.phone_http.request(method, path, headers=headers)

    async def game(self) -> str:
        answer = await self.ask("POST", "/api/kiosk/game")
        assert answer.status_code == 200, answer.text
        return str(answer.json()["code"])


@pytest.fixture
async def kiosk(run: Running) -> KioskDisplay:
    """A display that has its right."""
    await make(run)
    display = KioskDisplay(run)
    assert (await display.claim()).status_code == 200
    return display


class TestTheRight:
    async def test_it_holds_through_any_worker(self, either: tuple[Running, Running]) -> None:
        one, other = either
        await make(one, questions=3, quiet_from=20 * 60, quiet_to=8 * 60, near=True)
        display = KioskDisplay(other)
        assert (await display.claim()).status_code == 200
        assert (await display.claim()).status_code == 200  # the answer to the first may have been lost
        told = (await display.ask()).json()
        assert (told["questions"], told["quiet_from"], told["quiet_to"], told["near"]) == (3, 1200, 480, True)
        code = await display.game()
        display.run = one
        assert await display.game() == code
        assert (await display.ask()).json()["code"] == code

    async def test_it_is_given_once(self, kiosk: KioskDisplay) -> None:
        thief = KioskDisplay(kiosk.run)
        error(await thief.claim(), 401, "kiosk/link")
        error(await thief.ask(), 401, "kiosk/link")
        assert (await kiosk.ask()).status_code == 200

    async def test_not_without_a_librarian(self, run: Running) -> None:
        display = KioskDisplay(run)
        error(await display.claim(), 401, "kiosk/link")
        for method, path in (("GET", "/api/kiosk"), ("POST", "/api/kiosk/game")):
            error(await display.ask(method, path), 401, "kiosk/link")

    async def test_taken_away_it_opens_nothing_and_may_be_given_anew(self, kiosk: KioskDisplay) -> None:
        run = kiosk.run
        assert (await run.http.delete(f"/api/kiosks/{DISPLAY}")).status_code == 200
        error(await kiosk.ask("POST", "/api/kiosk/game"), 401, "kiosk/link")
        error(await kiosk.claim(), 401, "kiosk/link")
        await make(run)
        assert (await kiosk.claim()).status_code == 200

    async def test_settings_may_change_and_the_right_stays(self, kiosk: KioskDisplay) -> None:
        await make(kiosk.run, questions=5)
        assert (await kiosk.ask()).json()["questions"] == 5

    async def test_it_opens_nothing_of_a_hosts(self, kiosk: KioskDisplay) -> None:
        for method, path in (("GET", "/api/packs"), ("POST", "/api/games"), ("GET", "/api/displays")):
            error(await kiosk.ask(method, path), 401, "host/link")
        host = await Screen.open(kiosk.run, "host", token=kiosk.token)
        assert await host.hung_up()

    async def test_the_log_holds_its_hash_alone(self, kiosk: KioskDisplay) -> None:
        tail = await kiosk.run.home.gateway.driver.store.read("hall:home", 0)
        assert kiosk.token.encode() not in b"".join(record.data for record in tail.records)  # type: ignore[union-attr]


class TestWishes:
    async def test_what_cannot_be(self, run: Running) -> None:
        wishes: list[tuple[dict[str, Any], int, str]] = [
            ({"questions": 2}, 422, "request/wrong"),
            ({"questions": 21}, 422, "request/wrong"),
            ({"quiet_from": 1440}, 422, "request/wrong"),
            ({"packs": ["nope"]}, 404, "pack/unknown"),
            ({"packs": ["down"]}, 409, "kiosk/packs"),
            ({"power": True}, 422, "request/wrong"),
        ]
        for wish, status, code in wishes:
            error(await run.http.post(f"/api/kiosks/{DISPLAY}", json=wish), status, code)
        error(await run.http.post("/api/kiosks/a+b", json={}), 422, "request/wrong")
        told = (await run.http.get("/api/displays")).json()["displays"]
        assert told == []

    async def test_the_host_page_sees_displays_without_a_game_and_which_are_kiosks(
        self, run: Running
    ) -> None:
        await Screen.open(run, "display", display=DISPLAY)
        await Screen.open(run, "display", display="another-one")
        await make(run, packs=["tiny"])
        told = {one["id"]: one["kiosk"] for one in (await run.http.get("/api/displays")).json()["displays"]}
        assert told["another-one"] is None
        assert (told[DISPLAY]["packs"], told[DISPLAY]["ready"]) == (["tiny"], False)

    async def test_no_more_than_a_hall_has_room_for(self, run: Running) -> None:
        for number in range(16):
            await make(run, f"display-{number}")
        error(await run.http.post("/api/kiosks/display-16", json={}), 409, "kiosk/many")
        await make(run, "display-3", near=True)


class TestGames:
    async def test_one_at_a_time_and_not_the_halls(self, kiosk: KioskDisplay) -> None:
        code = await kiosk.game()
        assert await kiosk.game() == code
        assert (await kiosk.run.phone_http.get("/api/hall")).json()["room"] == ""
        assert (await kiosk.run.http.get("/api/games")).json()["games"] == []

    async def test_not_faster_than_anybody_plays(self, kiosk: KioskDisplay) -> None:
        codes = set()
        for _ in range(int(KIOSK_GAMES[1])):
            codes.add(code := await kiosk.game())
            assert (await kiosk.run.http.post(f"/api/games/{code}/end")).status_code == 200
        assert len(codes) == KIOSK_GAMES[1]
        error(await kiosk.ask("POST", "/api/kiosk/game"), 429, "limit/slow_down")

    async def test_control_is_lent_to_the_display_and_to_no_other(self, kiosk: KioskDisplay) -> None:
        code = await kiosk.game()
        display = await Screen.open(kiosk.run, "display", display=DISPLAY, room=code)
        other = await Screen.open(kiosk.run, "display", display="another-one", room=code)
        phone = await Screen.open(kiosk.run, room=code)
        await phone.found("Eži")
        await until(lambda: display.stage.get("until"))
        assert (await other.control("start"))["code"] == "control/not_allowed"
        await display.forward("start")
        assert display.stage["phase"] == "intro"

    async def test_a_display_hears_that_it_is_a_kiosk_and_what_the_hall_shows(self, run: Running) -> None:
        display = await Screen.open(run, "display", display=DISPLAY)
        other = await Screen.open(run, "display", display="another-one")

        def heard(screen: Screen) -> int:
            return sum(message["t"] == "notice" for message in screen.all)

        await make(run)
        await until(lambda: heard(display) == 1)
        assert (await run.phone_http.get(f"/api/hall?display={DISPLAY}")).json()["kiosk"] is True
        assert (await run.phone_http.get("/api/hall?display=another-one")).json()["kiosk"] is False
        await run.game()
        await until(lambda: heard(display) == 2)
        assert heard(other) == 0

    async def test_what_was_played_today_is_told_without_names(self, kiosk: KioskDisplay) -> None:
        code = await kiosk.game()
        phone = await Screen.open(kiosk.run, room=code)
        await phone.found("Eži", colour="red")
        display = await Screen.open(kiosk.run, "display", display=DISPLAY, room=code)
        await display.forward("start")
        await display.forward()
        await phone.answer(0, kind="choice", pick="b")
        await phone.phase("reveal", 0)
        await display.control("end")
        await phone.phase("podium")
        told = (await kiosk.ask()).json()
        ((house,), row) = told["neighbours"], told["row"]
        assert (house["points"], house["colour"], row) == (1000, "red", 1)
        assert set(house) == {"seed", "colour", "points", "storeys"}
