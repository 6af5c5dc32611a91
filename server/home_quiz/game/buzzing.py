"""Who has the floor: first to press, alone to answer, and what becomes of it.

Of those who press within a short window after the first, the one counts whose own time was earliest. It has
the floor: some seconds in which it alone may answer, on its phone or aloud (then the host enters the letter).
What it says is judged at once and told to all; the clock of the question stands meanwhile. If it was wrong,
its family is out and the others may press. Each family has one try.
"""

from __future__ import annotations

from msgspec.structs import replace

from home_quiz.game import commands as c
from home_quiz.game import events as e
from home_quiz.game import families
from home_quiz.game.kinds import AnswerUnion, kind_of
from home_quiz.game.kinds.base import Reply
from home_quiz.game.phases import GRACE
from home_quiz.game.refusals import Refused
from home_quiz.game.state import Buzzing, State

WINDOW = 300
"""Ms after the first press in which another one may still have been earlier by its own time."""


def is_on(state: State) -> bool:
    """Whether the question in play is one where families press first."""
    return state.phase in ("open", "closed") and kind_of(state.question.ask).buzzes


def runs(state: State) -> bool:
    """Whether the question's clock stands: somebody has pressed, or has the floor."""
    return state.phase == "open" and state.buzzing.due is not None


def press(
    state: State, command: c.Command, wish: c.Buzz, lag: int, at: int, now: int
) -> tuple[e.EventUnion, ...] | Refused:
    """A seat presses. ``lag`` as for answers, capped."""
    if (refused := _may_press(state, command.seat)) is not None:
        return refused
    if any(seat == command.seat for _, seat in state.buzzing.pressed):
        return ()
    made = e.Buzzed(t=now, seat=command.seat, index=wish.index, at=at, lag=lag)
    return (replace(made, by=command.by, id=command.id),)


def _may_press(state: State, seat: str) -> Refused | None:
    if state.phase != "open" or not is_on(state):
        return Refused("answer/not_open")
    if (refused := families.may_answer(state, seat)) is not None:
        return refused
    if state.family_of(seat, state.index) in state.buzzing.tried:
        return Refused("buzz/tried")
    return Refused("buzz/taken") if state.buzzing.floor else None


def standing(state: State, seat: str) -> str:
    """What a seat may do: ``free`` to press, it has ``pressed`` or has the ``floor``, or ``family`` has it,
    another one has it (``taken``), or its family has ``tried``."""
    buzzing = state.buzzing
    if state.phase != "open" or not is_on(state):
        return ""
    team = state.family_of(seat, state.index)
    if buzzing.floor:
        if buzzing.floor == seat:
            return "floor"
        return "family" if state.family_of(buzzing.floor, state.index) == team else "taken"
    if team in buzzing.tried:
        return "tried"
    return "pressed" if any(one == seat for _, one in buzzing.pressed) else "free"


def tick(state: State, now: int) -> tuple[e.EventUnion, ...]:
    """The window is over, or the time of whoever has the floor."""
    buzzing = state.buzzing
    if state.paused or buzzing.due is None or now < buzzing.due:
        return ()
    if buzzing.floor:
        return attempt(state, None, now, now)
    _, seat = min(buzzing.pressed)
    return (e.FloorGiven(t=now, seat=seat, index=state.index, until=now + _think(state)),)


def answered(
    state: State, command: c.Command, answer: AnswerUnion, at: int, now: int
) -> tuple[e.EventUnion, ...] | Refused:
    """Whoever has the floor answers."""
    if state.phase != "open" or command.seat != state.buzzing.floor or state.paused:
        return Refused("answer/not_your_turn")
    if at > (state.buzzing.due or 0):
        return Refused("answer/too_late")
    accepted = kind_of(state.question.ask).accept(state.question.ask, answer, None)
    if isinstance(accepted, Refused):
        return accepted
    return tuple(
        replace(one, by=command.by, id=command.id) for one in attempt(state, accepted, min(at, now), now)
    )


