"""Phones down: what is asked stands on the display alone, and is told to all at the reveal."""

from __future__ import annotations

import json

import msgspec
import pytest
from hypothesis import given

from game.play import Game, choice, truefalse
from home_quiz.game.kinds import KINDS, kind_of
from home_quiz.game.parts import Stage, Stamp
from home_quiz.game.programme import Programme, Question, Round
from home_quiz.game.views import stage
from strategies import questions

SECRET = "only the display says this"


def played(*asked: Question, down: bool = True) -> Game:
    """A game of one family, whose first question is open."""
    game = Game(Programme((Round({"*": "!"}, asked, down=down),)))
    game.found("a")
    return game.to("open")


def seen(game: Game, role: str) -> Stage:
    """What somebody is shown."""
    return stage(game.state, Stamp("e", 1, 1), role, ("en",))


def test_phones_get_letters_and_displays_all_words() -> None:
    game = played(choice(text={"*": SECRET}))
    phone = seen(game, "player").question
    assert phone is not None
    assert (phone.down, phone.text) == (True, ())
    options = msgspec.to_builtins(phone.ask)["options"]
    assert [(option["key"], option["text"]) for option in options] == [
        ("a", ()),
        ("b", ()),
        ("c", ()),
        ("d", ()),
    ]
    for role in ("display", "host"):
        shown = seen(game, role).question
        assert shown is not None
        assert shown.text[0].text == SECRET
        assert all(option["text"] for option in msgspec.to_builtins(shown.ask)["options"])


def test_the_reveal_has_all_words() -> None:
    phone = seen(played(choice(text={"*": SECRET})).to("reveal"), "player")
    assert phone.reveal is not None
    assert all(option["text"] for option in msgspec.to_builtins(phone.reveal)["options"])


def test_in_other_rounds_phones_read_too() -> None:
    phone = seen(played(truefalse(text={"*": SECRET}), down=False), "player").question
    assert phone is not None
    assert (phone.down, phone.text[0].text) == (False, SECRET)


@given(questions)
def test_no_phone_gets_a_word_of_the_question_or_of_lettered_answers(question: Question) -> None:
    asked = msgspec.structs.replace(question, text={"*": SECRET}, generation="", only=False)
    part = seen(played(asked), "player").question
    told = json.loads(msgspec.json.encode(part))
    assert SECRET not in json.dumps(told)
    kind = kind_of(question.ask)
    if kind.lettered:
        words = [
            word for path, text in kind.texts(question.ask) for word in text.values() if path != "picture.alt"
        ]
        assert all(json.dumps(word) not in json.dumps(told["ask"]) for word in words)


@pytest.mark.parametrize("name", sorted(KINDS))
def test_only_kinds_with_options_are_lettered(name: str) -> None:
    assert KINDS[name].lettered == ("options" in KINDS[name].ask_type.__struct_fields__ and name != "order")
