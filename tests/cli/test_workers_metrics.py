"""The metrics, the logs and the health of real workers over a real Valkey with a password."""

from __future__ import annotations

import os
import signal
from collections.abc import Awaitable, Callable
from pathlib import Path

import httpx
import pytest

from cli.process import Far, Server
from cli.test_workers import Workers
from gateway.serving import until
from servers.valkey import Server as Valkey
from web.test_health import numbers

pytestmark = [pytest.mark.needs("valkey"), pytest.mark.needs("linux")]

PASSWORD = "nevienam-nezinama-parole"


async def test_one_server_of_two_workers(
    tmp_path: Path, serve: Callable[..., Server], far: Callable[[Server], Awaitable[Far]]
) -> None:
    with Valkey(tmp_path / "valkey", password=PASSWORD) as valkey:
        server = serve("--workers", "2", HOME_REDIS_URL=valkey.url, HOME_LOG="debug")
        run = await far(server)
        code = await run.game()
        two = Workers(server, run)
        host = await run.open("host")
        phones = await two.spread(12)
        await host.forward("start")
        await host.forward()

        async def shown() -> dict[str, float]:
            """Asked on a new connection each time, so that any of the workers may answer."""
            async with httpx.AsyncClient() as http:
                return numbers((await http.get(f"{server.url}/metrics", timeout=10)).text)

        async def come_to(name: str, wanted: float) -> None:
            """Wait until four answers in a row say so."""
            right = 0
            while right < 4:
                right = right + 1 if (await shown()).get(name) == wanted else 0

        await come_to("home_phones_connected", len(phones))
        await come_to("home_games_running", 1)  # both workers run it
        await come_to("home_worker_restarts_total", 0)
        os.kill(two.pids[0], signal.SIGKILL)
        await until(lambda: len(two.log("worker_ready")) == 3, patience=30)
        left = sum(phone.closed is None for phone in phones)
        assert 0 < left < len(phones)
        await come_to("home_phones_connected", left)
        await come_to("home_worker_restarts_total", 1)
        for path in ("healthz", "readyz"):
            async with httpx.AsyncClient() as http:
                assert (await http.get(f"{server.url}/{path}", timeout=10)).status_code == 200

        valkey.pause()
        async with httpx.AsyncClient() as http:
            answer = await http.get(f"{server.url}/readyz", timeout=5)
            assert answer.status_code == 503
            assert (await http.get(f"{server.url}/healthz", timeout=5)).status_code == 200
        valkey.resume()
        server.leave()
        await until(lambda: server.process.poll() is not None, patience=30)
        written = server.log.read_text("utf-8") + server.said
        for word in (PASSWORD, code, code.lower(), "Family 1", *(phone.token for phone in phones)):
            assert word not in written, word
