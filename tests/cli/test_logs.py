"""What a server writes while it is played on, misused and broken: never a name, code, token, address."""

from __future__ import annotations

import asyncio
import json
import secrets
import signal
import sqlite3
from collections.abc import Awaitable, Callable

import httpx
from websockets.asyncio.client import connect
from websockets.typing import Origin

from cli.process import Far, Server
from gateway.serving import until

Start = Callable[..., Server]
Reach = Callable[[Server], Awaitable[Far]]

NAME, OTHER = "Zvirbulēni", "Krūkliai"
WIFI = {"HOME_WIFI_NAME": "Slepenais tīkls", "HOME_WIFI_PASSWORD": "neviens to nezina"}
CODE = "QWZX"


async def _a_game(run: Far) -> list[str]:
    """Play, come back, be refused; the secrets that were used."""
    async with httpx.AsyncClient(headers={"Authorization": f"Bearer {run.host_token}"}) as http:
        wish = {"packs": ["ludza"], "code": CODE}
        answer = await http.post(f"{run.url}/api/games", json=wish, timeout=20)
        assert answer.status_code == 201, answer.text
        await http.post(f"{run.url}/api/games", json={**wish, "packs": [CODE]})
        await http.get(f"{run.url}/g/{CODE}?code={CODE}")
        await http.get(f"{run.url}/qr/join.svg?code={CODE}")
        await http.get(f"{run.url}/qr/wifi.svg")
    host, one, two = await run.open("host"), await run.open(), await run.open(room=CODE)
    await one.found(NAME)
    await two.found(OTHER)
    await two.command("join", team="t1", number="4711")
    made = await one.command("make_return", code="SESKI7SESKI7")
    assert made["t"] in ("ack", "refused")
    await host.forward("start")
    await host.forward()
    await one.phase("open")
    await one.answer(0, kind="choice", pick=NAME[:8])
    await run.open("host", token=f"{NAME}-{secrets.token_hex(8)}")
    return [host.token, one.token, two.token, run.host_token]


async def _misuse(run: Far) -> None:
    """Frames, requests and lines as no screen of ours makes them, each with a secret in it."""
    frames = [f'{{"t":"{NAME}"}}', f'{{"t":"hello","role":"{NAME}"}}', NAME, "[" * 4000, f'"{NAME}"' * 1500]
    for frame in frames:
        async with connect(
            run.url.replace("http", "ws") + f"/ws?{CODE}", origin=Origin(run.url), compression=None
        ) as socket:
            await socket.send(frame)
            await socket.wait_closed()
    async with httpx.AsyncClient(base_url=run.url) as http:
        for path in (f"/{NAME}", f"/g/{CODE}/{NAME}", f"/qr/house.svg?number={NAME}", f"/ws?{CODE}"):
            await http.get(path, headers={"Authorization": f"Bearer {CODE}", "Cookie": CODE})
        await http.post("/api/games", content=NAME.encode(), headers={"Host": f"{CODE}.example"})
    reader, writer = await asyncio.open_connection("127.0.0.1", int(run.url.rsplit(":", 1)[1]))
    writer.write(f"GET /{CODE} HTTP/9.9\r\n{NAME}\r\n\r\n".encode())
    await writer.drain()
    await reader.read()
    writer.close()


def _break(server: Server) -> sqlite3.Connection:
    """Hold the store's file so that nothing can be written."""
    held = sqlite3.connect(server.folder / "home.db", isolation_level=None)
    held.execute("BEGIN EXCLUSIVE")
    return held


async def test_nothing_of_a_game_is_written(serve: Start, far: Reach) -> None:
    server = serve(HOME_LOG="debug", **WIFI)
    run = await far(server)
    secret = await _a_game(run)
    await _misuse(run)
    host = await run.open("host")
    held = _break(server)
    await host.send(t="control", id="a-control", do="next", on=host.stage["stamp"]["step"])
    await until(lambda: "store_commit_failed" in server.log.read_text("utf-8"), patience=30)
    held.rollback()
    held.close()
    server.leave()
    await until(lambda: server.process.poll() is not None)
    assert server.process.returncode in (0, -signal.SIGTERM)

    written = server.log.read_text("utf-8")
    banner = server.said
    for word in (NAME, OTHER, CODE, CODE.lower(), "4711", "SESKI7SESKI7", *WIFI.values(), *secret):
        assert word not in written, word
        if word != run.host_token:  # the banner shows the host link, once: that is what it is for
            assert word not in banner, word
    assert "127.0.0.1:" not in written
    assert all("event" in json.loads(line) for line in written.splitlines())
    assert banner.count(run.host_token) == 2
