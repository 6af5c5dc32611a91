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


def shelve(stage: Theatre, name: str, pack: str) -> None:
    """A librarian's own pack, with two recordings of a minute beside it."""
    sounds = stage.house.data / "packs" / "sounds"
    stage.house.shelve(name, pack)
    sounds.mkdir(exist_ok=True)
    (sounds / "stork.mp3").write_bytes(silence(2300))
    (sounds / "read.mp3").write_bytes(silence(2301))


# "force-cache": what the browser holds, however old; without a network nothing else can come.
HELD = "async (address) => (await (await fetch(address, { cache: 'force-cache' })).arrayBuffer()).byteLength"


async def test_a_recording_is_there_before_the_game_begins(stage: Theatre) -> None:
    """It is heard even where the Wi-Fi is gone by then, and nobody need press anything for it to come."""
    shelve(stage, "ahead", STORK.replace("pack: heard", "pack: ahead"))
    await Librarian.lead(stage, "ahead")
    phone = await Phone.open(stage, "lv")
    async with phone.page.expect_event("requestfinished", lambda request: "/media/" in request.url) as coming:
        await phone.move_in()
    sound = await coming.value
    await (await sound.response()).finished()
    await phone.page.context.set_offline(True)
    assert await phone.page.evaluate(HELD, sound.url) == len(silence(2300))


async def test_a_recording_is_played_by_its_button_and_stops_with_its_question(stage: Theatre) -> None:
    shelve(stage, "heard", STORK)
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


async def test_listen_plays_what_somebody_has_read_where_the_device_has_no_voice(stage: Theatre) -> None:
    read = STORK.replace("pack: heard", "pack: readout").replace(
        "    right: a", "    reading: {lt: read.mp3}\n    right: a"
    )
    shelve(stage, "readout", read)
    librarian = await Librarian.lead(stage, "readout")
    reads = await Phone.moved_in(stage, "lt")
    other = await Phone.moved_in(stage, "lv")
    await librarian.ask_first()
    await reads.screen("question")
    await other.screen("question")
    await expect(other.page.locator(".listen")).to_have_count(0)

    listen = reads.button("listen")
    await listen.click()
    await expect(listen).to_have_attribute("aria-pressed", "true")
    # One page plays one recording.
    sound = reads.page.locator("home-sound button")
    await sound.click()
    await expect(sound).to_have_attribute("aria-pressed", "true")
    await expect(listen).to_have_attribute("aria-pressed", "false")
    await listen.click()
    await expect(listen).to_have_attribute("aria-pressed", "true")
    await expect(sound).to_have_attribute("aria-pressed", "false")
    await stage.shoot(reads.page, "listen/recorded-lt")
    assert await unreadable(reads.page) == []
    await librarian.button("host-close").click()
    await reads.screen("reveal")
    await expect(reads.page.locator(".listen")).to_have_count(0)
