"""Short games for a display that nobody leads: some questions of some packs, by chance."""

from __future__ import annotations

import unicodedata
from collections.abc import Sequence
from random import Random

from home_quiz.content.packs import Pack, Packs
from home_quiz.game.kinds import kind_of
from home_quiz.game.programme import Programme, Question, Round, Rules

NEED_A_HAND = ("duel", "typed", "poll", "mostsaid")
"""Kinds that want somebody who judges, or a room full of families."""
TOWNS = {"ludza": ("ludz", "liudz"), "jekabpils": ("jekabpil",), "rokiskis": ("rokisk",)}
"""How the names of halls begin the town's name, without marks over letters."""


def suggested(packs: Packs, hall: str) -> tuple[Pack, ...]:
    """Packs for families and for those who cannot read yet, about the town that the hall is named after.

    Without one in its name the first town's; without such packs whatever is there first.
    """
    plain = unicodedata.normalize("NFKD", hall.lower())
    letters = "".join(sign for sign in plain if not unicodedata.combining(sign))
    named = [town for town, begins in TOWNS.items() if any(part in letters for part in begins)]
    town = (*named, *TOWNS)[0]
    found = [pack for name in (f"{town}-easy", f"{town}-pictures") if (pack := packs.find(name))]
    return tuple(found) or tuple(pack for pack in packs.packs if fitting(pack))[:1]


def fitting(pack: Pack) -> tuple[Question, ...]:
    """The questions of a pack that anybody can play without a hand: none where phones are down."""
    if pack.down:
        return ()
    return tuple(one for one in pack.questions if kind_of(one.ask).name not in NEED_A_HAND and not one.only)


def short_programme(packs: Sequence[Pack], count: int, rules: Rules, chance: Random) -> Programme:
    """``count`` questions, as evenly of these packs as they have them, a round for each pack.

    Without any fitting question the programme has no rounds.
    """
    drawn = {pack.id: chance.sample(fitting(pack), len(fitting(pack))) for pack in packs}
    shares = dict.fromkeys(drawn, 0)
    while sum(shares.values()) < count and any(shares[name] < len(drawn[name]) for name in shares):
        for name in shares:
            if shares[name] < len(drawn[name]) and sum(shares.values()) < count:
                shares[name] += 1
    rounds = [Round(pack.title, tuple(drawn[pack.id][: shares[pack.id]]), pack.own) for pack in packs]
    return Programme(tuple(part for part in rounds if part.questions), rules)
