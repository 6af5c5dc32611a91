"""How many questions of which kind, difficulty and language packs hold: the summary of a check."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable

from msgspec import Struct

from home_quiz.content.build import speaks
from home_quiz.content.packs import Pack
from home_quiz.game.kinds import kind_of
from home_quiz.game.texts import LANGUAGES


class Counts(Struct, frozen=True):
    """Numbers of questions; in ``languages`` those that can be read whole in one."""

    packs: int
    questions: int
    kinds: dict[str, int]
    difficulties: dict[str, int]
    languages: dict[str, int]

    def lines(self) -> list[str]:
        """The counts for a person."""
        return [
            f"{_some(self.packs, 'pack')}, {_some(self.questions, 'question')}",
            *(
                f"{title}: " + ", ".join(f"{name} {count}" for name, count in numbers.items())
                for title, numbers in (
                    ("kinds", self.kinds),
                    ("difficulty", self.difficulties),
                    ("languages", self.languages),
                )
            ),
        ]


def _some(number: int, thing: str) -> str:
    return f"{number} {thing}{'' if number == 1 else 's'}"


def counts(packs: Iterable[Pack]) -> Counts:
    """The counts of all packs together."""
    all_packs = list(packs)
    questions = [question for pack in all_packs for question in (*pack.questions, *pack.tiebreaks)]
    return Counts(
        packs=len(all_packs),
        questions=len(questions),
        kinds=dict(Counter(kind_of(question.ask).name for question in questions)),
        difficulties=dict(Counter(question.difficulty for question in questions)),
        languages={lang: sum(speaks(question, lang) for question in questions) for lang in LANGUAGES},
    )
