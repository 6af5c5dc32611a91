"""What one audience may see of a room: pure functions of the state, in four parts (stage, team, own, live).

Each part is whole and replaceable and carries ``(epoch, version, step)``. Nothing here reads a key before the
reveal. Room times are in ms.
"""

from __future__ import annotations

from bisect import bisect
from collections.abc import Mapping, Sequence

from msgspec import Struct

from home_quiz.game import events as e
from home_quiz.game import phases
from home_quiz.game.kinds import RevealViewUnion, kind_of
from home_quiz.game.parts import (
    CardView,
    House,
    Live,
    Own,
    OwnResult,
    QuestionView,
    Row,
    Stage,
    Stamp,
)
from home_quiz.game.scoring import ranks, storeys
from home_quiz.game.state import State, Team
from home_quiz.game.texts import shown

AFTER_REVEAL = ("reveal", "card", "standings", "break", "podium", "ended")


def stage(state: State, stamp: Stamp, role: str, languages: Sequence[str]) -> Stage:
    """The stage of a role (``player``, ``display``, ``host``) in the audience's languages."""
    leads = role != "player"
    part = state.programme.rounds[state.programme.round_of(max(state.index, 0))]
    return Stage(
        stamp=stamp,
        phase=state.phase,
        own_from=state.own_from,
        code=state.code,
        title=shown(part.title, languages, part.own),
        round=state.programme.round_of(max(state.index, 0)),
        rounds=len(state.programme.rounds),
        questions=len(part.questions),
        languages=state.languages,
        preset=state.programme.rules.preset,
        final=state.programme.rules.final,
        paused=state.paused,
        auto=state.auto,
        locked=state.locked,
        rehearsal=state.rehearsal,
        starts_at=state.starts_at,
        until=state.until,
        opened=state.opened,
        question=_question(state, languages),
        reveal=_reveal(state, languages),
        card=_card(state, languages),
        rows=_rows(state) if leads and state.phase in ("standings", "break", "podium", "ended") else (),
        lent=state.lent if leads else "",
        can=controls(state) if leads else (),
        next=_next(state) if leads else "",
    )


def controls(state: State) -> tuple[str, ...]:
    """The controls that would not be refused now."""
    if state.phase == "ended":
        return ()
    if state.paused:
        return ("resume", "end")
    can = ["start"] if state.phase == "lobby" else []
    if state.phase not in ("lobby", "closed"):
        can.append("next")
    if state.phase == "open":
        can.append("close")
    if state.phase in ("talk", "open", "closed"):
        can.append("skip")
    if state.phase not in ("lobby", "closed", "podium"):
        can.append("pause")
    return (*can, "end")


def _next(state: State) -> str:
    if state.phase in ("open", "closed"):
        return "closed" if state.phase == "open" else "reveal"
    return phases.after(state)[0]


def _question(state: State, languages: Sequence[str]) -> QuestionView | None:
    if state.phase not in ("talk", "open", "closed", "reveal"):
        return None
    question, own = state.question, state.programme.own(state.index)
    view = kind_of(question.ask).ask_view(question.ask, 0, languages, own)
    return QuestionView(
        index=state.index,
        of=len(state.programme.questions),
        topic=question.topic,
        seconds=question.seconds,
        text=shown(question.text, languages, own),
        ask=view,  # type: ignore[arg-type]  # the registry's unions cover every kind (tested)
        difficulty=question.difficulty,
        generation=question.generation,
        picture=question.picture,
    )


def _reveal(state: State, languages: Sequence[str]) -> RevealViewUnion | None:
    if state.phase != "reveal":
        return None
    question, own = state.question, state.programme.own(state.index)
    kind = kind_of(question.ask)
    tally = kind.tally(question.ask, {s: g.answer for s, g in state.given(state.index).items()})
    view = kind.reveal_view(question.ask, question.key, tally, languages, own)
    return view  # type: ignore[return-value]  # as above


def _card(state: State, languages: Sequence[str]) -> CardView | None:
    if state.phase not in ("reveal", "card"):
        return None
    question, own = state.question, state.programme.own(state.index)
    if not question.fact:
        return None
    place = question.place
    return CardView(
        fact=shown(question.fact, languages, own),
        place=() if place is None else shown(place.name, languages, own),
        kind="" if place is None else place.kind,
        municipality="" if place is None else place.municipality,
        lat=None if place is None else place.lat,
        lon=None if place is None else place.lon,
        source=question.source[0] if question.source else "",
    )


def standing_teams(state: State) -> list[Team]:
    """Families in the game, in the order in which their houses were built."""
    return sorted((team for team in state.teams.values() if not team.removed), key=lambda team: team.order)


def totals(state: State) -> dict[str, int]:
    """Points of every family in the game."""
    return {team.id: state.totals.get(team.id) or 0 for team in standing_teams(state)}


def _rows(state: State) -> tuple[Row, ...]:
    points = totals(state)
    places = ranks(points)
    gains = _gains(state)
    rows = [
        Row(team, total, gains.get(team, 0), places[team] if places[team] <= 3 and total else 0)
        for team, total in points.items()
    ]
    return tuple(sorted(rows, key=lambda row: -row.points))


def _gains(state: State) -> dict[str, int]:
    """Points since the table before this one."""
    in_round = state.index - _round_start(state)
    start = state.index - in_round % (state.programme.rules.standings_every or in_round + 1)
    gains: dict[str, int] = {}
    for index in range(start, state.index + 1):
        result = state.results.get(index)
        for team, points in (result.teams if result else {}).items():
            gains[team] = gains.get(team, 0) + points
    return gains


def _round_start(state: State) -> int:
    number = state.programme.round_of(max(state.index, 0))
    return sum(len(part.questions) for part in state.programme.rounds[:number])


