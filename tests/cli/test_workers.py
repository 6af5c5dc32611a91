"""Several workers on one port, as real processes over a real Valkey: killed, renewed, left alone."""

from __future__ import annotations

import asyncio
import json
import os
import signal
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import httpx
import pytest

from cli.process import Far, Server
from gateway.serving import Screen, until
from servers.valkey import Server as Valkey

pytestmark = [pytest.mark.needs("valkey"), pytest.mark.needs("linux")]


class Workers:
    """A supervisor and its workers, watched through what they log."""

    def __init__(self, server: Server, run: Far) -> None:
        self.server = server
        self.run = run

    def log(self, event: str) -> list[dict[str, Any]]:
        """The lines of this event, in order."""
        lines = self.server.log.read_text(encoding="utf-8").splitlines()
        entries = [json.loads(line) for line in lines if line.startswith("{")]
        return [entry for entry in entries if entry["event"] == event]

    @property
    def pids(self) -> list[int]:
        """The processes that serve now, by the number of the worker."""
        gone = {entry["pid"] for event in ("worker_died", "worker_left") for entry in self.log(event)}
        ready = {entry["pid"]: entry["worker"] for entry in self.log("worker_ready")}
        return sorted((pid for pid in ready if pid not in gone), key=lambda pid: ready[pid])

    async def displays(self) -> list[str]:
        """The displays that the host page offers to lend control to."""
        async with httpx.AsyncClient(headers={"Authorization": f"Bearer {self.run.host_token}"}) as http:
            answer = await http.get(f"{self.run.url}/api/displays")
            return [display["id"] for display in answer.json()["displays"] if display["shows"]]

    def on(self, pid: int) -> int:
        """How many sockets of screens a worker holds."""
        files = Path(f"/proc/{pid}/fd")
        return sum(os.readlink(file).startswith("socket:") for file in files.iterdir())

    async def spread(self, screens: int = 24) -> list[Screen]:
        """So many phones that both workers have some."""
        phones = [await self.run.open() for _ in range(screens)]
        for number, phone in enumerate(phones):
            assert (await phone.found(f"Family {number}", crest="fox", colour="red"))["t"] == "ack"
        return phones


@pytest.fixture
def valkey(tmp_path: Path) -> Iterator[Valkey]:
    with Valkey(tmp_path / "valkey") as running:
        yield running


@pytest.fixture
async def two(valkey: Valkey, serve: Callable[..., Server], far: Callable[[Server], Any]) -> Workers:
    """Two workers, and a game that the hall shows."""
    server = serve("--redis", valkey.url, "--workers", "2")
    run = await far(server)
    await run.game()
    return Workers(server, run)


async def test_any_phone_on_any_worker(two: Workers) -> None:
    host, display = await two.run.open("host"), await two.run.open("display")
    phones = await two.spread()
    await until(
        lambda: len(host.live.get("houses", ())) == len(display.live.get("houses", ())) == len(phones)
    )
    assert min(two.on(pid) for pid in two.pids) > 4, "one worker has taken nearly all"
    await phones[0].send(t="wave")
    await phones[-1].send(t="wave")
    await until(lambda: sum(house.get("waves", 0) for house in display.live["houses"]) == 2)
    await host.forward("start")
    await host.forward()
    await asyncio.gather(*(phone.phase("open") for phone in phones))
    given = some_answer(phones[0].stage["question"]["ask"])
    answers = await asyncio.gather(*(phone.answer(0, **given) for phone in phones))
    assert {answer["t"] for answer in answers} == {"ack"}
    await asyncio.gather(*(phone.phase("reveal") for phone in phones))
    assert host.live["answered"] == len(phones)


