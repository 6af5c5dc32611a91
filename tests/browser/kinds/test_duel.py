"""A duel in a browser: the first phone has the floor, says it aloud, and the librarian enters the letter."""

from __future__ import annotations

import pytest
from playwright.async_api import expect

from browser.clipping import unreadable
from browser.people import Librarian, Phone, open_display
from browser.test_access import Doctor
from browser.theatre import LAPTOP, Theatre

pytestmark = pytest.mark.asyncio(loop_scope="module")

PACK = """\
pack: duels
title: {lv: "Dueļi", lt: "Dvikovos", en: "Duels"}
level: festival
languages: [lv, lt, en]
questions:
  - id: duels-river
    kind: duel
    ask: {lv: "Kura upe tek cauri Jēkabpilij?", lt: "Kuri upė teka per Jėkabpilį?", en: "Which river flows through Jēkabpils?"}
    options:
      a: {lv: "Gauja", lt: "Gauja", en: "Gauja"}
      b: {lv: "Daugava", lt: "Dauguva", en: "Daugava"}
    right: b
    think: 30
    seconds: 90
"""  # noqa: E501 - a line of a pack


async def test_what_is_said_aloud_is_entered_by_the_librarian(stage: Theatre) -> None:
    stage.house.shelve("duels", PACK)
    librarian = await Librarian.lead(stage, "duels", languages=["lv"])
    display = await open_display(stage)
    first = await Phone.moved_in(stage, "lv", "Ātrie")
    second = await Phone.moved_in(stage, "lt", "Lėtieji")
    await librarian.ask_first()

    await first.button("duel-press").click()
    judge = librarian.page.locator(".judge")
    await expect(judge.locator("h3")).to_have_text(librarian.text("host-duel-floor", name="Ātrie"))
    await expect(display.locator(".floor.taken b")).to_have_text("Ātrie")
    doctor = Doctor()
    await doctor.look(librarian.page, "judge")
    doctor.healthy()
    assert await unreadable(librarian.page) == []
    await stage.shoot(librarian.page, "host-duel-lv")

    # Nothing was said: the family has had its try, and the other one presses.
    await librarian.button("host-duel-nothing").click()
    await first.sees("duel-tried")
    await second.button("duel-press").click()
    await expect(judge.locator("h3")).to_have_text(librarian.text("host-duel-floor", name="Lėtieji"))
    await judge.get_by_role("button", name="Daugava").click()
    await librarian.at("reveal")
    assert [await first.gain(), await second.gain()] == [0, 1000]


@pytest.mark.parametrize("lang", ["lv", "lt", "en"])
async def test_other_words_are_called_right_or_not(stage: Theatre, lang: str) -> None:
    stage.house.shelve("duels", PACK)
    await stage.house.make("duels", languages=["lv"])
    librarian = await Librarian.open(stage, lang, LAPTOP)
    first = await Phone.moved_in(stage, lang, "Ātrie")
    second = await Phone.moved_in(stage, lang, "Lėtieji")
    await librarian.ask_first()
    await first.button("duel-press").click()
    await librarian.page.locator(".judge").wait_for()
    await librarian.page.locator(".judge").scroll_into_view_if_needed()
    doctor = Doctor()
    await doctor.look(librarian.page, "judge")
    doctor.healthy()
    assert await unreadable(librarian.page) == []
    await stage.shoot(librarian.page, f"host-verdict-{lang}")
    await librarian.page.set_viewport_size({"width": 390, "height": 844})
    await librarian.page.locator(".judge").scroll_into_view_if_needed()
    await stage.shoot(librarian.page, f"host-verdict-narrow-{lang}")
    await librarian.button("host-duel-wrong").click()
    await first.sees("duel-tried")
    await second.button("duel-press").click()
    await librarian.button("host-duel-right").click()
    await librarian.at("reveal")
    assert [await first.gain(), await second.gain()] == [0, 1000]
    assert "Both scorers agree." in await stage.house.replay(await librarian.code())
