"""What a question will look like: every shipped question in each language, for the host only."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import msgspec
import pytest

from game.play import choice, nearest
from gateway.serving import Running
from home_quiz.content.packs import available
from home_quiz.game.texts import LANGUAGES
from home_quiz.web.faces import faces

PACKS = available(Path("/nowhere")).packs
KINDS = next(pack for pack in PACKS if pack.id == "mixed")


@pytest.mark.parametrize("pack", PACKS, ids=lambda pack: str(pack.id))
def test_every_question_that_comes_along_can_be_shown(pack: Any) -> None:
    for question in (*pack.questions, *pack.tiebreaks):
        shown = faces(question, pack.title, pack.own, pack.down, question in pack.tiebreaks)
        assert [face.moment for face in shown][-1] == "told"
        assert all(face.moment == "asked" for face in shown[:-1])
        assert [face.step for face in shown[:-1]] == list(range(len(shown) - 1))
        for face in shown:
            assert list(face.shown) == list(LANGUAGES)
        assert all(one.phone.reveal is None for face in shown[:-1] for one in face.shown.values())
        assert all(one.display.reveal is not None for one in shown[-1].shown.values())


def test_a_question_of_few_languages_is_marked_as_on_the_real_screens() -> None:
    (asked, _) = faces(choice(text={"lv": "Kur?"}), {"lv": "Komplekts"}, "lv", down=False, tiebreak=False)
    view = asked.shown["lt"].phone.question
    assert view is not None
    assert [(words.text, words.lang) for words in view.text] == [("Kur?", "lv")]


def test_a_tie_break_and_a_question_with_phones_down() -> None:
    (asked, _) = faces(nearest(), {"lv": "K"}, "lv", down=False, tiebreak=True)
    assert asked.shown["lv"].display.tiebreak == "asked"
    (asked, _) = faces(choice(), {"lv": "K"}, "lv", down=True, tiebreak=False)
    view = asked.shown["lv"].phone.question
    assert view is not None
    assert (view.down, view.text) == (True, ())


async def test_the_host_page_asks_for_them(run: Running) -> None:
    pack, question, name = next(
        (pack, one, name)
        for pack in PACKS
        for one in pack.questions
        for name in pack.pictures
        if name.encode() in msgspec.json.encode(one)
    )
    assert (await run.phone_http.get(f"/media/{name}")).status_code == 404
    answer = await run.http.get(f"/api/packs/{pack.id}/faces/{question.id}")
    assert answer.status_code == 200
    assert {face["moment"] for face in answer.json()["faces"]} == {"asked", "told"}
    assert (await run.phone_http.get(f"/media/{name}")).status_code == 200
    assert (await run.phone_http.get(f"/api/packs/{pack.id}/faces/{question.id}")).status_code == 401
    missing = await run.http.get(f"/api/packs/{pack.id}/faces/none")
    assert (missing.status_code, missing.json()["error"]["code"]) == (404, "pack/no_question")


def test_it_is_not_much() -> None:
    """A page of it comes over a weak Wi-Fi, too."""
    sizes = [
        len(msgspec.json.encode(faces(one, KINDS.title, KINDS.own, KINDS.down, tiebreak=False)))
        for one in KINDS.questions
    ]
    assert max(sizes) < 100_000
