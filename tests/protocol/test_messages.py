"""Every message goes over the wire and comes back the same, and the committed schema says how it looks."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any, get_args

import jsonschema
import msgspec
import pytest

from home_quiz.protocol.codec import decode, encode
from home_quiz.protocol.messages import ClientUnion, ServerUnion
from home_quiz.protocol.schema import schema, schema_text
from protocol.samples import CLIENT, SERVER

SCHEMA_FILE = Path(__file__).parents[2] / "docs" / "protocol.schema.json"
_server = msgspec.json.Decoder(ServerUnion)


def _validator(side: str) -> jsonschema.Draft202012Validator:
    whole = schema()
    return jsonschema.Draft202012Validator({"$defs": whole["$defs"], "$ref": f"#/$defs/{side}"})


def _type(message: object) -> str:
    return f"{type(message).__name__}"


def test_there_is_a_sample_of_every_message() -> None:
    assert {type(message) for message in CLIENT} == set(get_args(ClientUnion))
    assert {type(message) for message in SERVER} == set(get_args(ServerUnion))


@pytest.mark.parametrize("message", CLIENT, ids=_type)
def test_a_clients_message_round_trips(message: Any) -> None:
    frame = msgspec.json.encode(message).decode()
    assert decode(frame) == message
    _validator("ClientMessage").validate(json.loads(frame))


@pytest.mark.parametrize("message", SERVER, ids=_type)
def test_a_servers_message_round_trips(message: Any) -> None:
    frame = encode(message)
    assert _server.decode(frame) == message
    _validator("ServerMessage").validate(json.loads(frame))


def test_the_schema_says_no_to_what_the_server_refuses() -> None:
    client = _validator("ClientMessage")
    for wrong in ({"t": "nothing"}, {"t": "wave", "more": 1}, {"t": "leave", "id": "short"}, {"t": "beat"}):
        assert not client.is_valid(wrong), wrong


def test_the_committed_schema_is_the_one_of_the_types() -> None:
    assert SCHEMA_FILE.read_text(encoding="utf-8") == schema_text()
