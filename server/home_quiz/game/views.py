"""What one audience may see of a room: pure functions of the state, in four parts (stage, team, own, live).

Each part is whole and replaceable and carries ``(epoch, version, step)``. Nothing here reads a key before the
reveal. Room times are in ms.
"""

from __future__ import annotations

from collections.abc import Sequence

from msgspec import Struct
from msgspec.structs import replace
from rpds import HashTrieMap

from home_quiz.game import cards, families, phases, raffle
from home_quiz.game import events as e
from home_quiz.game.kinds import RevealViewUnion, kind_of
from home_quiz.game.kinds.base import Audience
from home_quiz.game.mended_views import gained, mends, told
from home_quiz.game.mends import MendEvent
from home_quiz.game.parts import (
    CardView,
    FloorView,
    House,
    Live,
    NearView,
    QuestionView,
    RaffleView,
    Row,
    Stage,
    Stamp,
)
from home_quiz.game.planning import first_to_come
from home_quiz.game.running import in_a_row
from home_quiz.game.scoring import storeys
from home_quiz.game.state import State, Team
from home_quiz.game.tables import fresh, standing_teams, table_start, totals
from home_quiz.game.texts import shown
from home_quiz.game.tiebreak import SHOWS_PLACES, asked, decided, offered, places, rivals


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
        family=state.programme.rules.family,
        paused=state.paused,
        auto=state.auto,
        locked=state.locked,
        rehearsal=state.rehearsal,
        starts_at=state.starts_at,
        until=_until(state),
        opened=state.opened,
        added=state.added if state.phase == "open" else 0,
        question=_question(state, languages, leads),
        reveal=_reveal(state, languages, leads),
        annulled=state.index in state.annulled and state.phase in ("reveal", "card"),
        near=_near(state) if role == "host" else (),
        told=told(state, languages) if role == "host" else (),
        mends=mends(state) if role == "host" else (),
        card=_card(state, languages),
        rows=_rows(state) if leads and state.phase in SHOWS_PLACES else (),
        tiebreak="asked" if asked(state) else "decided" if decided(state) else "",
        rivals=rivals(state) if leads else (),
        raffle=_raffle(state, role) if leads else None,
        lent=state.lent if leads else "",
        extra=state.programme.rules.extra,
        soon=_soon(state),
        glass=leads and state.programme.rules.glass,
        can=controls(state) if leads else (),
        next=_next(state) if leads else "",
        coming=_coming(state) if role == "host" else -1,
        edition=state.edition if leads else 0,
    )


def _coming(state: State) -> int:
    first = first_to_come(state)
    return -1 if first is None else first


def _raffle(state: State, role: str) -> RaffleView | None:
    if state.phase not in raffle.PHASES or not (state.drawn_on == state.step or role == "host"):
        return None
    left = len(raffle.left(state)) if role == "host" else 0
    return RaffleView(raffle.holder(state), len(state.drawn), left)


def controls(state: State) -> tuple[str, ...]:
    """The controls that would not be refused now."""
    if state.phase == "ended":
        return ()
    if state.paused:
        return ("resume", "end")
    can = ["start"] if state.phase == "lobby" else []
    if state.phase != "lobby":
        can.append("next")
    if state.phase in ("open", "closed"):
        can.append("close")
    if phases.may_add_time(state):
        can.append("more_time")
    if state.phase in ("talk", "open", "closed"):
        can.append("skip")
    if state.phase not in ("lobby", "closed", "podium"):
        can.append("pause")
    if offered(state) is not None:
        can.append("tiebreak")
    return (*can, "end")


def _next(state: State) -> str:
    if state.phase in ("open", "closed"):
        return "closed" if state.phase == "open" else "reveal"
    return phases.after(state)[0]


def _question(state: State, languages: Sequence[str], leads: bool) -> QuestionView | None:
    if state.phase not in ("talk", "open", "closed", "reveal"):
        return None
    question, audience = state.question, _audience(state, languages, leads)
    beats = state.beats
    beat = len(beats) if state.phase == "reveal" else state.beat if state.phase != "talk" else 0
    kind, down = kind_of(question.ask), state.programme.rounds[state.programme.round_of(state.index)].down
    blind = replace(audience, blind=down and not leads)
    view = kind.ask_view(question.ask, beat, blind if kind.lettered else audience)
    return QuestionView(
        index=state.index,
        of=len(state.programme.questions),
        topic=question.topic,
        seconds=question.seconds,
        text=blind.shown(question.text),
        ask=view,
        beat=beat,
        beats=len(beats),
        next_beat=state.next_beat,
        difficulty=question.difficulty,
        generation=question.generation,
        only=question.only,
        picture=audience.picture(question.picture) if question.picture and not blind.blind else None,
        sound=audience.sound(question.sound) if question.sound and not blind.blind else None,
        reading=_reading(state, languages, blind),
        down=down,
        floor=_floor(state, leads),
        wrong=state.buzzing.wrong if kind.buzzes else (),
    )


