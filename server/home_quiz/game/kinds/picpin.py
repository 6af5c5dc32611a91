"""Picture pin: a tap on the right place of a picture."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from msgspec import Struct

from home_quiz.game.kinds.base import (
    Answer,
    Ask,
    AskView,
    Audience,
    Key,
    Kind,
    Line,
    Problem,
    Reply,
    RevealView,
)
from home_quiz.game.kinds.options import LETTERS
from home_quiz.game.pictures import Picture, PictureView
from home_quiz.game.refusals import Refused
from home_quiz.game.texts import Shown, Text

WHOLE = 1000
"""Places are thousandths of the picture's width (``x``) and height (``y``), from its upper left corner."""
LEAST = 80
"""A spot's least width and height: a finger's breadth on a small phone."""


class Spot(Struct, frozen=True):
    """A named part of the picture: its middle, its width and its height, in thousandths."""

    key: str
    text: Text
    x: int
    y: int
    width: int
    height: int

    def holds(self, x: int, y: int) -> bool:
        """Whether a point lies in it, its edge included."""
        return 2 * abs(x - self.x) <= self.width and 2 * abs(y - self.y) <= self.height


class PicPinAsk(Ask, frozen=True, tag="picpin"):
    """The picture, and its parts by name: for those who cannot see it or cannot point."""

    picture: Picture
    spots: tuple[Spot, ...]


class PicPinKey(Key, frozen=True, tag="picpin"):
    """The letters of all right spots."""

    right: tuple[str, ...]


class PicPinAnswer(Answer, frozen=True, tag="picpin"):
    """Where the picture was touched, in thousandths."""

    x: int
    y: int


class SpotView(Struct, frozen=True):
    """A part of the picture that can be chosen by its name, and its middle."""

    key: str
    text: Shown
    x: int
    y: int


class PicPinView(AskView, frozen=True, tag="picpin"):
    """The picture and the names of its parts."""

    picture: PictureView
    spots: tuple[SpotView, ...]


class SpotShown(Struct, frozen=True):
    """A right part of the picture, as it is marked at the reveal."""

    text: Shown
    x: int
    y: int
    width: int
    height: int


class FamilyTap(Struct, frozen=True):
    """Where a phone of a family touched the picture, and whether that was right."""

    team: str
    x: int
    y: int
    right: bool


class PicPinReveal(RevealView, frozen=True, tag="picpin", omit_defaults=True):
    """The right parts, and how many of all phones found one. ``taps``: for displays and hosts only."""

    picture: PictureView
    spots: tuple[SpotShown, ...]
    knew: int
    phones: int
    taps: tuple[FamilyTap, ...] = ()


Tap = tuple[str, int, int]


class PicPin(Kind[PicPinAsk, PicPinKey, PicPinAnswer]):
    """Right is any point of any right spot."""

    name = "picpin"
    ask_type = PicPinAsk
    key_type = PicPinKey
    answer_type = PicPinAnswer
    ask_view_type = PicPinView
    reveal_view_type = PicPinReveal

    def check(self, ask: PicPinAsk, key: PicPinKey, languages: Sequence[str]) -> list[Problem]:
        problems = []
        letters = [spot.key for spot in ask.spots]
        if letters != list(LETTERS[: len(letters)]) or len(letters) < 2:
            words = "2 to 6 spots are needed, with letters from a without a gap"
            problems.append(Problem("spots", words))
        problems += [Problem("right", f"there is no spot {one!r}") for one in key.right if one not in letters]
        if not key.right or len(key.right) == len(letters):
            problems.append(Problem("right", "at least one spot is right and at least one is wrong"))
        for spot in ask.spots:
            problems += _outside(spot)
        for number, spot in enumerate(ask.spots):
            for other in ask.spots[:number]:
                if spot.holds(other.x, other.y) or other.holds(spot.x, spot.y):
                    words = f"this spot and {other.key} lie upon each other; make them smaller or move one"
                    problems.append(Problem(f"spots.{spot.key}", words))
        return problems

    def accept(
        self, ask: PicPinAsk, answer: PicPinAnswer, previous: PicPinAnswer | None
    ) -> PicPinAnswer | Refused:
        inside = 0 <= answer.x <= WHOLE and 0 <= answer.y <= WHOLE
        return answer if inside else Refused("answer/off_picture")

    def score(
        self,
        ask: PicPinAsk,
        key: PicPinKey,
        replies: Mapping[str, Reply[PicPinAnswer]],
        rulings: Mapping[str, float],
    ) -> dict[str, float]:
        right = _right(ask, key)
        return {
            seat: float(any(spot.holds(reply.answer.x, reply.answer.y) for spot in right))
            for seat, reply in replies.items()
        }

    def tally(self, ask: PicPinAsk, replies: Mapping[str, Reply[PicPinAnswer]]) -> tuple[Tap, ...]:
        return tuple(sorted((one.team, one.answer.x, one.answer.y) for one in replies.values()))

    def ask_view(self, ask: PicPinAsk, beat: int, audience: Audience) -> PicPinView:
        spots = (SpotView(spot.key, audience.shown(spot.text), spot.x, spot.y) for spot in ask.spots)
        return PicPinView(audience.picture(ask.picture), tuple(spots))

    def reveal_view(
        self, ask: PicPinAsk, key: PicPinKey, tally: Sequence[Tap], audience: Audience
    ) -> PicPinReveal:
        right = _right(ask, key)
        taps = tuple(FamilyTap(team, x, y, any(spot.holds(x, y) for spot in right)) for team, x, y in tally)
        return PicPinReveal(
            picture=audience.picture(ask.picture),
            spots=tuple(
                SpotShown(audience.shown(spot.text), spot.x, spot.y, spot.width, spot.height)
                for spot in right
            ),
            knew=sum(tap.right for tap in taps),
            phones=len(taps),
            taps=taps if audience.leads else (),
        )

    def media(self, ask: PicPinAsk) -> tuple[str, ...]:
        return (ask.picture.name,)

    def preview(self, ask: PicPinAsk, key: PicPinKey) -> list[Line]:
        return [Line(spot.text, spot.key, spot.key in key.right) for spot in ask.spots]

    def texts(self, ask: PicPinAsk) -> list[tuple[str, Text]]:
        return [("picture.alt", ask.picture.alt), *((f"spots.{spot.key}", spot.text) for spot in ask.spots)]


def _right(ask: PicPinAsk, key: PicPinKey) -> tuple[Spot, ...]:
    return tuple(spot for spot in ask.spots if spot.key in key.right)


def _outside(spot: Spot) -> list[Problem]:
    where = f"spots.{spot.key}"
    if min(spot.width, spot.height) < LEAST:
        return [Problem(where, f"a finger needs {LEAST // 10} % of the picture's width and height")]
    for middle, breadth in ((spot.x, spot.width), (spot.y, spot.height)):
        if 2 * middle - breadth < 0 or 2 * middle + breadth > 2 * WHOLE:
            return [Problem(where, "the spot reaches over the picture's edge")]
    return []
