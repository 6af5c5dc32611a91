"""Phones that help whoever leads a game: a remote, which may control it, a moderator's sheet, which may look.

A helper begins as an invitation: a code of one use that holds for a few minutes. The phone that shows it gets
a token of its own, good for this game and this scope only. Pure, a part of the hall; only hashes stand here.
"""

from __future__ import annotations

from msgspec import Struct
from msgspec.structs import replace
from rpds import HashTrieMap

from home_quiz.game.refusals import Refused

REMOTE = "remote"
MODERATOR = "moderator"
SCOPES = (REMOTE, MODERATOR)
HOLDS = 5 * 60 * 1000
"""Ms for which a pairing code can be used."""
MOST = 12
"""Helpers of one game at a time."""
MOST_INVITED = 16
"""Codes of a hall that can be used at a time; the oldest go first."""


class Invitation(Struct, frozen=True):
    """A code that was made and not used. ``code``: SHA-256, hex; ``until``: hall ms."""

    code: str
    room: str
    scope: str
    until: int


class Helper(Struct, frozen=True):
    """A paired phone. ``key``: SHA-256 of its token, hex; ``number``: from 1 in its game, never given twice.

    ``leads``: control is lent to this sheet (a remote needs no loan).
    """

    key: str
    room: str
    scope: str
    number: int
    leads: bool = False


class Helpers(Struct, frozen=True):
    """All helpers of a hall: open invitations, oldest first, paired phones by key, last numbers by room."""

    invited: tuple[Invitation, ...] = ()
    paired: HashTrieMap[str, Helper] = HashTrieMap()
    numbers: HashTrieMap[str, int] = HashTrieMap()

    def of(self, room: str) -> list[Helper]:
        """The paired phones of a game, in the order in which they came."""
        return sorted((one for one in self.paired.values() if one.room == room), key=lambda one: one.number)

    def find(self, room: str, number: int) -> Helper | None:
        """The game's helper with this number."""
        return next((one for one in self.paired.values() if (one.room, one.number) == (room, number)), None)

    def invitation(self, code: str, now: int) -> Invitation | Refused:
        """What a code invites to, if it can still be used."""
        for one in self.invited:
            if one.code == code and now < one.until:
                return Refused("room/full") if len(self.of(one.room)) >= MOST else one
        return Refused("return/unknown")

    def with_invitation(self, one: Invitation, now: int) -> Helpers:
        """One invitation more; those that are too old are forgotten."""
        held = [earlier for earlier in self.invited if now < earlier.until]
        return replace(self, invited=(*held, one)[-MOST_INVITED:])

    def with_paired(self, code: str, key: str) -> Helpers:
        """The invitation is used up, and its phone is a helper."""
        found = next((one for one in self.invited if one.code == code), None)
        if found is None:
            return self
        number = (self.numbers.get(found.room) or 0) + 1
        return replace(
            self,
            invited=tuple(one for one in self.invited if one.code != code),
            paired=self.paired.insert(key, Helper(key, found.room, found.scope, number)),
            numbers=self.numbers.insert(found.room, number),
        )

    def with_loan(self, room: str, number: int, leads: bool) -> Helpers:
        """Control is lent to this helper, or taken back."""
        one = self.find(room, number)
        if one is None:
            return self
        return replace(self, paired=self.paired.insert(one.key, replace(one, leads=leads)))

    def without(self, room: str, number: int) -> Helpers:
        """This helper is taken away."""
        one = self.find(room, number)
        return self if one is None else replace(self, paired=self.paired.remove(one.key))

    def without_room(self, room: str) -> Helpers:
        """The game is erased: nobody helps it any more."""
        gone = [one.key for one in self.of(room)]
        paired = self.paired
        for key in gone:
            paired = paired.remove(key)
        left = tuple(one for one in self.invited if one.room != room)
        return Helpers(left, paired, self.numbers.discard(room))
