"""Names offered to families: an adjective and an animal in each language, never longer than a plate.

Adjectives stand in the plural, masculine or feminine after the animal; the crest is the animal. The words are
in ``texts/<language>/families.json``; a language without that file borrows the English ones.
"""

from __future__ import annotations

from functools import cache

from home_quiz.languages import OFFERED

ADJECTIVES: dict[str, tuple[tuple[str, str], ...]] = {code: one.adjectives for code, one in OFFERED.items()}
ANIMALS = {code: one.animals for code, one in OFFERED.items()}


def offered_name(language: str, crest: str, adjective: int) -> str:
    """One name, e.g. ("lv", "fox", 0) gives "Jautras lapsas"."""
    language = language if crest in ANIMALS.get(language, ()) else "en"
    animal, gender = ANIMALS[language][crest]
    choices = ADJECTIVES[language]
    return f"{choices[adjective % len(choices)][gender == 'f']} {animal}"


@cache
def _all_offered() -> frozenset[str]:
    return frozenset(
        offered_name(language, crest, adjective)
        for language, adjectives in ADJECTIVES.items()
        for crest in ANIMALS[language]
        for adjective in range(len(adjectives))
    )


def is_offered(name: str) -> bool:
    """Whether the game itself offers this name, in any language."""
    return name in _all_offered()
