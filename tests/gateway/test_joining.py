"""Into a house over real sockets: names of every sort, full and locked doors, searches and offers."""

from __future__ import annotations

import json

from gateway.serving import Running, Screen, a_programme, until
from home_quiz.game.names import MAX_LETTERS
from home_quiz.game.offered import is_offered, offered_name
from home_quiz.game.programme import Rules

FAMILY = "👨‍👩‍👧‍👦"
REFUSED = {
    "": "team/name_empty",
    "   ": "team/name_empty",
    "---": "team/name_empty",
    "x" * 500: "team/name_long",
    "a" * (MAX_LETTERS + 1): "team/name_long",
    "\u202egnp.exe": "team/name_signs",
    "Eži\u2066": "team/name_signs",
    "Z" + "\u0335\u0336\u0337\u0338" * 6: "team/name_signs",
    "\u3164": "team/name_signs",
    "a\u200bb": "team/name_signs",
    "\ue000": "team/name_signs",
}
SHOWN = ["Pļavu kaķi", "Žvirbliai", FAMILY, f"Mēs {FAMILY}", "<script>", 'O\'Neil & "ko"', "Ёжики", "李家"]


async def test_names_that_cannot_be_shown(run: Running) -> None:
    await run.game()
    phone = await Screen.open(run)
    for name, code in REFUSED.items():
        assert (await phone.found(name)).get("code") == code, repr(name)
    assert (await phone.found("Eži"))["seat"] == "s1"


async def test_names_are_shown_as_they_were_written(run: Running) -> None:
    await run.game()
    display = await Screen.open(run, "display")
    for name in SHOWN:
        assert (await (await Screen.open(run)).found(name))["t"] == "ack", name
    await until(lambda: len(display.live.get("houses", ())) == len(SHOWN))
    assert [house["name"] for house in display.live["houses"]] == SHOWN


async def test_what_no_house_has(run: Running) -> None:
    await run.game()
    phone = await Screen.open(run)
    assert (await phone.found("Eži", crest="dragon"))["code"] == "team/crest"
    assert (await phone.found("Eži", colour="#ff0000"))["code"] == "team/colour"
    assert (await phone.found("Eži", town="riga"))["code"] == "team/town"


async def test_the_same_name_in_other_letters_is_taken(run: Running) -> None:
    await run.game()
    await (await Screen.open(run)).found("Eži")
    for same in ("eži", "EŽI", "E ži", "Ezi"):
        assert (await (await Screen.open(run)).found(same))["code"] == "team/name_taken"


async def test_twelve_phones_live_in_a_house_and_no_thirteenth(run: Running) -> None:
    await run.game()
    first = await Screen.open(run)
    await first.found("Lielā saime")
    await until(lambda: "number" in first.own)
    others = [await Screen.open(run) for _ in range(12)]
    replies = [await other.command("join", number=first.own["number"]) for other in others]
    assert [reply.get("code") for reply in replies] == [None] * 11 + ["team/full"]
    assert (await others[0].command("leave"))["t"] == "ack"
    assert (await others[-1].command("join", number=first.own["number"]))["t"] == "ack"


async def test_a_locked_door_keeps_new_families_out_and_lets_second_phones_in(run: Running) -> None:
    await run.game()
    host, first, new = await Screen.open(run, "host"), await Screen.open(run), await Screen.open(run)
    await first.found("Eži")
    await until(lambda: "number" in first.own)
    await host.control("door", on_off=True)
    assert (await new.found("Lapsas"))["code"] == "room/locked"
    assert (await new.command("join", number=first.own["number"]))["t"] == "ack"
    await host.control("door", on_off=False)
    assert (await (await Screen.open(run)).found("Lapsas"))["t"] == "ack"


async def test_a_removed_family_is_told_and_stays_out(run: Running) -> None:
    await run.game()
    host, phone = await Screen.open(run, "host"), await Screen.open(run)
    await phone.found("Eži")
    await host.control("remove", team="t1")
    await until(lambda: phone.own.get("removed") is True)
    assert (await phone.found("Lapsas"))["code"] == "seat/removed"
    assert (await phone.answer(0, kind="choice", pick="a"))["code"] == "seat/removed"
    await until(lambda: host.live["houses"] == [])
    assert (await (await Screen.open(run)).command("join", team="t1"))["code"] == "team/unknown"


