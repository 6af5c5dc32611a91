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

from home_quiz.game.refusals import Refused
from home_quiz.game.texts import Text


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


class Problem(Struct, frozen=True):
    """Something wrong in a pack: ``where`` is a path inside the question ("options", "right")."""

    where: str
    text: str


A = TypeVar("A", bound=Ask)
K = TypeVar("K", bound=Key)
R = TypeVar("R", bound=Answer)


class Kind(ABC, Generic[A, K, R]):
    """The rules of one kind of question."""

    name: ClassVar[str]
    ask_type: ClassVar[type[Ask]]
    key_type: ClassVar[type[Key]]
    answer_type: ClassVar[type[Answer]]
    ask_view_type: ClassVar[type[AskView]]
    reveal_view_type: ClassVar[type[RevealView]]

    @abstractmethod
    def check(self, ask: A, key: K, languages: Sequence[str]) -> list[Problem]:
        """What is wrong with a question of a pack; empty if nothing is."""

    @abstractmethod
    def accept(self, ask: A, answer: R, previous: R | None) -> R | Refused:
        """The answer as it will be stored, or why not. ``previous`` is this seat's answer so far."""

    @abstractmethod
    def score(
        self, ask: A, key: K, answers: Mapping[str, R], rulings: Mapping[str, float]
    ) -> dict[str, float]:
        """Marks 0..1 for every seat that answered, whatever the order of arrival. Rulings overrule."""

    @abstractmethod
    def tally(self, ask: A, answers: Mapping[str, R]) -> dict[str, int]:
        """How often each thing was answered, for the bars."""

    @abstractmethod
    def ask_view(self, ask: A, beat: int, languages: Sequence[str], own: str) -> AskView:
        """What is shown while the question stands, in the audience's languages."""

    @abstractmethod
    def reveal_view(
        self, ask: A, key: K, tally: Mapping[str, int], languages: Sequence[str], own: str
    ) -> RevealView:
        """What is shown at the reveal."""

    def beats(self, ask: A) -> tuple[int, ...]:
        """Times (ms after opening) of timed steps within the question; mostly none."""
        return ()

    def media(self, ask: A) -> tuple[str, ...]:
        """Content hashes of pictures and sounds that the ask shows."""
        return ()

    def texts(self, ask: A) -> list[tuple[str, Text]]:
        """Every text of the ask with its path, for language and length checks."""
        return []


AnyKind = Kind[Any, Any, Any]
