"""The queue at the door: who comes alone does not wait, who comes with many waits for a turn."""

from __future__ import annotations

import asyncio
import base64
import itertools
import os

import pytest

from gateway.serving import Running, Screen, until
from home_quiz.gateway.turnstile import EVERY, Turnstile


async def test_one_alone_is_in_at_once() -> None:
    came: list[int] = []
    Turnstile().enter(lambda: came.append(1))
    assert came == [1]


async def test_many_are_let_in_in_order_and_apart() -> None:
    loop, door = asyncio.get_running_loop(), Turnstile(2)
    came: list[tuple[int, float]] = []
    for number in range(6):
        door.enter(lambda number=number: came.append((number, loop.time())))  # type: ignore[misc]
    assert [number for number, _ in came] == [0]
    await until(lambda: len(came) == 6)
    assert [number for number, _ in came] == list(range(6))
    times = [at for _, at in came]
    assert all(later - earlier > EVERY * 1.9 for earlier, later in itertools.pairwise(times))


@pytest.mark.parametrize(("doors", "cores", "every"), [(1, 4, 1.0), (3, 1, 3.0), (3, 2, 1.5), (2, 8, 1.0)])
def test_doors_are_as_slow_as_their_machine_is_small(doors: int, cores: int, every: float) -> None:
    assert Turnstile(doors, cores).every == EVERY * every


async def test_one_that_fails_keeps_nobody_out() -> None:
    door, came = Turnstile(), asyncio.Event()

    def fails() -> None:
        raise ValueError

    asyncio.get_running_loop().set_exception_handler(lambda loop, context: None)
    door.enter(lambda: None)
    door.enter(fails)
    door.enter(came.set)
    await asyncio.wait_for(came.wait(), 5)


async def test_one_that_hangs_up_while_it_waits_is_forgotten(run: Running) -> None:
    await (await Screen.dial(run)).aclose()
    port = int(run.url.rsplit(":", 1)[1])
    _, impatient = await asyncio.open_connection("127.0.0.1", port)
    key = base64.b64encode(os.urandom(16)).decode()
    head = ["GET /ws HTTP/1.1", f"Host: 127.0.0.1:{port}", "Upgrade: websocket", "Connection: Upgrade"]
    head += [f"Sec-WebSocket-Key: {key}", "Sec-WebSocket-Version: 13"]
    impatient.write(("\r\n".join(head) + "\r\n\r\n").encode())
    await impatient.drain()
    impatient.transport.abort()
    patient = await Screen.dial(run)
    assert patient.socket.state.name == "OPEN"
    await patient.aclose()
    await until(lambda: not run.home.gateway.sessions)
