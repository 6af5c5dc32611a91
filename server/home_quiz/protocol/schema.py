"""The wire's JSON Schema, made from the message types: docs/protocol.schema.json and, from it, the screens'
types."""

from __future__ import annotations

import json
from typing import Any

import msgspec

from home_quiz.protocol.messages import ClientUnion, ServerUnion

REF = "#/$defs/{name}"


def schema() -> dict[str, Any]:
    """A JSON Schema (2020-12) with ``ClientMessage`` and ``ServerMessage`` as unions told apart by ``t``."""
    (client, server), components = msgspec.json.schema_components(
        [ClientUnion, ServerUnion], ref_template=REF
    )
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": "HomeProtocol",
        "type": "object",
        "properties": {
            "client": {"$ref": "#/$defs/ClientMessage"},
            "server": {"$ref": "#/$defs/ServerMessage"},
        },
        "$defs": {**components, "ClientMessage": client, "ServerMessage": server},
    }


def schema_text() -> str:
    """The schema as it is committed: sorted, indented, ending in a newline."""
    return json.dumps(schema(), indent=2, sort_keys=True, ensure_ascii=False) + "\n"
