"""A hall: a library or square that takes part. Its own small log, folded here; pure like the room.

It holds settings, the games that were made for it, which one it shows now, its kiosks, and the hashes of host
links. One hall exists from the first start.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import assert_never

from msgspec import Struct
from msgspec.structs import replace
from rpds import HashTrieMap

from home_quiz.game.helpers import HOLDS, Helpers, Invitation
from home_quiz.game.kiosk import MOST_KIOSKS, Kiosk, KioskSettings
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
    """A game was made for this hall, at ``made``. ``starts_at``: for when, 0 for now; both unix seconds.

    ``kiosk``: the display that is a kiosk and made it for itself, "" for a host's.
    """

    room: str
    code: str
    starts_at: int = 0
    kiosk: str = ""
    made: int = 0


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


class HelperInvited(HallEvent, frozen=True, tag="HelperInvited"):
    """A phone may become a helper of this game, within a few minutes. ``code``: SHA-256 of the code, hex."""

    code: str
    room: str
    scope: str


class HelperPaired(HallEvent, frozen=True, tag="HelperPaired"):
    """A phone has shown that code: the code is used up. ``key``: SHA-256 of the phone's new token, hex."""

    code: str
    key: str


class HelperLent(HallEvent, frozen=True, tag="HelperLent"):
    """A moderator's sheet may control its game, or not any more."""

    room: str
    number: int
    on: bool


class HelperRemoved(HallEvent, frozen=True, tag="HelperRemoved"):
    """A helper was taken away."""

    room: str
    number: int


HelperEvent = HelperInvited | HelperPaired | HelperLent | HelperRemoved


class KioskSet(HallEvent, frozen=True, tag="KioskSet"):
    """A display is a kiosk from now on, or is one otherwise than before."""

    display: str
    settings: KioskSettings


class KioskKeyed(HallEvent, frozen=True, tag="KioskKeyed"):
    """The kiosk's display has shown its token. ``key``: SHA-256, hex."""

    display: str
    key: str


class KioskGone(HallEvent, frozen=True, tag="KioskGone"):
    """The display is no kiosk any more, and its token is void."""

    display: str


KioskEvent = KioskSet | KioskKeyed | KioskGone
HallEventUnion = (
    HallOpened
    | HallSet
    | GameMade
    | GameShown
    | GameGone
    | HostLinkMade
    | HostLinksRevoked
    | HelperEvent
    | KioskEvent
)


class Game(Struct, frozen=True):
    """A game as the hall knows it; the words as in ``GameMade``."""

    room: str
    code: str
    starts_at: int
    kiosk: str = ""
    made: int = 0


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
    helpers: Helpers = Helpers()
    kiosks: HashTrieMap[str, Kiosk] = HashTrieMap()
    """By the display's id."""

    @property
    def shown_code(self) -> str:
        """The code of the game that is shown, "" if none."""
        game = self.games.get(self.shown)
        return game.code if game else ""

    def kiosk_of(self, key: str) -> Kiosk | None:
        """The kiosk whose token has this hash (hex), None if there is none (any more)."""
        return next((kiosk for kiosk in self.kiosks.values() if key and kiosk.key == key), None)


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
        case KioskSet() | KioskKeyed() | KioskGone() if not _changes(state, event):
            return ()
        case HallOpened():
            return ()
        case HelperInvited() | HelperPaired() | HelperLent() | HelperRemoved():
            return _decide_helper(state, event, now)
    return (replace(event, t=now),)


def _decide_helper(state: Hall, event: HelperEvent, now: int) -> tuple[HallEventUnion, ...] | Refused:
    match event:
        case HelperInvited() if event.room not in state.games:
            return Refused("room/not_found")
        case HelperPaired():
            found = state.helpers.invitation(event.code, now)
            if isinstance(found, Refused):
                return found
        case HelperLent() | HelperRemoved() if state.helpers.find(event.room, event.number) is None:
            return Refused("room/not_found")
    return (replace(event, t=now),)


def _changes(state: Hall, event: KioskEvent) -> bool:
    """Whether it would change something: a token that was shown stays until the kiosk is gone."""
    kiosk = state.kiosks.get(event.display)
    match event:
        case KioskSet():
            free = kiosk is not None or len(state.kiosks) < MOST_KIOSKS
            return free and (kiosk is None or kiosk.settings != event.settings)
        case KioskKeyed():
            return kiosk is not None and kiosk.key == ""
        case KioskGone():
            return kiosk is not None


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
            game = Game(event.room, event.code, event.starts_at, event.kiosk, event.made)
            made = replace(state, games=state.games.insert(event.room, game))
            return _with_kiosk(made, event.kiosk, room=event.room)
        case GameShown():
            return replace(state, shown=event.room)
        case GameGone():
            shown = "" if state.shown == event.room else state.shown
            helpers = state.helpers.without_room(event.room)
            return replace(state, games=state.games.discard(event.room), shown=shown, helpers=helpers)
        case HostLinkMade():
            return replace(state, keys=(*state.keys, event.key), reached=())
        case HostLinksRevoked():
            keys = tuple(key for key in state.keys if key == event.but)
            return replace(state, keys=keys, helpers=Helpers(numbers=state.helpers.numbers))
        case HelperInvited() | HelperPaired() | HelperLent() | HelperRemoved():
            return replace(state, helpers=_helpers(state.helpers, event))
        case KioskSet() | KioskKeyed() | KioskGone():
            return _evolve_kiosk(state, event)
        case _:
            assert_never(event)


def _helpers(helpers: Helpers, event: HelperEvent) -> Helpers:
    match event:
        case HelperInvited():
            invitation = Invitation(event.code, event.room, event.scope, event.t + HOLDS)
            return helpers.with_invitation(invitation, event.t)
        case HelperPaired():
            return helpers.with_paired(event.code, event.key)
        case HelperLent():
            return helpers.with_loan(event.room, event.number, event.on)
        case HelperRemoved():
            return helpers.without(event.room, event.number)
        case _:
            assert_never(event)


def _evolve_kiosk(state: Hall, event: KioskEvent) -> Hall:
    match event:
        case KioskSet():
            kiosk = state.kiosks.get(event.display) or Kiosk(event.display)
            changed = replace(kiosk, settings=event.settings)
            return replace(state, kiosks=state.kiosks.insert(event.display, changed))
        case KioskKeyed():
            return _with_kiosk(state, event.display, key=event.key)
        case KioskGone():
            return replace(state, kiosks=state.kiosks.discard(event.display))


def kiosk_news(before: Hall | None, after: Hall, display: str) -> bool:
    """Whether a kiosk has to look at its hall anew: it is one since, or otherwise, or the hall shows another
    game (a kiosk plays its own, so it does not follow the hall by itself)."""
    was = before.kiosks.get(display) if before is not None else None
    now = after.kiosks.get(display)
    if was is None or now is None:
        return was is not now
    shows = before is not None and before.shown != after.shown
    return shows or (was.settings, was.key) != (now.settings, now.key)


def _with_kiosk(state: Hall, display: str, **changes: str) -> Hall:
    kiosk = state.kiosks.get(display)
    if kiosk is None:
        return state
    return replace(state, kiosks=state.kiosks.insert(display, replace(kiosk, **changes)))


def _remembered(now: Sequence[str], before: Sequence[str]) -> tuple[str, ...]:
    """Added, never replaced: two workers on different networks forget nothing of each other."""
    return tuple(dict.fromkeys([*now, *before]))[:MOST_ROADS]
