"""How a phone gets a place: a new house, a house that stands already, or a come-back code."""

from __future__ import annotations

from msgspec.structs import replace

from home_quiz.game import commands as c
from home_quiz.game import events as e
from home_quiz.game.mends import MAX_PHONES, phones, standing
from home_quiz.game.names import COLOURS, CRESTS, TOWNS, clean_name, same_name_key
from home_quiz.game.offered import is_offered
from home_quiz.game.refusals import Refused
from home_quiz.game.state import State, Team

MAX_SEATS = 20_000
MAX_SEED = 1_000_000
ON_A_DISPLAY = 2
"""Families that play on one display: its left and its right half."""
Decision = tuple[e.EventUnion, ...] | Refused


def found(state: State, command: c.Command, wish: c.Found, now: int) -> Decision:
    """Build a house; or move into it, where its number stands already (a later phone of a family that
    returns)."""
    if (settled := _already_in(state, command)) is not None:
        return settled
    if wish.display and (refused := _off_the_glass(state, wish)) is not None:
        return refused
    team = state.numbers.get(wish.number) if wish.number and not wish.display else None
    if team is not None and same_name_key(state.teams[team].name) == same_name_key(wish.name):
        return _take_seat(state, command, standing(state, team), now)
    if state.locked:
        return Refused("room/locked")
    event = founding(state, command, wish, now)
    if isinstance(event, Refused):
        return event
    return (event, replace(_seat_event(state, command, event.team, now), display=wish.display))


def _off_the_glass(state: State, wish: c.Found) -> Refused | None:
    """Why this family cannot play on the display, if so.

    What is typed on a wall everybody reads at once: so only offered names.
    """
    if not state.programme.rules.glass:
        return Refused("glass/closed")
    if not is_offered(wish.name):
        return Refused("glass/name")
    return Refused("glass/full") if len(on_glass(state, wish.display)) >= ON_A_DISPLAY else None


def on_glass(state: State, display: str) -> tuple[str, ...]:
    """The seats of those who play on a display now, in the order in which they came."""
    return tuple(
        seat.id
        for seat in state.seats.values()
        if seat.display == display and not seat.left and not state.teams[seat.team].removed
    )


def with_cards(state: State, command: c.Command, wish: c.FoundCards, now: int) -> Decision:
    """Build a house for a family without a phone: the host lets it in, also by a closed door."""
    if len(state.seats) >= MAX_SEATS:
        return Refused("room/full")
    event = founding(state, command, c.Found(wish.name, wish.crest, wish.colour), now)
    if isinstance(event, Refused):
        return event
    seat = replace(_seat_event(state, command, event.team, now), token=b"", cards=True)
    return (replace(event, own_name=False), seat)


def founding(state: State, command: c.Command, wish: c.Found, now: int) -> e.TeamFounded | Refused:
    """A new house, or what is wrong with its name or looks."""
    name = clean_name(wish.name)
    if isinstance(name, Refused):
        return name
    if (refused := _unfit(state, wish, name)) is not None:
        return refused
    number = _house_number(state, wish.number)
    if number is None:
        return Refused("room/full")
    return e.TeamFounded(
        t=now,
        by=command.by,
        id=command.id,
        team=f"t{len(state.teams) + 1}",
        name=name,
        crest=wish.crest,
        colour=wish.colour,
        town=wish.town,
        number=number,
        own_name=not is_offered(name),
        seed=wish.seed if 0 < wish.seed < MAX_SEED else 0,
    )


def join_team(state: State, command: c.Command, wish: c.JoinTeam, now: int) -> Decision:
    """Take a place in a family that plays already."""
    if (settled := _already_in(state, command)) is not None:
        return settled
    number = "".join(sign for sign in wish.number if sign.isdigit())
    known = wish.team if wish.team in state.teams else state.numbers.get(number) or ""
    if known not in state.teams or (team := standing(state, known)).removed:
        return Refused("team/unknown")
    return _take_seat(state, command, team, now)


def use_return(state: State, command: c.Command, wish: c.UseReturn, now: int) -> Decision:
    """Take over a seat on another phone; a seat this phone had by itself is given up."""
    entry = state.codes.get(wish.code)
    if entry is None or now > entry.until:
        return Refused("return/unknown")
    seat = state.seats[entry.seat]
    if state.teams[seat.team].removed:
        return Refused("seat/removed")
    events: list[e.EventUnion] = []
    own = state.tokens.get(command.token)
    if own is not None and own != seat.id and not state.seats[own].left:
        events.append(e.SeatLeft(t=now, by=command.by, id=command.id, seat=own))
    events.append(e.SeatMoved(t=now, by=command.by, id=command.id, seat=seat.id, token=command.token))
    return tuple(events)


def _already_in(state: State, command: c.Command) -> Decision | None:
    """A phone that has a seat keeps it: a retried join is the same join."""
    seat = state.seats.get(state.tokens.get(command.token) or "")
    if seat is None:
        return Refused("room/full") if len(state.seats) >= MAX_SEATS else None
    if state.teams[seat.team].removed:
        return Refused("seat/removed")
    return None if seat.left else ()


def _take_seat(state: State, command: c.Command, team: Team, now: int) -> Decision:
    if team.removed:
        return Refused("seat/removed")
    if phones(state, team) >= MAX_PHONES:
        return Refused("team/full")
    return (_seat_event(state, command, team.id, now),)


def _seat_event(state: State, command: c.Command, team: str, now: int) -> e.SeatTaken:
    seat = f"s{len(state.seats) + 1}"
    return e.SeatTaken(
        t=now, by=command.by, id=command.id, seat=seat, team=team, token=command.token, lang=command.lang
    )


def _unfit(state: State, wish: c.Found, name: str) -> Refused | None:
    taken = state.names.get(same_name_key(name))
    if taken is not None:
        return Refused("team/name_taken")
    if wish.crest not in CRESTS:
        return Refused("team/crest")
    if wish.colour not in COLOURS:
        return Refused("team/colour")
    return None if wish.town in TOWNS else Refused("team/town")


def _house_number(state: State, wanted: str) -> str | None:
    """Four figures; the wanted ones if they are free, else the next in an order that only the seed knows.

    None where every number stands on a house already.
    """
    if len(wanted) == 4 and wanted.isascii() and wanted.isdigit() and wanted not in state.numbers:
        return wanted
    for attempt in range(9000):
        number = str(1000 + (state.seed + (len(state.teams) + attempt) * 4_157) % 9000)
        if number not in state.numbers:
            return number
    return None
