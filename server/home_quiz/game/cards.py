"""Families without a phone: they raise cards with letters, and the host enters what stands on them.

Their seat has no token, so no phone can speak for it, and the host can speak for no other. When a card is
entered says nothing of when it was raised, so for its speed it counts as raised at half of the time.
"""

from __future__ import annotations

from collections.abc import Iterable

from home_quiz.game import commands as c
from home_quiz.game import events as e
from home_quiz.game import families
from home_quiz.game.kinds import kind_of
from home_quiz.game.parts import Raised
from home_quiz.game.refusals import Refused
from home_quiz.game.state import State

Decision = tuple[e.EventUnion, ...] | Refused


def held(state: State, seat: str, wish: c.RaiseCard | c.CardJoker, now: int) -> Decision:
    """What the host enters for a family that shows it."""
    if (refused := _no_cards(state, seat)) is not None:
        return refused
    if isinstance(wish, c.CardJoker):
        return families.play_joker(state, seat, now)
    return _raised(state, seat, wish, now)


def _raised(state: State, seat: str, wish: c.RaiseCard, now: int) -> Decision:
    """A card: from the opening to the reveal, and anew as often as it takes."""
    if wish.index != state.index or state.phase not in ("open", "closed"):
        return Refused("answer/too_late" if wish.index in state.results else "answer/not_open")
    ask = state.question.ask
    kind = kind_of(ask)
    if not kind.carded:
        return Refused("card/no_letters")
    if seat not in state.given(wish.index) and (refused := families.may_answer(state, seat)) is not None:
        return refused
    answer = kind.raised(wish.letters)
    accepted = Refused("answer/unknown_option") if answer is None else kind.accept(ask, answer, None)
    if isinstance(accepted, Refused):
        return accepted
    return (e.AnswerGiven(t=now, seat=seat, index=wish.index, answer=accepted, at=now),)


def _no_cards(state: State, seat: str) -> Refused | None:
    """Why the host cannot speak for this seat."""
    entry = state.seats.get(seat)
    if entry is None or entry.left or not entry.cards:
        return Refused("card/phone" if entry is not None and not entry.cards else "seat/unknown")
    return Refused("seat/removed") if state.teams[entry.team].removed else None


def took(state: State) -> int:
    """Ms of the question's time that a raised card took, whenever it was entered."""
    return state.question.seconds * 500


def missing(state: State) -> bool:
    """Whether a card of the question in play was not entered, and the host has not asked to go on without."""
    if state.hurried:
        return False
    given = state.given(state.index)
    return any(seat not in given and _raises(state, seat) for seat in state.here)


def _raises(state: State, seat: str) -> bool:
    entry = state.seats[seat]
    return entry.cards and not (entry.left or state.teams[entry.team].removed)


def raised_by(state: State, seats: Iterable[str]) -> tuple[Raised, ...]:
    """Of these seats those with cards, with what was entered for the question in play."""
    given = state.given(state.index) if state.phase in ("open", "closed") else {}
    own = [seat for seat in seats if state.seats[seat].cards]
    return tuple(
        Raised(
            seat,
            _letters(given[seat].answer) if seat in given else "",
            families.joker_of(state, state.seats[seat].team),
        )
        for seat in own
    )


def _letters(answer: object) -> str:
    """The letters that an answer stands for."""
    pick = getattr(answer, "pick", None)
    if isinstance(pick, bool):
        return "a" if pick else "b"
    return pick if isinstance(pick, str) else "".join(getattr(answer, "picks", ()))
