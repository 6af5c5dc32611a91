"""Two workers over one Valkey: whatever was done through one of them is seen through the other."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Iterator
from pathlib import Path

import pytest

from gateway.serving import Running, Screen, a_programme, running, until
from home_quiz.protocol import close_codes
from home_quiz.room.record import decode_events
from home_quiz.store.contract import Tail
from servers.valkey import Server as Valkey

pytestmark = pytest.mark.needs("valkey")
Pair = tuple[Running, Running]


@pytest.fixture
def valkey(tmp_path: Path) -> Iterator[Valkey]:
    with Valkey(tmp_path / "valkey") as server:
        yield server


@pytest.fixture
async def two(valkey: Valkey, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> AsyncIterator[Pair]:
    """Two servers, each with its own data folder, that share their games."""
    async with (
        running(tmp_path / "a", monkeypatch, tmp_path / "sa", redis_url=valkey.url) as one,
        running(tmp_path / "b", monkeypatch, tmp_path / "sb", redis_url=valkey.url) as other,
    ):
        yield one, other


async def deafen(run: Running) -> None:
    """No notice reaches this worker any more, and its pulses come too late for these tests."""
    driver = run.home.gateway.driver
    for log in list(driver.worker.machines):
        await driver.store.unwatch(log)
    driver.worker._pulse_at += 3_600_000


async def test_a_game_over_two_workers(two: Pair) -> None:
    one, other = two
    await one.game(a_programme(seconds=30))
    host, display = await Screen.open(one, "host"), await Screen.open(other, "display")
    here, there = await Screen.open(one), await Screen.open(other)
    await here.found("Eži")
    await there.found("Lapsas")
    await until(lambda: [house["phones"] for house in display.live.get("houses", ())] == ["j", "j"])
    await host.forward("start")
    await host.forward()
    await asyncio.gather(*(screen.phase("open") for screen in (here, there, display)))
    for phone in (here, there):
        assert (await phone.answer(0, kind="choice", pick="b"))["t"] == "ack"
    await asyncio.gather(*(screen.phase("reveal") for screen in (here, there, display)))
    await until(lambda: here.own.get("points") == there.own.get("points") == 1000)


async def test_a_link_of_one_worker_opens_the_host_page_of_the_other(two: Pair) -> None:
    one, other = two
    assert (await Screen.open(other, "host", token=one.home.host_token)).closed is None


async def test_what_a_host_does_here_is_listed_there_at_once(two: Pair) -> None:
    one, other = two
    await deafen(other)
    code = await one.game()
    games = (await other.http.get("/api/games")).json()["games"]
    assert [(game["code"], game["shown"]) for game in games] == [(code, True)]


async def test_a_phone_that_changes_workers_never_goes_back_in_time(two: Pair) -> None:
    one, other = two
    await one.game()
    phone, host = await Screen.open(one), await Screen.open(one, "host")
    await Screen.open(other)  # the other worker knows the game as it is now, and hears no more of it
    await deafen(other)
    await phone.found("Eži")
    await host.forward("start")
    await phone.phase("intro")
    stamp = phone.stage["stamp"]
    again = await Screen.open(other, token=phone.token, epoch=stamp["epoch"], version=stamp["version"])
    (first, *_) = (message for message in again.all if message["t"] == "view")
    assert first["stage"]["phase"] == "intro"
    assert first["stage"]["stamp"]["version"] >= stamp["version"]
    assert (again.last("welcome") or {})["seat"] == "s1"


async def test_a_screen_of_another_epoch_makes_the_worker_look(two: Pair) -> None:
    """The other worker may have noticed that the store went back in time, and this one not yet."""
    one, other = two
    await one.game()
    phone, host = await Screen.open(one), await Screen.open(one, "host")
    await Screen.open(other)
    await deafen(other)
    await phone.found("Eži")
    await host.forward("start")
    await phone.phase("intro")
    again = await Screen.open(other, token=phone.token, epoch="another", version=1)
    (first, *_) = (message for message in again.all if message["t"] == "view")
    assert first["stage"]["phase"] == "intro"


async def test_a_screen_that_has_seen_more_than_there_is_gets_what_there_is(two: Pair) -> None:
    """The store may have lost records that only this screen still knows of (or it lies)."""
    one, _ = two
    await one.game()
    phone = await Screen.open(one)
    again = await Screen.open(one, epoch=phone.stage["stamp"]["epoch"], version=10**9)
    assert again.stage["stamp"] == phone.stage["stamp"]
    assert not any(machine.behind for machine in one.home.gateway.driver.worker.machines.values())


async def test_a_worker_that_is_behind_and_cannot_read_asks_to_come_back(two: Pair, valkey: Valkey) -> None:
    one, _ = two
    await one.game()
    phone = await Screen.open(one)
    stamp = phone.stage["stamp"]
    await asyncio.to_thread(valkey.kill)
    late = await Screen.open(one, epoch=stamp["epoch"], version=stamp["version"] + 1)
    assert await late.hung_up() == close_codes.BUSY


async def test_a_phone_whose_worker_is_gone_is_not_called_away_by_the_other(
    two: Pair, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("home_quiz.room.presence.MISSED_AFTER", 0)
    one, other = two
    await one.game()
    display, phone = await Screen.open(one, "display"), await Screen.open(one)
    await phone.found("Eži")
    await Screen.open(other, token=phone.token)
    await phone.aclose()
    log = one.home.games.log_of("home", display.stage["code"])
    while "SeatsBack" not in (happened := await events(one, log)):  # noqa: ASYNC110 - the log says when
        await asyncio.sleep(0.02)
    assert "SeatsMissed" in happened
    assert "SeatsAway" not in happened
    assert [house["phones"] for house in display.live["houses"]] == ["j"]


async def events(run: Running, log: str) -> list[str]:
    """The names of all that has happened in a room."""
    tail = await run.home.gateway.driver.store.read(log, 0)
    assert isinstance(tail, Tail)
    return [type(event).__name__ for record in tail.records for event in decode_events(record.data)]


async def test_a_store_that_is_killed_is_said_and_costs_no_answer(two: Pair, valkey: Valkey) -> None:
    one, other = two
    await one.game(a_programme(seconds=30))
    host, here, there = await Screen.open(one, "host"), await Screen.open(one), await Screen.open(other)
    await here.found("Eži")
    await there.found("Lapsas")
    await host.forward("start")
    await host.forward()
    await there.phase("open")
    before = here.stage["until"]
    await asyncio.to_thread(valkey.kill)
    given = {"kind": "choice", "pick": "b"}
    for screen in (here, there):
        await screen.send(t="answer", id="answer-in-the-dark-1", question=0, answer=given)
    await until(lambda: all(s.last("notice") for s in (host, here, there)))
    assert here.last("notice") == there.last("notice") == {"t": "notice", "code": "store_away"}
    for run in two:
        assert (await run.http.get("/readyz")).status_code == 503
    late = await Screen.open(other)
    assert (await late.found("Jaunie"))["code"] == "store/away"

    await asyncio.to_thread(valkey.start)
    for screen in (here, there):
        await until(lambda screen=screen: (screen.last("ack") or {})["id"] == "answer-in-the-dark-1")  # type: ignore[misc]
    await until(lambda: here.stage["phase"] != "open" or here.stage["until"] >= before + 3000)
    await asyncio.gather(*(screen.phase("reveal") for screen in (host, here, there)))
    await until(lambda: here.own.get("points") == there.own.get("points") == 1000)
    assert (await late.found("Jaunie"))["t"] == "ack"


async def test_a_remote_paired_here_is_let_in_there_and_closed_when_it_is_taken_away(two: Pair) -> None:
    one, other = two
    code = await one.game()
    await other.http.get("/api/games")
    invited = (await one.http.post(f"/api/games/{code}/helpers", json={"scope": "remote"})).json()
    token = (await other.phone_http.post("/api/pair", json={"code": invited["code"]})).json()["token"]
    again = await one.phone_http.post("/api/pair", json={"code": invited["code"]})
    assert again.status_code == 404
    await deafen(one)
    remote = await Screen.open(one, "host", token=token, room=code)
    assert remote.closed is None
    there = await Screen.open(other, "host", token=token, room=code)
    assert (await one.http.delete(f"/api/games/{code}/helpers/1")).status_code == 200
    assert await remote.hung_up() == await there.hung_up() == close_codes.BAD_TOKEN