def _reading(state: State, languages: Sequence[str], audience: Audience) -> str:
    """The question read aloud in the audience's language, once the answers may be known too."""
    if state.phase not in ("open", "closed") or audience.blind or audience.leads:
        return ""
    return state.question.reading.get(languages[0], "") if languages else ""


def _until(state: State) -> int | None:
    """When the phase ends by itself: for whoever has the floor, when its time does."""
    if state.phase == "closed":
        return None  # it would tell of somebody's own time
    if state.phase == "open" and state.buzzing.floor and state.buzzing.due is not None:
        return state.buzzing.due - phases.GRACE
    return state.until


def _floor(state: State, leads: bool) -> FloorView | None:
    if state.phase != "open" or not state.buzzing.floor:
        return None
    return FloorView(state.family_of(state.buzzing.floor, state.index) if leads else "")


def _soon(state: State) -> tuple[str, ...]:
    """Pictures and sounds of the next question: a screen fetches them before the clock starts."""
    index = max(state.index, 0) if state.phase in ("lobby", "intro") else state.index + 1
    if state.phase in ("talk", "open", "closed") or index >= len(state.programme.questions):
        return ()
    question = state.programme.at(index)
    own = tuple(one.name for one in (question.picture, question.sound) if one)
    return (*own, *kind_of(question.ask).media(question.ask))


def _audience(state: State, languages: Sequence[str], leads: bool) -> Audience:
    return Audience(tuple(languages), state.programme.own(state.index), leads)


def _reveal(state: State, languages: Sequence[str], leads: bool) -> RevealViewUnion | None:
    if state.phase != "reveal":
        return None
    question = state.question
    kind = kind_of(question.ask)
    rulings = dict((state.rulings.get(state.index) or HashTrieMap()).items())
    tally = kind.ruled(kind.tally(question.ask, state.replies(state.index)), rulings)
    return kind.reveal_view(question.ask, question.key, tally, _audience(state, languages, leads))


def _near(state: State) -> tuple[NearView, ...]:
    """What the host may let count: from the reveal until the next question."""
    if (
        state.phase not in ("reveal", "card", "standings", "break", "podium")
        or state.index not in state.results
    ):
        return ()
    question = state.question
    said = kind_of(question.ask).near(question.ask, question.key, state.replies(state.index))
    ruled = state.rulings.get(state.index) or HashTrieMap()
    return tuple(
        NearView(near.answer, near.text, near.count, (ruled.get(near.answer) or 0) > 0) for near in said
    )


def _card(state: State, languages: Sequence[str]) -> CardView | None:
    if state.phase not in ("reveal", "card"):
        return None
    question, own = state.question, state.programme.own(state.index)
    if not question.fact:
        return None
    fact = shown(question.fact, languages, own)
    source = question.source[0] if question.source else ""
    if (place := question.place) is None:
        return CardView(fact=fact, source=source)
    return CardView(
        fact=fact,
        place=shown(place.name, languages, own),
        kind=place.kind,
        municipality=place.municipality,
        lat=place.lat,
        lon=place.lon,
        number=place.number,
        source=source,
        area=shown(place.area, languages, own) if place.area else (),
    )


def _rows(state: State) -> tuple[Row, ...]:
    points, ranking = totals(state), places(state)
    gains = _gains(state)
    rows = [
        Row(team, total, gains.get(team, 0), ranking[team] if ranking[team] <= 3 and total > 0 else 0)
        for team, total in points.items()
    ]
    return tuple(sorted(rows, key=lambda row: ranking[row.team]))


def _gains(state: State) -> dict[str, int]:
    """Points since the table before this one."""
    start = table_start(state)
    gains = gained(state, start)
    for index in range(start, state.index + 1):
        result = state.results.get(index)
        for team, points in (result.teams if result else {}).items():
            gains[team] = gains.get(team, 0) + points
    return gains


