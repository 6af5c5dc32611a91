"""A number to guess: marks by how near it is, or by how few families are nearer."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence

from msgspec import Struct, field

from home_quiz.game.kinds.base import (
    Answer,
    Ask,
    AskView,
    Audience,
    Key,
    Kind,
    Line,
    Problem,
    Reply,
    RevealView,
)
from home_quiz.game.refusals import Refused
from home_quiz.game.texts import Shown, Text

MOST_STEPS = 10_000
"""Places of a slider."""
MOST_TOLD = 40
"""So many different numbers are shown on the line of the reveal, the most frequent first."""
MOST_NEAREST = 5
"""So many families are named, the nearest first."""


class NumberAsk(Ask, frozen=True, tag="number"):
    """A line from ``low`` to ``high`` in steps of ``step``; ``unit``: of what. All in whole ``1/scale``."""

    low: int
    high: int
    step: int = 1
    scale: int = 1
    unit: Text = field(default_factory=dict)


class NumberKey(Key, frozen=True, tag="number"):
    """What is right. Up to ``close`` away from it is right too; ``far`` away brings nothing any more.

    ``nearest``: the nearest family wins, the others have marks by how many are nearer.
    """

    right: int
    close: int
    far: int
    nearest: bool = False


class NumberAnswer(Answer, frozen=True, tag="number"):
    """A place on the line, in whole ``1/scale``."""

    value: int


class NumberView(AskView, frozen=True, tag="number"):
    """The line to choose from."""

    low: int
    high: int
    step: int
    scale: int
    unit: Shown = ()


class NumberTold(Struct, frozen=True):
    """How many phones said this number."""

    value: int
    count: int


class FamilyNumber(Struct, frozen=True):
    """A family and the nearest number that one of its phones said."""

    team: str
    value: int


class NumberReveal(RevealView, frozen=True, tag="number"):
    """The line with what was said, and who was nearest; phones get only what is right."""

    low: int
    high: int
    scale: int
    right: int
    close: int
    said: tuple[NumberTold, ...] = ()
    nearest: tuple[FamilyNumber, ...] = ()
    unit: Shown = ()


class Number(Kind[NumberAsk, NumberKey, NumberAnswer]):
    """Thousandths of the marks, so that they never depend on rounding."""

    name = "number"
    ask_type = NumberAsk
    key_type = NumberKey
    answer_type = NumberAnswer
    ask_view_type = NumberView
    reveal_view_type = NumberReveal

    def check(self, ask: NumberAsk, key: NumberKey, languages: Sequence[str]) -> list[Problem]:
        problems = []
        steps = (ask.high - ask.low) // ask.step if ask.step > 0 else 0
        if ask.low >= ask.high:
            problems.append(Problem("from", "the line ends before it begins"))
        elif not 2 <= steps <= MOST_STEPS or (ask.high - ask.low) % ask.step:
            words = f"from `from` to `to` it takes 2 to {MOST_STEPS} whole steps"
            problems.append(Problem("step", words))
        if not ask.low <= key.right <= ask.high:
            problems.append(Problem("right", "what is right is not on the line"))
        if not 0 <= key.close < key.far:
            problems.append(Problem("far", "`far` must be more than `close`"))
        return problems

    def accept(
        self, ask: NumberAsk, answer: NumberAnswer, previous: NumberAnswer | None
    ) -> NumberAnswer | Refused:
        on_line = ask.low <= answer.value <= ask.high and (answer.value - ask.low) % ask.step == 0
        return answer if on_line else Refused("answer/unknown_option")

    def score(
        self,
        ask: NumberAsk,
        key: NumberKey,
        replies: Mapping[str, Reply[NumberAnswer]],
        rulings: Mapping[str, float],
    ) -> dict[str, float]:
        best: dict[str, int] = {}
        for reply in replies.values():
            off = _off(key, reply.answer)
            best[reply.team] = min(off, best.get(reply.team, off))
        by_rank = key.nearest and len(best) > 1
        return {
            seat: (_by_rank(key, reply, best) if by_rank else _by_distance(key, reply.answer)) / 1000
            for seat, reply in replies.items()
        }

    def off(self, key: NumberKey, answer: NumberAnswer) -> int:
        return _off(key, answer)

    def tally(self, ask: NumberAsk, replies: Mapping[str, Reply[NumberAnswer]]) -> tuple[FamilyNumber, ...]:
        return tuple(FamilyNumber(reply.team, reply.answer.value) for reply in replies.values())

    def ask_view(self, ask: NumberAsk, beat: int, audience: Audience) -> NumberView:
        return NumberView(
            ask.low, ask.high, ask.step, ask.scale, audience.shown(ask.unit) if ask.unit else ()
        )

    def reveal_view(
        self, ask: NumberAsk, key: NumberKey, tally: Sequence[FamilyNumber], audience: Audience
    ) -> NumberReveal:
        counts = Counter(one.value for one in tally)
        often = sorted(counts.items(), key=lambda one: (-one[1], one[0]))[:MOST_TOLD]
        return NumberReveal(
            low=ask.low,
            high=ask.high,
            scale=ask.scale,
            right=key.right,
            close=key.close,
            said=tuple(NumberTold(value, count) for value, count in sorted(often)) if audience.leads else (),
            nearest=_nearest(key, tally) if audience.leads else (),
            unit=audience.shown(ask.unit) if ask.unit else (),
        )

    def preview(self, ask: NumberAsk, key: NumberKey) -> list[Line]:
        number = f"{key.right / ask.scale:g}"
        text = {lang: f"{number} {unit}" for lang, unit in ask.unit.items()} or {"*": number}
        return [Line(text, right=True)]

    def texts(self, ask: NumberAsk) -> list[tuple[str, Text]]:
        return [("unit", ask.unit)] if ask.unit else []


def _nearest(key: NumberKey, tally: Iterable[FamilyNumber]) -> tuple[FamilyNumber, ...]:
    """The families that were nearest, each once; equal ones in the order of their ids."""
    best: dict[str, FamilyNumber] = {}
    for one in sorted(tally, key=lambda one: (abs(one.value - key.right), one.team, one.value)):
        best.setdefault(one.team, one)
    return tuple(best.values())[:MOST_NEAREST]


def _off(key: NumberKey, answer: NumberAnswer) -> int:
    """How far an answer is off; what is close enough is not off at all."""
    off = abs(answer.value - key.right)
    return 0 if off <= key.close else off


def _by_distance(key: NumberKey, answer: NumberAnswer) -> int:
    """Thousandths: all of them up to ``close``, evenly down to none at ``far``."""
    off = _off(key, answer)
    return 1000 if off == 0 else max(0, 1000 * (key.far - off) // (key.far - key.close))


def _by_rank(key: NumberKey, reply: Reply[NumberAnswer], best: Mapping[str, int]) -> int:
    """Thousandths by the share of the other families whose best answer is not nearer."""
    off = _off(key, reply.answer)
    nearer = sum(theirs < off for team, theirs in best.items() if team != reply.team)
    return 1000 * (len(best) - 1 - nearer) // (len(best) - 1)


def scale_of(*numbers: float) -> int:
    """1, 10 or 100: what makes all of them whole; further decimal places are rounded away."""
    for scale in (1, 10):
        if all(abs(one * scale - round(one * scale)) < 1e-6 for one in numbers):
            return scale
    return 100
