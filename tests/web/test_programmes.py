"""Programmes that a librarian keeps: as files, listed, passed on, taken in; nothing is lost by a slip."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import httpx
import pytest

from content.samples import write_pack
from gateway.serving import Running
from home_quiz.content import programmes as files
from home_quiz.content.packs import OWN_FOLDER

EVENING = {
    "title": "Jāņi Ludzā",
    "packs": ["sample", "away"],
    "preset": "duel",
    "rules": {"family": "captain", "talk": 20},
    "languages": ["lv", "lt"],
    "auto": True,
}
FILE = """\
programme: from-a-friend
title: "No drauga: ķirši"
rounds: [sample]
languages: [lt]
"""


def code(answer: httpx.Response, status: int) -> str:
    """The code of an error."""
    assert answer.status_code == status, answer.text
    return str(answer.json()["error"]["code"])


async def listed(run: Running) -> list[dict[str, Any]]:
    """All programmes."""
    answer = await run.http.get("/api/programmes")
    assert answer.status_code == 200
    found: list[dict[str, Any]] = answer.json()["programmes"]
    return found


@pytest.fixture(autouse=True)
def pack(run: Running) -> None:
    """One pack of the librarian's own."""
    folder = run.home.settings.data_dir / OWN_FOLDER
    folder.mkdir(parents=True)
    write_pack(folder)


def folder_of(run: Running) -> Path:
    """Where they are kept."""
    return run.home.settings.data_dir / files.FOLDER


async def test_what_is_kept_comes_back_as_it_was_and_names_the_packs_that_are_missing(run: Running) -> None:
    answer = await run.http.post("/api/programmes", json=EVENING)
    assert (answer.status_code, answer.json()) == (201, {"id": "jani-ludza"})
    (found,) = await listed(run)
    wanted = {**EVENING, "id": "jani-ludza", "missing": ["away"]}
    assert found == {("rounds" if name == "packs" else name): value for name, value in wanted.items()}


async def test_it_is_passed_on_as_a_file_and_taken_in_elsewhere(run: Running) -> None:
    await run.http.post("/api/programmes", json=EVENING)
    before = await listed(run)
    answer = await run.http.get("/api/programmes/jani-ludza/file")
    assert answer.headers["content-disposition"] == 'attachment; filename="jani-ludza.yaml"'
    assert "title: Jāņi Ludzā" in answer.text
    assert (await run.http.delete("/api/programmes/jani-ludza")).status_code == 200
    assert await listed(run) == []
    assert (await run.http.post("/api/programmes/file", content=answer.content)).status_code == 201
    assert await listed(run) == before


async def test_a_game_is_made_of_it(run: Running) -> None:
    await run.http.post("/api/programmes/file", content=FILE.encode())
    (found,) = await listed(run)
    wish = {name: found[name] for name in ("preset", "rules", "languages", "auto")}
    answer = await run.http.post("/api/games", json={**wish, "packs": found["rounds"], "show": False})
    assert answer.status_code == 201


async def test_parts_of_packs_are_kept_passed_on_and_played(run: Running) -> None:
    rounds: list[Any] = [
        {"pack": "sample", "draw": 1, "difficulty": ["medium"]},
        {"pack": "sample", "questions": ["first"]},
        {"pack": "sample", "first": 1},
    ]
    await run.http.post("/api/programmes", json={**EVENING, "packs": rounds})
    (found,) = await listed(run)
    assert (found["rounds"], found["missing"]) == (rounds, [])
    text = (await run.http.get("/api/programmes/jani-ludza/file")).text
    assert "- pack: sample\n  draw: 1\n  difficulty:\n  - medium\n" in text
    await run.http.delete("/api/programmes/jani-ludza")
    assert (await run.http.post("/api/programmes/file", content=text.encode())).status_code == 201
    assert await listed(run) == [found]

    wish = {"packs": found["rounds"], "languages": ["lv"]}
    games = [(await run.http.post("/api/games", json=wish)).json()["code"] for _ in range(12)]
    orders = set()
    for game in games:
        log = run.home.games.log_of("home", game)
        await run.home.gateway.open_room(log)
        state = run.home.gateway.room(log)
        assert state is not None
        asked = [question.id for question in state.programme.questions]
        assert (sorted(asked), asked[1]) == (["first", "second", "third"], "first")
        orders.add(tuple(asked))
    assert len(orders) == 2, "drawn anew for each game"


