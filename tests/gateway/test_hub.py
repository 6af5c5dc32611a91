"""A room's fan-out: who has left in the middle of it gets nothing more."""

from __future__ import annotations

import asyncio

import pytest

from game.play import Game
from home_quiz.gateway import hub as hubs
from home_quiz.gateway.connection import Connection
from home_quiz.gateway.hub import RoomHub, Session
from home_quiz.protocol import messages as m
from home_quiz.room.outputs import Changed


class Outlet:
    """A socket that keeps what it is given."""

    def __init__(self) -> None:
        self.frames: list[bytes] = []

    def write(self, frame: bytes) -> bool:
        self.frames.append(frame)
        return True

    def hang(self, code: int, reason: str = "") -> None:
        raise AssertionError("nobody is sent away here")


def looking(hub: RoomHub) -> tuple[Session, Outlet]:
    """A display that looks at the room."""
    outlet = Outlet()
    session = Session(Connection(0), outlet)
    session.connection.welcome(m.Hello("display", "lv"), "d")
    hub.attach(session)
    outlet.frames.clear()
    return session, outlet


async def test_whoever_leaves_while_a_view_is_written_gets_no_more_of_this_room(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    game = Game()
    before = game.state
    hub = RoomHub("room:1", "AB12", lambda: game.state, lambda: 0, lambda: ("e", 1), lambda wish: None)
    first, second = looking(hub), looking(hub)
    monkeypatch.setattr(hubs, "SLICE", 1)
    game.to("intro")
    hub.changed(Changed("room:1", before, game.state, game.log[1:], 2, "e"), 0)
    while not (first[1].frames or second[1].frames):  # noqa: ASYNC110 - one slice of the fan-out
        await asyncio.sleep(0)
    (session, outlet) = second if first[1].frames else first
    hub.detach(session, 0)
    assert hub._sending is not None
    await hub._sending
    assert outlet.frames == []
    hub.close()
