"""Who am I: clues come one after another, and the earlier somebody knows it, the more it brings; one try."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

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
from home_quiz.game.kinds.options import (
    Option,
    OptionResult,
    OptionView,
    check_options,
    has,
    option_results,
    option_texts,
    option_views,
)
from home_quiz.game.refusals import Refused
from home_quiz.game.texts import Shown, Text

MOST_CLUES = 6
LEAST = 400
"""Thousandths of the marks that are left for those who know it by the last clue."""


class WhoAmIAsk(Ask, frozen=True, tag="whoami"):
    """Clues in their order; ``times``: ms of the question's time at which the second and later ones come.

    ``lasts``: ms of the question's time, within which they all must come.
    """

    clues: tuple[Text, ...]
    times: tuple[int, ...]
    lasts: int
    options: tuple[Option, ...]


class WhoAmIKey(Key, frozen=True, tag="whoami"):
    """The letter of who it is."""

    right: str


class WhoAmIAnswer(Answer, frozen=True, tag="whoami"):
    """The letter that was picked."""

    pick: str


class WhoAmIView(AskView, frozen=True, tag="whoami"):
    """The clues that are out so far, and options to pick one from.

    ``marks``: thousandths that a right answer brings by each clue, also by those to come.
    """

    clues: tuple[Shown, ...]
    marks: tuple[int, ...]
    options: tuple[OptionView, ...]


class WhoAmIReveal(RevealView, frozen=True, tag="whoami"):
    """All clues, the options with the right one, and how many phones knew it by each clue."""

    clues: tuple[Shown, ...]
    marks: tuple[int, ...]
    knew: tuple[int, ...]
    options: tuple[OptionResult, ...]


class WhoAmI(Kind[WhoAmIAsk, WhoAmIKey, WhoAmIAnswer]):
    """Full marks by the first clue, evenly down to 0.4 by the last one."""

    name = "whoami"
    ask_type = WhoAmIAsk
    key_type = WhoAmIKey
    answer_type = WhoAmIAnswer
    ask_view_type = WhoAmIView
    reveal_view_type = WhoAmIReveal
    speed = False

    def check(self, ask: WhoAmIAsk, key: WhoAmIKey, languages: Sequence[str]) -> list[Problem]:
        problems = check_options(ask.options)
        if not has(ask.options, key.right):
            problems.append(Problem("right", f"there is no option {key.right!r}"))
        if not 2 <= len(ask.clues) <= MOST_CLUES:
            problems.append(
                Problem("clues", f"2 to {MOST_CLUES} clues are needed, here are {len(ask.clues)}")
            )
        if any(later <= earlier for earlier, later in zip((0, *ask.times), ask.times, strict=False)):
            problems.append(Problem("every", "clues must come one after another"))
        if ask.times and ask.times[-1] >= ask.lasts:
            words = f"the last clue would come after {ask.times[-1] // 1000} seconds, when the time is over"
            problems.append(Problem("every", words))
        return problems

    def accept(
        self, ask: WhoAmIAsk, answer: WhoAmIAnswer, previous: WhoAmIAnswer | None
    ) -> WhoAmIAnswer | Refused:
        if previous is not None:
            return Refused("answer/already_answered")
        return answer if has(ask.options, answer.pick) else Refused("answer/unknown_option")

    def score(
        self,
        ask: WhoAmIAsk,
        key: WhoAmIKey,
        replies: Mapping[str, Reply[WhoAmIAnswer]],
        rulings: Mapping[str, float],
    ) -> dict[str, float]:
        marks = marks_by_clue(ask)
        return {
            seat: marks[by_clue(ask, reply.took)] / 1000 if reply.answer.pick == key.right else 0.0
            for seat, reply in replies.items()
        }

    def tally(self, ask: WhoAmIAsk, replies: Mapping[str, Reply[WhoAmIAnswer]]) -> tuple[dict[str, int], ...]:
        """How often each letter was picked, clue by clue."""
        counts = tuple({option.key: 0 for option in ask.options} for _ in ask.clues)
        for reply in replies.values():
            counts[by_clue(ask, reply.took)][reply.answer.pick] += 1
        return counts

    def ask_view(self, ask: WhoAmIAsk, beat: int, audience: Audience) -> WhoAmIView:
        out = tuple(audience.shown(clue) for clue in ask.clues[: beat + 1])
        return WhoAmIView(out, marks_by_clue(ask), option_views(ask.options, audience))

    def reveal_view(
        self, ask: WhoAmIAsk, key: WhoAmIKey, tally: Sequence[Mapping[str, int]], audience: Audience
    ) -> WhoAmIReveal:
        picked = {option.key: sum(counts[option.key] for counts in tally) for option in ask.options}
        return WhoAmIReveal(
            clues=tuple(audience.shown(clue) for clue in ask.clues),
            marks=marks_by_clue(ask),
            knew=tuple(counts.get(key.right, 0) for counts in tally),
            options=option_results(ask.options, (key.right,), picked, audience),
        )

    def beats(self, ask: WhoAmIAsk) -> tuple[int, ...]:
        return ask.times

    def preview(self, ask: WhoAmIAsk, key: WhoAmIKey) -> list[Line]:
        return [*map(Line, ask.clues), *super().preview(ask, key)]

    def texts(self, ask: WhoAmIAsk) -> list[tuple[str, Text]]:
        clues = [(f"clues.{number}", clue) for number, clue in enumerate(ask.clues)]
        return [*clues, *option_texts(ask.options)]


def marks_by_clue(ask: WhoAmIAsk) -> tuple[int, ...]:
    """Thousandths for a right answer by each clue: 1000, then evenly down to 400 (exact for 2 to 6 clues)."""
    steps = max(1, len(ask.clues) - 1)
    return tuple(1000 - (1000 - LEAST) * number // steps for number in range(len(ask.clues)))


def by_clue(ask: WhoAmIAsk, took: int) -> int:
    """The number (from 0) of the newest clue that was out; what comes as a clue comes, came before it."""
    return min(sum(time < took for time in ask.times), len(ask.clues) - 1)
