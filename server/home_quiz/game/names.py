"""Names of families: what may be shown three metres high, and when two names are the same.

Limits after /docs/protocol.md: 1 to 16 letters (grapheme clusters), at most two marks on one letter, no
control, direction or private signs; emoji families stay whole.
"""

from __future__ import annotations

import unicodedata

from home_quiz.game.refusals import Refused

MAX_LETTERS = 16
MAX_REASON = 80
MAX_MARKS = 2
MAX_CODE_POINTS = 96
MAX_JOINED = 4
JOINER = "\u200d"
VARIATION = "\ufe0f"
_KEPT_FORMAT = {JOINER, VARIATION}
_BAD_CATEGORIES = {"Cc", "Cf", "Co", "Cs", "Cn", "Zl", "Zp"}
_BLANK_LETTERS = {"\u115f", "\u1160", "\u3164", "\uffa0", "\u2800"}

CRESTS = (
    "hedgehog",
    "hare",
    "fox",
    "owl",
    "bear",
    "stork",
    "squirrel",
    "swan",
    "wolf",
    "frog",
    "deer",
    "cat",
    "pike",
    "beaver",
    "crane",
    "bee",
)
COLOURS = ("ochre", "red", "moss", "blue", "cream", "plum", "teal", "timber", "rose", "sky")
TOWNS = ("", "ludza", "jekabpils", "rokiskis", "elsewhere")


def clean_name(raw: str) -> str | Refused:
    """The name as it will be stored and shown, or why not."""
    if len(raw) > MAX_CODE_POINTS * 8:
        return Refused("team/name_long")
    name = " ".join(unicodedata.normalize("NFKC", raw).split())
    if not name:
        return Refused("team/name_empty")
    if has_bad_signs(name):
        return Refused("team/name_signs")
    if letters(name) > MAX_LETTERS or len(name) > MAX_CODE_POINTS:
        return Refused("team/name_long")
    if not any(unicodedata.category(sign)[0] in "LNS" for sign in name):
        return Refused("team/name_empty")
    return name


def has_bad_signs(text: str) -> bool:
    """Whether it holds control, direction or private signs, or more marks on a letter than letters have."""
    return any(_forbidden(sign) for sign in text) or _most_marks(text) > MAX_MARKS


def clean_reason(raw: str) -> str | Refused:
    """A few words the host gives for a change: 1 to 80 letters, cleaned like a name."""
    words = " ".join(unicodedata.normalize("NFKC", raw[: MAX_REASON * 8 + 1]).split())
    too_long = len(raw) > MAX_REASON * 8 or letters(words) > MAX_REASON
    if not words or too_long or any(_forbidden(sign) for sign in words) or _most_marks(words) > MAX_MARKS:
        return Refused("control/reason")
    return words


def letters(name: str) -> int:
    """How many letters a person counts: marks, variation signs and joined signs belong to the one before."""
    count = parts = 0
    joined = False
    for sign in name:
        if sign == JOINER:
            joined = True
        elif unicodedata.combining(sign) or sign == VARIATION or _is_skin(sign):
            continue
        else:
            joins = joined and unicodedata.category(sign) == "So" and parts < MAX_JOINED
            parts = parts + 1 if joins else 1
            count += not joins
            joined = False
    return count


def same_name_key(name: str) -> str:
    """Two names with one key look alike: case, marks, joiners and blanks do not tell families apart."""
    plain = unicodedata.normalize("NFKD", name.casefold())
    return "".join(sign for sign in plain if not _adds_nothing(sign))


def _adds_nothing(sign: str) -> bool:
    return sign == JOINER or sign.isspace() or unicodedata.category(sign) in ("Mn", "Me")


def _forbidden(sign: str) -> bool:
    if sign in _BLANK_LETTERS:
        return True
    return unicodedata.category(sign) in _BAD_CATEGORIES and sign not in _KEPT_FORMAT


def _most_marks(name: str) -> int:
    most = run = 0
    for sign in unicodedata.normalize("NFD", name):
        run = run + 1 if unicodedata.category(sign) in ("Mn", "Me") and sign != VARIATION else 0
        most = max(most, run)
    return most


def _is_skin(sign: str) -> bool:
    return "\U0001f3fb" <= sign <= "\U0001f3ff"
