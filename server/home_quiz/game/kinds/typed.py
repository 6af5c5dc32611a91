"""Typed: a word or a number; any language's form counts for everyone, and small slips are forgiven."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence

from msgspec import Struct

from home_quiz.game.kinds.base import (
    Answer,
    Ask,
    AskView,
    Audience,
    Key,
    Kind,
    Line,
    Near,
    Problem,
    Reply,
    RevealView,
)
from home_quiz.game.kinds.spelling import fold, same
from home_quiz.game.names import has_bad_signs
from home_quiz.game.refusals import Refused
from home_quiz.game.texts import Shown, Text

MOST = 40
"""Letters of an answer."""
MOST_FOLDED = 64
"""Letters of an answer's name in a ruling (some signs fold to many letters)."""
MOST_NEAR = 12
"""So many of the answers that do not count are shown to the host, the most frequent first."""


class TypedAsk(Ask, frozen=True, tag="typed"):
    """Something to type. ``figures``: a number is asked for."""

    figures: bool = False


class TypedKey(Key, frozen=True, tag="typed"):
    """The accepted forms by language, the first of each is shown at the reveal."""

    right: dict[str, tuple[str, ...]]

    @property
    def forms(self) -> tuple[str, ...]:
        """All forms, folded."""
        return tuple(dict.fromkeys(fold(form) for forms in self.right.values() for form in forms))


class TypedAnswer(Answer, frozen=True, tag="typed"):
    """What was typed."""

    text: str


class TypedView(AskView, frozen=True, tag="typed"):
    """A field to type in, of at most ``most`` letters; ``figures``: for a number."""

    most: int = MOST
    figures: bool = False


class TypedReveal(RevealView, frozen=True, tag="typed"):
    """What is right, how many phones had it (also by a ruling) and how many answered.

    What else was typed is never shown to all: it may be anything.
    """

    right: Shown
    knew: int
    phones: int


class Typings(Struct, frozen=True):
    """How often each folded answer was given, and which the host lets count."""

    counts: dict[str, int]
    ruled: frozenset[str] = frozenset()


class Typed(Kind[TypedAsk, TypedKey, TypedAnswer]):
    """Full marks for a form of any language or a few slips of the finger; the host may let more count."""

    name = "typed"
    ask_type = TypedAsk
    key_type = TypedKey
    answer_type = TypedAnswer
    ask_view_type = TypedView
    reveal_view_type = TypedReveal

    def check(self, ask: TypedAsk, key: TypedKey, languages: Sequence[str]) -> list[Problem]:
        problems = [
            Problem("right", f"there is no answer in {lang}")
            for lang in languages
            if not key.right.get(lang) and "*" not in key.right
        ]
        for form in (form for forms in key.right.values() for form in forms):
            if not fold(form):
                problems.append(Problem("right", f"{form!r} holds neither a letter nor a figure"))
            elif len(form) > MOST:
                problems.append(Problem("right", f"{form!r} has more than {MOST} letters"))
        return problems

    def accept(
        self, ask: TypedAsk, answer: TypedAnswer, previous: TypedAnswer | None
    ) -> TypedAnswer | Refused:
        text = " ".join(answer.text.split())
        if has_bad_signs(text) or len(text) > MOST or len(fold(text)) > MOST_FOLDED:
            return Refused("answer/unreadable")
        return TypedAnswer(text) if fold(text) else Refused("answer/empty")

    def score(
        self,
        ask: TypedAsk,
        key: TypedKey,
        replies: Mapping[str, Reply[TypedAnswer]],
        rulings: Mapping[str, float],
    ) -> dict[str, float]:
        marks = {seat: fold(reply.answer.text) for seat, reply in replies.items()}
        return {seat: 1.0 if _is_right(key, said) else rulings.get(said, 0.0) for seat, said in marks.items()}

    def tally(self, ask: TypedAsk, replies: Mapping[str, Reply[TypedAnswer]]) -> Typings:
        return Typings(dict(Counter(fold(reply.answer.text) for reply in replies.values())))

    def ruled(self, tally: Typings, rulings: Mapping[str, float]) -> Typings:
        return Typings(tally.counts, frozenset(said for said, marks in rulings.items() if marks))

    def ask_view(self, ask: TypedAsk, beat: int, audience: Audience) -> TypedView:
        return TypedView(figures=ask.figures)

    def reveal_view(self, ask: TypedAsk, key: TypedKey, tally: Typings, audience: Audience) -> TypedReveal:
        counts = tally.counts.items()
        return TypedReveal(
            right=audience.shown({lang: forms[0] for lang, forms in key.right.items() if forms}),
            knew=sum(count for said, count in counts if said in tally.ruled or _is_right(key, said)),
            phones=sum(count for _, count in counts),
        )

    def near(
        self, ask: TypedAsk, key: TypedKey, replies: Mapping[str, Reply[TypedAnswer]]
    ) -> tuple[Near, ...]:
        written: dict[str, list[str]] = {}
        for reply in replies.values():
            written.setdefault(fold(reply.answer.text), []).append(reply.answer.text)
        wrong = ((said, texts) for said, texts in written.items() if not _is_right(key, said))
        often = sorted(wrong, key=lambda one: (-len(one[1]), one[0]))[:MOST_NEAR]
        return tuple(Near(said, _most_written(texts), len(texts)) for said, texts in often)

    def preview(self, ask: TypedAsk, key: TypedKey) -> list[Line]:
        return [Line({lang: ", ".join(forms) for lang, forms in key.right.items()}, right=True)]

    def texts(self, ask: TypedAsk) -> list[tuple[str, Text]]:
        return []


def _is_right(key: TypedKey, said: str) -> bool:
    return any(same(form, said) for form in key.forms)


def _most_written(texts: list[str]) -> str:
    """As most people wrote it."""
    counts = Counter(texts)
    return min(counts, key=lambda text: (-counts[text], text))
