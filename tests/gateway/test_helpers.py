"""A remote may control its game, a moderator's sheet may look at it, and neither may do more."""

from __future__ import annotations

from typing import Any

import httpx
import pytest
from msgspec.structs import replace

from gateway.serving import Running, Screen, a_programme, until
from home_quiz.game.programme import Pronunciation
from home_quiz.gateway.limits import Bucket
from home_quiz.protocol import close_codes


async def invite(run: Running, game: str, scope: str) -> dict[str, Any]:
    """What the host is told as it asks for a code."""
    answer = await run.http.post(f"/api/games/{game}/helpers", json={"scope": scope})
    assert answer.status_code == 201, answer.text
    told: dict[str, Any] = answer.json()
    return told


async def pair(run: Running, code: str) -> httpx.Response:
    """A phone shows a code."""
    return await run.phone_http.post("/api/pair", json={"code": code})


async def paired(run: Running, game: str, scope: str) -> str:
    """The token of a new helper."""
    answer = await pair(run, (await invite(run, game, scope))["code"])
    assert answer.status_code == 201, answer.text
    return str(answer.json()["token"])


async def helper(run: Running, game: str, scope: str) -> Screen:
    """A new helper's line."""
    return await Screen.open(run, "host", token=await paired(run, game, scope), room=game)


async def lend(run: Running, game: str, on: bool, number: int = 1) -> httpx.Response:
    return await run.http.post(f"/api/games/{game}/helpers/{number}/lend", json={"on": on})


def refused(answer: httpx.Response, status: int, code: str) -> None:
    assert (answer.status_code, answer.json()["error"]["code"]) == (status, code), answer.text


