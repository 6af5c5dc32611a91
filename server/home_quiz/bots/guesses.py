"""Some answer that fits a question, by kind: bots know nothing, they only spread their answers."""

from __future__ import annotations

from collections.abc import Callable
from random import Random
from typing import Any

Ask = dict[str, Any]
Guess = Callable[[Ask, Random], dict[str, Any]]

KNOWS = 0.62
"""How often a bot's first thought is kept."""


def _choice(ask: Ask, rng: Random) -> dict[str, Any]:
    letters = [option["key"] for option in ask["options"]]
    return {"pick": letters[0] if rng.random() < KNOWS / 2 else rng.choice(letters)}


def _mappin(_ask: Ask, rng: Random) -> dict[str, Any]:
    return {"lat": round(rng.uniform(54.5, 57.5), 5), "lon": round(rng.uniform(22.0, 28.0), 5)}


def _picpin(ask: Ask, rng: Random) -> dict[str, Any]:
    spot = rng.choice(ask["spots"])
    return {"x": spot["x"], "y": spot["y"]}


def _several(ask: Ask, rng: Random) -> dict[str, Any]:
    letters = [option["key"] for option in ask["options"]]
    return {"picks": [letter for letter in letters if rng.random() < 0.5] or letters[:1]}


def _truefalse(_ask: Ask, rng: Random) -> dict[str, Any]:
    return {"pick": rng.random() < KNOWS}


def _poll(ask: Ask, rng: Random) -> dict[str, Any]:
    letters = [option["key"] for option in ask["options"]] or ["a", "b"]
    return {"pick": rng.choice(letters)}


def _number(ask: Ask, rng: Random) -> dict[str, Any]:
    return {"value": ask["low"] + ask["step"] * rng.randint(0, (ask["high"] - ask["low"]) // ask["step"])}


def _order(ask: Ask, rng: Random) -> dict[str, Any]:
    letters = [option["key"] for option in ask["options"]]
    return {"order": rng.sample(letters, len(letters))}


def _pairs(ask: Ask, rng: Random) -> dict[str, Any]:
    numbers = [option["key"] for option in ask["others"]]
    return {"pairs": rng.sample(numbers, len(numbers))}


def _typed(ask: Ask, rng: Random) -> dict[str, Any]:
    return {
        "text": str(rng.randint(1, 2000))
        if ask.get("figures")
        else rng.choice(["Ludza", "Rokiškis", "tilts"])
    }


GUESSES: dict[str, Guess] = {
    "choice": _choice,
    "mostsaid": _choice,
    "number": _number,
    "order": _order,
    "pairs": _pairs,
    "poll": _poll,
    "duel": _choice,
    "mappin": _mappin,
    "picpin": _picpin,
    "picreveal": _choice,
    "several": _several,
    "truefalse": _truefalse,
    "typed": _typed,
    "whoami": _choice,
}


def guess(ask: Ask, rng: Random) -> dict[str, Any]:
    """An answer as it goes over the wire. ``ask``: the question's ``ask`` as a phone is shown it."""
    return {"kind": ask["kind"], **GUESSES[ask["kind"]](ask, rng)}
