"""Questions changed while a game is played: only those that nobody has seen, so no point and no answer moves.

Questions keep their numbers for everything that was played. What is to come moves up where one is left out,
and down where one is brought back; tie-breaks, which stand after all of them, can only be played once nothing
is to come.
"""

from __future__ import annotations

from msgspec.structs import replace

from home_quiz.game import commands as c
from home_quiz.game import events as e
from home_quiz.game.families import next_index
from home_quiz.game.programme import Question
from home_quiz.game.refusals import Refused
from home_quiz.game.state import Aside, State

PlanEvent = e.QuestionReplaced | e.QuestionDropped | e.QuestionBroughtBack
IN_PLAY = ("talk", "open", "closed")
"""Phases in which the question with the state's index is answered, so that it is not to come."""


def first_to_come(state: State) -> int | None:
    """The number of the first question that can still be changed; None if there is none."""
    if state.phase in IN_PLAY:
        index = state.index + 1
        return index if index < len(state.programme.questions) else None
    return next_index(state)


def brought_back(state: State, aside: Aside) -> Refused | None:
    """Why a question that was put aside cannot be asked any more, if it cannot."""
    total = len(state.programme.questions)
    if state.phase in ("podium", "ended") or state.index >= total:
        return Refused("control/asked")
    first = first_to_come(state)
    if aside.index < (total if first is None else first):
        return Refused("control/asked")
    if aside.taken or state.phase == "lobby":
        return None
    now = state.programme.round_of(state.index)
    over = aside.round < now or (aside.round == now and state.phase == "break")
    return Refused("control/round_over") if over else None


def planned(state: State, wish: c.PlanWish, now: int) -> tuple[PlanEvent, ...] | Refused:
    """The change, or why not."""
    if isinstance(wish, c.BringBack):
        return _bring_back(state, wish, now)
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


def _bring_back(state: State, wish: c.BringBack, now: int) -> tuple[PlanEvent, ...] | Refused:
    if wish.edition != state.edition:
        return Refused("control/stale_programme")
    if not 0 <= wish.number < len(state.aside):
        return Refused("control/not_aside")
    aside = state.aside[wish.number]
    if (refused := brought_back(state, aside)) is not None:
        return refused
    if aside.taken:
        return (e.QuestionReplaced(t=now, index=aside.index, question=aside.question),)
    back = e.QuestionBroughtBack(t=now, index=aside.index, round=aside.round, question=aside.question)
    return (back,)


def replanned(state: State, event: PlanEvent) -> State:
    """The state after one of these events."""
    changed, index = replace(state, edition=state.edition + 1), event.index
    if isinstance(event, e.QuestionReplaced):
        programme = state.programme.with_question(index, event.question)
        return replace(changed, programme=programme, aside=_replaced(state, event))
    jokers = state.jokers.discard(index)
    if isinstance(event, e.QuestionDropped):
        programme, aside = state.programme.without(index), _dropped(state, index)
    else:
        programme = state.programme.with_more(index, event.round, event.question)
        aside = _returned(state, event)
    return replace(changed, programme=programme, jokers=jokers, aside=aside)


# ---- what is put aside ----


def _same(one: Question, other: Question) -> bool:
    """Whether two ask the same thing: of two packs they may have one id and be different."""
    return (one.id, one.text) == (other.id, other.text)


def _own(state: State, index: int, taken: bool) -> Aside:
    """The question that stands here, put aside."""
    programme = state.programme
    return Aside(index, programme.round_of(index), programme.at(index), taken)


def _first(state: State, index: int) -> Aside | None:
    """What stood here before another one took its place."""
    return next((aside for aside in state.aside if aside.taken and aside.index == index), None)


def _before(aside: Aside, place: Aside) -> bool:
    """Whether one stands before another; in one place what was left out stands before the question there."""
    return (aside.index, aside.taken) <= (place.index, place.taken)


def _replaced(state: State, event: e.QuestionReplaced) -> tuple[Aside, ...]:
    """The game's first question of this place stays aside until it is asked again, here or elsewhere."""
    aside = state.aside
    if _first(state, event.index) is None:
        aside = _with(aside, _own(state, event.index, taken=True))
    return tuple(one for one in aside if not _same(one.question, event.question))


def _with(aside: tuple[Aside, ...], more: Aside) -> tuple[Aside, ...]:
    at = sum(_before(one, more) for one in aside)
    return (*aside[:at], more, *aside[at:])


def _dropped(state: State, index: int) -> tuple[Aside, ...]:
    """Of a place that another question had taken, the first one stays aside."""
    first = _first(state, index)
    aside = state.aside if first is not None else _with(state.aside, _own(state, index, taken=True))
    left = (replace(one, taken=False) if one.taken and one.index == index else one for one in aside)
    return tuple(replace(one, index=one.index - 1) if one.index > index else one for one in left)


def _returned(state: State, event: e.QuestionBroughtBack) -> tuple[Aside, ...]:
    """Those left out before it stay before it; everything after it moves down."""
    place = (event.index, event.round, event.question)
    left = ((one.index, one.round, one.question) == place and not one.taken for one in state.aside)
    at = next(n for n, found in enumerate(left) if found)
    moved = (replace(one, index=one.index + (one.index >= event.index)) for one in state.aside[at + 1 :])
    return (*state.aside[:at], *moved)
