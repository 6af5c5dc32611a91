"""Valkey, HOME with two workers and Caddy: told what docker-compose.yml tells them, without containers."""

from __future__ import annotations

import asyncio
import signal
from collections.abc import AsyncIterator, Awaitable, Callable
from pathlib import Path

import pytest
import yaml
from websockets.asyncio.client import connect
from websockets.typing import Origin

from cli.conftest import far, serve
from cli.process import Far, Server
from cli.test_workers import Workers
from deploy.caddy import NAME, Caddy
from gateway.serving import Screen, free_port, until
from servers.valkey import Server as Valkey
from tools.run import ROOT

__all__ = ["far", "serve"]  # fixtures

pytestmark = [pytest.mark.needs("caddy", "valkey", "linux")]

HOME = yaml.safe_load((ROOT / "docker-compose.yml").read_text("utf-8"))["services"]["home"]["environment"]


@pytest.fixture
async def public(
    tmp_path: Path, serve: Callable[..., Server], far: Callable[[Server], Awaitable[Far]]
) -> AsyncIterator[tuple[Workers, Caddy]]:
    port = free_port()
    with Valkey(tmp_path / "valkey", password="0123456789abcdef") as valkey:
        env = {
            **HOME,
            "HOME_PUBLIC_URL": f"http://{NAME}:{port}",
            "HOME_REDIS_URL": valkey.url,
            "HOME_WORKERS": "2",
            "HOME_HALL_NAME": "HOME",
            "HOME_LOG": "info",
            "HOME_TRUSTED_PROXIES": f"127.0.0.1,{HOME['HOME_TRUSTED_PROXIES']}",  # where Caddy is here
        }
        server = serve(**env)
        run = await far(server)
        await run.game()
        caddy = Caddy(tmp_path / "caddy", server.url.removeprefix("http://"), port)
        try:
            await caddy.started()
            yield Workers(server, run), caddy
        finally:
            await asyncio.gather(*(screen.aclose() for screen in run.screens))
            caddy.stop()


async def a_screen(two: Workers, caddy: Caddy, role: str, token: str) -> Screen:
    """A screen that comes by the public name and knows only that."""
    address = caddy.url.replace("http", "ws") + "/ws"
    socket = await connect(
        address, origin=Origin(caddy.url), compression=None, host="127.0.0.1", port=caddy.port
    )
    screen = Screen(socket, token)
    two.run.screens.append(screen)
    await screen.send(t="hello", role=role, lang="lv", token=token, room="")
    await screen.phase("lobby")
    return screen


async def test_phones_play_by_the_public_name_and_workers_are_renewed_behind_it(
    public: tuple[Workers, Caddy],
) -> None:
    two, caddy = public
    tokens = [f"{number:032x}" for number in range(1, 17)]
    phones = [await a_screen(two, caddy, "player", token) for token in tokens]
    for number, phone in enumerate(phones):
        assert (await phone.found(f"Family {number}"))["t"] == "ack"
    assert min(two.on(pid) for pid in two.pids) > 2
    welcome = phones[0].last("welcome")
    assert welcome is not None
    assert welcome["roads"] == [caddy.url]  # no address that only containers know
    two.server.process.send_signal(signal.SIGHUP)
    await until(lambda: two.log("workers_renewed"), patience=40)
    assert await asyncio.gather(*(phone.hung_up() for phone in phones)) == [1012] * len(phones)
    back = [await a_screen(two, caddy, "player", token) for token in tokens]
    assert all((phone.last("welcome") or {})["seat"] for phone in back)


async def test_while_home_is_away_a_page_waits_for_it(public: tuple[Workers, Caddy]) -> None:
    two, caddy = public
    two.server.leave()
    await until(lambda: two.server.process.poll() is not None, patience=30)
    async with caddy.client() as http:
        page = asyncio.create_task(http.get("/display"))
        folder, screens = two.server.folder, two.server.log.parent / "again"
        again = Server(folder, screens, port=two.server.port, HOME_PUBLIC_URL=caddy.url)
        try:
            await again.started()
            assert (await page).status_code == 200
        finally:
            again.stop()
