"""docs/protocol.md against the code: literal frames, messages, codes and limits."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from typing import Any, get_args

import msgspec
import pytest
from jsonschema import Draft202012Validator
from msgspec import Struct

from docs.pages import ROOT, blocks, page, prose, spans, table
from home_quiz.game import decide, helpers, joining, mends, phases
from home_quiz.game.kinds import KINDS, AnswerUnion
from home_quiz.game.refusals import CODES
from home_quiz.game.state import PHASES, REMEMBERED
from home_quiz.gateway import connection, gateway, limits, socket
from home_quiz.protocol import close_codes, codec
from home_quiz.protocol.messages import ClientUnion, ServerUnion
from home_quiz.protocol.schema import schema_text
from home_quiz.room import presence

TEXT = page("docs/protocol.md")
SCHEMA = Draft202012Validator(json.loads(page("docs/protocol.schema.json")))
SIDES = {"client": ClientUnion, "server": ServerUnion}


def values(text: str) -> Iterator[dict[str, Any]]:
    """The JSON values of a block, one after the other."""
    decoder, at = json.JSONDecoder(), 0
    while at < len(text.rstrip()):
        value, at = decoder.raw_decode(text, at)
        yield value
        at += len(text[at:]) - len(text[at:].lstrip())


FRAMES = [
    (side, frame)
    for side in SIDES
    for block in blocks(TEXT)
    if block.info == f"json {side}"
    for frame in values(block.text)
]


def tags(side: str) -> set[str]:
    return {str(kind.__struct_config__.tag) for kind in get_args(SIDES[side])}


def code_of(cell: str) -> str:
    return cell.strip("`")


@pytest.mark.parametrize(("side", "frame"), FRAMES)
def test_frames_are_literal(side: str, frame: dict[str, Any]) -> None:
    raw = json.dumps(frame, ensure_ascii=False)
    message: Struct = codec.decode(raw) if side == "client" else msgspec.json.decode(raw, type=ServerUnion)
    assert json.loads(msgspec.json.encode(message)) == frame, "not what the code would write"


@pytest.mark.parametrize(("side", "frame"), FRAMES)
def test_frames_fit_the_committed_schema(side: str, frame: dict[str, Any]) -> None:
    SCHEMA.validate({side: frame})


def test_the_committed_schema_is_of_these_types() -> None:
    assert page("docs/protocol.schema.json") == schema_text()


@pytest.mark.parametrize("side", SIDES)
def test_each_message_is_shown(side: str) -> None:
    assert {frame["t"] for where, frame in FRAMES if where == side} == tags(side)


def test_each_message_is_explained() -> None:
    screens = {code_of(row[0]) for row in table(TEXT, "type", "who", "what for")}
    server = {code_of(row[0]) for row in table(TEXT, "type", "what it says")}
    assert (screens, server) == (tags("client"), tags("server"))


def test_all_blocks_are_checked() -> None:
    assert {block.info for block in blocks(TEXT)} == {"json client", "json server", "text"}


def test_controls() -> None:
    told = {code for row in table(TEXT, "`do`", "fields", "what it does") for code in spans(row[0])}
    assert told == set(connection._CONTROLS)


def test_kinds_and_their_answers() -> None:
    rows = table(TEXT, "kind", "`ask` shows", "`answer`", "`reveal` shows")
    answers = {code_of(row[0]): msgspec.json.decode(code_of(row[2]), type=AnswerUnion) for row in rows}
    assert {kind: type(answer) for kind, answer in answers.items()} == {
        kind.name: kind.answer_type for kind in KINDS.values()
    }


def test_close_codes() -> None:
    rows = table(TEXT, "code", "name", "why", "what to do")
    assert {int(row[0]): code_of(row[1]) for row in rows} == close_codes.MEANINGS
    for code, _, why, advice in rows:
        assert why
        assert ("come back" in advice) == (int(code) < 4500), code


def test_refusals_have_the_words_of_the_code() -> None:
    assert {code_of(row[0]): row[1] for row in table(TEXT, "code", "meaning")} == CODES


def test_notices() -> None:
    sources = [path.read_text(encoding="utf-8") for path in (ROOT / "server/home_quiz").rglob("*.py")]
    calls = [call for source in sources for call in re.findall(r"\bm\.Notice\(([^)]*)\)", source)]
    sent = {code for call in calls for code in re.findall(r'"(\w+)"', call)}
    told = {code_of(row[0]) for row in table(TEXT, "code", "to", "meaning")}
    assert sent
    assert told - {"removed"} == sent


def test_phases() -> None:
    assert set(PHASES) <= set(spans(TEXT))


def test_limits() -> None:
    def bucket(rate_and_burst: tuple[float, float]) -> str:
        rate, burst = rate_and_burst
        return f"{burst:g}, then {rate:g} a second"

    rate, burst = limits.FRAMES
    assert dict(table(TEXT, "what", "limit")) == {
        "a frame": f"{codec.MAX_FRAME} bytes",
        "messages of one line": f"{rate:g} a second, {burst:g} at once",
        "house numbers, searches and come-back codes tried on one line": (
            f"{limits.GUESSES[1]:g}, then one in {1 / limits.GUESSES[0]:g} s"
        ),
        "the same in one game": bucket(limits.ROOM_GUESSES),
        "new seats in one game": bucket(limits.ROOM_JOINS),
        "game codes that do not exist": f"{bucket(limits.CODE_LOOKUPS)}, in the whole server",
        "waves of one phone": bucket(limits.WAVES),
        "hello": f"within {connection.HELLO_WITHIN / 1000:g} s",
        "a silent line": f"{connection.DEAD_AFTER / 1000:g} s",
        "bytes that wait for one screen": f"{socket.MOST_BUFFERED // 1024} KiB",
        "phones in a family": str(mends.MAX_PHONES),
        "phones in a game": str(joining.MAX_SEATS),
        "lines of a server": str(gateway.MOST_SESSIONS),
        "a phone counts as away": f"after {presence.AWAY_AFTER / 1000:g} s without a line",
        "a come-back code": f"{decide.RETURN_LASTS / 60_000:g} minutes",
        "pairing codes tried": f"{bucket(limits.PAIRINGS)}, in the whole process",
        "a pairing code": f"{helpers.HOLDS / 60_000:g} minutes",
        "paired phones of a game": str(helpers.MOST),
    }


@pytest.mark.parametrize(
    "words",
    [
        f"within {connection.HELLO_WITHIN // 1000} seconds",
        f"last {REMEMBERED} accepted ids",
        f"with {phases.GET_READY // 1000} s to get ready",
        f"not later than {phases.GRACE} ms after the deadline",
        f"{phases.LAST_ANSWERS // 1000} to {phases.LAST_ANSWERS // 500} s after the deadline, or later",
        f"every {connection.BEAT_EVERY // 1000} s the server sends",
        f"lowest of the last {connection.ROUND_TRIPS}",
        f"at most {decide.LAG_CAP} ms",
        f"heard for {connection.DEAD_AFTER // 1000} s",
        f"at most {['', 'one', 'two', 'three', 'four', 'five'][gateway.MOST_HITS]} families",
        f"{['', '', '', '', '', '', 'six'][gateway.OFFERED]} free names",
    ],
)
def test_numbers_in_sentences(words: str) -> None:
    assert words in prose(TEXT)
