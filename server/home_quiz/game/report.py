"""The report of a game: how many took part, for a library's yearly numbers. No names, no answers."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable

from msgspec import Struct

from home_quiz.game.raffle import took_part
from home_quiz.game.state import State
from home_quiz.game.texts import LANGUAGES

GENERATIONS = ("child", "grownup", "elder")
FEWEST = 3
"""In a game of fewer families a number of children or elders would be somebody: it is not told."""


class Report(Struct, frozen=True, omit_defaults=True):
    """Families of whom somebody answered, and their phones, also those that left before the end.

    ``cards``: how many of the families had cards and no phone. ``generations``: phones by what was said of
    who holds them (who rather did not say is in none); ``languages``: phones by the language in which they
    came in, where it is known.
    """

    families: int
    phones: int
    cards: int = 0
    generations: dict[str, int] = {}
    languages: dict[str, int] = {}


def report(state: State) -> Report:
    """The numbers of the game so far."""
    families = took_part(state)
    seats = [state.seats[seat] for team in families for seat in state.teams[team].seats]
    phones = [seat for seat in seats if not seat.cards]
    told = len(families) >= FEWEST
    return Report(
        families=len(families),
        phones=len(phones),
        cards=len({seat.team for seat in seats if seat.cards}),
        generations=_counted((seat.generation for seat in phones), GENERATIONS) if told else {},
        languages=_counted((seat.lang for seat in phones), LANGUAGES),
    )


def _counted(said: Iterable[str], known: Iterable[str]) -> dict[str, int]:
    """How often each known word was said, in their order; those that nobody said are left out."""
    count = Counter(said)
    return {word: count[word] for word in known if count[word]}
