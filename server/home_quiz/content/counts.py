"""How many questions of which kind, difficulty and language packs hold: the summary of a check."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable

from msgspec import Struct

from home_quiz.content.build import speaks
from home_quiz.content.packs import Pack
from home_quiz.content.places import Municipality, unread
from home_quiz.game.kinds import kind_of
from home_quiz.game.texts import LANGUAGES


class Counts(Struct, frozen=True):
    """Numbers of questions; in ``languages`` those that can be read whole in one.

    ``unread``: places that nobody who lives with a language has read yet.
    """

    packs: int
    questions: int
    kinds: dict[str, int]
    difficulties: dict[str, int]
    languages: dict[str, int]
    places: int = 0
    unread: dict[str, int] = {}

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
            *([self._of_places()] if self.places else []),
        ]

    def _of_places(self) -> str:
        waiting = ", ".join(f"{language} {count}" for language, count in self.unread.items() if count)
        read = f"not yet read by somebody of the place: {waiting}" if waiting else "all read"
        return f"{_some(self.places, 'place')}; {read}"


def _some(number: int, thing: str) -> str:
    return f"{number} {thing}{'' if number == 1 else 's'}"


def counts(packs: Iterable[Pack], municipalities: Iterable[Municipality] = ()) -> Counts:
    """The counts of all packs together, and of all places."""
    all_packs = list(packs)
    waiting = [unread(place) for one in municipalities for place in one.places]
    questions = [question for pack in all_packs for question in (*pack.questions, *pack.tiebreaks)]
    return Counts(
        packs=len(all_packs),
        questions=len(questions),
        kinds=dict(Counter(kind_of(question.ask).name for question in questions)),
        difficulties=dict(Counter(question.difficulty for question in questions)),
        languages={lang: sum(speaks(question, lang) for question in questions) for lang in LANGUAGES},
        places=len(waiting),
        unread={lang: sum(lang in one for one in waiting) for lang in LANGUAGES},
    )