async def test_an_own_name_waits_for_the_hosts_tap_and_an_offered_one_does_not(run: Running) -> None:
    await run.game(own_names_wait=True)
    host, phone, other = await Screen.open(run, "host"), await Screen.open(run), await Screen.open(run)
    await phone.found("Mans vārds")
    await other.send(t="offers")
    await until(lambda: other.last("offered") is not None)
    await other.found(**other.last("offered")["offers"][0])  # type: ignore[index]
    await until(lambda: len(host.live.get("houses", ())) == 2)
    assert [house.get("named", True) for house in host.live["houses"]] == [False, True]
    assert phone.own["named"] is False
    await other.send(t="find", text="Mans")
    await until(lambda: other.last("found_teams") == {"t": "found_teams", "teams": []})
    await host.control("approve", team="t1")
    await until(lambda: "named" not in phone.own and "named" not in host.live["houses"][0])


async def test_a_search_finds_five_at_most_and_nothing_for_one_letter(run: Running) -> None:
    await run.game()
    for number in range(7):
        await (await Screen.open(run)).found(f"Kaķis {number}")
    phone = await Screen.open(run)
    found: dict[str, list[str]] = {}
    for text in ("kakis", "k", "", " ķ ", "kis 3", "suns", "%", "ka"):
        known = len(phone.all)
        await phone.send(t="find", text=text)
        await until(lambda: len(phone.all) > known)  # noqa: B023 - awaited before the next turn
        found[text] = [team["name"] for team in phone.all[-1]["teams"]]
    assert found["kakis"] == found["ka"] == [f"Kaķis {number}" for number in range(5)]
    assert found["kis 3"] == ["Kaķis 3"]
    assert found["k"] == found[""] == found[" ķ "] == found["suns"] == found["%"] == []


async def test_offers_are_six_free_names_in_the_phones_language_and_change_with_the_turn(
    run: Running,
) -> None:
    await run.game()
    phone = await Screen.open(run, lang="lt")
    seen: list[tuple[str, ...]] = []
    for turn in (0, 1, 2, 0):
        known = len(phone.all)
        await phone.send(t="offers", turn=turn)
        await until(lambda: len(phone.all) > known)  # noqa: B023 - awaited before the next turn
        offers = phone.all[-1]["offers"]
        assert len({offer["crest"] for offer in offers}) == 6
        assert all(is_offered(offer["name"]) for offer in offers)
        seen.append(tuple(offer["name"] for offer in offers))
    assert seen[0] == seen[3]
    assert len({*seen[0], *seen[1], *seen[2]}) > 12
    await (await Screen.open(run)).found(seen[0][0])
    await phone.send(t="offers", turn=0)
    await until(lambda: seen[0][0] not in json.dumps(phone.last("offered"), ensure_ascii=False))


async def test_a_phone_returns_to_its_house_in_the_halls_next_game(run: Running) -> None:
    await run.game()
    phone, second = await Screen.open(run), await Screen.open(run)
    await phone.found("Eži", crest="hedgehog")
    await until(lambda: "number" in phone.own)
    number = phone.own["number"]
    await run.game()
    for screen in (phone, second):
        await until(lambda: screen.last("hall") is not None)  # noqa: B023 - awaited at once
        await screen.send(t="hello", role="player", lang="lv", token=screen.token)
    await until(lambda: len([m for m in phone.all if m["t"] == "welcome"]) == 2)
    assert (await phone.found("Eži", crest="hedgehog", number=number))["seat"] == "s1"
    assert (await second.found("eži", crest="hedgehog", number=number))["seat"] == "s2"
    await until(lambda: second.own.get("number") == phone.own["number"] == number)
    assert second.own["team"] == "t1"


async def test_a_display_that_may_be_played_on_gives_two_families_a_seat(run: Running) -> None:
    await run.game(a_programme(Rules(glass=True)))
    display = await Screen.open(run, "display", display="wall-0001")
    assert display.stage["glass"] is True
    names = [offered_name("lv", "fox", number) for number in range(3)]
    halves = [await Screen.open(run, display="wall-0001") for _ in names]
    assert (await halves[0].found("Mēs paši"))["code"] == "glass/name"
    replies = [await half.found(name) for half, name in zip(halves, names, strict=True)]
    assert [reply.get("code") for reply in replies] == [None, None, "glass/full"]
    host = await Screen.open(run, "host")
    await until(lambda: len(host.live.get("houses", ())) == 2)
    assert all(house["glass"] for house in host.live["houses"])
    assert not any("glass" in house for house in display.live["houses"])
    # The display's id makes a player of nobody else: a phone without it has its own name.
    assert (await (await Screen.open(run)).found("Eži"))["t"] == "ack"
    # And a phone that names a display is none: it stands in no list of displays.
    await Screen.open(run, display="wall-0002")
    assert run.home.gateway.displays() == {"wall-0001"}
