"""Several bot families at once: for rehearsing, for load, for tests."""

from __future__ import annotations

import asyncio
from random import Random

from msgspec import Struct

from home_quiz.bots.phone import House, Phone
from home_quiz.languages import SPOKEN

LANGUAGES = tuple(SPOKEN)


class Tally(Struct, frozen=True):
    """What the phones of a band have seen."""

    phones: int
    let_in: int
    acks: int
    refused: int


async def play(url: str, code: str, teams: int, phones: int, seed: int = 0) -> Tally:
    """Let ``teams`` families with ``phones`` phones each play the game at ``url`` to its end."""
    rng = Random(seed)
    band: list[Phone] = []
    for number in range(teams):
        house = House()
        for index in range(phones):
            lang = LANGUAGES[(number + index) % len(LANGUAGES)]
            own = Random(rng.random())
            band.append(Phone(url, code, lang, house, first=index == 0, rng=own))
    await asyncio.gather(*(phone.play() for phone in band))
    return Tally(
        len(band), sum(p.let_in for p in band), sum(p.acks for p in band), sum(len(p.refused) for p in band)
    )
