"""Events to the bytes of a record and back, and the book of a room.

``RULES`` is raised whenever folding changes, so that an old worker lets go of a log that a newer one has
written.
"""

from __future__ import annotations

from collections.abc import Sequence
from hashlib import sha256

import msgspec
from msgspec.structs import replace

from home_quiz.game import commands as c
from home_quiz.game.decide import decide
from home_quiz.game.events import EventUnion, RoomCreated
from home_quiz.game.evolve import begin, evolve
from home_quiz.game.hall import Hall, HallCommand, HallEventUnion, begin_hall, decide_hall, evolve_hall
from home_quiz.game.programme import Programme
from home_quiz.game.refusals import Refused
from home_quiz.game.state import State

RULES = 7
MOST_PROGRAMMES = 64

_encoder = msgspec.msgpack.Encoder()
_decoder: msgspec.msgpack.Decoder[list[EventUnion]] = msgspec.msgpack.Decoder(list[EventUnion])
_programmes: dict[bytes, Programme] = {}


def encode_events(events: Sequence[EventUnion]) -> bytes:
    """The data of one record: msgpack with string tags."""
    return _encoder.encode(list(events))


def decode_events(data: bytes) -> list[EventUnion]:
    """The events of one record; equal programmes become one object in this process."""
    events = _decoder.decode(data)
    if events and isinstance(events[0], RoomCreated):
        events[0] = replace(events[0], programme=_one_object(events[0].programme))
    return events


def _one_object(programme: Programme) -> Programme:
    digest = sha256(_encoder.encode(programme)).digest()
    if digest not in _programmes and len(_programmes) >= MOST_PROGRAMMES:
        _programmes.pop(next(iter(_programmes)))
    return _programmes.setdefault(digest, programme)


class RoomBook:
    """How a machine runs a game."""

    rules = RULES

    def begin(self, event: EventUnion) -> State:
        if not isinstance(event, RoomCreated):
            raise ValueError("a room's log begins with RoomCreated")
        return begin(event)

    def evolve(self, state: State, event: EventUnion) -> State:
        return evolve(state, event)

    def decide(self, state: State, command: c.Command, at: int, now: int) -> Sequence[EventUnion] | Refused:
        return decide(state, command, at, now)

    def encode(self, events: Sequence[EventUnion]) -> bytes:
        return encode_events(events)

    def decode(self, data: bytes) -> list[EventUnion]:
        return decode_events(data)

    def until(self, state: State) -> int | None:
        return state.due

    def tick(self, quiet: bool) -> c.Command:
        return c.Command(id="", by="clock", wish=c.Tick(quiet))

    def is_tick(self, command: c.Command) -> bool:
        return isinstance(command.wish, c.Tick)

    def hold(self, state: State) -> c.Command | None:
        if state.paused or state.until is None or state.phase not in ("open", "talk"):
            return None
        return c.Command(id="", by="clock", wish=c.Hold(state.until))


_hall_decoder: msgspec.msgpack.Decoder[list[HallEventUnion]] = msgspec.msgpack.Decoder(list[HallEventUnion])


class HallBook:
    """How a machine runs a hall: no clock of its own, nothing to hold."""

    rules = RULES

    def begin(self, event: HallEventUnion) -> Hall:
        return begin_hall(event)

    def evolve(self, state: Hall, event: HallEventUnion) -> Hall:
        return evolve_hall(state, event)

    def decide(
        self, state: Hall, command: HallCommand, at: int, now: int
    ) -> Sequence[HallEventUnion] | Refused:
        return decide_hall(state, command, now)

    def encode(self, events: Sequence[HallEventUnion]) -> bytes:
        return _encoder.encode(list(events))

    def decode(self, data: bytes) -> list[HallEventUnion]:
        return _hall_decoder.decode(data)

    def until(self, state: Hall) -> int | None:
        return None

    def tick(self, quiet: bool) -> HallCommand:
        raise NotImplementedError("a hall has no deadlines, so nothing asks for its tick")

    def is_tick(self, command: HallCommand) -> bool:
        return False

    def hold(self, state: Hall) -> HallCommand | None:
        return None
