"""Questions as the host page lists them: their texts, the right answers, and what is not yet proofread."""

from __future__ import annotations

from typing import Any

import msgspec

from home_quiz.content.packs import Pack, Packs
from home_quiz.game.kinds import kind_of
from home_quiz.game.programme import Question
from home_quiz.store.contract import Store


def preview(question: Question, packs: Packs) -> dict[str, object]:
    """A question with its key, for whoever leads the game."""
    kind = kind_of(question.ask)
    lines = msgspec.to_builtins(kind.preview(question.ask, question.key))
    built: dict[str, Any] = msgspec.to_builtins(question)
    place = built.get("place")
    shown = {**built, "kind": kind.name, "lines": lines, "ask": None, "key": None}
    if place:
        unread = packs.unread(place["id"])
        shown["place"] = {"name": place["name"], "kind": place["kind"], "unread": unread}
    return {field: value for field, value in shown.items() if value is not None}


async def keep_media(store: Store, question: Question, pack: Pack) -> None:
    """Put the pictures and sounds of a question where all workers find them."""
    whole = msgspec.json.encode(question)
    for name, data in pack.pictures.items():
        if name.encode() in whole:
            await store.put_blob(data)
