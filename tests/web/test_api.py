"""The host's API: only with a valid link, and every mistake says in words what to do."""

from __future__ import annotations

import asyncio
import json
from typing import Any

import httpx
import pytest

from gateway.serving import Running, Screen, a_programme, until
from home_quiz.bots import band
from home_quiz.content.packs import Pack, Packs
from home_quiz.content.problems import Problem
from home_quiz.web import shelf
from home_quiz.web.programmes import MOST_BODY

CALLS = [
    ("GET", "/api/packs"),
    ("GET", "/api/packs/tiny"),
    ("GET", "/api/games"),
    ("POST", "/api/games"),
    ("POST", "/api/games/BALO/show"),
    ("POST", "/api/games/BALO/end"),
    ("POST", "/api/hall"),
    ("GET", "/api/programmes"),
    ("POST", "/api/programmes"),
    ("POST", "/api/programmes/file"),
    ("GET", "/api/programmes/eve/file"),
    ("DELETE", "/api/programmes/eve"),
    ("POST", "/api/games/BALO/helpers"),
    ("DELETE", "/api/games/BALO/helpers/1"),
    ("POST", "/api/games/BALO/helpers/1/lend"),
    ("GET", "/api/displays"),
    ("POST", "/api/kiosks/hall-door"),
    ("DELETE", "/api/kiosks/hall-door"),
    ("POST", "/api/host/revoke"),
]
TITLE = {"lv": "Mazs", "lt": "Mažas", "en": "Tiny"}


@pytest.fixture(autouse=True)
def packs(monkeypatch: pytest.MonkeyPatch) -> None:
    """One small pack, and one that could not be read."""
    questions = a_programme().questions
    tiny = Pack("tiny", TITLE, {}, "festival", ("lv", "lt", "en"), "lv", questions, {})
    broken = Problem("own.yaml", 3, "right", "no option e")
    monkeypatch.setattr(shelf, "available", lambda folder: Packs((tiny,), (broken,)))


def error(answer: httpx.Response, status: int, code: str) -> str:
    """The text of an error that must have this form."""
    assert (answer.status_code, answer.json()["error"]["code"]) == (status, code), answer.text
    assert set(answer.json()) == {"error"}
    assert set(answer.json()["error"]) == {"code", "text"}
    text: str = answer.json()["error"]["text"]
    assert len(text) > 10
    return text


async def post(run: Running, path: str, **wish: Any) -> httpx.Response:
    return await run.http.post(path, json=wish)


class TestLink:
    async def test_no_call_without_a_valid_link(self, run: Running) -> None:
        tokens = [None, "", "Bearer", "Bearer wrong", f"Basic {run.home.host_token}", run.home.host_token]
        for method, path in CALLS:
            for token in tokens:
                headers = {} if token is None else {"Authorization": token}
                answer = await run.phone_http.request(method, path, headers=headers, json={})
                assert "link" in error(answer, 401, "host/link")

    async def test_a_phones_own_token_opens_nothing(self, run: Running) -> None:
        await run.game()
        phone = await Screen.open(run)
        await phone.found("Eži")
        answer = await run.phone_http.get("/api/games", headers={"Authorization": f"Bearer {phone.token}"})
        error(answer, 401, "host/link")

    async def test_revoking_makes_all_others_void_also_after_a_restart(self, run: Running) -> None:
        other = await run.another_host_link()
        before = await run.phone_http.get("/api/games", headers={"Authorization": f"Bearer {other}"})
        assert before.status_code == 200
        assert (await post(run, "/api/host/revoke")).status_code == 200
        after = await run.phone_http.get("/api/games", headers={"Authorization": f"Bearer {other}"})
        error(after, 401, "host/link")
        assert (await run.http.get("/api/games")).status_code == 200


class TestPacks:
    async def test_the_list_holds_no_questions_and_names_what_is_broken(self, run: Running) -> None:
        answer = (await run.http.get("/api/packs")).json()
        (tiny,) = answer["packs"]
        assert (tiny["id"], tiny["questions"]) == ("tiny", 3)
        assert tiny["kinds"] == {"choice": 1, "several": 1, "truefalse": 1}
        calm = next(rules for rules in answer["presets"] if rules["preset"] == "calm")
        assert (calm["family"], calm["speed"], calm["talk"]) == ("together", False, 0)
        assert answer["problems"][0]["file"] == "own.yaml"
        assert answer["problems"][0]["line"] == 3
        assert "right" not in json.dumps(answer["packs"])

    async def test_the_preview_shows_what_is_right(self, run: Running) -> None:
        pack = (await run.http.get("/api/packs/tiny")).json()
        right = [[line.get("key") for line in q["lines"] if line.get("right")] for q in pack["questions"]]
        assert right == [["b"], ["a", "c"], ["b"]]
        assert [len(question["lines"]) for question in pack["questions"]] == [4, 4, 2]
        assert not {"ask", "key"} & pack["questions"][0].keys()

    async def test_no_such_pack(self, run: Running) -> None:
        assert "nope" in error(await run.http.get("/api/packs/nope"), 404, "pack/unknown")


