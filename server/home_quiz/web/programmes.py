"""The host's API of kept programmes: list, keep, pass on as a file, take in a file, remove."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from pathlib import Path
from typing import Annotated, Any

import msgspec
from msgspec import Meta, Struct
from starlette.requests import Request
from starlette.responses import Response

from home_quiz.content import programmes as files
from home_quiz.content.fields import Language
from home_quiz.content.packs import Packs
from home_quiz.content.parts import Part, well_formed
from home_quiz.content.presets import RulesChange, presets
from home_quiz.content.programmes import ProgrammeFile
from home_quiz.errors import PackError
from home_quiz.web.answers import Handler, json
from home_quiz.web.games import GameError

MOST_BODY = 64 * 1024


class NewProgramme(Struct, frozen=True, forbid_unknown_fields=True):
    """What a host wants to keep. ``replace``: one of the same name may be overwritten."""

    title: Annotated[str, Meta(min_length=1, max_length=60)]
    packs: Annotated[list[str | Part], Meta(min_length=1, max_length=files.MOST_ROUNDS)]
    preset: str = "calm"
    rules: RulesChange = RulesChange()
    languages: Annotated[list[Language], Meta(min_length=1, max_length=2)] = msgspec.field(
        default_factory=lambda: ["lv"]
    )
    auto: bool = False
    replace: bool = False


class Programmes:
    """Kept programmes of this server's data folder."""

    def __init__(self, data_dir: Path, packs: Callable[[], Packs]) -> None:
        self._data_dir = data_dir
        self._packs = packs

    def table(self) -> list[tuple[str, str, Handler]]:
        """Addresses, methods and handlers."""
        return [
            ("/api/programmes", "GET", self.all),
            ("/api/programmes", "POST", self.keep),
            ("/api/programmes/{name}", "DELETE", self.drop),
            ("/api/programmes/{name}/file", "GET", self.file),
            ("/api/programmes/file", "POST", self.take_in),
        ]

    async def all(self, request: Request) -> Response:
        """All programmes, with the packs that are not here, and files that cannot be read."""
        found = await asyncio.to_thread(files.kept, self._data_dir)
        packs = await asyncio.to_thread(self._packs)
        known = {pack.id for pack in packs.packs}
        problems = [{"file": p.file, "line": p.line, "text": p.text} for p in found.problems]
        return json({"programmes": [_told(one, known) for one in found.programmes], "problems": problems})

    async def keep(self, request: Request) -> Response:
        """Keep what was put together, under a name made of its title."""
        wish = msgspec.json.decode(await body_of(request), type=NewProgramme)
        programme = ProgrammeFile(
            programme=files.name_for(wish.title),
            title=wish.title,
            rounds=wish.packs,
            preset=wish.preset,
            rules=wish.rules,
            languages=wish.languages,
            auto=wish.auto,
        )
        return await self._write(programme, replace=wish.replace)

    async def take_in(self, request: Request) -> Response:
        """Keep a file that somebody passed on, if none of its name is here or ``?replace=1`` is given."""
        try:
            text = (await body_of(request)).decode("utf-8-sig")
        except UnicodeDecodeError:
            raise PackError([("programme.yaml", 1, "save the file with the encoding UTF-8")]) from None
        return await self._write(files.read(text), replace=request.query_params.get("replace") == "1")

    async def file(self, request: Request) -> Response:
        """A programme as a file to pass on."""
        programme = await self._find(request)
        name = f"{programme.programme}.yaml"
        headers = {"Content-Disposition": f'attachment; filename="{name}"'}
        return Response(files.as_text(programme), media_type="application/yaml", headers=headers)

    async def drop(self, request: Request) -> Response:
        """Remove a programme; games made of it stay."""
        programme = await self._find(request)
        await asyncio.to_thread(files.drop, self._data_dir, programme.programme)
        return json({})

    async def _write(self, programme: ProgrammeFile, *, replace: bool) -> Response:
        well_formed(programme.rounds)
        if programme.preset not in presets():
            raise GameError("game/preset", f"there are the presets {', '.join(presets())}")
        found = (await asyncio.to_thread(files.kept, self._data_dir)).programmes
        there = any(one.programme == programme.programme for one in found)
        if there and not replace:
            raise GameError("programme/taken", f"a programme {programme.programme} is kept already")
        if not there and len(found) >= files.MOST:
            raise GameError("programme/many", f"{files.MOST} programmes are kept; remove some first")
        await asyncio.to_thread(files.keep, self._data_dir, programme)
        return json({"id": programme.programme}, 201)

    async def _find(self, request: Request) -> ProgrammeFile:
        name = request.path_params["name"]
        for one in (await asyncio.to_thread(files.kept, self._data_dir)).programmes:
            if one.programme == name:
                return one
        raise GameError("programme/unknown", f"there is no programme {name}")


def _told(one: ProgrammeFile, known: set[str]) -> dict[str, Any]:
    built: dict[str, Any] = msgspec.to_builtins(one)
    return {
        "id": built.pop("programme"),
        "preset": one.preset,
        "rules": {},
        "auto": one.auto,
        **built,
        "missing": [pack for pack in one.packs() if pack not in known],
    }


async def body_of(request: Request) -> bytes:
    """What was sent, as far as it is allowed to be long."""
    body = b""
    async for chunk in request.stream():
        body += chunk
        if len(body) > MOST_BODY:
            raise GameError("request/big", f"a request has at most {MOST_BODY // 1024} KiB")
    return body
