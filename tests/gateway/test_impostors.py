"""Nobody is more than the token shows: hellos that lie, links that were revoked, displays that borrow."""

from __future__ import annotations

import pytest

from gateway.serving import Running, Screen, until
from home_quiz.protocol import close_codes

WRONG = "not-the-host-link-000001"


async def test_a_wrong_host_token_is_hung_up_on(run: Running) -> None:
    await run.game()
    impostor = await Screen.open(run, "host", token=WRONG)
    assert await impostor.hung_up() == close_codes.BAD_TOKEN


@pytest.mark.parametrize("first", ["player", "display"])
async def test_a_second_hello_with_a_wrong_token_controls_nothing(run: Running, first: str) -> None:
    code = await run.game()
    screen = await Screen.open(run, first)
    await screen.send(t="hello", role="host", lang="lv", token=WRONG)
    await screen.send(t="control", id="0123456789abcdef", do="end", on=0)
    assert await screen.hung_up() == close_codes.BAD_TOKEN
    state = run.home.gateway.room(run.home.games.log_of("home", code))
    assert state is not None
    assert state.phase == "lobby"


async def test_a_second_hello_of_another_phone_takes_no_seat_along(run: Running) -> None:
    await run.game()
    screen = await Screen.open(run)
    await screen.found("Eži")
    await screen.send(t="hello", role="player", lang="lv", token="another-phone-0123456789")
    await until(lambda: len([m for m in screen.all if m["t"] == "welcome"]) == 2)
    assert (await screen.answer(0, kind="choice", pick="a"))["code"] == "seat/unknown"
    assert run.screens[0].last("notice") is None


async def test_revoked_links_are_closed_and_hear_no_more(run: Running) -> None:
    await run.game()
    old = await Screen.open(run, "host")
    fresh = await run.another_host_link()
    answer = await run.http.post("/api/host/revoke", headers={"Authorization": f"Bearer {fresh}"})
    assert answer.status_code == 200
    assert await old.hung_up() == close_codes.BAD_TOKEN
    assert await (await Screen.open(run, "host")).hung_up() == close_codes.BAD_TOKEN
    assert (await run.http.get("/api/games")).status_code == 401
    assert (await Screen.open(run, "host", token=fresh)).stage["phase"] == "lobby"


async def test_what_a_screen_says_after_it_was_sent_away_is_not_heard(run: Running) -> None:
    code = await run.game()
    host = await Screen.open(run, "host")
    session = next(iter(run.home.gateway.sessions))
    session.hang(close_codes.BAD_TOKEN)
    run.home.gateway.frame(session, '{"t":"control","id":"0123456789abcdef","do":"start","on":0}')
    assert await host.hung_up() == close_codes.BAD_TOKEN
    state = run.home.gateway.room(run.home.games.log_of("home", code))
    assert state is not None
    assert state.phase == "lobby"


async def test_no_other_display_learns_by_which_name_control_was_lent(run: Running) -> None:
    await run.game()
    host, lent, other = [await Screen.open(run, role) for role in ("host", "display", "display")]
    name = lent.last("welcome")["display"]  # type: ignore[index]
    await host.control("lend", display=name)
    await until(lambda: lent.stage.get("lent") == name)
    third = await Screen.open(run, "display")
    phone = await Screen.open(run)
    assert (await lent.control("start"))["t"] == "ack"
    await until(lambda: all(s.stage["phase"] == "intro" for s in (other, third, phone)))
    assert not any(name in raw for screen in (other, third, phone) for raw in screen.raw)


async def test_the_clock_and_the_host_cannot_be_played_by_a_display_name(run: Running) -> None:
    await run.game()
    for name in ("", "host:1", "clock", "x" * 64):
        screen = await Screen.open(run, "display", display=name)
        assert (await screen.control("start"))["code"] == "control/not_allowed"
