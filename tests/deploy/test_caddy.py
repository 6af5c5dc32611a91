"""The Caddyfile: Caddy takes it, and a game goes through it; a reload cuts nobody off."""

from __future__ import annotations

import json
from collections.abc import AsyncIterator
from pathlib import Path
from typing import Any, NamedTuple

import pytest
from websockets.asyncio.client import ClientConnection, connect
from websockets.exceptions import InvalidStatus
from websockets.typing import Origin

from deploy.caddy import CADDYFILE, NAME, Caddy, adapted, caddy, environment
from gateway.serving import Running, Screen, free_port, running
from home_quiz.config import Wifi
from home_quiz.web.programmes import MOST_BODY

pytestmark = pytest.mark.needs("caddy")

PUBLIC = f"https://{NAME}"
WIFI = Wifi("Bibliotēka", "slepens-vards")


def test_caddy_takes_it(tmp_path: Path) -> None:
    env = environment(tmp_path, PUBLIC, "home:8000")
    done = caddy("validate", "--config", str(CADDYFILE), env=env)
    assert (done.returncode, "Valid configuration" in done.stdout + done.stderr) == (0, True), done.stderr
    assert caddy("fmt", "--diff", str(CADDYFILE), env=env).returncode == 0


def find(config: Any, key: str, value: object) -> Any:
    """The one object in Caddy's configuration in which ``key`` is ``value``."""
    found = list(_objects(config, key, value))
    assert len(found) == 1, found
    return found[0]


def _objects(part: Any, key: str, value: object) -> Any:
    if isinstance(part, dict):
        if part.get(key) == value:
            yield part
        part = list(part.values())
    if isinstance(part, list):
        for inner in part:
            yield from _objects(inner, key, value)


def test_what_it_means(tmp_path: Path) -> None:
    config = adapted(PUBLIC, tmp_path)
    (server,) = config["apps"]["http"]["servers"].values()
    assert server["listen"] == [":443"]  # and http is sent there by itself
    assert server["routes"][0]["match"] == [{"host": [NAME]}]
    assert len(server["routes"]) == 1  # no other name gets anything
    assert "logs" not in server  # no access log
    proxy = find(config, "handler", "reverse_proxy")
    assert proxy["upstreams"] == [{"dial": "home:8000"}]
    assert "headers" not in proxy  # Host, Origin and the rest pass as they came
    assert proxy["health_checks"]["active"]["uri"] == "/healthz"
    assert proxy["stream_close_delay"] >= 6 * 3600 * 10**9
    assert find(config, "handler", "request_body")["max_size"] > MOST_BODY
    set_here = find(config, "handler", "headers")["response"]
    assert set(set_here) == {"deferred", "delete"}  # no header twice: all are HOME's own


class Through(NamedTuple):
    """A server with Caddy in front of it; ``url`` is Caddy's."""

    run: Running
    caddy: Caddy
    url: str


@pytest.fixture
async def through(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> AsyncIterator[Through]:
    port = free_port()
    settings = {"public_url": f"http://{NAME}:{port}", "wifi": WIFI}
    async with running(tmp_path / "data", monkeypatch, tmp_path / "screens", **settings) as run:
        proxy = Caddy(tmp_path / "caddy", run.url.removeprefix("http://"), port)
        try:
            await proxy.started()
            yield Through(run, proxy, proxy.url)
        finally:
            proxy.stop()


async def dial(through: Through, origin: str) -> ClientConnection:
    """A WebSocket through Caddy, from a page of ``origin``."""
    address = through.url.replace("http", "ws") + "/ws"
    return await connect(
        address, origin=Origin(origin), compression=None, host="127.0.0.1", port=through.caddy.port
    )


async def a_screen(through: Through, role: str, **more: Any) -> Screen:
    """A screen that comes through Caddy, as a browser's page from there."""
    socket = await dial(through, through.url)
    token = more.pop("token", {"host": through.run.home.host_token, "player": "f" * 32}.get(role, ""))
    screen = Screen(socket, token)
    through.run.screens.append(screen)
    await screen.send(t="hello", role=role, lang="lv", token=token, room="", **more)
    return screen


async def test_a_game_goes_through(through: Through) -> None:
    await through.run.game()
    phone, host = await a_screen(through, "player"), await a_screen(through, "host")
    await phone.phase("lobby")
    await host.phase("lobby")
    assert (await phone.found("Eži"))["t"] == "ack"
    await host.forward("start")
    await host.forward()
    await phone.phase("open")
    assert (await phone.answer(0, kind="choice", pick="b"))["t"] == "ack"


async def test_a_reload_cuts_nobody_off(through: Through) -> None:
    await through.run.game()
    phone = await a_screen(through, "player")
    await phone.phase("lobby")
    text = CADDYFILE.read_text(encoding="utf-8")
    changed = text.replace("header -Server", "header -Server\n\theader X-Test reloaded")
    assert changed != text
    await through.caddy.reload(changed)
    async with through.caddy.client() as http:
        assert (await http.get("/")).headers["x-test"] == "reloaded"
    assert (await phone.found("Eži"))["t"] == "ack"  # the same socket still carries
    assert phone.closed is None


async def test_a_foreign_page_gets_no_socket(through: Through) -> None:
    with pytest.raises(InvalidStatus) as refused:
        await dial(through, "http://evil.example")
    assert refused.value.response.status_code == 403


async def test_pages_come_whole_and_each_header_once(through: Through) -> None:
    async with through.caddy.client() as http:
        answer = await http.get("/display")
        straight = await through.run.phone_http.get("/display")
        assert (answer.status_code, answer.text) == (200, straight.text)
        assert "server" not in answer.headers
        for name in straight.headers:
            assert len(answer.headers.get_list(name)) == 1, name
        big = await http.post("/api/games", content=b"x" * 200_000)
        assert big.status_code in (401, 413)


@pytest.mark.parametrize("spoofed", ["", "192.168.1.5", "127.0.0.1, 127.0.0.1", "8.8.8.8"])
async def test_the_public_road_shows_neither_wifi_nor_metrics(through: Through, spoofed: str) -> None:
    headers = {"X-Forwarded-For": spoofed} if spoofed else {}
    async with through.caddy.client(**headers) as http:
        assert (await http.get("/api/hall")).json()["wifi"] is None
        assert (await http.get("/qr/wifi.svg")).status_code == 404
        assert (await http.get("/metrics")).status_code == 404
        for host in ("127.0.0.1", "192.168.1.5", "home", "home:8000"):
            told = await http.get("/qr/wifi.svg", headers={"Host": host})
            assert "svg" not in told.text  # another name than the public one gets nothing from Caddy
    straight = await through.run.phone_http.get("/qr/wifi.svg")
    assert straight.status_code == 200  # by a local road it is there


async def test_a_fault_is_logged_without_who_asked_for_what(through: Through) -> None:
    async with through.caddy.client() as http:
        await through.caddy.reload(
            CADDYFILE.read_text(encoding="utf-8")
            .replace("{$HOME_UPSTREAM:home:8000}", f"127.0.0.1:{free_port()}")
            .replace("lb_try_duration 10s", "lb_try_duration 100ms")
        )
        answer = await http.get("/g/ZOBENS", headers={"Authorization": "Bearer slepena-zime"})
        assert answer.status_code in (502, 503)
    lines = [json.loads(line) for line in through.caddy.said.splitlines() if line.startswith("{")]
    assert any(line["level"] == "error" for line in lines)
    assert "ZOBENS" not in through.caddy.said
    assert "slepena-zime" not in through.caddy.said
