"""Questions changed while a game is played: only those that nobody has seen, so no point and no answer moves.

Questions keep their numbers for everything that was played. What is to come moves up where one is left out,
and tie-breaks, which stand after all of them, can only be played once nothing is to come.
"""

from __future__ import annotations

from msgspec.structs import replace

from home_quiz.game import commands as c
from home_quiz.game import events as e
from home_quiz.game.families import next_index
from home_quiz.game.refusals import Refused
from home_quiz.game.state import State

PlanEvent = e.QuestionReplaced | e.QuestionDropped


def first_to_come(state: State) -> int | None:
    """The number of the first question that can still be changed; None if there is none."""
    if state.phase in ("talk", "open", "closed"):
        index = state.index + 1
        return index if index < len(state.programme.questions) else None
    return next_index(state)


def planned(state: State, wish: c.PlanWish, now: int) -> tuple[PlanEvent, ...] | Refused:
    """The change, or why not."""
    first, programme = first_to_come(state), state.programme
    if first is None or not first <= wish.index < len(programme.questions):
        return Refused("control/asked")
    if wish.edition != state.edition:
        return Refused("control/stale_programme")
    if isinstance(wish, c.ReplaceQuestion):
        return (e.QuestionReplaced(t=now, index=wish.index, question=wish.question),)
    if len(programme.rounds[programme.round_of(wish.index)].questions) == 1:
        return Refused("control/last_of_round")
    return (e.QuestionDropped(t=now, index=wish.index),)


def replanned(state: State, event: PlanEvent) -> State:
    """The state after one of these events."""
    changed = replace(state, edition=state.edition + 1)
    if isinstance(event, e.QuestionReplaced):
        return replace(changed, programme=state.programme.with_question(event.index, event.question))
    jokers = state.jokers.discard(event.index)
    return replace(changed, programme=state.programme.without(event.index), jokers=jokers)
