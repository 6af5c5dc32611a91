"""A hall: a library or square that takes part. Its own small log, folded here; pure like the room.

It holds settings, the games that were made for it, which one it shows now, and the hashes of host links. One
hall exists from the first start.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import assert_never

from msgspec import Struct
from msgspec.structs import replace
from rpds import HashTrieMap

from home_quiz.game.refusals import Refused

MOST_ROADS = 16
"""Addresses that a hall remembers; the oldest go first."""


class HallEvent(Struct, frozen=True, tag_field="e", kw_only=True, omit_defaults=True):
    """A fact about a hall. ``t``: ms, as in rooms (not a wall clock)."""

    t: int = 0


class HallOpened(HallEvent, frozen=True, tag="HallOpened"):
    """The hall exists. ``slug`` is its part of the address."""

    slug: str
    name: str


class HallSet(HallEvent, frozen=True, tag="HallSet"):
    """Settings that were changed; None leaves one as it is. ``roads``: addresses that the server has now, to
    be remembered with those it had. ``reached``: addresses by which somebody from another machine came."""

    name: str | None = None
    languages: tuple[str, ...] | None = None
    own_names_wait: bool | None = None
    road: str | None = None
    roads: tuple[str, ...] = ()
    reached: tuple[str, ...] = ()


class GameMade(HallEvent, frozen=True, tag="GameMade"):
    """A game was made for this hall. ``starts_at``: unix seconds, 0 for now; ``made_at``: so, when."""

    room: str
    code: str
    starts_at: int = 0
    made_at: int = 0


class GameShown(HallEvent, frozen=True, tag="GameShown"):
    """The hall shows this game now ("" none)."""

    room: str


class GameGone(HallEvent, frozen=True, tag="GameGone"):
    """The game was erased."""

    room: str


class HostLinkMade(HallEvent, frozen=True, tag="HostLinkMade"):
    """A host link is valid from now on. ``key``: SHA-256 of its token, hex."""

    key: str


class HostLinksRevoked(HallEvent, frozen=True, tag="HostLinksRevoked"):
    """All host links but one are void."""

    but: str


HallEventUnion = HallOpened | HallSet | GameMade | GameShown | GameGone | HostLinkMade | HostLinksRevoked


class Game(Struct, frozen=True):
    """A game as the hall knows it. Times in unix seconds, 0 where there is none."""

    room: str
    code: str
    starts_at: int
    made_at: int = 0


class Hall(Struct, frozen=True):
    """A hall at one moment. ``shown``: the log of the game it shows now, "" if none. ``roads``: addresses by
    which pages that are still open may have come, newest first; ``reached``: those by which somebody from
    another machine came since the server was started."""

    slug: str
    name: str
    languages: tuple[str, ...] = ("lv", "lt")
    own_names_wait: bool = False
    road: str = ""
    roads: tuple[str, ...] = ()
    reached: tuple[str, ...] = ()
    shown: str = ""
    games: HashTrieMap[str, Game] = HashTrieMap()
    keys: tuple[str, ...] = ()

    @property
    def shown_code(self) -> str:
        """The code of the game that is shown, "" if none."""
        game = self.games.get(self.shown)
        return game.code if game else ""


class HallCommand(Struct, frozen=True):
    """Events that somebody with the right to do so wants; the gateway has checked the host's token."""

    event: HallEventUnion


def begin_hall(event: HallEventUnion) -> Hall:
    """The first state of a hall."""
    if not isinstance(event, HallOpened):
        raise ValueError("a hall's log begins with HallOpened")
    return Hall(slug=event.slug, name=event.name)


def decide_hall(state: Hall, command: HallCommand, now: int) -> tuple[HallEventUnion, ...] | Refused:
    """The event, unless it would change nothing or speaks of a game the hall does not have."""
    event = command.event
    match event:
        case GameShown() if event.room and event.room not in state.games:
            return Refused("room/not_found")
        case GameShown() if event.room == state.shown:
            return ()
        case GameGone() if event.room not in state.games:
            return ()
        case HostLinkMade() if event.key in state.keys:
            return ()
        case HallSet() if event == HallSet(roads=event.roads, reached=event.reached):
            news = {*event.roads} - {*state.roads} | {*event.reached} - {*state.reached}
            return (replace(event, t=now),) if news else ()
        case HallOpened():
            return ()
    return (replace(event, t=now),)


def evolve_hall(state: Hall, event: HallEventUnion) -> Hall:
    """The hall after one more event."""
    match event:
        case HallOpened():
            return begin_hall(event)
        case HallSet():
            changes = {
                field: value
                for field in ("name", "languages", "own_names_wait", "road")
                if (value := getattr(event, field)) is not None
            }
            roads = _remembered(event.roads, state.roads)
            return replace(state, **changes, roads=roads, reached=_remembered(event.reached, state.reached))
        case GameMade():
            game = Game(event.room, event.code, event.starts_at, event.made_at)
            return replace(state, games=state.games.insert(event.room, game))
        case GameShown():
            return replace(state, shown=event.room)
        case GameGone():
            shown = "" if state.shown == event.room else state.shown
            return replace(state, games=state.games.discard(event.room), shown=shown)
        case HostLinkMade():
            return replace(state, keys=(*state.keys, event.key), reached=())
        case HostLinksRevoked():
            return replace(state, keys=tuple(key for key in state.keys if key == event.but))
        case _:
            assert_never(event)


def _remembered(now: Sequence[str], before: Sequence[str]) -> tuple[str, ...]:
    """Added, never replaced: two workers on different networks forget nothing of each other."""
    return tuple(dict.fromkeys([*now, *before]))[:MOST_ROADS]
