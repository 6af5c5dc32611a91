"""When two words are the same for a quiz: folded alike, or a few slips of the finger apart."""

from __future__ import annotations

import re
import unicodedata

from rapidfuzz.distance import OSA

_PLAIN = str.maketrans({"ł": "l", "ø": "o", "đ": "d", "ı": "i", "æ": "ae", "œ": "oe"})
# One sign between figures is a decimal one unless three figures follow: 1,5 is 1.5, and 12 000 is 12.000.
_DECIMAL = re.compile(r"(?<![\d.,])(\d+)[.,](?!\d{3}(?!\d))(\d+)(?![.,]?\d)")


def fold(text: str) -> str:
    """Small letters without marks, and figures; nothing else but a decimal point."""
    opened = unicodedata.normalize("NFKD", text.casefold()).casefold().translate(_PLAIN)
    figures = "".join(_figure(sign) for sign in opened)
    kept = _DECIMAL.sub(r"\1.\2", figures)
    points = {match.end(1) for match in _DECIMAL.finditer(figures)}
    return "".join(s for n, s in enumerate(kept) if n in points or unicodedata.category(s)[0] in "LN")


def _figure(sign: str) -> str:
    return str(unicodedata.decimal(sign, sign))


def slips(form: str) -> int:
    """How many slips a folded form forgives: by its letters, none up to 4, one up to 8, then two."""
    count = sum(sign.isalpha() for sign in form)
    return 0 if count <= 4 else 1 if count <= 8 else 2


def distance(one: str, other: str, most: int) -> int:
    """Letters put in, left out, changed or swapped with the next; ``most + 1`` stands for any more."""
    return OSA.distance(one, other, score_cutoff=most)


def same(form: str, said: str) -> bool:
    """Whether what was said counts as the form; both are folded. Figures must be equal to the last one."""
    if form == said:
        return True
    return _figures(form) == _figures(said) and distance(form, said, slips(form)) <= slips(form)


def _figures(folded: str) -> str:
    return "".join(sign for sign in folded if not sign.isalpha())
