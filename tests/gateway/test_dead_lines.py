"""A line whose other end is gone without a word: the server frees it, also when nobody reads its goodbye."""

from __future__ import annotations

import asyncio
import base64
import json
import os
import socket

import pytest

from gateway.serving import PATIENCE, Running, Screen, until
from home_quiz.gateway import connection as conn
from home_quiz.gateway import socket as outgoing
from home_quiz.web import app, server

MASK = b"\0\0\0\0"
SILENT = 300
"""Ms of silence, instead of 15 s, after which a line is dead in these tests."""


class Mute:
    """A phone as its network's death leaves it: it has said hello, and neither reads nor speaks any more."""

    def __init__(self, run: Running) -> None:
        self._run = run
        self._socket = socket.socket()
        self._socket.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, 4096)

    async def hello(self) -> None:
        """Connect by hand, so that no library answers anything by itself."""
        loop = asyncio.get_running_loop()
        host = self._run.url.removeprefix("http://")
        self._socket.setblocking(False)
        await loop.sock_connect(self._socket, ("127.0.0.1", int(host.rpartition(":")[2])))
        key = base64.b64encode(os.urandom(16)).decode()
        head = ["GET /ws HTTP/1.1", f"Host: {host}", f"Origin: {self._run.url}", "Upgrade: websocket"]
        head += ["Connection: Upgrade", f"Sec-WebSocket-Key: {key}", "Sec-WebSocket-Version: 13", "", ""]
        await loop.sock_sendall(self._socket, "\r\n".join(head).encode())
        assert b" 101 " in await loop.sock_recv(self._socket, 64)
        text = json.dumps({"t": "hello", "role": "player", "lang": "lv", "token": "m" * 22}).encode()
        await loop.sock_sendall(self._socket, bytes([0x81, 0x80 | len(text)]) + MASK + text)

    def is_cut(self) -> bool:
        """Whether the server has cut the line: what it had sent can be read, and then there is an end."""
        try:
            while self._socket.recv(65536):
                pass
        except BlockingIOError:
            return False
        except ConnectionError:
            return True
        return True

    def close(self) -> None:
        self._socket.close()


@pytest.fixture
def quick(monkeypatch: pytest.MonkeyPatch) -> None:
    """The same bounds, shorter."""
    monkeypatch.setattr(conn, "DEAD_AFTER", SILENT)
    monkeypatch.setattr(outgoing, "GONE_WITHIN", 0.3)
    monkeypatch.setattr(app, "SWEEP_EVERY", 0.1)


def test_a_dead_line_is_freed_within_twenty_seconds() -> None:
    """What adds up at worst, in ms; the same with real times and a real black hole: tests/netns."""
    assert conn.DEAD_AFTER + app.SWEEP_EVERY * 1000 + outgoing.GONE_WITHIN * 1000 < 20_000
    # A phone that takes nothing is given up by the kernel, counted from the first beat it does not take.
    assert conn.BEAT_EVERY + server.UNREAD_FOR < 20_000


@pytest.mark.usefixtures("quick")
async def test_a_phone_that_reads_nothing_is_cut_off(run: Running) -> None:
    sessions = run.home.gateway.sessions
    mute = Mute(run)
    try:
        await mute.hello()
        await until(lambda: sessions)
        transport = next(iter(sessions)).outlet._transport  # type: ignore[attr-defined]
        await until(lambda: not sessions and transport.is_closing())
        await until(mute.is_cut)
    finally:
        mute.close()


@pytest.mark.parametrize("said", ["", "GET /api/", "POST /api/host HTTP/1.1\r\nContent-Length: 9\r\n\r\n"])
async def test_a_line_on_which_no_whole_request_comes_is_closed(
    run: Running, monkeypatch: pytest.MonkeyPatch, said: str
) -> None:
    """Browsers open some in store. What they never used, a network's death would leave open for ever."""
    monkeypatch.setattr(outgoing, "HEAD_WITHIN", 0.2)
    monkeypatch.setattr(outgoing, "BODY_WITHIN", 0.2)
    reader, writer = await asyncio.open_connection("127.0.0.1", int(run.url.rpartition(":")[2]))
    writer.write(said.encode())
    await asyncio.wait_for(reader.read(), PATIENCE)
    writer.close()


async def test_after_an_answer_the_next_request_has_as_long(
    run: Running, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(outgoing, "HEAD_WITHIN", 0.2)
    reader, writer = await asyncio.open_connection("127.0.0.1", int(run.url.rpartition(":")[2]))
    whole = f"GET /healthz HTTP/1.1\r\nHost: {run.url.removeprefix('http://')}\r\n\r\n"
    writer.write((whole + whole + "GET /he").encode())
    answer = await asyncio.wait_for(reader.read(), PATIENCE)
    assert answer.count(b"HTTP/1.1 200") == 2
    writer.close()


@pytest.mark.usefixtures("quick")
async def test_a_phone_whose_buffers_are_full_is_cut_off_too(run: Running) -> None:
    """The goodbye itself can no longer leave: it waits behind what nobody reads."""
    sessions = run.home.gateway.sessions
    mute = Mute(run)
    try:
        await mute.hello()
        await until(lambda: any(session.connection.greeted for session in sessions))
        (session,) = sessions
        transport = session.outlet._transport  # type: ignore[attr-defined]
        transport.get_extra_info("socket").setsockopt(socket.SOL_SOCKET, socket.SO_SNDBUF, 4096)
        session.write(b"\x81\x7e\xff\xff" + b" " * 65535)
        assert transport.get_write_buffer_size() > 0
        await until(lambda: not sessions and transport.is_closing())
        assert transport.get_write_buffer_size() == 0  # what waited was thrown away, not kept
    finally:
        mute.close()


async def test_a_phone_that_answers_beats_stays(run: Running, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(conn, "BEAT_EVERY", 100)
    phone = await Screen.open(run)
    (session,) = run.home.gateway.sessions
    session.connection._beat_at = 0
    monkeypatch.setattr(conn, "DEAD_AFTER", 2500)
    await until(lambda: len(session.connection._trips) >= 4)
    assert phone.closed is None
