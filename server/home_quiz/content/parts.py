"""Parts of packs: which questions of a pack a round asks, so that an evening is as long as it should be.

No question comes twice in one game. Questions that were ticked one by one belong to their round; the other
rounds take from what is left of a pack, in their order.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from random import Random
from typing import Annotated

from msgspec import Meta, Struct
from msgspec.structs import replace

from home_quiz.content.fields import Difficulty
from home_quiz.content.packs import Pack, Packs
from home_quiz.errors import ProgrammeError
from home_quiz.game.programme import Question

MOST_QUESTIONS = 200
"""Questions that one round may tick; more than any pack has."""
Id = Annotated[str, Meta(max_length=64)]
Count = Annotated[int, Meta(ge=1, le=MOST_QUESTIONS)]


class Part(Struct, frozen=True, forbid_unknown_fields=True, omit_defaults=True):
    """A round made of a part of a pack; only ``pack`` given: all of it.

    ``first``: so many from its beginning; ``draw``: so many drawn at random, in the pack's order;
    ``difficulty``: only of these. ``questions``: exactly those with these ids, in the pack's order.
    """

    pack: Annotated[str, Meta(max_length=64, description="The pack.")]
    first: Annotated[Count, Meta(description="So many questions from the beginning.")] | None = None
    draw: Annotated[Count, Meta(description="So many questions, drawn anew for each game.")] | None = None
    difficulty: (
        Annotated[list[Difficulty], Meta(max_length=3, description="Only easy, medium or hard ones.")] | None
    ) = None
    questions: (
        Annotated[list[Id], Meta(max_length=MOST_QUESTIONS, description="Exactly these questions.")] | None
    ) = None


def part_of(entry: str | Part) -> Part:
    """A round as a part; a pack's name alone means all of it."""
    return Part(entry) if isinstance(entry, str) else entry


def chosen(packs: Packs, rounds: Sequence[str | Part], chance: Random) -> list[Pack]:
    """The packs of a game, a round each, with only what is asked. Raises ``ProgrammeError``."""
    well_formed(rounds)
    parts = [part_of(entry) for entry in rounds]
    found = [_found(packs, part) for part in parts]
    ticked = [_ticked(number, *pair) for number, pair in enumerate(zip(parts, found, strict=True), start=1)]
    _only_once(ticked)
    taken: dict[str, set[str]] = {}
    for pack, own in zip(found, ticked, strict=True):
        taken.setdefault(pack.id, set()).update(one.id for one in own)
    made: list[Pack] = []
    for number, (part, pack, own) in enumerate(zip(parts, found, ticked, strict=True), start=1):
        left = [one for one in pack.questions if one.id not in taken[pack.id]]
        questions = own or _taken(number, part, left, chance)
        taken[pack.id].update(one.id for one in questions)
        tiebreaks = () if any(one.id == pack.id for one in made) else pack.tiebreaks
        made.append(replace(pack, questions=tuple(questions), tiebreaks=tiebreaks))
    return made


def _found(packs: Packs, part: Part) -> Pack:
    if (pack := packs.find(part.pack)) is None:
        raise ProgrammeError("pack/unknown", f"there is no pack {part.pack}")
    return pack


def well_formed(rounds: Sequence[str | Part]) -> None:
    """What can be said without the packs. Raises ``ProgrammeError``."""
    for number, part in enumerate(map(part_of, rounds), start=1):
        if part.first is not None and part.draw is not None:
            raise ProgrammeError("part/both", f"round {number}: say `first` or `draw`, not both")
        if part.questions is None:
            continue
        if part.first is not None or part.draw is not None or part.difficulty is not None:
            words = "`questions` says exactly which: leave `first`, `draw` and `difficulty` out"
            raise ProgrammeError("part/both", f"round {number}: {words}")
        if not part.questions:
            words = "has no question: tick at least one"
            raise ProgrammeError("part/empty", f"round {number} ({part.pack}) {words}")


def _ticked(number: int, part: Part, pack: Pack) -> list[Question]:
    """The questions of a round that were ticked one by one; none where they follow from something else."""
    wanted = part.questions or []
    known = {one.id for one in pack.questions}
    if unknown := [one for one in wanted if one not in known]:
        words = f"the pack {pack.id} has no question {', '.join(unknown)}; tick them anew"
        raise ProgrammeError("part/unknown", f"round {number}: {words}")
    return [one for one in pack.questions if one.id in wanted]


def _only_once(rounds: Iterable[Sequence[Question]]) -> None:
    seen: list[Question] = []
    for number, questions in enumerate(rounds, start=1):
        if twice := next((one for one in questions if one in seen), None):
            words = f"the question {twice.id} is ticked in a round before it, too; take it out of one"
            raise ProgrammeError("part/twice", f"round {number}: {words}")
        seen.extend(questions)


def _taken(number: int, part: Part, left: Sequence[Question], chance: Random) -> Sequence[Question]:
    """What a round takes of the questions that no other has."""
    fitting = [one for one in left if part.difficulty is None or one.difficulty in part.difficulty]
    wanted = part.first or part.draw
    if not fitting:
        words = "no question is left for it: change its difficulty, or what other rounds take of this pack"
        raise ProgrammeError("part/empty", f"round {number} ({part.pack}): {words}")
    if wanted is None:
        return fitting
    if wanted > len(fitting):
        words = f"{wanted} questions are wanted and {len(fitting)} are left; ask for {len(fitting)} or fewer"
        raise ProgrammeError("part/few", f"round {number} ({part.pack}): {words}")
    if part.first is not None:
        return fitting[:wanted]
    drawn = sorted(chance.sample(range(len(fitting)), wanted))
    return [fitting[index] for index in drawn]
