"""Every code that a client may meet is documented, and some test makes the server say it."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from home_quiz.game.refusals import CODES
from home_quiz.protocol import close_codes

TESTS = Path(__file__).parents[1]
PROTOCOL_PAGE = TESTS.parent / "docs" / "protocol.md"

REFUSED_IN = {
    "answer/too_late": "gateway/test_bad_input.py",
    "answer/already_answered": "gateway/test_bad_input.py",
    "answer/not_open": "gateway/test_bad_input.py",
    "answer/off_map": "game/kinds/test_mappin.py",
    "answer/off_picture": "game/kinds/test_pictures.py",
    "answer/unknown_option": "gateway/test_bad_input.py",
    "answer/wrong_kind": "gateway/test_bad_input.py",
    "answer/empty": "gateway/test_bad_input.py",
    "answer/not_your_turn": "game/test_families.py",
    "answer/family_decided": "game/test_families.py",
    "answer/unreadable": "game/kinds/test_written.py",
    "buzz/tried": "game/kinds/test_duel.py",
    "buzz/taken": "game/kinds/test_duel.py",
    "card/phone": "game/test_cards.py",
    "card/no_letters": "game/test_cards.py",
    "seat/generation": "game/test_families.py",
    "seat/first_plays": "game/test_families.py",
    "joker/off": "game/test_families.py",
    "joker/used": "game/test_families.py",
    "joker/late": "game/test_families.py",
    "raffle/nobody": "game/test_raffle.py",
    "seat/unknown": "gateway/test_connection.py",
    "seat/removed": "gateway/test_joining.py",
    "team/unknown": "gateway/test_joining.py",
    "team/full": "gateway/test_joining.py",
    "team/name_empty": "gateway/test_joining.py",
    "team/name_long": "gateway/test_joining.py",
    "team/name_signs": "gateway/test_joining.py",
    "team/name_taken": "gateway/test_joining.py",
    "team/same": "game/test_interventions.py",
    "team/crest": "gateway/test_joining.py",
    "team/colour": "gateway/test_joining.py",
    "team/town": "gateway/test_joining.py",
    "glass/closed": "game/test_glass.py",
    "glass/name": "game/test_glass.py",
    "glass/full": "game/test_glass.py",
    "room/full": "game/test_joining.py",
    "room/locked": "gateway/test_joining.py",
    "room/ended": "gateway/test_bad_input.py",
    "room/not_found": "gateway/test_bad_input.py",
    "room/busy": "gateway/test_newer.py",
    "return/unknown": "gateway/test_live_game.py",
    "control/stale_step": "gateway/test_bad_input.py",
    "control/not_allowed": "gateway/test_connection.py",
    "control/not_now": "gateway/test_bad_input.py",
    "control/points": "game/test_interventions.py",
    "control/reason": "game/test_interventions.py",
    "control/unknown_change": "game/test_interventions.py",
    "control/asked": "game/test_planning.py",
    "control/stale_programme": "game/test_planning.py",
    "control/not_aside": "game/test_planning.py",
    "control/round_over": "game/test_planning.py",
    "control/last_of_round": "game/test_planning.py",
    "control/unknown_display": "gateway/test_bad_input.py",
    "store/away": "gateway/test_store_trouble.py",
    "limit/slow_down": "gateway/test_connection.py",
}
"""Where each refusal is produced by a test."""

CLOSED_IN = {
    "RESTART": ("cli/test_serve.py", "1012"),
    "SLOW": ("gateway/test_screens.py", "close_codes.SLOW"),
    "HELLO_LATE": ("gateway/test_screens.py", "close_codes.HELLO_LATE"),
    "DEAD": ("gateway/test_screens.py", "close_codes.DEAD"),
    "TOO_FAST": ("gateway/test_bad_input.py", "close_codes.TOO_FAST"),
    "BUSY": ("gateway/test_bad_input.py", "close_codes.BUSY"),
    "BAD_MESSAGE": ("gateway/test_bad_input.py", "close_codes.BAD_MESSAGE"),
    "TOO_BIG": ("gateway/test_bad_input.py", "close_codes.TOO_BIG"),
    "WRONG_VERSION": ("gateway/test_bad_input.py", "close_codes.WRONG_VERSION"),
    "NO_ROOM": ("gateway/test_bad_input.py", "close_codes.NO_ROOM"),
    "BAD_TOKEN": ("gateway/test_impostors.py", "close_codes.BAD_TOKEN"),
    "WRONG_ORIGIN": ("web/test_gate.py", "status_code == 403"),
}
"""Where a test makes the server close with each code, and by which words it is found there."""

KEPT_FOR_LATER = {close_codes.REMOVED}
"""Codes that clients understand and this server does not send."""


def _read(test: str) -> str:
    return (TESTS / test).read_text(encoding="utf-8")


def test_the_tables_name_every_code() -> None:
    assert set(REFUSED_IN) == set(CODES)
    closed = {getattr(close_codes, name) for name in CLOSED_IN}
    assert closed | KEPT_FOR_LATER == set(close_codes.MEANINGS)


@pytest.mark.parametrize(("code", "test"), REFUSED_IN.items(), ids=REFUSED_IN.keys())
def test_some_test_is_refused_with_it(code: str, test: str) -> None:
    assert f'"{code}"' in _read(test)


@pytest.mark.parametrize(("test", "words"), CLOSED_IN.values(), ids=CLOSED_IN.keys())
def test_some_test_is_closed_with_it(test: str, words: str) -> None:
    assert words in _read(test)


def test_every_code_is_documented() -> None:
    page = PROTOCOL_PAGE.read_text(encoding="utf-8")
    assert [code for code in CODES if f"`{code}`" not in page] == []
    assert [code for code in close_codes.MEANINGS if not re.search(rf"\b{code}\b", page)] == []


def test_every_notice_is_documented() -> None:
    page = PROTOCOL_PAGE.read_text(encoding="utf-8")
    notices = ("draining", "store_away", "store_back", "rolled_back", "moved")
    assert [code for code in notices if f"`{code}`" not in page] == []


def test_the_number_says_whether_to_come_back() -> None:
    for code, name in close_codes.MEANINGS.items():
        again = code == 1012 or 4000 <= code < 4500
        assert again == (name in ("restart", "slow", "hello_late", "dead", "too_fast", "busy")), name