class TestNewGame:
    async def test_a_game_is_made_and_shown(self, run: Running) -> None:
        answer = await post(run, "/api/games", packs=["tiny"], languages=["lv", "en"])
        assert answer.status_code == 201
        (game,) = (await run.http.get("/api/games")).json()["games"]
        assert game["code"] == answer.json()["code"]
        assert (game["phase"], game["shown"], game["families"], game["title"]) == ("lobby", True, 0, TITLE)
        display = await Screen.open(run, "display")
        assert display.stage["languages"] == ["lv", "en"]

    async def test_a_game_is_prepared_with_a_code_and_a_time(self, run: Running) -> None:
        wish = {"packs": ["tiny"], "code": "svetki", "starts_at": 4_000_000_000, "show": False}
        assert (await post(run, "/api/games", **wish)).json() == {"code": "SVETKI"}
        assert (await run.phone_http.get("/api/hall")).json()["room"] == ""
        phone = await Screen.open(run, room="svetki")
        assert phone.stage["starts_at"] == 4_000_000_000
        assert (await post(run, "/api/games/svetki/show")).status_code == 200
        assert (await run.phone_http.get("/api/hall")).json()["room"] == "SVETKI"

    async def test_what_is_no_code(self, run: Running) -> None:
        for code in ("abc", "x" * 9, "ab-cd", "ābcd", "ab cd", "١٢٣٤"):
            text = error(await post(run, "/api/games", packs=["tiny"], code=code), 409, "game/code_form")
            assert "4 to 8" in text

    async def test_a_code_that_is_taken(self, run: Running) -> None:
        await post(run, "/api/games", packs=["tiny"], code="BALO")
        error(await post(run, "/api/games", packs=["tiny"], code="balo"), 409, "game/code_taken")

    async def test_wishes_that_cannot_be(self, run: Running) -> None:
        wishes: list[tuple[dict[str, Any], int, str]] = [
            ({"packs": ["nope"]}, 404, "pack/unknown"),
            ({"packs": []}, 422, "request/wrong"),
            ({"packs": "tiny"}, 422, "request/wrong"),
            ({"packs": ["tiny"] * 13}, 422, "request/wrong"),
            ({"packs": ["tiny"], "preset": "wild"}, 409, "game/preset"),
            ({"packs": ["tiny"], "languages": []}, 422, "request/wrong"),
            ({"packs": ["tiny"], "languages": ["lv", "lt", "en"]}, 422, "request/wrong"),
            ({"packs": ["tiny"], "starts_at": -1}, 422, "request/wrong"),
            ({"packs": ["tiny"], "starts_at": 1e20}, 422, "request/wrong"),
            ({"packs": ["tiny"], "more": 1}, 422, "request/wrong"),
            ({}, 422, "request/wrong"),
        ]
        for wish, status, code in wishes:
            error(await post(run, "/api/games", **wish), status, code)
        assert (await run.http.get("/api/games")).json() == {"games": []}

    async def test_packs_that_are_too_much_for_one_game(
        self, run: Running, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        question = a_programme().questions[0]
        long = Pack("long", TITLE, {}, "home", ("lv",), "lv", (question,) * 2000, {})
        monkeypatch.setattr(shelf, "available", lambda folder: Packs((long,), ()))
        text = error(await post(run, "/api/games", packs=["long"], code="GARI"), 413, "game/long")
        assert "fewer" in text
        assert await run.game(code="GARI") == "GARI"  # the code was given back

    async def test_bodies_that_are_none(self, run: Running) -> None:
        for body, status, code in (
            (b"{", 400, "request/broken"),
            (b"", 400, "request/broken"),
            (b"\xff", 400, "request/broken"),
            (b"[1]", 422, "request/wrong"),
            (b'{"packs":["' + b"x" * MOST_BODY + b'"]}', 413, "request/big"),
            (b'{"more":' + b"[" * 60_000, 422, "request/wrong"),
            (b'{"packs":' + b"[" * 60_000, 422, "request/wrong"),
        ):
            error(await run.http.post("/api/games", content=body), status, code)


class TestGames:
    async def test_games_that_are_not_there(self, run: Running) -> None:
        for do in ("show", "end"):
            assert "NOPE" in error(await post(run, f"/api/games/NOPE/{do}"), 404, "room/not_found")

    async def test_an_ended_game_leaves_the_display(self, run: Running) -> None:
        code = await run.game()
        display, phone = await Screen.open(run, "display"), await Screen.open(run)
        assert (await post(run, f"/api/games/{code}/end")).status_code == 200
        await phone.phase("ended")
        await until(lambda: display.last("hall") == {"t": "hall", "room": ""})
        assert (await run.http.get("/api/games")).json()["games"][0]["phase"] == "ended"
        assert (await post(run, f"/api/games/{code}/end")).status_code == 200

    async def test_rehearsing_brings_five_families(
        self, run: Running, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        answer = await post(run, "/api/games", packs=["tiny"], rehearse=True)
        host = await Screen.open(run, "host", room=answer.json()["code"])
        await until(lambda: len(host.live.get("houses", ())) == 5)
        await until(lambda: [len(house["phones"]) for house in host.live["houses"]] == [2] * 5)
        assert host.stage["rehearsal"] is True


class TestHall:
    async def test_settings(self, run: Running) -> None:
        wish = {"name": "Ludzas bibliotēka", "road": 0, "own_names_wait": True, "languages": ["lv"]}
        assert (await post(run, "/api/hall", **wish)).status_code == 200
        hall = run.home.gateway.hall("home")
        assert hall is not None
        assert (hall.name, hall.road, hall.own_names_wait) == ("Ludzas bibliotēka", run.url, True)
        assert "Ludzas bibliotēka" in (await run.phone_http.get("/")).text

    async def test_settings_that_cannot_be(self, run: Running) -> None:
        wishes: list[dict[str, Any]] = [{"name": ""}, {"name": "x" * 61}, {"road": -1}, {"slug": "x"}]
        for wish in wishes:
            error(await post(run, "/api/hall", **wish), 422, "request/wrong")

    async def test_a_road_that_is_gone(self, run: Running) -> None:
        error(await post(run, "/api/hall", road=7), 409, "hall/road")

    async def test_open_displays(self, run: Running, monkeypatch: pytest.MonkeyPatch) -> None:
        code = await run.game()
        host, display = await Screen.open(run, "host"), await Screen.open(run, "display")
        await Screen.open(run)
        name = display.last("welcome")["display"]  # type: ignore[index]
        await host.control("lend", display=name)
        answer = (await run.http.get("/api/displays")).json()
        assert answer == {"displays": [{"id": name, "lent": True, "shows": True, "kiosk": None}]}
        monkeypatch.setattr("home_quiz.room.presence.GONE_AFTER", 0)
        await display.aclose()
        log = run.home.games.log_of("home", code)
        await until(lambda: not run.home.gateway.room(log).displays)  # type: ignore[union-attr]
        assert (await run.http.get("/api/displays")).json() == {"displays": []}


class TestAddresses:
    async def test_what_is_not_there_is_said_in_json(self, run: Running) -> None:
        error(await run.http.get("/api/nothing"), 404, "request/address")
        answer = await run.http.request("DELETE", "/api/games")
        error(answer, 405, "request/address")
        assert "GET" in answer.headers["allow"]
        assert (await run.http.get("/nothing")).text == "There is nothing at this address."

    async def test_a_store_that_is_away(self, run: Running) -> None:
        await run.home.gateway.driver.store.aclose()
        answer = await post(run, "/api/games", packs=["tiny"])
        assert error(answer, 503, "store/away")


async def test_a_band_plays_a_whole_game_to_its_end(run: Running, monkeypatch: pytest.MonkeyPatch) -> None:
    pause = asyncio.sleep
    monkeypatch.setattr("home_quiz.bots.phone.asyncio.sleep", lambda seconds: pause(seconds / 40))
    code = await run.game(a_programme(seconds=20))
    playing = asyncio.create_task(band.play(run.url, code, teams=4, phones=2, seed=3))
    host = await Screen.open(run, "host")
    await until(lambda: [len(house["phones"]) for house in host.live.get("houses", ())] == [2] * 4)
    await host.forward("start")
    while host.stage["phase"] != "ended":
        if host.stage["phase"] in ("open", "closed"):
            await host.phase("reveal")
            assert host.live["answered"] == 8
        await host.forward()
    tally = await asyncio.wait_for(playing, 10)
    assert (tally.phones, tally.let_in, tally.acks) == (8, 8, 24)