def judged(state: State, wish: c.Judge, now: int) -> tuple[e.EventUnion, ...] | Refused:
    """The host enters what was said aloud: a letter, or nothing."""
    if not runs(state) or state.paused or not state.buzzing.floor or wish.index != state.index:
        return Refused("control/not_now")
    if wish.right is not None:
        return _ruled(state, wish.right, now)
    if not wish.pick:
        return attempt(state, None, now, now)
    kind = kind_of(state.question.ask)
    accepted = kind.accept(state.question.ask, kind.answer_type(wish.pick), None)
    return accepted if isinstance(accepted, Refused) else attempt(state, accepted, now, now)


def _ruled(state: State, right: bool, now: int) -> tuple[e.EventUnion, ...]:
    """Something was said in other words: an answer without a letter, and the host's ruling on it."""
    seat, index = state.buzzing.floor, state.index
    answer = kind_of(state.question.ask).answer_type("")
    (made,) = attempt(state, None, now, now)
    return (
        e.AnswerGiven(t=now, seat=seat, index=index, answer=answer, at=now),
        e.AnswerRuled(t=now, index=index, answer=seat, marks=float(right)),
        replace(made, right=right),
    )


def attempt(state: State, answer: AnswerUnion | None, at: int, now: int) -> tuple[e.EventUnion, ...]:
    """What whoever has the floor has said, or that it said nothing; and whether it was right."""
    seat, index, question = state.buzzing.floor, state.index, state.question
    # Time to get ready after a pause or an outage is in the deadline already.
    until = (state.until or now) + max(0, now - state.buzzing.since)
    if answer is None:
        return (e.AttemptMade(t=now, seat=seat, index=index, right=False, until=until),)
    reply = {seat: Reply(answer, 0, state.family_of(seat, index))}
    marks = kind_of(question.ask).score(question.ask, question.key, reply, {})
    return (
        e.AnswerGiven(t=now, seat=seat, index=index, answer=answer, at=at),
        e.AttemptMade(t=now, seat=seat, index=index, right=marks[seat] >= 1, until=until),
    )


def _think(state: State) -> int:
    ask = state.question.ask
    return kind_of(ask).think(ask)


def is_over(state: State) -> bool:
    """Whether nobody is left to press: somebody was right, or every family that is here has had its try."""
    if state.buzzing.won:
        return True
    left = {state.family_of(seat, state.index) for seat in state.here if families.expected(state, seat)}
    # Nobody there at all: the Wi-Fi is gone for all, and time decides.
    return bool(left) and not runs(state) and left <= set(state.buzzing.tried)


# ---- what follows from what happened ----


def pressed(state: State, event: e.Buzzed) -> State:
    """A press is noted; the first one opens the window, and the question's clock stands."""
    buzzing = state.buzzing
    first = buzzing.due is None
    return replace(
        state,
        buzzing=replace(
            buzzing,
            pressed=(*buzzing.pressed, (event.at - event.lag, event.seat)),
            since=event.t if first else buzzing.since,
            due=event.t + WINDOW if first else buzzing.due,
        ),
    )


def given(state: State, event: e.FloorGiven) -> State:
    """A seat has the floor; what others pressed is forgotten."""
    floor = replace(state.buzzing, floor=event.seat, pressed=(), due=event.until + GRACE)
    return replace(state, buzzing=floor)


def attempted(state: State, event: e.AttemptMade) -> State:
    """The floor is free; the family has had its try. The question's clock is moved by whoever calls this."""
    given_answer = state.given(event.index).get(event.seat)
    letter = getattr(given_answer.answer, "pick", "") if given_answer else ""
    buzzing = Buzzing(
        tried=(*state.buzzing.tried, state.family_of(event.seat, event.index)),
        wrong=(*state.buzzing.wrong, letter) if letter and not event.right else state.buzzing.wrong,
        won=event.right,
    )
    return replace(state, buzzing=buzzing)
