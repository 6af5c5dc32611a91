"""The built screens: every file with a hashed name, held in memory with its gzipped twin."""

from __future__ import annotations

import gzip
import json
import mimetypes
from pathlib import Path

from msgspec import Struct
from starlette.requests import Request
from starlette.responses import PlainTextResponse, Response

from home_quiz.errors import ConfigError

FOREVER = "public, max-age=31536000, immutable"
_SQUEEZED = {".js", ".css", ".svg", ".json", ".ftl"}
mimetypes.add_type("font/woff2", ".woff2")
mimetypes.add_type("text/javascript", ".js")
mimetypes.add_type("text/plain", ".ftl")


class Asset(Struct, frozen=True):
    """One file: its type, its bytes, and their gzipped form where that is smaller."""

    kind: str
    data: bytes
    gzipped: bytes | None


class Page(Struct, frozen=True):
    """What a page's shell loads: the script and the style sheets, as addresses."""

    script: str
    styles: tuple[str, ...]


class Screens:
    """The files of one built UI folder, served below ``base``."""

    def __init__(self, dist: Path, base: str) -> None:
        self._base = base
        self._files: dict[str, Asset] = {}
        try:
            self._manifest = json.loads((dist / "manifest.json").read_text(encoding="utf-8"))
        except FileNotFoundError:
            raise ConfigError(f"the screens are not built: run `npm ci && npm run build` ({dist})") from None
        for path in sorted(dist.iterdir()):
            if path.is_file() and path.name != "manifest.json" and not path.name.startswith("."):
                self._files[path.name] = _asset(path)

    def page(self, entry: str) -> Page:
        """The script and styles of an entry such as ``display.ts``, with what it imports."""
        chunk = self._manifest[entry]
        styles: list[str] = []
        self._collect(entry, styles, set())
        return Page(self._base + chunk["file"], tuple(self._base + style for style in styles))

    def style(self, entry: str) -> str:
        """The address of a style sheet that is an entry of its own."""
        return self._base + str(self._manifest[entry]["file"])

    def _collect(self, name: str, styles: list[str], seen: set[str]) -> None:
        if name in seen:
            return
        seen.add(name)
        chunk = self._manifest[name]
        for imported in chunk.get("imports", []):
            self._collect(imported, styles, seen)
        styles += [style for style in chunk.get("css", []) if style not in styles]

    def needed(self, entry: str) -> dict[str, bytes]:
        """Every file that the page of this entry may ever load, by its name."""
        names: set[str] = set()
        self._follow(entry, names, set())
        return {name: self._files[name].data for name in sorted(names)}

    def _follow(self, entry: str, names: set[str], seen: set[str]) -> None:
        if entry in seen:
            return
        seen.add(entry)
        chunk = self._manifest[entry]
        names.update([chunk["file"], *chunk.get("css", []), *chunk.get("assets", [])])
        for more in (*chunk.get("imports", []), *chunk.get("dynamicImports", [])):
            self._follow(more, names, seen)

    async def serve(self, request: Request) -> Response:
        """One file, for ever."""
        asset = self._files.get(request.path_params["path"])
        if asset is None:
            return PlainTextResponse("no such file", 404)
        headers = {"Cache-Control": FOREVER, "Vary": "Accept-Encoding"}
        if asset.gzipped is not None and "gzip" in request.headers.get("accept-encoding", ""):
            headers["Content-Encoding"] = "gzip"
            return Response(asset.gzipped, media_type=asset.kind, headers=headers)
        return Response(asset.data, media_type=asset.kind, headers=headers)


def _asset(path: Path) -> Asset:
    data = path.read_bytes()
    kind = mimetypes.guess_type(path.name)[0] or "application/octet-stream"
    squeezed = gzipped(data) if path.suffix in _SQUEEZED else None
    return Asset(kind, data, squeezed if squeezed is not None and len(squeezed) < len(data) else None)


def gzipped(data: bytes) -> bytes:
    """The bytes squeezed as well as can be."""
    # without the time of day, so that equal content stays equal bytes
    return gzip.compress(data, 9, mtime=0)


def made_now(request: Request, text: str, kind: str, headers: dict[str, str] | None = None) -> Response:
    """A page or picture made for this request, gzipped where the caller takes that: Wi-Fi is weak."""
    data, all_headers = text.encode(), {"Vary": "Accept-Encoding", **(headers or {})}
    if "gzip" in request.headers.get("accept-encoding", ""):
        data, all_headers["Content-Encoding"] = gzipped(data), "gzip"
    return Response(data, media_type=kind, headers=all_headers)
