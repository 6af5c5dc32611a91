"""What screens are told while they come, go, change their language, wave, or read too slowly."""

from __future__ import annotations

import asyncio
import json
import socket
from collections.abc import AsyncIterator
from typing import Any

import pytest
from websockets.asyncio.client import ClientConnection
from websockets.frames import Frame, Opcode

from gateway.serving import Running, Screen, a_programme, until
from home_quiz.gateway import hub as hubs
from home_quiz.gateway import socket as sockets
from home_quiz.gateway.connection import token_hash
from home_quiz.protocol import close_codes, codec


async def test_a_wave_reaches_displays_and_hosts_only(run: Running) -> None:
    await run.game()
    host, display = await Screen.open(run, "host"), await Screen.open(run, "display")
    phone, other = await Screen.open(run), await Screen.open(run)
    await phone.found("Eži")
    await other.found("Lapsas")
    await until(lambda: len(display.live.get("houses", ())) == 2 and phone.own and other.own)
    heard = len(phone.raw), len(other.raw)
    await phone.send(t="wave")
    await until(lambda: display.live["houses"][0].get("waves") == host.live["houses"][0].get("waves") == 1)
    assert (len(phone.raw), len(other.raw)) == heard


async def test_another_language_renews_the_stage_of_this_phone_alone(run: Running) -> None:
    await run.game()
    host, phone, other = await Screen.open(run, "host"), await Screen.open(run), await Screen.open(run)
    await phone.found("Eži")
    await host.forward("start")
    await host.forward()
    await phone.phase("open")
    await other.phase("open")
    heard = len(other.raw)
    for lang, words in (("lt", "one (lt)"), ("en", "one (en)"), ("xx", "one (lv)")):
        await phone.send(t="lang", lang=lang)
        await until(lambda: phone.stage["question"]["text"][0]["text"] == words)  # noqa: B023 - awaited at once
    assert phone.stage["question"]["text"][0]["lang"] == "lv"  # marked: it is not the language asked for
    assert len(other.raw) == heard


async def test_the_room_time_comes_with_what_was_sent(run: Running) -> None:
    await run.game()
    phone = await Screen.open(run)
    await phone.send(t="clock", sent=123.5)
    await until(lambda: phone.last("clock") is not None)
    clock = phone.last("clock")
    assert clock is not None
    assert clock["sent"] == 123.5
    assert clock["now"] >= phone.last("welcome")["now"]  # type: ignore[index]


async def test_live_counts_are_gathered(run: Running) -> None:
    await run.game()
    display = await Screen.open(run, "display")
    phones = [await Screen.open(run) for _ in range(12)]
    await until(lambda: "live" in json.dumps(display.all))
    before = sum("live" in message for message in display.all)
    began = asyncio.get_running_loop().time()
    await asyncio.gather(*(phone.found(f"Nams {number}") for number, phone in enumerate(phones)))
    await until(lambda: len(display.live["houses"]) == 12)
    took = asyncio.get_running_loop().time() - began
    assert sum("live" in message for message in display.all) - before <= took / hubs.LIVE_EVERY + 2


async def test_phones_never_receive_a_roster(run: Running) -> None:
    await run.game()
    host, phone, other = await Screen.open(run, "host"), await Screen.open(run), await Screen.open(run)
    await phone.found("Slepenie")
    await other.found("Citi")
    await host.forward("start")
    await host.forward()
    await host.forward("end")
    await other.phase("podium")
    assert not any("Slepenie" in raw or '"rows"' in raw or '"live"' in raw for raw in other.raw)


async def test_a_family_that_leaves_may_build_anew(run: Running) -> None:
    await run.game()
    phone, second = await Screen.open(run), await Screen.open(run)
    await phone.found("Eži")
    await second.command("join", team="t1")
    await until(lambda: phone.own.get("phones") == 2)
    assert (await second.command("leave"))["t"] == "ack"
    await until(lambda: phone.own["phones"] == 1)
    assert (await second.answer(0, kind="choice", pick="a"))["code"] == "seat/unknown"
    assert (await second.found("Lapsas"))["seat"] == "s3"


