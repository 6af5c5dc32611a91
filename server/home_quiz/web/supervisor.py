"""Several workers on one port: starts them, replaces one that dies, renews them one after the other.

The supervisor holds the listening socket and nothing else of the game, so it has little to die of. SIGTERM
ends everything politely, SIGHUP renews the workers (each new one is ready before its forerunner leaves). A
worker whose supervisor is gone leaves by itself.
"""

from __future__ import annotations

import asyncio
import contextlib
import os
import signal
import socket
import sys
from collections.abc import Callable

import structlog

from home_quiz.config import Settings
from home_quiz.errors import ConfigError
from home_quiz.web.orders import Orders

log_ = structlog.get_logger(__name__)

READY_WITHIN = 30.0
"""Seconds in which a worker must be ready."""
LEAVES_WITHIN = 10.0
"""Seconds that a worker has for saying good-bye to its screens."""
SHORT_LIFE = 5.0
"""A worker that lived for fewer seconds is not replaced at once, but after a growing pause."""
LONGEST_PAUSE = 5.0
COME_BACK_WITHIN = 1.5
"""Seconds after a worker has left before the next one is renewed: screens come back at random within one
(``Gateway.drain``), and one that is still on its way must not meet a second worker that leaves."""
COMMAND = (sys.executable, "-m", "home_quiz.web.worker")


class Child:
    """One worker process."""

    def __init__(self, number: int, process: asyncio.subprocess.Process, born: float) -> None:
        self.number = number
        self.process = process
        self.born = born
        self.wanted = True
        """Whether it is to go on; one that was asked to leave is not replaced."""

    @property
    def pid(self) -> int:
        """Its process id."""
        return self.process.pid

    async def leave(self) -> None:
        """Ask it to go, wait until it is gone; one that does not listen is ended."""
        self.wanted = False
        self._send(signal.SIGTERM)
        try:
            await asyncio.wait_for(self.process.wait(), LEAVES_WITHIN)
        except TimeoutError:
            self._send(signal.SIGKILL)
            await self.process.wait()

    def _send(self, number: int) -> None:
        """Not by ``process.send_signal``: that looks whether it has ended, and takes its exit code away from
        whoever waits for it (who then is told 255)."""
        if self.process.returncode is None:
            with contextlib.suppress(ProcessLookupError):
                os.kill(self.pid, number)


class Supervisor:
    """Keeps ``settings.workers`` workers running.

    ``gone`` is told the pid of one that ended, and whether it died (and was not asked to leave).
    """

    def __init__(
        self,
        settings: Settings,
        listening: socket.socket,
        host_token: str,
        gone: Callable[[int, bool], None] = lambda pid, died: None,
    ) -> None:
        self.children: dict[int, Child] = {}
        self._listening = listening
        self._settings = settings
        self._host_token = host_token
        self._gone = gone
        self._leaving = asyncio.Event()
        self._renewing: asyncio.Task[None] | None = None
        self._keepers: set[asyncio.Task[None]] = set()

    async def run(self, started: Callable[[], None]) -> None:
        """Until SIGTERM or SIGINT. ``started`` is called when all workers are ready.

        Raises ConfigError if one cannot start at all (it has said why).
        """
        self._hear(signal.SIGTERM, self._leaving.set)
        self._hear(signal.SIGINT, self._leaving.set)
        self._hear(signal.SIGHUP, self._renew)
        try:
            for number in range(1, self._settings.workers + 1):
                child = await self._start(number)
                if child is None:
                    raise ConfigError("a worker could not start; what it says stands above")
                self._keep(child)
                if self._leaving.is_set():
                    return
            started()
            await self._leaving.wait()
        finally:
            await self._stop()

    @staticmethod
    def _hear(number: int, act: Callable[[], None]) -> None:
        asyncio.get_running_loop().add_signal_handler(number, act)

    async def _stop(self) -> None:
        self._leaving.set()
        if self._renewing is not None:
            self._renewing.cancel()
        await asyncio.gather(*(child.leave() for child in self.children.values()))
        await asyncio.gather(*self._keepers, return_exceptions=True)

    # ---- one worker ----

    async def _start(self, number: int) -> Child | None:
        """A worker that is ready, or None if it ended or took too long."""
        readable, writable = os.pipe()
        loop = asyncio.get_running_loop()
        orders = Orders(number, self._listening.fileno(), writable, self._host_token, self._settings)
        try:
            process = await asyncio.create_subprocess_exec(
                *COMMAND,
                stdin=asyncio.subprocess.PIPE,
                pass_fds=(orders.listening, orders.ready),
                start_new_session=True,  # Ctrl-C in the terminal is for the supervisor alone
            )
        finally:
            os.close(writable)
        child = Child(number, process, loop.time())
        log_.info("worker_started", worker=number, pid=child.pid)
        assert process.stdin is not None
        with contextlib.suppress(ConnectionError):
            process.stdin.write(orders.line())
            await process.stdin.drain()
        if await _said_something(readable):
            log_.info("worker_ready", worker=number, pid=child.pid)
            return child
        await child.leave()
        log_.error("worker_not_ready", worker=number, pid=child.pid, code=process.returncode)
        self._gone(child.pid, False)
        return None

    def _keep(self, child: Child) -> None:
        """Watch over a worker from now on."""
        self.children[child.number] = child
        task = asyncio.get_running_loop().create_task(self._watch(child))
        self._keepers.add(task)
        task.add_done_callback(self._keepers.discard)

    async def _watch(self, child: Child) -> None:
        code = await child.process.wait()
        died = child.wanted and not self._leaving.is_set()
        self._gone(child.pid, died)
        if not died:
            log_.info("worker_left", worker=child.number, pid=child.pid)
            return
        log_.error("worker_died", worker=child.number, pid=child.pid, code=code)
        pause = 0.0 if asyncio.get_running_loop().time() - child.born > SHORT_LIFE else 0.5
        while not self._leaving.is_set():
            if pause and await _happens(self._leaving, pause):
                return
            if (fresh := await self._start(child.number)) is not None:
                self._keep(fresh)
                if self._leaving.is_set():
                    await fresh.leave()
                return
            pause = min(LONGEST_PAUSE, max(0.5, pause * 2))

    # ---- all of them ----

    def _renew(self) -> None:
        if self._renewing is None or self._renewing.done():
            self._renewing = asyncio.get_running_loop().create_task(self._renew_all())

    async def _renew_all(self) -> None:
        for number in sorted(self.children):
            fresh = await self._start(number)
            if fresh is None:
                log_.error("renewal_stopped", worker=number)
                return
            old = self.children[number]
            self._keep(fresh)
            await old.leave()
            if await _happens(self._leaving, COME_BACK_WITHIN):
                return
        log_.info("workers_renewed", workers=len(self.children))


async def _said_something(readable: int) -> bool:
    """Wait for a byte on a pipe; False at its end or after too long. Closes the pipe."""
    loop = asyncio.get_running_loop()
    heard: asyncio.Future[bool] = loop.create_future()

    def look() -> None:
        loop.remove_reader(readable)
        heard.set_result(bool(os.read(readable, 64)))

    loop.add_reader(readable, look)
    try:
        return await asyncio.wait_for(heard, READY_WITHIN)
    except TimeoutError:
        return False
    finally:
        loop.remove_reader(readable)
        os.close(readable)


async def _happens(event: asyncio.Event, within: float) -> bool:
    try:
        await asyncio.wait_for(event.wait(), within)
    except TimeoutError:
        return False
    return True
