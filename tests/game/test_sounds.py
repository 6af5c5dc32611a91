"""Recordings: what is heard is for all from the talk on; one that reads the answers too waits for them."""

from __future__ import annotations

from game.play import Game, choice
from home_quiz.game.parts import QuestionView, Stamp
from home_quiz.game.pictures import Sound
from home_quiz.game.programme import Programme, Round, Rules
from home_quiz.game.views import stage

STORK, READ = "a" * 64, "b" * 64


def shown(
    phase: str, role: str = "player", language: str = "lt", *, down: bool = False
) -> QuestionView | None:
    """The first question as somebody gets it."""
    asked = choice(sound=Sound(STORK, {"lt": "Kalena"}), reading={"lt": READ})
    game = Game(Programme((Round({"*": "!"}, (asked,), down=down),), Rules(talk=10)))
    game.found("a")
    return stage(game.to(phase).state, Stamp("e", 1, 1), role, (language,)).question


def test_a_sound_is_heard_from_the_talk_on_by_all() -> None:
    for phase in ("talk", "open"):
        for role in ("player", "display", "host"):
            question = shown(phase, role)
            assert question is not None
            assert question.sound is not None
            assert (question.sound.name, question.sound.alt[0].text) == (STORK, "Kalena")


def test_what_reads_the_answers_waits_for_them_and_is_for_phones_of_its_language() -> None:
    def reading(phase: str, role: str = "player", language: str = "lt") -> str:
        question = shown(phase, role, language)
        return question.reading if question else ""

    assert (reading("open"), reading("closed")) == (READ, READ)
    assert (reading("talk"), reading("reveal"), reading("open", "display")) == ("", "", "")
    assert reading("open", language="lv") == ""


def test_phones_that_are_down_get_neither() -> None:
    question = shown("open", down=True)
    assert question is not None
    assert (question.sound, question.reading) == (None, "")
    told = shown("open", "display", down=True)
    assert told is not None
    assert told.sound is not None


def test_the_next_questions_sound_is_fetched_ahead_but_not_what_reads_its_answers() -> None:
    asked = choice(sound=Sound(STORK, {"lt": "Kalena"}), reading={"lt": READ})
    game = Game(Programme((Round({"*": "!"}, (asked,)),)))
    game.found("a")
    assert stage(game.state, Stamp("e", 1, 1), "player", ("lt",)).soon == (STORK,)
