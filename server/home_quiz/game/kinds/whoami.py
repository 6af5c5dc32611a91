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
    check_words_only,
    has,
    option_results,
    option_texts,
    option_views,
)
from home_quiz.game.kinds.steps import (
    MOST_STEPS,
    by_step,
    check_times,
    marks_by_step,
    picked,
    picks_by_step,
)
from home_quiz.game.refusals import Refused
from home_quiz.game.texts import Shown, Text


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
    lettered = True
    carded = True
    single = True
    speed = False

    def check(self, ask: WhoAmIAsk, key: WhoAmIKey, languages: Sequence[str]) -> list[Problem]:
        problems = [*check_options(ask.options), *check_words_only(ask.options)]
        if not has(ask.options, key.right):
            problems.append(Problem("right", f"there is no option {key.right!r}"))
        if not 2 <= len(ask.clues) <= MOST_STEPS:
            problems.append(
                Problem("clues", f"2 to {MOST_STEPS} clues are needed, here are {len(ask.clues)}")
            )
        return [*problems, *check_times(ask.times, ask.lasts, "clue")]

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
        marks = marks_by_step(len(ask.clues))
        return {
            seat: marks[by_step(ask.times, reply.took)] / 1000 if reply.answer.pick == key.right else 0.0
            for seat, reply in replies.items()
        }

    def tally(self, ask: WhoAmIAsk, replies: Mapping[str, Reply[WhoAmIAnswer]]) -> tuple[dict[str, int], ...]:
        """How often each letter was picked, clue by clue."""
        return picks_by_step(ask.times, ask.options, [(r.answer.pick, r.took) for r in replies.values()])

    def ask_view(self, ask: WhoAmIAsk, beat: int, audience: Audience) -> WhoAmIView:
        out = tuple(audience.shown(clue) for clue in ask.clues[: beat + 1])
        return WhoAmIView(out, marks_by_step(len(ask.clues)), option_views(ask.options, audience))

    def reveal_view(
        self, ask: WhoAmIAsk, key: WhoAmIKey, tally: Sequence[Mapping[str, int]], audience: Audience
    ) -> WhoAmIReveal:
        return WhoAmIReveal(
            clues=tuple(audience.shown(clue) for clue in ask.clues),
            marks=marks_by_step(len(ask.clues)),
            knew=tuple(counts.get(key.right, 0) for counts in tally),
            options=option_results(ask.options, (key.right,), picked(tally), audience),
        )

    def beats(self, ask: WhoAmIAsk) -> tuple[int, ...]:
        return ask.times

    def preview(self, ask: WhoAmIAsk, key: WhoAmIKey) -> list[Line]:
        return [*map(Line, ask.clues), *super().preview(ask, key)]

    def texts(self, ask: WhoAmIAsk) -> list[tuple[str, Text]]:
        clues = [(f"clues.{number}", clue) for number, clue in enumerate(ask.clues)]
        return [*clues, *option_texts(ask.options)]
