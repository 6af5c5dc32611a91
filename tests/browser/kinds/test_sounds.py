"""A question's recording in a browser: on the display by itself or by touch, on a phone by its button."""

from __future__ import annotations

import pytest
from playwright.async_api import expect

from browser.clipping import unreadable
from browser.people import Librarian, Phone, open_display
from browser.theatre import Theatre
from content.recordings import silence

pytestmark = pytest.mark.asyncio(loop_scope="module")

STORK = """\
pack: heard
title: {lv: "Skaņas", lt: "Garsai", en: "Sounds"}
level: festival
languages: [lv, lt, en]
questions:
  - id: stork
    kind: choice
    ask: {lv: "Kurš putns te klabina?", lt: "Kuris paukštis čia kalena?", en: "Which bird rattles here?"}
    sound:
      file: stork.mp3
      alt: {lv: "Klabina, kā koks pret koku", lt: "Kalena, lyg medis į medį", en: "It rattles, wood on wood"}
      by: "A. Person, CC0"
    options:
      a: {lv: "Stārķis", lt: "Gandras", en: "A stork"}
      b: {lv: "Pūce", lt: "Pelėda", en: "An owl"}
    right: a
    seconds: 90
"""


async def test_a_recording_is_played_by_its_button_and_stops_with_its_question(stage: Theatre) -> None:
    sounds = stage.house.data / "packs" / "sounds"
    stage.house.shelve("heard", STORK)
    sounds.mkdir(exist_ok=True)
    (sounds / "stork.mp3").write_bytes(silence(2300))  # a minute
    librarian = await Librarian.lead(stage, "heard", languages=["lv", "lt"])
    display = await open_display(stage)
    phone = await Phone.moved_in(stage, "lt")
    await librarian.ask_first()
    await phone.screen("question")

    button = phone.page.locator("home-sound button")
    await expect(button).to_have_text("Kalena, lyg medis į medį")
    await expect(button).to_have_attribute("aria-pressed", "false")
    await button.click()
    await expect(button).to_have_attribute("aria-pressed", "true")
    await stage.shoot(phone.page, "kinds/phone-sound-lt")
    await button.click()
    await expect(button).to_have_attribute("aria-pressed", "false")

    # On the display it begins by itself once it was touched before, else by touch; it lasts to the reveal.
    on_display = display.locator("home-sound button")
    if await on_display.get_attribute("aria-pressed") == "false":
        await on_display.click()
    await expect(on_display).to_have_attribute("aria-pressed", "true")
    await stage.shoot(display, "kinds/display-sound")
    await expect(display.locator(".hints small")).to_have_text("A. Person, CC0")
    assert [*await unreadable(phone.page), *await unreadable(display)] == []

    await phone.answer(0)
    await librarian.at("reveal")
    await expect(display.locator("home-sound")).to_have_count(0)
    assert await phone.gain() > 0
