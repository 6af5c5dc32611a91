"""A no with a stable code. Codes are documented in docs/protocol.md; texts are in texts/*.ftl (refusal-…)."""

from __future__ import annotations

from msgspec import Struct

CODES: dict[str, str] = {
    "answer/too_late": "the question's time was over when the answer arrived",
    "answer/already_answered": "in this game the first answer is final",
    "answer/not_open": "no question is open, or another one is",
    "answer/unknown_option": "the question has no such option",
    "answer/wrong_kind": "the answer does not fit the question's kind",
    "answer/off_map": "the pin lies outside the map",
    "answer/off_picture": "the point lies outside the picture",
    "answer/empty": "nothing was chosen",
    "answer/unreadable": "the answer is too long, or holds signs that cannot be shown",
    "answer/not_your_turn": "another phone of the family answers this question",
    "answer/family_decided": "the family has decided: most of it picked the same",
    "buzz/tried": "the family has had its try at this question",
    "buzz/taken": "somebody else was first and has the floor",
    "card/phone": "this seat has a phone, which answers for itself",
    "card/no_letters": "cards have letters, and this question has none",
    "seat/generation": "no such generation",
    "seat/first_plays": "a family's first phone always plays itself, it cannot only help",
    "joker/off": "in this game there is no joker",
    "joker/used": "the family has used its joker in this round",
    "joker/late": "there is no question to come that nobody has seen",
    "raffle/nobody": "nobody is left to be drawn: all who took part were, or nobody did",
    "seat/unknown": "this phone has no seat in the game",
    "seat/removed": "the host took this family out of the game",
    "team/unknown": "no family has this number or name",
    "team/full": "a family has at most 12 phones",
    "team/name_empty": "a name needs at least one letter or figure",
    "team/name_long": "a name has at most 16 letters",
    "team/name_signs": "the name holds signs that cannot be shown",
    "team/name_taken": "another family has this name",
    "team/same": "a family cannot be made one with itself",
    "team/crest": "no such crest",
    "team/colour": "no such colour",
    "team/town": "no such town",
    "glass/closed": "in this game nobody plays on a display",
    "glass/name": "on a display a family has one of the offered names",
    "glass/full": "two families play on this display already",
    "room/full": "the game has no free place",
    "room/locked": "the host has closed the door for new families",
    "room/ended": "the game is over",
    "room/not_found": "there is no such game",
    "room/busy": "the room is busy; try again",
    "return/unknown": "the come-back code is wrong, used or too old",
    "control/stale_step": "the game has already moved on",
    "control/not_allowed": "this needs the host or lent control",
    "control/not_now": "this cannot be done in this phase",
    "control/points": "a correction is not nought and at most 100000 points either way",
    "control/reason": "a reason has 1 to 80 letters that can be shown",
    "control/unknown_change": "there is no such change",
    "control/asked": "the question was opened already, or there is none: only questions to come change",
    "control/stale_programme": "the programme was changed meanwhile; look at it again",
    "control/not_aside": "there is no such question that was left out or replaced",
    "control/round_over": "the round of this question is over",
    "control/last_of_round": "a round keeps at least one question",
    "control/unknown_display": "no such display is open",
    "store/away": "the server cannot store anything right now",
    "limit/slow_down": "too many wishes in a short time",
}


class Refused(Struct, frozen=True):
    """The command changed nothing; ``code`` is one of CODES."""

    code: str

    def __post_init__(self) -> None:
        if self.code not in CODES:
            raise ValueError(f"undocumented refusal {self.code!r}")
