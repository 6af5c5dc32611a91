"""The decoder: what no correct client sends is refused with its close code, and nothing else ever happens."""

from __future__ import annotations

import json
from typing import Any

import msgspec
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from home_quiz.errors import ProtocolError
from home_quiz.protocol import close_codes
from home_quiz.protocol.codec import MAX_FRAME, decode, encode
from home_quiz.protocol.messages import ClockOut
from protocol.samples import CLIENT

ID = "0123456789abcdef"
HELLO: dict[str, Any] = {"t": "hello", "role": "player", "lang": "lv", "token": "x" * 22}
BAD: dict[str, str | bytes] = {
    "binary": b'{"t":"wave"}',
    "empty": "",
    "no JSON": "hello",
    "half JSON": '{"t":"wave"',
    "two values": '{"t":"wave"}{"t":"wave"}',
    "a list": '[{"t":"wave"}]',
    "a number": "7",
    "null": "null",
    "NaN": '{"t":"clock","sent":NaN}',
    "Infinity": '{"t":"clock","sent":Infinity}',
    "beyond a double": '{"t":"clock","sent":1e999}',
    "a digit string beyond a double": '{"t":"clock","sent":' + "9" * 400 + "}",
    "no type": '{"role":"player"}',
    "unknown type": '{"t":"shutdown"}',
    "a type that is no text": '{"t":1}',
    "a server's type": '{"t":"welcome","room":"","hall":"","hall_name":"","now":1}',
    "unknown field": '{"t":"wave","seat":"s1"}',
    "a forged actor": json.dumps({"t": "leave", "id": ID, "by": "host:1"}),
    "a forged seat": json.dumps({"t": "leave", "id": ID, "seat": "s1"}),
    "a claimed lag": json.dumps(
        {"t": "answer", "id": ID, "question": 0, "answer": {"kind": "choice", "pick": "a"}, "lag": 150}
    ),
    "missing field": '{"t":"leave"}',
    "text for a number": '{"t":"beat","n":"1"}',
    "a fraction for a number": '{"t":"beat","n":1.5}',
    "a number for a text": json.dumps({"t": "find", "text": 5}),
    "a command id that is too short": '{"t":"leave","id":"1"}',
    "a command id that is too long": json.dumps({"t": "leave", "id": "x" * 65}),
    "a name of 900 signs": json.dumps(
        {"t": "found", "id": ID, "name": "x" * 900, "crest": "fox", "colour": "red"}
    ),
    "a negative turn": '{"t":"offers","turn":-1}',
    "a token of a book's length": json.dumps({**HELLO, "token": "x" * 65}),
    "an unknown kind of answer": json.dumps(
        {"t": "answer", "id": ID, "question": 0, "answer": {"kind": "guess", "pick": "a"}}
    ),
    "lone surrogate, escaped": '{"t":"find","text":"\\ud800"}',
    "lone surrogate, raw": '{"t":"find","text":"\ud800"}',
    "a control sign in a text": '{"t":"find","text":"a\nb"}',
    "deep nesting": '{"t":"find","text":' + "[" * 2000 + "]" * 2000 + "}",
    "deep nesting of an unknown field": '{"x":' + "[" * 1900 + "]" * 1900 + "}",
}


@pytest.mark.parametrize("frame", BAD.values(), ids=BAD.keys())
def test_what_no_correct_client_sends_is_a_bad_message(frame: str | bytes) -> None:
    with pytest.raises(ProtocolError) as refused:
        decode(frame)
    assert refused.value.close_code == close_codes.BAD_MESSAGE


def test_four_kilobytes_and_not_one_byte_more() -> None:
    frame = json.dumps({**HELLO})
    full = frame + " " * (MAX_FRAME - len(frame))
    assert decode(full) == decode(frame)
    with pytest.raises(ProtocolError) as refused:
        decode(full + " ")
    assert refused.value.close_code == close_codes.TOO_BIG


def test_the_limit_counts_bytes_and_comes_before_parsing() -> None:
    with pytest.raises(ProtocolError) as refused:
        decode("ē" * (MAX_FRAME // 2 + 1))
    assert refused.value.close_code == close_codes.TOO_BIG


def test_a_number_that_is_huge_but_true_comes_back() -> None:
    message = decode('{"t":"clock","sent":1e308}')
    assert encode(ClockOut(message.sent, 0)) == '{"t":"clock","sent":1e308,"now":0}'  # type: ignore[union-attr]


def _never_anything_else(frame: str | bytes) -> None:
    code = close_codes.BAD_MESSAGE
    try:
        decode(frame)
    except ProtocolError as refused:
        code = refused.close_code
    assert code in (close_codes.BAD_MESSAGE, close_codes.TOO_BIG)


_junk = st.recursive(
    st.none()
    | st.booleans()
    | st.integers()
    | st.floats()
    | st.text(st.characters(exclude_categories=()), max_size=20),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.text(max_size=8), inner, max_size=4),
    max_leaves=12,
)
_samples = [json.loads(msgspec.json.encode(message)) for message in CLIENT]


@settings(max_examples=150, deadline=None)
@given(st.text(st.characters(exclude_categories=()), max_size=200) | st.binary(max_size=200))
def test_noise_is_refused_and_nothing_else(frame: str | bytes) -> None:
    _never_anything_else(frame)


@settings(max_examples=300, deadline=None)
@given(st.sampled_from(_samples), st.data())
def test_a_message_with_anything_in_any_field_is_read_or_refused(
    sample: dict[str, Any], data: st.DataObject
) -> None:
    field = data.draw(st.sampled_from(sorted(sample)) | st.text(max_size=8))
    _never_anything_else(
        json.dumps({**sample, field: data.draw(_junk)}, ensure_ascii=data.draw(st.booleans()))
    )


@settings(max_examples=150, deadline=None)
@given(st.sampled_from(_samples), st.data())
def test_a_damaged_frame_is_read_or_refused(sample: dict[str, Any], data: st.DataObject) -> None:
    frame = json.dumps(sample)
    at = data.draw(st.integers(0, len(frame)))
    cut = data.draw(st.integers(at, len(frame)))
    _never_anything_else(frame[:at] + data.draw(st.text(max_size=5)) + frame[cut:])
