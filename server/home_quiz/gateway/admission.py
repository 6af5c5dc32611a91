"""Who may lead a game: host links, which lead all of a hall's games, and helpers, which belong to one."""

from __future__ import annotations

from home_quiz.game.hall import Hall
from home_quiz.gateway.connection import secret_of
from home_quiz.protocol import messages as m

Standing = tuple[str, bool]
"""A helper's scope ("" for whoever is none), and whether control is lent to it."""
NO_HELPER: Standing = ("", False)


def standing(hall: Hall, token: bytes) -> Standing | None:
    """What the holder of a token (as its hash) is in this hall; None if it leads nothing."""
    key = token.hex()
    if key in hall.keys:
        return NO_HELPER
    helper = hall.helpers.paired.get(key)
    return None if helper is None else (helper.scope, helper.leads)


def admitted(hall: Hall, hello: m.Hello) -> Standing | None:
    """As what a hello is let in; None if its token is not valid, or a helper's of another game."""
    if hello.role != "host":
        return NO_HELPER
    token = secret_of(hello)
    helper = hall.helpers.paired.get(token.hex())
    if helper is not None:
        game = hall.games.get(helper.room)
        if game is None or game.code != hello.room.upper():
            return None
    return standing(hall, token)