def live(state: State, stamp: Stamp, role: str = "display") -> Live:
    """Counts and houses; a host also gets the phones' seats."""
    given = state.given(state.index) if state.phase in ("open", "closed", "reveal") else None
    answered = set(given) if given is not None else set()
    if state.phase == "closed":  # who still has own time is nobody's business
        answered |= state.crowd.slow
    houses = tuple(_house(state, team, answered, role == "host") for team in standing_teams(state))
    present = sum(not (seat.cards or seat.left or seat.away) for seat in state.seats.values())
    return Live(
        stamp=stamp,
        answered=len(answered),
        here=len(answered | set(state.here)) if given is not None else present,
        phones=present,
        houses=houses,
        screen=state.screen,
    )


def _house(state: State, team: Team, answered: set[str], leads: bool) -> House:
    total = state.totals.get(team.id) or 0
    here = tuple(seat for seat in team.seats if not state.seats[seat].left)
    result = state.results.get(state.index) if state.phase in ("reveal", "card", "standings") else None
    return House(
        id=team.id,
        name=team.name,
        crest=team.crest,
        colour=team.colour,
        seed=team.seed,
        town=team.town,
        phones="".join(_pane(state, seat, answered) for seat in here),
        storeys=storeys(total, state.programme.questions),
        adds=state.part.get(team.id) or 0,
        fresh=fresh(state, team.id) if result else 0,
        gain=result.teams.get(team.id, 0) if result else 0,
        knew=result is not None and any(result.marks.get(seat, 0) >= 1 for seat in team.seats),
        row=in_a_row(state, team.id),
        waves=state.waves.get(team.id) or 0,
        named=team.named,
        seats=here if leads else (),
        lag=max((state.seats[seat].lag for seat in here), default=0) if leads else 0,
        cards=cards.raised_by(state, here) if leads else (),
        glass=leads and any(state.seats[seat].display for seat in here),
    )


def _pane(state: State, seat: str, answered: set[str]) -> str:
    if seat in answered:
        return "a"
    return "z" if state.seats[seat].away else "j"


def _told_of(state: State, seat: str) -> tuple[str, ...]:
    """Who sees what a seat picks: its family where it answers together, else nobody."""
    together = state.programme.rules.family == families.TOGETHER
    return state.teams[state.seats[seat].team].seats if together else ()


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
    e.SeatTaken,
    e.SeatLeft,
    e.SeatDescribed,
    e.CaptainSet,
    e.JokerPlayed,
    e.SeatMoved,
    e.ReturnCodeMade,
    e.SeatsMissed,
    e.SeatsAway,
    e.SeatsBack,
    e.DisplaysSeen,
    e.DisplaysGone,
    e.Waved,
    e.AnswerGiven,
    e.Buzzed,
    e.ScreenSet,
)


_OF_A_TEAM = (e.TeamApproved, e.TeamRemoved, e.SeatTaken, e.CaptainSet, e.JokerPlayed)


def touched(state: State, events: Sequence[e.EventUnion]) -> Touched:
    """What must be sent after these events; ``live`` parts are always sent, gathered."""
    stage_anew = any(not isinstance(event, _OWN_ONLY) for event in events)
    seats: set[str] = set()
    for event in events:
        if isinstance(event, _OF_A_TEAM):
            seats.update(state.teams[event.team].seats)
        elif isinstance(event, e.SeatDescribed | e.Buzzed):
            seats.add(event.seat)
        elif isinstance(event, e.AnswerGiven):
            seats.update(_told_of(state, event.seat))
        elif isinstance(event, e.RaffleDrawn):
            seats.update(raffle.told(state))
        elif isinstance(event, e.SeatMoved | e.SeatLeft):
            seats.update(state.teams[state.seats[event.seat].team].seats)
    every = any(
        isinstance(
            event,
            e.QuestionOpened
            | e.TieBreakCalled
            | e.QuestionRevealed
            | e.QuestionSkipped
            | e.QuestionReplaced
            | e.QuestionDropped
            | e.QuestionBroughtBack
            | e.AnswerRuled
            | e.FloorGiven
            | e.AttemptMade
            | e.PhaseEntered
            | e.RoomEnded
            | MendEvent,
        )
        for event in events
    )
    answered = frozenset(event.seat for event in events if isinstance(event, e.AnswerGiven))
    moved = frozenset(event.seat for event in events if isinstance(event, e.SeatMoved | e.SeatLeft))
    return Touched(stage_anew, every, frozenset(seats), answered, moved)
