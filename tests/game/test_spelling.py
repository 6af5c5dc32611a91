"""When a typed word counts; and that both scorers read words alike."""

from __future__ import annotations

from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from home_quiz.game.kinds.spelling import fold, same, slips
from home_quiz.rescoring.facts import Said
from home_quiz.rescoring.typed import agrees, plain, typed

words = st.one_of(st.text(max_size=20), st.text("āaģ sšęe-„“15.,", max_size=12))
near = st.text("abc15", max_size=11)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Jēkabpils", "jekab-pils"),
        ("Šeškinė", "SESKINE"),
        ("„Eži“", "ezi"),
        ("12 000", "12.000"),
        ("1,5", "1.5"),
        ("15.08.1777", "15 08 1777"),
        ("１７７７", "1777"),
    ],
)
def test_alike(one: str, other: str) -> None:
    assert fold(one) == fold(other) == plain(one)


def test_a_decimal_sign_is_read() -> None:
    assert fold("1,5") != fold("15")


@pytest.mark.parametrize(
    ("form", "said", "right"),
    [
        ("Eži", "Ezi", True),
        ("Ezis", "Esis", False),
        ("Ludza", "Ldza", True),
        ("Ludza", "Luzda", True),
        ("Ludza", "Rudza", True),
        ("Ludza", "Ruzda", False),
        ("Rokiškis", "Rokiskiss", True),
        ("Rokiškis", "Rokskiss", False),
        ("Jēkabpils", "Jakapbilz", False),
        ("Jēkabpils", "Jakabpilz", True),
        ("1777", "1778", False),
        ("1777 metais", "1777 metas", True),
        ("1777 metais", "1778 metais", False),
    ],
)
def test_slips(form: str, said: str, right: bool) -> None:
    assert same(fold(form), fold(said)) is agrees(plain(form), plain(said)) is right


@pytest.mark.parametrize(("form", "most"), [("abcd", 0), ("abcde", 1), ("abcdefgh", 1), ("abcdefghi", 2)])
def test_how_many_slips(form: str, most: int) -> None:
    assert slips(form) == most


@given(words)
def test_both_scorers_fold_alike(text: str) -> None:
    assert fold(text) == plain(text)


@given(near, near)
def test_both_scorers_agree(form: str, said: str) -> None:
    assert same(form, said) == agrees(form, said)


def test_any_languages_form_and_the_hosts_word_count() -> None:
    key = {"right": {"lv": ["Ezis"], "lt": ["Ežys"]}}
    texts = {"a": "ezys", "b": "Eži!", "c": "lapsa"}
    said = {seat: Said({"text": text}, Fraction(0), "t") for seat, text in texts.items()}
    assert typed({}, key, said, {"ezi": 1.0}) == {"a": 1, "b": 1, "c": 0}