class TestPairing:
    async def test_the_host_gets_a_code_with_its_picture_and_the_phone_a_token(self, run: Running) -> None:
        game = await run.game()
        told = await invite(run, game, "remote")
        assert (len(told["code"]), told["seconds"]) == (8, 300)
        assert told["address"].endswith("/pair")
        assert told["qr"].startswith("<svg")
        spaced = f" {told['code'][:4].lower()}-{told['code'][4:]}"
        answer = (await pair(run, spaced)).json()
        assert (answer["scope"], answer["game"], answer["number"]) == ("remote", game, 1)
        (listed,) = (await run.http.get("/api/games")).json()["games"]
        assert listed["helpers"] == [{"number": 1, "scope": "remote", "leads": False}]

    async def test_a_used_code_and_a_wrong_one_are_refused(self, run: Running) -> None:
        code = (await invite(run, await run.game(), "remote"))["code"]
        assert (await pair(run, code)).status_code == 201
        refused(await pair(run, code), 404, "pair/unknown")
        refused(await pair(run, "AAAAAAAA"), 404, "pair/unknown")
        refused(await pair(run, ""), 404, "pair/unknown")
        refused(await pair(run, "x" * 65), 422, "request/wrong")

    async def test_codes_cannot_be_guessed_at_speed(
        self, run: Running, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        monkeypatch.setattr(Bucket, "take", lambda self, mono: False)
        refused(await pair(run, "AAAAAAAA"), 429, "limit/slow_down")

    async def test_neither_token_nor_code_is_stored(self, run: Running) -> None:
        game = await run.game()
        code = (await invite(run, game, "remote"))["code"]
        token = (await pair(run, code)).json()["token"]
        tail: Any = await run.home.gateway.driver.store.read("hall:home", 0)
        data = b"".join(record.data for record in tail.records)
        assert b"HelperPaired" in data
        assert token.encode() not in data
        assert code.encode() not in data

    async def test_only_a_host_link_invites_lends_and_removes(self, run: Running) -> None:
        game = await run.game()
        headers = {"Authorization": f"Bearer {await paired(run, game, 'remote')}"}
        for method, path in (
            ("POST", f"/api/games/{game}/helpers"),
            ("POST", f"/api/games/{game}/helpers/1/lend"),
            ("DELETE", f"/api/games/{game}/helpers/1"),
            ("GET", "/api/games"),
            ("POST", "/api/host/revoke"),
        ):
            answer = await run.phone_http.request(method, path, headers=headers, json={"scope": "remote"})
            refused(answer, 401, "host/link")

    async def test_what_cannot_be(self, run: Running) -> None:
        game = await run.game()
        refused(
            await run.http.post(f"/api/games/{game}/helpers", json={"scope": "host"}), 422, "request/wrong"
        )
        refused(
            await run.http.post("/api/games/NOPE/helpers", json={"scope": "remote"}), 404, "room/not_found"
        )
        refused(await run.http.delete(f"/api/games/{game}/helpers/1"), 404, "pair/gone")
        refused(await lend(run, game, True), 404, "pair/gone")


class TestRemote:
    async def test_it_leads_the_game(self, run: Running) -> None:
        game = await run.game()
        remote, phone = await helper(run, game, "remote"), await Screen.open(run)
        await phone.found("Eži")
        await remote.forward("start")
        await remote.forward()
        await phone.phase("open")
        assert (await remote.control("pause"))["t"] == "ack"
        assert (await remote.control("resume"))["t"] == "ack"
        await until(lambda: bool(remote.live.get("houses")))
        team = remote.live["houses"][0]["id"]
        assert remote.live["houses"][0]["seats"] == ["s1"]
        assert (await remote.control("points", team=team, points=50, text="song"))["t"] == "ack"
        assert (await remote.control("remove", team=team))["t"] == "ack"

    async def test_it_lends_nothing(self, run: Running) -> None:
        game = await run.game()
        remote, display = await helper(run, game, "remote"), await Screen.open(run, "display")
        name = display.last("welcome")["display"]  # type: ignore[index]
        assert (await remote.control("lend", display=name))["code"] == "control/not_allowed"

    async def test_no_other_game_and_no_hall_takes_its_token(self, run: Running) -> None:
        first = await run.game()
        token = await paired(run, first, "remote")
        other = await run.game()
        for room in (other, "", "NOPE"):
            stranger = await Screen.open(run, "host", token=token, room=room)
            assert await stranger.hung_up() == close_codes.BAD_TOKEN
        own = await Screen.open(run, "host", token=token, room=first)
        assert own.closed is None

    async def test_a_second_hello_does_not_lead_elsewhere(self, run: Running) -> None:
        first = await run.game()
        remote = await helper(run, first, "remote")
        other = await run.game()
        await remote.send(t="hello", role="host", lang="lv", token=remote.token, room=other)
        assert await remote.hung_up() == close_codes.BAD_TOKEN

    async def test_one_that_is_taken_away_is_closed_at_once_and_for_good(self, run: Running) -> None:
        game = await run.game()
        remote, other = await helper(run, game, "remote"), await helper(run, game, "remote")
        assert (await run.http.delete(f"/api/games/{game}/helpers/1")).status_code == 200
        assert await remote.hung_up() == close_codes.BAD_TOKEN
        again = await Screen.open(run, "host", token=remote.token, room=game)
        assert await again.hung_up() == close_codes.BAD_TOKEN
        assert (await other.control("start"))["t"] == "ack"

    async def test_revoked_host_links_take_it_along(self, run: Running) -> None:
        game = await run.game()
        remote = await helper(run, game, "remote")
        await run.http.post("/api/host/revoke")
        assert await remote.hung_up() == close_codes.BAD_TOKEN


class TestModerator:
    async def test_it_looks_and_controls_nothing(self, run: Running) -> None:
        game = await run.game()
        host, sheet = await Screen.open(run, "host"), await helper(run, game, "moderator")
        await host.forward("start")
        await sheet.phase("intro")
        assert "can" not in sheet.stage
        assert sheet.stage["next"] == "open"
        for do in ("next", "pause", "end", "skip", "door", "points", "remove", "lend", "auto"):
            assert (await sheet.control(do))["code"] == "control/not_allowed", do
        assert (await sheet.found("Eži"))["code"] == "control/not_allowed"

    async def test_no_seats_and_no_changes_are_shown_to_it(self, run: Running) -> None:
        game = await run.game()
        phone, sheet = await Screen.open(run), await helper(run, game, "moderator")
        await phone.found("Eži")
        await until(lambda: bool(sheet.live.get("houses")))
        assert "seats" not in sheet.live["houses"][0]

    async def test_lent_control_goes_on_and_nothing_else_until_it_is_taken_back(self, run: Running) -> None:
        game = await run.game()
        sheet = await helper(run, game, "moderator")
        assert (await lend(run, game, True)).status_code == 200
        await until(lambda: sheet.stage.get("can") == ["start"])
        await sheet.forward("start")
        await sheet.forward()
        await sheet.phase("open")
        assert sheet.stage["can"] == ["next", "pause"]
        for do in ("end", "skip", "close", "door", "remove"):
            assert (await sheet.control(do))["code"] == "control/not_allowed", do
        assert (await lend(run, game, False)).status_code == 200
        await until(lambda: "can" not in sheet.stage)
        assert (await sheet.control("next"))["code"] == "control/not_allowed"

    async def test_answers_in_all_languages_are_read_by_helpers_only(self, run: Running) -> None:
        programme = a_programme()
        (first_round, *more) = programme.rounds
        asked, *others = first_round.questions
        asked = replace(asked, say=(Pronunciation("Ludza", {"lt": "LU-dza"}),))
        rounds = (replace(first_round, questions=(asked, *others)), *more)
        game = await run.game(replace(programme, rounds=rounds))
        token = await paired(run, game, "moderator")
        answer = await run.phone_http.get("/api/sheet", headers={"Authorization": f"Bearer {token}"})
        first, *_ = questions = answer.json()["questions"]
        assert len(questions) == 3
        assert first["fact"] == {"lv": "fact (lv)", "lt": "fact (lt)", "en": "fact (en)"}
        assert [line["key"] for line in first["lines"] if line.get("right")] == ["b"]
        assert first["say"] == [{"name": "Ludza", "said": {"lt": "LU-dza"}}]
        for headers in ({}, {"Authorization": "Bearer wrong"}):
            refused(await run.phone_http.get("/api/sheet", headers=headers), 401, "pair/link")
        await run.http.delete(f"/api/games/{game}/helpers/1")
        gone = await run.phone_http.get("/api/sheet", headers={"Authorization": f"Bearer {token}"})
        refused(gone, 401, "pair/link")
