"""What a caller of the API is told: JSON, and a mistake as ``{"error": {"code", "text"}}``."""

from __future__ import annotations

from collections.abc import Awaitable, Callable

import msgspec
from starlette.requests import Request
from starlette.responses import JSONResponse, Response

from home_quiz.errors import PackError, ProgrammeError, StoreError
from home_quiz.gateway.connection import token_hash
from home_quiz.web.games import GameError

Handler = Callable[[Request], Awaitable[Response]]
STATUS = {
    "programme/unknown": 404,
    "pack/unknown": 404,
    "pack/no_question": 404,
    "request/wrong": 422,
    "room/not_found": 404,
    "pair/unknown": 404,
    "pair/gone": 404,
    "pair/link": 401,
    "kiosk/link": 401,
    "request/big": 413,
    "game/long": 413,
    "limit/slow_down": 429,
    "store/away": 503,
}
"""HTTP status by error code; everything else that cannot be done is a conflict (409)."""


def in_words(handler: Handler) -> Handler:
    """The handler, with whatever goes wrong in it told in words."""

    async def answered(request: Request) -> Response:
        try:
            return await handler(request)
        except PackError as wrong:
            return error("programme/wrong", _lines(wrong), 422)
        except (GameError, ProgrammeError) as wrong:
            return error(wrong.code, str(wrong), STATUS.get(wrong.code, 409))
        except msgspec.ValidationError as wrong:
            return error("request/wrong", str(wrong), 422)
        except msgspec.DecodeError as wrong:
            return error("request/broken", str(wrong), 400)
        except StoreError as wrong:
            return error(wrong.code, str(wrong), 503)

    return answered


def key_of(request: Request) -> str:
    """The hash (hex) of the token that a caller shows as ``Authorization: Bearer``, "" if none."""
    scheme, _, token = request.headers.get("authorization", "").partition(" ")
    return token_hash(token.strip()).hex() if scheme.lower() == "bearer" else ""


def json(value: object, status: int = 200) -> Response:
    """A value as JSON."""
    return Response(msgspec.json.encode(value), status, media_type="application/json")


def error(code: str, text: str, status: int) -> Response:
    """A mistake in words."""
    return JSONResponse({"error": {"code": code, "text": text}}, status)


def _lines(wrong: PackError) -> str:
    return "; ".join(f"line {line}: {text}" for _, line, text in wrong.problems)
