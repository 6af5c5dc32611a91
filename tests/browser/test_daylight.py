"""The two looks of the display: the host page switches them, a reload keeps them, both can be read."""

from __future__ import annotations

import pytest
from playwright.async_api import Page, expect

from browser.clipping import unreadable
from browser.contrast import faint
from browser.mini import RIGHT
from browser.people import Librarian, Phone, face, open_display, phase
from browser.test_access import Doctor
from browser.test_every_kind import PACK, QUESTIONS, WANTED, pictured
from browser.test_screens import settled
from browser.theatre import Theatre

pytestmark = pytest.mark.asyncio(loop_scope="module")
SIZES = ((1024, 512), (1920, 1080), (800, 600))


async def look(display: Page, name: str) -> None:
    """Wait until the display has this look."""
    await expect(display.locator(".stage")).to_have_attribute("data-look", name)


async def test_the_host_page_switches_the_look_and_a_display_that_comes_back_has_it(small: Theatre) -> None:
    librarian = await Librarian.lead(small, "mini")
    display = await open_display(small)
    await look(display, "evening")
    await librarian.unfold("host-part-settings")
    await librarian.switch("host-daylight", on=True)
    await look(display, "day")
    await display.reload()
    await face(display, "lobby")
    await look(display, "day")

    # The next game begins so, and the street between two games as well.
    await small.house.make("mini")
    await face(display, "lobby")
    await look(display, "day")
    await librarian.page.goto(f"{small.house.url}/host#new")
    other = await Librarian.open(small)
    await other.unfold("host-part-settings")
    await other.switch("host-daylight", on=False)
    await look(display, "evening")


async def test_by_day_every_phase_can_be_read(small: Theatre) -> None:
    librarian = await Librarian.lead(small, "mini", languages=["lv", "lt"])
    display = await open_display(small)
    await librarian.unfold("host-part-settings")
    await librarian.switch("host-daylight", on=True)
    phone = await Phone.moved_in(small, "lv", "Žagatas")
    await Phone.moved_in(small, "lt")
    await librarian.family("Žagatas").wait_for()
    doctor, faults = Doctor(), list[str]()

    async def see(name: str) -> None:
        await face(display, name)
        await look(display, "day")
        for width, height in SIZES:
            await display.set_viewport_size({"width": width, "height": height})
            await settled(display)
            await small.shoot(display, f"daylight/{name}-{width}x{height}")
            faults.extend(f"{name} {width}x{height}: {fault}" for fault in await unreadable(display))
        faults.extend(await faint(display, name))
        await doctor.look(display, name)

    await see("lobby")
    await librarian.forward("intro")
    await see("intro")
    await librarian.forward("open")
    await see("question")
    await display.set_viewport_size({"width": 1024, "height": 512})
    await settled(display)
    await small.shoot(display, "display-daylight")
    await librarian.button("host-pause").click()
    await see("paused")
    await librarian.forward()
    await phone.answer(RIGHT)
    await librarian.button("host-close").click()
    await librarian.at("reveal")
    await see("reveal")
    await librarian.forward("card")
    await see("card")
    await librarian.button("host-end").click()
    await librarian.button("host-end-yes").click()
    await see("podium")
    await librarian.button("host-raffle-draw").click()
    await see("raffle")
    await librarian.forward("ended")
    await see("ended")
    assert faults == []
    doctor.healthy()


@pytest.mark.timeout(300)
async def test_by_day_every_kind_can_be_read(stage: Theatre) -> None:
    librarian = await Librarian.lead(stage, PACK, languages=["lv", "lt"], rules={"standings_every": 0})
    display = await open_display(stage, {"width": 1024, "height": 512})
    await librarian.unfold("host-part-settings")
    await librarian.switch("host-daylight", on=True)
    await Phone.moved_in(stage, "lv")
    await librarian.forward("intro")
    doctor, faults, met = Doctor(), list[str](), set[str]()

    async def see(name: str) -> None:
        await settled(display)
        await stage.shoot(display, f"daylight/kinds/{name}")
        faults.extend(f"{name}: {fault}" for fault in await unreadable(display))
        await doctor.look(display, name)

    for question in QUESTIONS:
        kind = f"{question['kind']}{'-pictures' if pictured(question) else ''}"
        await librarian.forward("open")
        await phase(display, "open")
        if kind not in met:
            await see(kind)
        await librarian.button("host-close").click()
        await librarian.at("reveal")
        await face(display, "reveal")
        if kind not in met:
            await see(f"{kind}-reveal")
        met.add(kind)
        if met == WANTED:
            break
        if "fact" in question:
            await librarian.forward("card")
    assert faults == []
    doctor.healthy()
