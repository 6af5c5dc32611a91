"""One worker process, as the supervisor starts it: ``python -m home_quiz.web.worker``."""

from __future__ import annotations

import asyncio
import contextlib
import os
import signal
import socket
import sys
from collections.abc import Callable

from home_quiz import telemetry
from home_quiz.config import Settings
from home_quiz.errors import HomeError
from home_quiz.web import server
from home_quiz.web.orders import read_orders

CANNOT_START = 3


def main() -> int:
    """Run until the supervisor says so, or is gone."""
    orders = read_orders(sys.stdin.buffer.readline())
    telemetry.set_up(orders.settings.log_level, orders.worker)
    listening = socket.socket(fileno=orders.listening)
    listening.setblocking(False)

    def ready() -> None:
        os.write(orders.ready, b"!")
        os.close(orders.ready)

    try:
        asyncio.run(_run(orders.settings, listening, orders.host_token, ready))
    except HomeError as problem:
        print(f"home-quiz: {problem}", file=sys.stderr, flush=True)
        return CANNOT_START
    return 0


async def _run(settings: Settings, listening: socket.socket, token: str, ready: Callable[[], None]) -> None:
    _leave_with_supervisor()
    await server.run(settings, listening, token, ready)


def _leave_with_supervisor() -> None:
    """The supervisor holds the other end of our input: when that closes, it is gone, and so are we soon."""

    def look() -> None:
        with contextlib.suppress(BlockingIOError):
            if not os.read(sys.stdin.fileno(), 1024):
                loop.remove_reader(sys.stdin.fileno())
                os.kill(os.getpid(), signal.SIGTERM)

    loop = asyncio.get_running_loop()
    os.set_blocking(sys.stdin.fileno(), False)
    loop.add_reader(sys.stdin.fileno(), look)


if __name__ == "__main__":
    sys.exit(main())