def places(state: State) -> dict[str, int]:
    """Every family's rank where ranks are shown, else nothing; worked out once for many own views."""
    shown_now = state.phase in ("standings", "break", "podium", "ended")
    return ranks(totals(state)) if shown_now else {}


def own(state: State, stamp: Stamp, seat_id: str, ranked: Mapping[str, int] | None = None) -> Own:
    """What one seat sees of itself and its family. ``ranked``: what ``places`` gives, if known."""
    seat = state.seats[seat_id]
    team = state.teams[seat.team]
    total = state.totals.get(team.id) or 0
    rank = (places(state) if ranked is None else ranked).get(team.id, 0)
    given = state.given(state.index).get(seat_id) if state.phase in ("open", "closed", "reveal") else None
    return Own(
        stamp=stamp,
        seat=seat_id,
        team=team.id,
        name=team.name,
        crest=team.crest,
        colour=team.colour,
        town=team.town,
        number=team.number,
        seed=team.seed,
        phones=sum(not state.seats[s].left for s in team.seats),
        place=0 if team.removed else team.order + 1 - bisect(state.gone, team.order),
        of=len(state.teams) - len(state.gone),
        points=total,
        storeys=storeys(total, state.programme.questions),
        adds=state.part.get(team.id) or 0,
        named=team.named,
        removed=team.removed,
        rank=rank if rank <= 3 and total else 0,
        answer=None if given is None else given.answer,  # type: ignore[arg-type]  # a kind's answer
        result=_own_result(state, seat_id, team),
    )


def _own_result(state: State, seat: str, team: Team) -> OwnResult | None:
    result = state.results.get(state.index) if state.phase in ("reveal", "card", "standings") else None
    if result is None:
        return None
    return OwnResult(
        marks=result.marks.get(seat, 0.0),
        points=result.seats.get(seat, 0),
        gain=result.teams.get(team.id, 0),
        fresh=_fresh(state, team.id),
        took_part=any(s in result.marks for s in team.seats),
    )


def _fresh(state: State, team: str) -> int:
    """Storeys the last revealed question added."""
    result = state.results.get(state.index)
    if result is None or state.phase not in AFTER_REVEAL:
        return 0
    total = state.totals.get(team) or 0
    before = total - result.teams.get(team, 0)
    questions = state.programme.questions
    return storeys(total, questions) - storeys(before, questions)


def live(state: State, stamp: Stamp) -> Live:
    """Counts and houses."""
    given = state.given(state.index) if state.phase in ("open", "closed", "reveal") else None
    answered = set(given) if given is not None else set()
    houses = tuple(_house(state, team, answered) for team in standing_teams(state))
    present = sum(not (seat.left or seat.away) for seat in state.seats.values())
    return Live(
        stamp=stamp,
        answered=len(answered),
        here=len(answered | set(state.here)) if given is not None else present,
        phones=present,
        houses=houses,
    )


def _house(state: State, team: Team, answered: set[str]) -> House:
    total = state.totals.get(team.id) or 0
    result = state.results.get(state.index) if state.phase in ("reveal", "card", "standings") else None
    return House(
        id=team.id,
        name=team.name,
        crest=team.crest,
        colour=team.colour,
        seed=team.seed,
        town=team.town,
        phones="".join(_pane(state, seat, answered) for seat in team.seats if not state.seats[seat].left),
        storeys=storeys(total, state.programme.questions),
        adds=state.part.get(team.id) or 0,
        fresh=_fresh(state, team.id) if result else 0,
        gain=result.teams.get(team.id, 0) if result else 0,
        waves=state.waves.get(team.id) or 0,
        named=team.named,
    )


def _pane(state: State, seat: str, answered: set[str]) -> str:
    if seat in answered:
        return "a"
    return "z" if state.seats[seat].away else "j"


class Touched(Struct, frozen=True):
    """Which parts some events have made anew: the stage, every own view, or those of some seats.

    ``answered``: seats whose own view holds a new answer; the phone that sent it is told by its ack alone.
    ``moved``: seats that were left, or are on another phone now.
    """

    stage: bool
    every_own: bool
    seats: frozenset[str]
    answered: frozenset[str]
    moved: frozenset[str]


_OWN_ONLY = (
    e.TeamFounded,
    e.TeamApproved,
    e.TeamRemoved,
    e.SeatTaken,
    e.SeatLeft,
    e.SeatMoved,
    e.ReturnCodeMade,
    e.SeatsMissed,
    e.SeatsAway,
    e.SeatsBack,
    e.DisplaysSeen,
    e.DisplaysGone,
    e.Waved,
    e.AnswerGiven,
)


def touched(state: State, events: Sequence[e.EventUnion]) -> Touched:
    """What must be sent after these events; ``live`` parts are always sent, gathered."""
    stage_anew = any(not isinstance(event, _OWN_ONLY) for event in events)
    seats: set[str] = set()
    for event in events:
        if isinstance(event, e.TeamApproved | e.TeamRemoved | e.SeatTaken):
            seats.update(state.teams[event.team].seats)
        elif isinstance(event, e.SeatMoved | e.SeatLeft):
            seats.update(state.teams[state.seats[event.seat].team].seats)
    every = any(
        isinstance(
            event, e.QuestionOpened | e.QuestionRevealed | e.QuestionSkipped | e.PhaseEntered | e.RoomEnded
        )
        for event in events
    )
    answered = frozenset(event.seat for event in events if isinstance(event, e.AnswerGiven))
    moved = frozenset(event.seat for event in events if isinstance(event, e.SeatMoved | e.SeatLeft))
    return Touched(stage_anew, every, frozenset(seats), answered, moved)
