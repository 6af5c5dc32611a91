"""What a kind of question is: three types and a handful of pure functions.

``accept`` and ``ask_view`` never receive the key: that nothing about the right answer leaves before the
reveal is a matter of types, not of care. A new kind is a new file that defines an instance of ``Kind`` and
one line in
``kinds/__init__.py``.
"""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Mapping, Sequence
from typing import Any, ClassVar, Generic, TypeVar

from msgspec import Struct

from home_quiz.game.pictures import Picture, PictureView, Sound, SoundView
from home_quiz.game.refusals import Refused
from home_quiz.game.texts import Shown, Text, shown


class Ask(Struct, frozen=True, tag_field="kind"):
    """What may be shown of a question besides its text."""


class Key(Struct, frozen=True, tag_field="kind"):
    """What is right: secret until the reveal."""


class Answer(Struct, frozen=True, tag_field="kind", forbid_unknown_fields=True):
    """What a seat says."""


class AskView(Struct, frozen=True, tag_field="kind"):
    """What screens draw while the question stands."""


class RevealView(Struct, frozen=True, tag_field="kind"):
    """What screens draw at the reveal."""


class Given(Struct, frozen=True):
    """An accepted answer: its own time ``at`` and the time it took (both room ms, round trip taken off)."""

    answer: Answer
    at: int
    took: int


R = TypeVar("R", bound=Answer)


class Reply(Struct, Generic[R], frozen=True):
    """What a kind scores: a seat's counted answer, the ms of the question's time it took, and its family."""

    answer: R
    took: int
    team: str


class Audience(Struct, frozen=True):
    """For whom a view is made. ``languages``: what it reads, in order; ``own``: the pack's own language.

    ``leads``: a display or a host, which may see what families said; phones never do. ``blind``: it gets no
    words, since they stand on the display alone.
    """

    languages: tuple[str, ...]
    own: str
    leads: bool = False
    blind: bool = False

    def shown(self, text: Text) -> Shown:
        """A text as this audience reads it."""
        return () if self.blind else shown(text, self.languages, self.own)

    def picture(self, picture: Picture, name: str = "") -> PictureView:
        """A picture as this audience gets it; ``name``: other bytes that stand for it now."""
        alt = self.shown(picture.alt) if picture.alt else ()
        return PictureView(name or picture.name, picture.width, picture.height, alt, picture.by)

    def sound(self, sound: Sound) -> SoundView:
        """A sound as this audience gets it."""
        return SoundView(sound.name, self.shown(sound.alt) if sound.alt else (), sound.by)


class Near(Struct, frozen=True):
    """Something that was said and is not right by the key; the host may let it count.

    ``answer`` names it in a ruling, ``text`` is what people wrote, ``count`` how many phones.
    """

    answer: str
    text: str
    count: int


class Problem(Struct, frozen=True):
    """Something wrong in a pack: ``where`` is a path inside the question ("options", "right")."""

    where: str
    text: str


A = TypeVar("A", bound=Ask)
K = TypeVar("K", bound=Key)


class Line(Struct, frozen=True, omit_defaults=True):
    """A line of a preview. ``key``: the letter that it is picked by, if any; without ``text`` the kind's own
    words for that letter are meant (yes and no, true and false)."""

    text: Text
    key: str = ""
    right: bool = False


class Kind(ABC, Generic[A, K, R]):
    """The rules of one kind of question."""

    name: ClassVar[str]
    ask_type: ClassVar[type[Ask]]
    key_type: ClassVar[type[Key]]
    answer_type: ClassVar[type[Answer]]
    ask_view_type: ClassVar[type[AskView]]
    reveal_view_type: ClassVar[type[RevealView]]
    scored: ClassVar[bool] = True
    """Whether there is anything to win; else the question counts for nothing (a poll)."""
    speed: ClassVar[bool] = True
    """Whether a quick answer may earn more under such rules; else the kind's own marks hold the time."""

    single: ClassVar[bool] = False
    """Whether one of a few things to pick is right, so that any other is wrong and may cost points."""
    buzzes: ClassVar[bool] = False
    """Whether families press first, and one at a time may answer (see ``buzzing.py``)."""
    lettered: ClassVar[bool] = False
    """Whether a phone can answer by letters alone, while the words stand on the display."""
    carded: ClassVar[bool] = False
    """Whether a family without a phone can answer by raising a card with a letter."""

    @abstractmethod
    def check(self, ask: A, key: K, languages: Sequence[str]) -> list[Problem]:
        """What is wrong with a question of a pack; empty if nothing is."""

    @abstractmethod
    def accept(self, ask: A, answer: R, previous: R | None) -> R | Refused:
        """The answer as it will be stored, or why not. ``previous`` is this seat's answer so far."""

    @abstractmethod
    def score(
        self, ask: A, key: K, replies: Mapping[str, Reply[R]], rulings: Mapping[str, float]
    ) -> dict[str, float]:
        """Marks 0..1 for every seat that answered, whatever the order of arrival.

        ``rulings``: what the host lets count, by what ``near`` calls it; most kinds know none.
        """

    @abstractmethod
    def tally(self, ask: A, replies: Mapping[str, Reply[R]]) -> Any:
        """What was answered, as ``reveal_view`` wants it: mostly how often each thing, for the bars."""

    def ruled(self, tally: Any, rulings: Mapping[str, float]) -> Any:
        """The tally with what the host lets count; only for kinds with ``near``."""
        return tally

    @abstractmethod
    def ask_view(self, ask: A, beat: int, audience: Audience) -> AskView:
        """What is shown while the question stands; ``beat``: how many of its timed steps are over."""

    @abstractmethod
    def reveal_view(self, ask: A, key: K, tally: Any, audience: Audience) -> RevealView:
        """What is shown at the reveal."""

    def raised(self, letters: str) -> Answer | None:
        """The answer that a raised card stands for, None if there is no such; only for kinds with cards."""
        answer: Answer = self.answer_type(letters)
        return answer

    def near(self, ask: A, key: K, replies: Mapping[str, Reply[R]]) -> tuple[Near, ...]:
        """What the host may let count besides the key, the most frequent first; mostly nothing."""
        return ()

    def off(self, key: K, answer: R) -> int:
        """How far an answer is from what is right: whoever is nearest wins a tie-break. Only for numbers."""
        return 0

    def beats(self, ask: A) -> tuple[int, ...]:
        """Times (ms of the question's own time, rising) of its timed steps; mostly none."""
        return ()

    def think(self, ask: A) -> int:
        """Ms for which somebody has the floor; only for kinds that buzz."""
        return 0

    def media(self, ask: A) -> tuple[str, ...]:
        """Content hashes of what is shown as the question opens: screens fetch them ahead."""
        return tuple(one.picture for one in getattr(ask, "options", ()) if one.picture)

    def preview(self, ask: A, key: K) -> list[Line]:
        """The question as somebody who prepares a game reads it: what may be answered, and what is right."""
        right = getattr(key, "right", ())
        return [Line(option.text, option.key, option.key in right) for option in getattr(ask, "options", ())]

    def texts(self, ask: A) -> list[tuple[str, Text]]:
        """Every text of the ask with its path, for language and length checks."""
        return []


AnyKind = Kind[Any, Any, Any]