async def test_a_seat_without_a_socket_is_away_and_comes_back(
    run: Running, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("home_quiz.room.presence.MISSED_AFTER", 0)
    monkeypatch.setattr("home_quiz.game.attendance.CLAIMED_WITHIN", 0)
    await run.game()
    display, phone = await Screen.open(run, "display"), await Screen.open(run)
    await phone.found("Eži")
    await phone.aclose()
    await until(lambda: [house["phones"] for house in display.live.get("houses", ())] == ["z"])
    await Screen.open(run, token=phone.token)
    await until(lambda: display.live["houses"][0]["phones"] == "j")


async def test_a_dead_line_and_a_silent_one_are_cut(run: Running, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("home_quiz.gateway.connection.HELLO_WITHIN", 300)
    silent = await Screen.dial(run)
    assert await silent.hung_up() == close_codes.HELLO_LATE
    await run.game()
    phone = await Screen.open(run)
    monkeypatch.setattr("home_quiz.gateway.connection.DEAD_AFTER", 0)
    assert await phone.hung_up() == close_codes.DEAD


async def test_a_phone_that_says_hello_while_the_hall_moves_on_sees_the_new_game(
    run: Running, monkeypatch: pytest.MonkeyPatch
) -> None:
    await run.game()
    gateway = run.home.gateway
    opened, reached, go_on = gateway.open_room, asyncio.Event(), asyncio.Event()

    async def slowly(log: str) -> Any:
        reached.set()
        await go_on.wait()
        return await opened(log)

    monkeypatch.setattr(gateway, "open_room", slowly)
    phone = await Screen.dial(run, "phone-token-0123456789")
    await phone.send(t="hello", role="player", lang="lv", token=phone.token)
    await reached.wait()
    second = await run.game()
    go_on.set()
    await until(lambda: phone.last("welcome") is not None)
    assert phone.last("welcome")["room"] == second  # type: ignore[index]


@pytest.fixture
async def stuck(run: Running, monkeypatch: pytest.MonkeyPatch) -> AsyncIterator[ClientConnection]:
    """A phone whose socket nobody reads from, with small buffers."""
    monkeypatch.setattr(sockets, "MOST_BUFFERED", 8 * 1024)
    plain = socket.create_connection(("127.0.0.1", int(run.url.rsplit(":", 1)[1])))
    plain.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, 4096)
    phone = await Screen.dial(run, "stuck-phone-0123456789", sock=plain)
    phone.socket.transport.pause_reading()
    await phone.send(t="hello", role="player", lang="lv", token=phone.token)
    yield phone.socket
    phone.socket.transport.abort()


async def test_whoever_reads_too_slowly_is_sent_away_and_costs_others_nothing(
    run: Running, stuck: ClientConnection, monkeypatch: pytest.MonkeyPatch
) -> None:
    codes: list[int] = []
    hang = sockets.Socket.hang

    def noted(outlet: sockets.Socket, code: int, reason: str = "") -> None:
        codes.append(code)
        hang(outlet, code, reason)

    monkeypatch.setattr(sockets.Socket, "hang", noted)
    await run.game(a_programme())
    host, phone = await Screen.open(run, "host"), await Screen.open(run)
    await phone.found("Eži")
    await until(lambda: len(run.home.gateway.sessions) == 3)
    slow = next(
        s for s in run.home.gateway.sessions if s.connection.token not in (b"", *_tokens(host, phone))
    )
    slow.outlet._transport.get_extra_info("socket").setsockopt(  # type: ignore[attr-defined]
        socket.SOL_SOCKET, socket.SO_SNDBUF, 4096
    )
    frame = Frame(Opcode.TEXT, b'"' + b"x" * 4096 + b'"').serialize(mask=False, extensions=[])
    for _ in range(1000):
        slow.write(frame)
    assert codes == [close_codes.SLOW]
    await host.forward("start")
    await host.forward()
    await phone.phase("open")
    assert (await phone.answer(0, kind="choice", pick="b"))["t"] == "ack"
    await until(
        lambda: slow not in run.home.gateway.sessions
    )  # cut off, though it never read its close frame
    assert codes == [close_codes.SLOW]


def _tokens(*screens: Screen) -> list[bytes]:
    return [token_hash(screen.token) for screen in screens]


async def test_a_line_that_was_slow_comes_back_to_the_whole_view(run: Running) -> None:
    await run.game()
    phone = await Screen.open(run)
    await phone.found("Eži")
    session = next(iter(run.home.gateway.sessions))
    session.hang(close_codes.SLOW)
    assert await phone.hung_up() == close_codes.SLOW
    again = await Screen.open(run, token=phone.token)
    await until(lambda: again.own.get("name") == "Eži")


async def test_rejoining_the_games_of_other_halls_screens(run: Running) -> None:
    """A screen that opened a game by its code stays there; one that follows the hall moves on."""
    first = await run.game()
    stays, follows = await Screen.open(run, room=first), await Screen.open(run)
    second = await run.game()
    await until(lambda: follows.last("hall") == {"t": "hall", "room": second})
    assert stays.last("hall") is None
    await run.home.games.show("home", "")
    await until(lambda: follows.last("hall") == {"t": "hall", "room": ""})


async def test_the_stage_of_many_phones_is_encoded_once_per_language(
    run: Running, monkeypatch: pytest.MonkeyPatch
) -> None:
    await run.game()
    host = await Screen.open(run, "host", "en")
    phones = [await Screen.open(run, lang=("lv", "lt")[number % 2]) for number in range(8)]
    encoded: list[str] = []
    encode = codec.encode

    def counted(message: Any) -> str:
        if getattr(message, "stage", None) is not None:
            encoded.append(type(message).__name__)
        return encode(message)

    monkeypatch.setattr(hubs, "encode", counted)
    await host.forward("start")
    await asyncio.gather(*(phone.phase("intro") for phone in phones))
    assert len(encoded) == 3
    assert len({phone.raw[-1] for phone in phones}) == 2


async def test_small_frames_leave_at_once(run: Running) -> None:
    """Without it the second of two frames waits for the other end's delayed acknowledgement, 40 ms."""
    await Screen.open(run)
    (session,) = run.home.gateway.sessions
    accepted = session.outlet._transport.get_extra_info("socket")  # type: ignore[attr-defined]
    assert accepted.getsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY) != 0
