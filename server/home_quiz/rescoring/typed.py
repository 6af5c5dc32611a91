"""The second scorer's own reading of typed words: its own folding, its own count of slips."""

from __future__ import annotations

import unicodedata
from collections.abc import Mapping
from fractions import Fraction

from home_quiz.rescoring.facts import Answers, Facts

_ODD = {"ł": "l", "ø": "o", "đ": "d", "ı": "i", "æ": "ae", "œ": "oe"}


def typed(_ask: Facts, key: Facts, said: Answers, ruled: Mapping[str, float]) -> dict[str, Fraction]:
    """All for a form of any language, or one that a few slips make of it; else what the host let count."""
    forms = [plain(form) for forms in key["right"].values() for form in forms]
    shares: dict[str, Fraction] = {}
    for seat, one in said.items():
        words = plain(one.answer["text"])
        right = any(agrees(form, words) for form in forms)
        shares[seat] = Fraction(1) if right else Fraction(ruled.get(words, 0))
    return shares


def plain(text: str) -> str:
    """Letters without marks and case, figures, and the point of a decimal number."""
    signs: list[str] = []
    for sign in unicodedata.normalize("NFKD", text.casefold()).casefold():
        value = unicodedata.decimal(sign, None)
        signs += _ODD.get(sign, sign) if value is None else str(value)
    points = {where for number in _numbers(signs) for where in _decimal(signs, number)}
    return "".join(
        "." if n in points else sign
        for n, sign in enumerate(signs)
        if n in points or unicodedata.category(sign)[0] in "LN"
    )


def _numbers(signs: list[str]) -> list[range]:
    """Stretches of figures and the single signs between them."""
    found: list[range] = []
    n = 0
    while n < len(signs):
        end = n
        while end < len(signs) and (_digit(signs[end]) or signs[end] in ".,"):
            end += 1
        if end > n:
            found.append(range(n, end))
        n = max(end, n + 1)
    return found


def _decimal(signs: list[str], number: range) -> list[int]:
    """Where the decimal sign stands; nowhere in a date or between thousands."""
    begin, end = number.start, number.stop
    if not _digit(signs[begin]):
        return []
    while not _digit(signs[end - 1]):
        end -= 1
    marks = [n for n in range(begin, end) if not _digit(signs[n])]
    return marks if len(marks) == 1 and end - marks[0] - 1 != 3 else []


def _digit(sign: str) -> bool:
    return unicodedata.decimal(sign, None) is not None


def agrees(form: str, words: str) -> bool:
    """Equal figures, and letters at most none, one or two slips apart, by how many letters the form has."""
    letters = sum(map(str.isalpha, form))
    most = (letters > 4) + (letters > 8)
    figures = [[sign for sign in one if not sign.isalpha()] for one in (form, words)]
    return form == words or (figures[0] == figures[1] and slips(form, words) <= most)


def slips(one: str, two: str) -> int:
    """Signs put in, left out or changed, and neighbours swapped, at the least."""
    before: list[int] = []
    row = list(range(len(two) + 1))
    for n, sign in enumerate(one, start=1):
        above, row, older = row, [n], before
        for m, other in enumerate(two, start=1):
            best = min(row[m - 1] + 1, above[m] + 1, above[m - 1] + (sign != other))
            if n > 1 and m > 1 and (one[n - 2], sign) == (other, two[m - 2]):
                best = min(best, older[m - 2] + 1)
            row.append(best)
        before = above
    return row[-1]
