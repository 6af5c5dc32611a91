"""Picture reveal: a picture clears step by step, and the earlier somebody knows it, the more it brings."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from home_quiz.game.kinds.base import (
    Answer,
    Ask,
    AskView,
    Audience,
    Key,
    Kind,
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
from home_quiz.game.pictures import Picture, PictureView
from home_quiz.game.refusals import Refused
from home_quiz.game.texts import Text


class PicRevealAsk(Ask, frozen=True, tag="picreveal"):
    """The clear picture; ``veiled``: names of what is shown before it, the coarsest first.

    ``times``: ms of the question's time at which the next step is shown, the last one the clear picture;
    ``lasts``: ms of the question's time, within which they all must come.
    """

    picture: Picture
    veiled: tuple[str, ...]
    times: tuple[int, ...]
    lasts: int
    options: tuple[Option, ...]


class PicRevealKey(Key, frozen=True, tag="picreveal"):
    """The letter of what it is."""

    right: str


class PicRevealAnswer(Answer, frozen=True, tag="picreveal"):
    """The letter that was picked."""

    pick: str


class PicRevealView(AskView, frozen=True, tag="picreveal"):
    """The picture as clear as it is by now (``clear``: wholly), and options to pick one from.

    ``marks``: thousandths that a right answer brings by each step, also by those to come.
    """

    picture: PictureView
    clear: bool
    marks: tuple[int, ...]
    options: tuple[OptionView, ...]


class PicRevealReveal(RevealView, frozen=True, tag="picreveal"):
    """The clear picture, the options with the right one, and how many phones knew it by each step."""

    picture: PictureView
    marks: tuple[int, ...]
    knew: tuple[int, ...]
    options: tuple[OptionResult, ...]


class PicReveal(Kind[PicRevealAsk, PicRevealKey, PicRevealAnswer]):
    """Full marks by the first step, evenly down to 0.4 by the clear picture; one try."""

    name = "picreveal"
    ask_type = PicRevealAsk
    key_type = PicRevealKey
    answer_type = PicRevealAnswer
    ask_view_type = PicRevealView
    reveal_view_type = PicRevealReveal
    lettered = True
    carded = True
    single = True
    speed = False

    def check(self, ask: PicRevealAsk, key: PicRevealKey, languages: Sequence[str]) -> list[Problem]:
        problems = [*check_options(ask.options), *check_words_only(ask.options)]
        if not has(ask.options, key.right):
            problems.append(Problem("right", f"there is no option {key.right!r}"))
        if not 2 <= len(ask.times) + 1 <= MOST_STEPS:
            problems.append(Problem("steps", f"2 to {MOST_STEPS} steps are needed"))
        return [*problems, *check_times(ask.times, ask.lasts, "step")]

    def accept(
        self, ask: PicRevealAsk, answer: PicRevealAnswer, previous: PicRevealAnswer | None
    ) -> PicRevealAnswer | Refused:
        if previous is not None:
            return Refused("answer/already_answered")
        return answer if has(ask.options, answer.pick) else Refused("answer/unknown_option")

    def score(
        self,
        ask: PicRevealAsk,
        key: PicRevealKey,
        replies: Mapping[str, Reply[PicRevealAnswer]],
        rulings: Mapping[str, float],
    ) -> dict[str, float]:
        marks = marks_by_step(len(ask.times) + 1)
        return {
            seat: marks[by_step(ask.times, reply.took)] / 1000 if reply.answer.pick == key.right else 0.0
            for seat, reply in replies.items()
        }

    def tally(
        self, ask: PicRevealAsk, replies: Mapping[str, Reply[PicRevealAnswer]]
    ) -> tuple[dict[str, int], ...]:
        """How often each letter was picked, step by step."""
        return picks_by_step(ask.times, ask.options, [(r.answer.pick, r.took) for r in replies.values()])

    def ask_view(self, ask: PicRevealAsk, beat: int, audience: Audience) -> PicRevealView:
        clear = beat >= len(ask.veiled)
        name = ask.picture.name if clear else ask.veiled[beat]
        return PicRevealView(
            picture=audience.picture(ask.picture, name),
            clear=clear,
            marks=marks_by_step(len(ask.times) + 1),
            options=option_views(ask.options, audience),
        )

    def reveal_view(
        self, ask: PicRevealAsk, key: PicRevealKey, tally: Sequence[Mapping[str, int]], audience: Audience
    ) -> PicRevealReveal:
        return PicRevealReveal(
            picture=audience.picture(ask.picture),
            marks=marks_by_step(len(ask.times) + 1),
            knew=tuple(counts.get(key.right, 0) for counts in tally),
            options=option_results(ask.options, (key.right,), picked(tally), audience),
        )

    def beats(self, ask: PicRevealAsk) -> tuple[int, ...]:
        return ask.times

    def media(self, ask: PicRevealAsk) -> tuple[str, ...]:
        return (*ask.veiled[:1],)

    def texts(self, ask: PicRevealAsk) -> list[tuple[str, Text]]:
        return [("picture.alt", ask.picture.alt), *option_texts(ask.options)]
