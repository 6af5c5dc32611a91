"""The JSON Schemas of content files, made from the types that read them: editors complete and mark with them.

``python -m home_quiz.content.schema`` writes them to the folder it is given.
"""

from __future__ import annotations

import json
import sys
from pathlib import Path
from typing import Any

import msgspec

from home_quiz.content.fields import PlaceFile
from home_quiz.content.pack_file import PackFile

FILES: dict[str, type[msgspec.Struct]] = {"pack.schema.json": PackFile, "place.schema.json": PlaceFile}


def schema(name: str) -> dict[str, Any]:
    """The JSON Schema (2020-12) with this file name."""
    (root,), parts = msgspec.json.schema_components([FILES[name]], ref_template="#/$defs/{name}")
    return {"$schema": "https://json-schema.org/draft/2020-12/schema", **root, "$defs": parts}


def schema_text(name: str) -> str:
    """The schema as it is committed."""
    return json.dumps(schema(name), indent=2, ensure_ascii=False) + "\n"


def write(folder: Path) -> None:
    """Write all schemas."""
    folder.mkdir(parents=True, exist_ok=True)
    for name in FILES:
        (folder / name).write_text(schema_text(name), "utf-8", newline="\n")


if __name__ == "__main__":
    write(Path(sys.argv[1]))
