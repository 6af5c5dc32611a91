"""A room's plan: rounds of questions with their keys and texts, and the rules they are played by."""

from __future__ import annotations

from msgspec import Struct
from msgspec.structs import replace

from home_quiz.game.kinds import AskUnion, KeyUnion
from home_quiz.game.kinds.mappin import PRECISION
from home_quiz.game.pictures import Picture, Sound
from home_quiz.game.texts import Text


class Pronunciation(Struct, frozen=True):
    """A name that is hard to read, and how speakers of each language say it, for whoever reads aloud."""

    name: str
    said: Text


class PlaceCard(Struct, frozen=True, omit_defaults=True):
    """What the reveal shows about a real place. Coordinates in degrees, off by up to ``precision`` m.

    ``number``: its stamp in the passport; 0 in games of before there were stamps. ``area``: what people call
    its municipality; no words in older games.
    """

    id: str
    kind: str
    name: Text
    municipality: str = ""
    lat: float | None = None
    lon: float | None = None
    precision: int = PRECISION
    number: int = 0
    area: Text = {}
    say: tuple[Pronunciation, ...] = ()


class Question(Struct, frozen=True, omit_defaults=True):
    """One question, whole: what is asked, what is right, what is told afterwards."""

    id: str
    text: Text
    ask: AskUnion
    key: KeyUnion
    fact: Text = {}
    place: PlaceCard | None = None
    source: tuple[str, ...] = ()
    topic: str = ""
    difficulty: str = "medium"
    generation: str = ""
    only: bool = False
    """Whether only seats of ``generation`` answer, where a family has any; the others help by talking."""
    seconds: int = 25
    weight: int = 1
    picture: Picture | None = None
    sound: Sound | None = None
    reading: dict[str, str] = {}
    """By language, the name of a sound: somebody reads the question and its answers."""
    own: str = ""
    """The language of the pack it came from, where that is another pack than its round's; else ""."""
    say: tuple[Pronunciation, ...] = ()

    def pronounced(self) -> tuple[Pronunciation, ...]:
        """Its hard names and those of its place, each once: its own words count."""
        found: dict[str, Pronunciation] = {}
        for one in (*self.say, *(self.place.say if self.place else ())):
            found.setdefault(one.name, one)
        return tuple(found.values())


class Round(Struct, frozen=True, omit_defaults=True):
    """A run of questions under one title, in the pack's own languages.

    ``tiebreaks`` are not asked in it: they wait for a tie on the first place (see ``tiebreak.py``).
    """

    title: Text
    questions: tuple[Question, ...]
    own: str = "lv"
    tiebreaks: tuple[Question, ...] = ()
    down: bool = False
    """Phones down: what is asked, and the words of answers with letters, stand on the display alone."""


class Rules(Struct, frozen=True, omit_defaults=True):
    """How a game is played. Presets are files (``questions/presets``); the host may change them."""

    preset: str = "calm"
    speed: bool = False
    """Whether a quick answer earns more (half the points are for being right, half for being quick)."""
    final: bool = False
    """Whether the first answer stays; else the last one before the close counts, at its own time."""
    talk: int = 0
    """Seconds the question stands before answers open; below 0 it stands until somebody opens them."""
    family: str = "everyone"
    """Who answers for a family: ``everyone`` (the mean), ``together``, ``relay`` or ``captain``."""
    joker: bool = False
    """Whether a family may double one question a round."""
    standings_every: int = 4
    """After how many questions the table is shown, 0 for never (always at the end of a round)."""
    auto: bool = False
    """Whether the game goes on by itself."""
    extra: int = 0
    """Seconds that a phone with own time has on top for each question; 0: as long again."""

    penalty: int = 0
    """Per cent of a question's points that a wrong answer costs, where there is one right one."""
    streak: int = 0
    """Per cent of a question's points that each right answer brings on top, from the third in a row on."""

    rest: int = 1
    """Minutes of the break between two rounds under automatic advance; 0: no breaks at all."""

    alone: int = 0
    """Seconds from the first house to the start, where nobody leads the game; 0: somebody does."""
    glass: bool = False
    """Whether families without a phone may play on a display, by touch: two on each."""

    def own_time(self, seconds: int) -> int:
        """Ms that a phone with own time has for a question of so many seconds, in all."""
        return 1000 * (seconds + (self.extra or seconds))


class Programme(Struct, frozen=True, omit_defaults=True):
    """Everything that will be asked, and how."""

    rounds: tuple[Round, ...]
    rules: Rules = Rules()

    @property
    def questions(self) -> tuple[Question, ...]:
        """All questions in order of play, without tie-breaks."""
        return tuple(question for part in self.rounds for question in part.questions)

    @property
    def tiebreaks(self) -> range:
        """The numbers of the tie-breaks: they follow those of the questions."""
        first = sum(len(part.questions) for part in self.rounds)
        return range(first, first + sum(len(part.tiebreaks) for part in self.rounds))

    def at(self, index: int) -> Question:
        """The question or tie-break with this number, from 0."""
        if index in self.tiebreaks:
            return self._tiebreak(index)[1]
        return self.questions[index]

    def _tiebreak(self, index: int) -> tuple[Round, Question]:
        found = [(part, question) for part in self.rounds for question in part.tiebreaks]
        return found[index - self.tiebreaks.start]

    def round_of(self, index: int) -> int:
        """In which round the question stands; a tie-break is played in the last."""
        if index in self.tiebreaks:
            return len(self.rounds) - 1
        for number, part in enumerate(self.rounds):
            if index < len(part.questions):
                return number
            index -= len(part.questions)
        raise IndexError("no such question")

    def own(self, index: int) -> str:
        """The language the question's pack was written in."""
        if index in self.tiebreaks:
            return self._tiebreak(index)[0].own
        return self.questions[index].own or self.rounds[self.round_of(index)].own

    def with_question(self, index: int, question: Question) -> Programme:
        """The same plan with another question in this place."""
        return self._with(index, (question,))

    def without(self, index: int) -> Programme:
        """The same plan without this question: those after it move up."""
        return self._with(index, ())

    def with_more(self, index: int, number: int, question: Question) -> Programme:
        """The same plan with one question more in this round: those from this place on move down."""
        part, at = self.rounds[number], index - self._start(number)
        more = replace(part, questions=(*part.questions[:at], question, *part.questions[at:]))
        return self._with_round(number, more)

    def _start(self, number: int) -> int:
        return sum(len(before.questions) for before in self.rounds[:number])

    def _with_round(self, number: int, part: Round) -> Programme:
        return replace(self, rounds=(*self.rounds[:number], part, *self.rounds[number + 1 :]))

    def _with(self, index: int, instead: tuple[Question, ...]) -> Programme:
        number = self.round_of(index)
        part = self.rounds[number]
        at = index - self._start(number)
        changed = replace(part, questions=(*part.questions[:at], *instead, *part.questions[at + 1 :]))
        return self._with_round(number, changed)
