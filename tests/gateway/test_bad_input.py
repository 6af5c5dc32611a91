"""Bad input over real sockets: each is answered with a documented code, and nothing is lost or doubled."""

from __future__ import annotations

import asyncio
import json
from typing import Any

import pytest

from gateway.serving import Running, Screen, a_programme, until
from home_quiz.content.presets import presets
from home_quiz.gateway.connection import token_hash
from home_quiz.gateway.gateway import Gateway
from home_quiz.protocol import close_codes

ID = "0123456789abcdef"


async def playing(run: Running, **rules: Any) -> tuple[Screen, Screen]:
    """A host and a phone at an open question, with a second phone that nobody has to wait for."""
    await run.game(a_programme(presets()[rules.get("preset", "calm")]))
    host, phone, other = await Screen.open(run, "host"), await Screen.open(run), await Screen.open(run)
    await phone.found("Eži")
    await other.found("Lapsas")
    await host.forward("start")
    await host.forward()
    await phone.phase("open")
    return host, phone


def state(run: Running) -> Any:
    """The game that the hall shows, as folded by the server."""
    hall = run.home.gateway.hall("home")
    assert hall is not None
    return run.home.gateway.room(hall.shown)


class TestFrames:
    @pytest.mark.parametrize(
        ("frame", "code"),
        [
            ("hello", close_codes.BAD_MESSAGE),
            ("{}", close_codes.BAD_MESSAGE),
            ('{"t":"wave","by":"host"}', close_codes.BAD_MESSAGE),
            (b'{"t":"wave"}', close_codes.BAD_MESSAGE),
            (json.dumps({"t": "control", "id": ID, "do": "𝕏" * 64}), close_codes.BAD_MESSAGE),
            ('{"t":"find","text":"' + "x" * 4100 + '"}', close_codes.TOO_BIG),
            ('{"t":"find","text":"' + "x" * 20_000 + '"}', 1009),
        ],
        ids=["noise", "no type", "unknown field", "binary", "unknown control", "over 4 KiB", "over 16 KiB"],
    )
    async def test_a_bad_frame_closes_its_line_and_costs_no_seat(
        self, run: Running, frame: str | bytes, code: int
    ) -> None:
        await run.game()
        role = "host" if "control" in str(frame) else "player"
        phone = await Screen.open(run, role)
        if role == "player":
            await phone.found("Eži")
        await phone.socket.send(frame)
        assert await phone.hung_up() == code
        again = await Screen.open(run, role, token=phone.token)
        assert again.own.get("seat") == ("s1" if role == "player" else None)

    async def test_frames_before_hello(self, run: Running) -> None:
        screen = await Screen.dial(run)
        await screen.send(t="wave")
        assert await screen.hung_up() == close_codes.BAD_MESSAGE

    async def test_another_version_of_the_protocol(self, run: Running) -> None:
        screen = await Screen.open(run, v=2)
        assert await screen.hung_up() == close_codes.WRONG_VERSION

    async def test_a_flood_is_cut_off_and_others_go_on(self, run: Running) -> None:
        _, phone = await playing(run)
        flood = await Screen.open(run)
        for _ in range(70):
            await flood.send(t="clock", sent=1)
        assert await flood.hung_up() == close_codes.TOO_FAST
        assert (await phone.answer(0, kind="choice", pick="b"))["t"] == "ack"

    async def test_more_sockets_than_the_server_holds(
        self, run: Running, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        monkeypatch.setattr("home_quiz.gateway.gateway.MOST_SESSIONS", 1)
        await Screen.open(run, "display")
        late = await Screen.dial(run)
        assert await late.hung_up() == close_codes.BUSY


class TestGamesThatAreNot:
    @pytest.mark.parametrize("code", ["NOPE", "x" * 64, "../etc", "BALO'--"])
    async def test_a_wrong_code(self, run: Running, code: str) -> None:
        await run.game()
        assert await (await Screen.open(run, room=code)).hung_up() == close_codes.NO_ROOM

    async def test_an_unknown_hall(self, run: Running) -> None:
        assert await (await Screen.open(run, hall="moon")).hung_up() == close_codes.NO_ROOM

    async def test_a_code_is_read_in_any_case(self, run: Running) -> None:
        code = await run.game(code="balo77")
        assert code == "BALO77"
        assert (await Screen.open(run, room="bAlO77")).stage["code"] == "BALO77"

    async def test_guessing_codes_does_not_ask_the_store_without_end(
        self, run: Running, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        monkeypatch.setattr("home_quiz.gateway.gateway.mono_ms", lambda: 5_000_000)
        code = await run.game()
        asked: list[str] = []
        store = run.home.gateway.driver.store
        find = store.find

        async def counted(wanted: str) -> str | None:
            asked.append(wanted)
            return await find(wanted)

        monkeypatch.setattr(store, "find", counted)
        gateway: Gateway = run.home.gateway
        hall = gateway.hall("home")
        assert hall is not None
        found = [await gateway._find(f"X{number}", hall) for number in range(100)]
        assert (len(asked), set(found)) == (60, {None})
        assert (await Screen.open(run, room=code)).stage["code"] == code

    async def test_commands_while_the_hall_shows_no_game(self, run: Running) -> None:
        phone = await Screen.open(run)
        assert (await phone.found("Eži"))["code"] == "room/not_found"

    async def test_messages_after_the_end(self, run: Running) -> None:
        host, phone = await playing(run)
        await host.forward("end")
        await host.forward("end")
        await phone.phase("ended")
        late = await Screen.open(run)
        assert (await phone.answer(0, kind="choice", pick="a"))["code"] == "room/ended"
        assert (await late.found("Vēlie"))["code"] == "room/ended"
        assert (await host.control("next"))["code"] == "room/ended"
        assert late.closed is None

    async def test_a_game_that_was_erased(self, run: Running) -> None:
        _, phone = await playing(run)
        hall = run.home.gateway.hall("home")
        assert hall is not None
        await run.home.gateway.driver.store.erase(hall.shown)
        assert await phone.hung_up() == close_codes.NO_ROOM


class TestAnswers:
    async def test_a_wrong_answer_is_refused_and_a_good_one_counts_afterwards(self, run: Running) -> None:
        _, phone = await playing(run)
        wrong: list[tuple[int, dict[str, Any], str]] = [
            (0, {"kind": "choice", "pick": "e"}, "answer/unknown_option"),
            (0, {"kind": "choice", "pick": "b" * 500}, "answer/unknown_option"),
            (0, {"kind": "truefalse", "pick": True}, "answer/wrong_kind"),
            (0, {"kind": "several", "picks": ["a"]}, "answer/wrong_kind"),
            (1, {"kind": "choice", "pick": "a"}, "answer/not_open"),
            (-1, {"kind": "choice", "pick": "a"}, "answer/not_open"),
            (10**15, {"kind": "choice", "pick": "a"}, "answer/not_open"),
        ]
        for question, answer, code in wrong:
            assert (await phone.answer(question, **answer)).get("code") == code, answer
        assert (await phone.answer(0, kind="choice", pick="b"))["t"] == "ack"
        assert [given.answer.pick for given in state(run).given(0).values()] == ["b"]

    async def test_nothing_chosen(self, run: Running) -> None:
        host, phone = await playing(run)
        await host.forward("close")
        await phone.phase("reveal")
        assert (await phone.answer(0, kind="choice", pick="b"))["code"] == "answer/too_late"
        await host.forward()
        await host.forward()
        await phone.phase("open", 1)
        assert (await phone.answer(1, kind="several", picks=[]))["code"] == "answer/empty"

    async def test_a_repeated_command_has_one_outcome(self, run: Running) -> None:
        _, phone = await playing(run)
        given = {"kind": "choice", "pick": "b"}
        first = await phone.command("answer", id=ID, question=0, answer=given)
        version = state(run).changed, run.home.gateway.driver.position(_shown(run))
        for _ in range(3):
            again = await phone.command("answer", id=ID, question=0, answer={**given, "pick": "a"})
            assert (again["t"], again["version"] >= first["version"]) == ("ack", True)
        assert (state(run).changed, run.home.gateway.driver.position(_shown(run))) == version
        assert [entry.answer.pick for entry in state(run).given(0).values()] == ["b"]

    async def test_a_command_replayed_on_another_socket(self, run: Running) -> None:
        _, phone = await playing(run, preset="race")
        given = {"kind": "choice", "pick": "b"}
        assert (await phone.command("answer", id=ID, question=0, answer=given))["t"] == "ack"
        tab = await Screen.open(run, token=phone.token)
        assert (await tab.command("answer", id=ID, question=0, answer=given))["t"] == "ack"
        assert (await tab.answer(0, **given))["code"] == "answer/already_answered"
        stranger = await Screen.open(run)
        refused = await stranger.command("answer", id=ID, question=0, answer=given)
        assert refused["code"] == "seat/unknown"
        assert len(state(run).given(0)) == 1

    async def test_a_retried_join_is_the_same_join(self, run: Running) -> None:
        await run.game()
        phone = await Screen.open(run)
        first = await phone.command("found", id=ID, name="Eži", crest="fox", colour="red")
        await phone.aclose()
        again = await Screen.open(run, token=phone.token)
        second = await again.command("found", id=ID, name="Eži", crest="fox", colour="red")
        assert (first["seat"], second["seat"], len(state(run).teams)) == ("s1", "s1", 1)

    async def test_the_token_is_nowhere_in_the_log(self, run: Running) -> None:
        _, phone = await playing(run)
        tail = await run.home.gateway.driver.store.read(_shown(run), 0)
        data = b"".join(record.data for record in tail.records)  # type: ignore[union-attr]
        assert phone.token.encode() not in data
        assert token_hash(phone.token) in data


def _shown(run: Running) -> str:
    hall = run.home.gateway.hall("home")
    assert hall is not None
    return hall.shown


class TestControls:
    async def test_what_does_not_fit_the_phase(self, run: Running) -> None:
        await run.game()
        host = await Screen.open(run, "host")
        for do in ("close", "skip", "pause"):
            assert (await host.control(do))["code"] == "control/not_now"
        assert (await host.control("approve", team="t9"))["code"] == "team/unknown"
        assert (await host.control("start", on=7))["code"] == "control/stale_step"
        assert host.stage["phase"] == "lobby"

    async def test_two_hosts_press_next_at_once(self, run: Running) -> None:
        await run.game()
        one, two = await Screen.open(run, "host"), await Screen.open(run, "host")
        await one.forward("start")
        await until(lambda: two.stage["stamp"]["step"] == 1)
        replies = await asyncio.gather(one.control("next"), two.control("next"))
        assert sorted(reply.get("code", "ack") for reply in replies) == ["ack", "control/stale_step"]
        await until(lambda: one.stage["stamp"]["step"] == two.stage["stamp"]["step"] == 2)

    async def test_lending_to_a_display_that_is_not_there(self, run: Running) -> None:
        await run.game()
        host = await Screen.open(run, "host")
        assert (await host.control("lend", display="gone"))["code"] == "control/unknown_display"
