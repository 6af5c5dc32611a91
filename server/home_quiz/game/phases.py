"""The table of phases: what may follow what, how long each stands by itself, and which seats are here."""

from __future__ import annotations

from home_quiz.game import cards
from home_quiz.game.families import expected
from home_quiz.game.kinds import kind_of
from home_quiz.game.programme import Rules
from home_quiz.game.state import Seat, State

GRACE = 400
"""Ms after its deadline in which an answer still counts (it was on its way)."""
DRAIN = 600
"""Ms after the last deadline at which the reveal is decided, so that late frames are in the log."""
LAST_ANSWERS = 2000
"""Ms for which "last answers" stands at least, and at most twice as long where nobody has own time."""
CARDS_WAIT = 20_000
"""Ms after the deadline for which the reveal waits for cards that were not entered."""
SETTLES = 3000
"""Ms after a card was entered in which it may be put right, at least."""
MORE_TIME = 15_000
"""Ms by which whoever leads may let an open question stand longer."""
MORE_TIMES = 2
"""How often that may be, for one question."""
GET_READY = 3000
"""Ms given back after a pause or an outage before the clock matters again."""

AUTO_SECONDS = {"intro": 6, "reveal": 9, "card": 11, "standings": 10}
PODIUM_SECONDS = 40
"""Seconds that the podium stands where nobody leads the game."""


def lasts(phase: str, rules: Rules) -> int | None:
    """Ms that a phase stands under automatic advance; None if it waits for somebody."""
    seconds = rules.rest * 60 if phase == "break" else AUTO_SECONDS.get(phase)
    if phase == "podium" and rules.alone:
        seconds = PODIUM_SECONDS
    return None if seconds is None else seconds * 1000


def after(state: State) -> tuple[str, int]:
    """The phase that follows, with the question's index it is about."""
    phase, index = state.phase, state.index
    if phase == "lobby":
        return "intro", 0
    if phase in ("intro", "break"):
        return _asking(state, index) if phase == "intro" else ("intro", index + 1)
    if phase == "talk":
        return "open", index
    if phase == "reveal" and state.question.fact:
        return "card", index
    if phase in ("reveal", "card"):
        return _after_question(state)
    if phase == "standings":
        return _after_table(state)
    return "ended", index


def after_skip(state: State) -> tuple[str, int]:
    """Where a skipped question leads: to the next one, without a table in between."""
    return _after_table(state)


def _asking(state: State, index: int) -> tuple[str, int]:
    return ("talk" if state.programme.rules.talk else "open"), index


def _after_question(state: State) -> tuple[str, int]:
    index, total = state.index, len(state.programme.questions)
    if index + 1 >= total:
        return "podium", index
    number_in_round = index - _round_start(state, index) + 1
    every = state.programme.rules.standings_every
    if _round_ends(state, index) or (every and number_in_round % every == 0):
        return "standings", index
    return _asking(state, index + 1)


def _after_table(state: State) -> tuple[str, int]:
    index = state.index
    if index + 1 >= len(state.programme.questions):
        return "podium", index
    if not _round_ends(state, index):
        return _asking(state, index + 1)
    return ("break", index) if state.programme.rules.rest else ("intro", index + 1)


def _round_start(state: State, index: int) -> int:
    number = state.programme.round_of(index)
    return sum(len(part.questions) for part in state.programme.rounds[:number])


def _round_ends(state: State, index: int) -> bool:
    last = len(state.programme.questions) - 1
    return index == last or state.programme.round_of(index) != state.programme.round_of(index + 1)


def seats_here(state: State, index: int) -> tuple[str, ...]:
    """Who is here as a question opens: not away, not gone, active since the last question but one.

    Whoever raises cards is here for every question that cards can answer.
    """
    carded = kind_of(state.programme.at(index).ask).carded
    here = (seat.id for seat in state.seats.values() if is_here(state, seat) and (carded or not seat.cards))
    return tuple(sorted(here))


def is_here(state: State, seat: Seat) -> bool:
    """Whether a seat counts as here at this moment."""
    removed = state.teams[seat.team].removed
    return not (seat.away or seat.left or removed) and (seat.cards or seat.active >= state.opens - 1)


def deadline_of(state: State, seat: str) -> int:
    """The end of this seat's time for the question in play (room ms): later for those with own time."""
    return state.deadline + (state.extra if seat in state.crowd.slow else 0)


def own_time(state: State) -> bool:
    """Whether somebody with own time may still answer the closed question."""
    given = state.given(state.index)
    slow = state.crowd.slow if state.extra else ()
    return any(seat not in given and expected(state, seat) for seat in slow)


def may_add_time(state: State) -> bool:
    """Whether the open question may stand longer."""
    return state.phase == "open" and not state.paused and state.added < MORE_TIMES


def is_awaited(state: State) -> bool:
    """Whether the closed question waits for somebody; then the host may go on without."""
    return own_time(state) or cards.missing(state)


def reveal_at(state: State) -> int:
    """The earliest room ms at which the closed question may be revealed.

    Two to four seconds after the common deadline, for everybody and every question: how long it takes then
    says nothing of whether anybody has own time. Cards that were not entered are waited for.
    """
    last = state.deadline + LAST_ANSWERS + (state.seed * 7 + state.index * 1_237) % LAST_ANSWERS
    if cards.missing(state):
        last = max(last, state.deadline + CARDS_WAIT)
    return max(last, state.deadline + state.extra + DRAIN) if own_time(state) else last
