"""The supervisor with workers that misbehave: small programs that get the same orders as a real one."""

from __future__ import annotations

import asyncio
import contextlib
import signal
import socket
import sys
from collections.abc import AsyncIterator, Callable
from pathlib import Path
from typing import Any

import pytest
from structlog.testing import capture_logs

from gateway.serving import until
from home_quiz.config import Settings, Wifi
from home_quiz.errors import ConfigError
from home_quiz.web import supervisor
from home_quiz.web.orders import Orders, read_orders
from home_quiz.web.supervisor import Supervisor

pytestmark = pytest.mark.needs("linux")
BEGIN = """
import json, os, signal, sys, time
orders = json.loads(sys.stdin.readline())
def ready():
    os.write(orders["ready"], b"!")
"""
GOOD = "ready()\nsignal.pause()"
DEAF = "signal.signal(signal.SIGTERM, signal.SIG_IGN)\nready()\ntime.sleep(60)"
SHORT = "ready()\ntime.sleep(0.01)"
"""A worker that serves, and dies at once."""
Entries = list[dict[str, Any]]


def skip_pauses(monkeypatch: pytest.MonkeyPatch) -> list[float]:
    """No pause takes time; how long each would have been."""
    pauses: list[float] = []

    async def no_wait(event: asyncio.Event, within: float) -> bool:
        pauses.append(within)
        await asyncio.sleep(0)
        return event.is_set()

    monkeypatch.setattr(supervisor, "_happens", no_wait)
    return pauses


class Stage:
    """A supervisor of two workers that run a small program, and what it logs."""

    def __init__(self, folder: Path, log: Entries) -> None:
        self.log = log
        self.listening = socket.create_server(("127.0.0.1", 0))
        settings = Settings(folder, redis_url="redis://127.0.0.1:1", workers=2)
        self.gone: list[tuple[int, bool]] = []
        self.supervisor = Supervisor(
            settings, self.listening, "token", lambda pid, died: self.gone.append((pid, died))
        )
        self.started = asyncio.Event()
        self.task = asyncio.create_task(self.supervisor.run(self.started.set))

    def of(self, event: str) -> Entries:
        """The log's lines of this event."""
        return [entry for entry in self.log if entry["event"] == event]

    async def stop(self) -> None:
        """As SIGTERM does."""
        self.supervisor._leaving.set()
        with contextlib.suppress(ConfigError):
            await self.task
        self.listening.close()


@pytest.fixture
async def stage(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> AsyncIterator[Callable[[str], Stage]]:
    """Begins with workers that run this program."""
    open_ones: list[Stage] = []
    with capture_logs() as log:

        def begin(program: str) -> Stage:
            monkeypatch.setattr(supervisor, "COMMAND", (sys.executable, "-c", BEGIN + program))
            open_ones.append(Stage(tmp_path, log))  # type: ignore[arg-type]
            return open_ones[-1]

        yield begin
        for one in open_ones:
            await one.stop()


def test_orders_arrive_as_they_were_given(tmp_path: Path) -> None:
    settings = Settings(tmp_path, wifi=Wifi("Ludza", "vasara2026"), redis_url="redis://h", workers=3)
    orders = Orders(2, 5, 7, "token", settings)
    assert read_orders(orders.line()) == orders


async def test_all_start_and_all_leave(stage: Callable[[str], Stage]) -> None:
    running = stage(GOOD)
    await running.started.wait()
    assert sorted(running.supervisor.children) == [1, 2]
    await running.stop()
    assert len(running.of("worker_left")) == 2
    assert len(running.gone) == 2
    assert not running.of("worker_died")


async def test_one_that_dies_is_replaced(stage: Callable[[str], Stage]) -> None:
    running = stage(GOOD)
    await running.started.wait()
    first = running.supervisor.children[1]
    first.process.kill()
    await until(lambda: running.supervisor.children[1] is not first)
    assert [entry["code"] for entry in running.of("worker_died")] == [-signal.SIGKILL]
    assert running.gone == [(first.pid, True)]


async def test_one_that_dies_again_and_again_does_not_heat_the_room(
    stage: Callable[[str], Stage], monkeypatch: pytest.MonkeyPatch
) -> None:
    pauses = skip_pauses(monkeypatch)
    stage(SHORT)
    await until(lambda: len(pauses) >= 4)
    assert min(pauses) >= 0.5


async def test_one_that_cannot_start_ends_the_start(stage: Callable[[str], Stage]) -> None:
    running = stage("sys.exit(3)")
    with pytest.raises(ConfigError, match="could not start"):
        await running.task
    assert [entry["code"] for entry in running.of("worker_not_ready")] == [3]


async def test_one_that_does_not_hear_is_ended(
    stage: Callable[[str], Stage], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(supervisor, "LEAVES_WITHIN", 0.2)
    running = stage(DEAF)
    await running.started.wait()
    processes = [child.process for child in running.supervisor.children.values()]
    await running.stop()
    assert [process.returncode for process in processes] == [-signal.SIGKILL] * 2


async def test_a_renewal_that_fails_keeps_the_old_ones(
    stage: Callable[[str], Stage], monkeypatch: pytest.MonkeyPatch
) -> None:
    running = stage(GOOD)
    await running.started.wait()
    before = dict(running.supervisor.children)
    monkeypatch.setattr(supervisor, "COMMAND", (sys.executable, "-c", BEGIN + "sys.exit(3)"))
    running.supervisor._renew()
    await until(lambda: running.of("renewal_stopped"))
    assert running.supervisor.children == before
    assert all(child.process.returncode is None for child in before.values())


async def test_a_renewal_replaces_all(stage: Callable[[str], Stage], monkeypatch: pytest.MonkeyPatch) -> None:
    pauses = skip_pauses(monkeypatch)
    running = stage(GOOD)
    await running.started.wait()
    before = {child.pid for child in running.supervisor.children.values()}
    running.supervisor._renew()
    await until(lambda: running.of("workers_renewed"))
    assert not before & {child.pid for child in running.supervisor.children.values()}
    assert dict(running.gone) == dict.fromkeys(before, False)  # asked to leave, none died
    assert pauses == [supervisor.COME_BACK_WITHIN] * 2  # screens of one are back before the next one leaves
