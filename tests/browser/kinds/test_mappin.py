"""A pin on the map, in a browser: by finger and by keys on a phone; the flag and the pins on the display."""

from __future__ import annotations

import pytest
from playwright.async_api import expect

from browser.people import Librarian, Phone, open_display, phase
from browser.theatre import Theatre

pytestmark = pytest.mark.asyncio(loop_scope="module")

PACK = """\
pack: pins
title: {lv: "Adatas", lt: "Smeigtukai", en: "Pins"}
about: {lv: "Kur tas ir?", lt: "Kur tai yra?", en: "Where is it?"}
level: festival
languages: [lv, lt, en]
questions:
  - id: pins-ludza
    kind: mappin
    ask: {lv: "Kur ir Ludza?", lt: "Kur yra Liudza?", en: "Where is Ludza?"}
    place: ludza-town
    within: 10
    seconds: 90
"""


async def test_a_finger_and_the_keys_set_the_pin(stage: Theatre) -> None:
    stage.house.shelve("pins", PACK)
    librarian = await Librarian.lead(stage, "pins")
    display = await open_display(stage)
    finger = await Phone.moved_in(stage, "lv")
    keys = await Phone.moved_in(stage, "en")
    await librarian.ask_first()

    # The middle of the map is far from Ludza: a tap sets the pin, another one carries it, Send counts it.
    land = finger.page.locator(".sheet-map")
    await land.locator(".land").first.wait_for(state="attached")
    box = await land.bounding_box()
    assert box is not None
    assert box["width"] >= 300
    assert box["height"] >= 240
    await expect(finger.button("mappin-none")).to_be_disabled()
    await finger.page.touchscreen.tap(box["x"] + box["width"] / 2, box["y"] + box["height"] / 2)
    await finger.button("several-send").click()
    await finger.page.locator(".state.counted").wait_for()
    await expect(finger.button("several-again")).to_be_disabled()

    # By keys: nearer, then to the east, where Ludza is; the words say where the pin stands.
    await keys.page.locator(".sheet-map .land").first.wait_for(state="attached")
    await keys.page.locator(".sheet-map").focus()
    await keys.page.keyboard.press("ArrowRight")
    said = keys.page.locator("home-pin-board [role=status]")
    await expect(said).to_contain_text("km")
    first = await said.inner_text()
    for key in ("+", "+", *["ArrowRight"] * 8, *["ArrowUp"] * 2):
        await keys.page.keyboard.press(key)
    await expect(said).not_to_have_text(first)
    await keys.page.keyboard.press("Enter")
    await keys.page.locator(".state.counted").wait_for()

    await librarian.at("reveal")
    await phase(display, "reveal")
    await display.locator('.pinned [data-pin="right"]').wait_for(state="attached")
    await expect(display.locator('.pinned [data-pin^="t"]')).to_have_count(2)
    await expect(display.locator(".pin-side li")).to_have_count(2)
    await finger.page.locator('home-pin-told [data-pin="right"]').wait_for(state="attached")
    await expect(finger.page.locator("home-pin-told .pin-words")).to_contain_text("km")
    await expect(finger.page.locator('home-pin-told [data-pin^="t"]')).to_have_count(0)
