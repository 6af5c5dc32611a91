"""Games end by themselves when nobody plays, and a day later nothing is left of them, down to the bytes."""

from __future__ import annotations

from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from gateway.serving import a_programme, until
from home_quiz.game import commands as c
from home_quiz.game.hall import Hall
from home_quiz.game.state import State
from home_quiz.gateway.gateway import Gateway
from home_quiz.store.sqlite import SqliteStore
from home_quiz.web.games import ERASED_AFTER, IDLE_ENDS, GameError, Games

HALL = "home"
NAME = "Neaizmirstulītes"
HOUR = 3600
TOKEN = b"\x07" * 32


class Day:
    """A hall with games and a wall clock that is moved by hand."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.now = 1_800_000_000
        self.gateway = Gateway(lambda: ())
        self.games = Games(self.gateway, lambda: self.now)

    async def start(self) -> None:
        store = await SqliteStore.open(self.folder, self.gateway.driver.heard, lambda: self.now)
        self.gateway.driver.start(store)
        await self.games.open_hall(HALL, "Ludza")

    async def aclose(self) -> None:
        await self.gateway.aclose()
        await self.gateway.driver.store.aclose()

    async def pass_by(self, hours: float) -> None:
        """Let hours go by, with a look every ten minutes (the server looks every minute)."""
        for _ in range(round(hours * 6)):
            self.now += 600
            await self.games.tidy(HALL)

    @property
    def hall(self) -> Hall:
        hall = self.gateway.hall(HALL)
        assert hall is not None
        return hall

    def state(self, code: str) -> State | None:
        return self.gateway.room(self.games.log_of(HALL, code))

    async def say(self, code: str, wish: c.AnyWish, by: str = "host:1") -> None:
        state = self.state(code)
        assert state is not None
        command = c.Command(f"{type(wish).__name__}-1", by, wish, on=state.step, token=TOKEN)
        reply = await self.gateway.driver.ask(self.games.log_of(HALL, code), command)
        assert reply.refused is None

    def holds(self, text: str) -> bool:
        """Whether any file of the data folder holds these bytes."""
        return any(text.encode() in file.read_bytes() for file in self.folder.iterdir() if file.is_file())


@pytest.fixture
async def day(tmp_path: Path) -> AsyncIterator[Day]:
    day = Day(tmp_path)
    await day.start()
    yield day
    await day.aclose()


async def made(day: Day, **wishes: object) -> str:
    code = await day.games.make(HALL, a_programme(), ("lv",), **wishes)  # type: ignore[arg-type]
    await day.games.show(HALL, code)
    await day.gateway.open_room(day.games.log_of(HALL, code))
    await day.say(code, c.Found(NAME, "fox", "red"), by="token:1")
    return code


async def test_an_idle_game_ends_after_six_hours_and_is_erased_a_day_later(day: Day) -> None:
    code = await made(day)
    log = day.games.log_of(HALL, code)
    await day.pass_by(IDLE_ENDS / HOUR)
    assert day.state(code).phase == "lobby"  # type: ignore[union-attr]
    await day.pass_by(1 / 6)
    assert day.state(code).phase == "ended"  # type: ignore[union-attr]
    await day.pass_by(ERASED_AFTER / HOUR - 1 / 3)
    assert log in day.hall.games
    assert day.holds(NAME)
    await day.pass_by(1 / 2)
    assert (log in day.hall.games, day.hall.shown) == (False, "")
    assert not day.holds(NAME)
    assert await day.gateway.driver.store.find(code) is None


async def test_a_played_game_is_erased_a_day_after_its_end(day: Day) -> None:
    code = await made(day)
    await day.say(code, c.Expire(), by="clock")
    await day.pass_by(ERASED_AFTER / HOUR - 1 / 3)
    assert day.holds(NAME)
    await day.pass_by(2 / 3)
    assert not day.holds(NAME)
    with pytest.raises(GameError):
        day.games.log_of(HALL, code)


async def test_looking_often_does_not_put_the_erasure_off(day: Day) -> None:
    await made(day)
    await day.pass_by((IDLE_ENDS + ERASED_AFTER) / HOUR + 1)
    assert not day.holds(NAME)


async def test_whoever_plays_keeps_the_game_alive(day: Day) -> None:
    code = await made(day)
    await day.pass_by(5)
    await day.say(code, c.SetDoor(True))
    await day.pass_by(5)
    assert day.state(code).phase == "lobby"  # type: ignore[union-attr]


async def test_a_prepared_game_waits_for_its_day(day: Day) -> None:
    code = await made(day, starts_at=day.now + 36 * HOUR)
    await day.pass_by(36 + 6)
    assert day.state(code).phase == "lobby"  # type: ignore[union-attr]
    await day.pass_by(1 / 3)
    assert day.state(code).phase == "ended"  # type: ignore[union-attr]


async def test_games_that_ended_before_a_restart_are_forgotten_too(day: Day) -> None:
    code = await made(day)
    await day.say(code, c.Expire(), by="clock")
    await day.aclose()
    again = Day(day.folder)
    again.now = day.now
    await again.start()
    await again.pass_by((IDLE_ENDS + ERASED_AFTER) / HOUR)
    held = again.holds(NAME)
    await again.aclose()
    await day.start()  # for the fixture's end
    assert not held


async def test_an_erased_game_is_let_go(day: Day) -> None:
    code = await made(day)
    log = day.games.log_of(HALL, code)
    await day.gateway.driver.store.erase(log)
    await until(lambda: log not in day.gateway.hubs)
    assert await day.gateway.open_room(log) is None