async def test_a_display_on_any_worker_can_be_lent_to(two: Workers) -> None:
    host = await two.run.open("host")
    displays = [await two.run.open("display") for _ in range(6)]
    for display in displays:
        name = (display.last("welcome") or {})["display"]
        while name not in await two.displays():  # noqa: ASYNC110 - the server says when, and no event does
            await asyncio.sleep(0.05)
        assert (await host.control("lend", display=name))["t"] == "ack"
        await until(lambda display=display, name=name: display.stage.get("lent") == name)  # type: ignore[misc]


async def test_a_worker_that_is_killed_is_replaced_and_loses_nothing(two: Workers) -> None:
    host = await two.run.open("host")
    phones = await two.spread()
    victim = two.pids[0]
    os.kill(victim, signal.SIGKILL)
    await until(lambda: len(two.log("worker_ready")) == 3, patience=30)
    died = two.log("worker_died")
    assert [(entry["pid"], entry["code"]) for entry in died] == [(victim, -signal.SIGKILL)]
    lost = [phone for phone in phones if phone.closed is not None]
    kept = [phone for phone in phones if phone.closed is None]
    assert lost
    assert kept
    back = [await two.run.open(token=phone.token) for phone in lost]
    assert all((phone.last("welcome") or {})["seat"] for phone in back)
    host = host if host.closed is None else await two.run.open("host")
    await until(lambda: len(host.live["houses"]) == len(phones))
    await host.forward("start")
    await asyncio.gather(*(phone.phase("intro") for phone in (*back, *kept)))


async def test_a_seat_that_nobody_serves_any_more_becomes_away(two: Workers) -> None:
    """Its worker was killed and it never came back: nobody saw its socket go."""
    host = await two.run.open("host")
    phones = await two.spread(8)
    os.kill(two.pids[0], signal.SIGKILL)
    await until(lambda: len(two.log("worker_ready")) == 3, patience=30)
    host = host if host.closed is None else await two.run.open("host")
    lost = sum(phone.closed is not None for phone in phones)
    await until(lambda: sum(house["phones"] == "z" for house in host.live["houses"]) == lost, patience=20)


async def test_workers_are_renewed_one_after_the_other(two: Workers) -> None:
    await two.run.open("host")
    phones = await two.spread(8)
    before = two.pids
    two.server.process.send_signal(signal.SIGHUP)
    await until(lambda: two.log("workers_renewed"), patience=40)
    assert not {*before} & {*two.pids}
    assert len(two.pids) == 2
    assert await asyncio.gather(*(phone.hung_up() for phone in phones)) == [1012] * len(phones)
    assert all(phone.last("notice") == {"t": "notice", "code": "draining", "retry": 1000} for phone in phones)
    back = [await two.run.open(token=phone.token) for phone in phones]
    assert all((phone.last("welcome") or {})["seat"] for phone in back)


async def test_asked_to_stop_all_of_them_say_so(two: Workers) -> None:
    screens = [await two.run.open() for _ in range(8)]
    two.server.leave()
    assert await asyncio.gather(*(screen.hung_up() for screen in screens)) == [1012] * 8
    await until(lambda: two.server.process.poll() is not None)
    assert two.server.process.returncode == 0
    assert len(two.log("worker_left")) == 2
    assert "Traceback" not in two.server.log.read_text()


async def test_workers_leave_with_their_supervisor(two: Workers) -> None:
    screen = await two.run.open()
    pids = two.pids
    two.server.kill()
    assert await screen.hung_up() == 1012
    await until(lambda: not any(alive(pid) for pid in pids))


def alive(pid: int) -> bool:
    """Whether this process runs (and is no zombie)."""
    try:
        return Path(f"/proc/{pid}/stat").read_text().rsplit(")", 1)[1].split()[0] != "Z"
    except OSError:
        return False


def some_answer(ask: dict[str, Any]) -> dict[str, Any]:
    """An answer that fits the question."""
    if ask["kind"] == "truefalse":
        return {"kind": "truefalse", "pick": True}
    if ask["kind"] == "several":
        return {"kind": "several", "picks": [ask["options"][0]["key"]]}
    return {"kind": "choice", "pick": ask["options"][0]["key"]}