async def test_parts_that_cannot_be_are_refused(run: Running) -> None:
    for part, error in (
        ({"first": 9}, "part/few"),
        ({"questions": ["away"]}, "part/unknown"),
        ({"questions": []}, "part/empty"),
        ({"difficulty": ["hard"]}, "part/empty"),
        ({"first": 1, "draw": 1}, "part/both"),
    ):
        wish = {"packs": [{"pack": "sample", **part}]}
        assert code(await run.http.post("/api/games", json=wish), 409) == error
    assert code(await run.http.post("/api/games", json={"packs": ["sample", "sample"]}), 409) == "part/empty"
    assert code(await run.http.post("/api/games", json={"packs": ["away"]}), 404) == "pack/unknown"
    for slip in ({"first": 0}, {"draw": 10_000}, {"difficulty": ["wild"]}, {"more": 1}):
        wish = {"packs": [{"pack": "sample", **slip}]}
        assert code(await run.http.post("/api/games", json=wish), 422) == "request/wrong"
    both = {**EVENING, "packs": [{"pack": "sample", "first": 1, "draw": 1}]}
    assert code(await run.http.post("/api/programmes", json=both), 409) == "part/both"
    assert await listed(run) == []


async def test_nothing_is_overwritten_unasked(run: Running) -> None:
    await run.http.post("/api/programmes", json=EVENING)
    again = {**EVENING, "packs": ["sample"]}
    assert code(await run.http.post("/api/programmes", json=again), 409) == "programme/taken"
    assert (await listed(run))[0]["rounds"] == ["sample", "away"]
    assert (await run.http.post("/api/programmes", json={**again, "replace": True})).status_code == 201
    assert (await listed(run))[0]["rounds"] == ["sample"]
    text = (await run.http.get("/api/programmes/jani-ludza/file")).content
    assert code(await run.http.post("/api/programmes/file", content=text), 409) == "programme/taken"
    assert (await run.http.post("/api/programmes/file?replace=1", content=text)).status_code == 201


@pytest.mark.parametrize(
    ("text", "words"),
    [
        (FILE.replace("rounds", "round"), "line 3: `round` is not known; did you mean `rounds`?"),
        (FILE.replace("[sample]", "[]"), "line 3"),
        (FILE.replace("from-a-friend", "../../etc/passwd"), "only a-z"),
        (FILE.replace("languages: [lt]", "languages: [fr]"), "line 4"),
        ("a: [", "line"),
        ("\x00", "line"),
        (b"\xff\xfe", "UTF-8"),
        (FILE + "rules: {family: pirates}\n", "line 5"),
        (
            FILE.replace("[sample]", "[{pack: sample, fist: 3}]"),
            "line 3: `fist` is not known; did you mean `first`?",
        ),
        (FILE.replace("[sample]", "[{pack: sample, first: 0}]"), "line 3"),
        (FILE.replace("[sample]", "[{first: 3}]"), "line 3: `pack` is missing here"),
    ],
)
async def test_a_file_with_a_slip_is_told_and_not_kept(run: Running, text: str | bytes, words: str) -> None:
    content = text if isinstance(text, bytes) else text.encode()
    answer = await run.http.post("/api/programmes/file", content=content)
    assert code(answer, 422) == "programme/wrong"
    assert words in answer.json()["error"]["text"]
    assert await listed(run) == []


async def test_wishes_that_cannot_be(run: Running) -> None:
    slips: list[dict[str, Any]] = [{"title": ""}, {"title": "x" * 61}, {"packs": []}, {"languages": ["fr"]}]
    for wrong in (*slips, {"more": 1}):
        answer = await run.http.post("/api/programmes", json={**EVENING, **wrong})
        assert code(answer, 422) == "request/wrong"
    unknown = {**EVENING, "preset": "wild"}
    assert code(await run.http.post("/api/programmes", json=unknown), 409) == "game/preset"
    for name in ("none", "..%2F..%2Fetc", "jani-ludza"):
        assert code(await run.http.delete(f"/api/programmes/{name}"), 404) in (
            "programme/unknown",
            "request/address",
        )


async def test_a_broken_file_hides_no_other_and_is_told(run: Running) -> None:
    await run.http.post("/api/programmes", json=EVENING)
    (folder_of(run) / "broken.yaml").write_text("programme: other\ntitle: x\nrounds: [a]\nlanguages: [lv]\n")
    answer = (await run.http.get("/api/programmes")).json()
    assert [one["id"] for one in answer["programmes"]] == ["jani-ludza"]
    assert "must be the same" in answer["problems"][0]["text"]


async def test_there_is_an_end_to_keeping(run: Running, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(files, "MOST", 1)
    await run.http.post("/api/programmes", json=EVENING)
    other = {**EVENING, "title": "Cits"}
    assert code(await run.http.post("/api/programmes", json=other), 409) == "programme/many"
    assert (await run.http.post("/api/programmes", json={**EVENING, "replace": True})).status_code == 201


@pytest.mark.parametrize(
    ("title", "name"),
    [("Jāņi Ludzā", "jani-ludza"), ("Žiemos vakaras 2027!", "ziemos-vakaras-2027"), ("☀", "programme")],
)
def test_names_of_files(title: str, name: str) -> None:
    assert files.name_for(title) == name
