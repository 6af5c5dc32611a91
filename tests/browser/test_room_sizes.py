"""A room of three families and one of 120: the game on a real display and real phones, to the podium."""

from __future__ import annotations

import pytest
from playwright.async_api import Page, expect

from browser.clipping import unreadable
from browser.people import Librarian, Phone, face, open_display
from browser.test_access import Doctor
from browser.test_screens import settled, street
from browser.theatre import Theatre

pytestmark = [pytest.mark.asyncio(loop_scope="module"), pytest.mark.timeout(300)]
NEAR = 32
"""Units of the stage: the least size of a name that is shown for itself."""
LONG = 60_000
"""Ms in which so many families have come in, or answered."""
BIG = 200
"""CSS px that each of three houses is wide at least in the lobby."""


class Room:
    """Looks at a display and its phones, and keeps every fault."""

    def __init__(self, stage: Theatre, families: int, display: Page, phones: list[Phone]) -> None:
        self._stage = stage
        self._families = families
        self._display = display
        self._phones = phones
        self._doctor = Doctor()
        self.faults: list[str] = []

    async def look(self, title: str) -> None:
        """Everything that can be read on the display and the phones now, and what axe says of the display."""
        pages = {f"display-{title}": self._display}
        pages |= {f"phone-{title}-{phone.lang}": phone.page for phone in self._phones}
        for name, page in pages.items():
            await settled(page)
            await self._stage.shoot(page, f"room-{self._families}/{name}")
            self.faults += [f"{name}: {fault}" for fault in await unreadable(page)]
        await self._doctor.look(self._display, f"display {title}")

    def clean(self) -> None:
        """Nothing was cut off, and axe found nothing."""
        faults = [*self.faults, *self._doctor.faults]
        assert not faults, "\n".join(faults)


async def size_of(display: Page, selector: str) -> float:
    """The size of these letters in px, as drawn; the display is as large as its stage."""
    return float(
        await display.locator(selector).first.evaluate(
            "(el) => Number.parseFloat(getComputedStyle(el).fontSize)"
        )
    )


async def play_to_the_podium(librarian: Librarian, display: Page, phones: list[Phone], room: Room) -> None:
    """One question with its answer, the standings and the end, looked at in each phase."""
    await librarian.forward("intro")
    await face(display, "intro")
    await room.look("intro")
    await librarian.forward("open")
    await face(display, "question")
    await room.look("question")
    for phone in phones:
        await phone.answer(1)
    # It closes by itself as soon as every family has answered.
    await librarian.page.locator(".now.phase-reveal").wait_for(timeout=LONG)
    await face(display, "reveal")
    for phone in phones:
        await phone.screen("reveal")
    await room.look("reveal")
    await librarian.button("host-end").click()
    await librarian.button("host-end-yes").click()
    await face(display, "podium")
    for phone in phones:
        await phone.screen("podium")
    await room.look("podium")
    assert await size_of(display, ".stage [class*=rank-] p b") >= NEAR


async def three_stand_large(display: Page, phones: list[Phone]) -> None:
    """All houses are there and near, and each phone says which one is its own."""
    for place, phone in enumerate(phones, start=2):
        await phone.sees("waiting-place", place=place)
    widths = await display.locator(".street .house").evaluate_all(
        "(all) => all.map((one) => one.getBoundingClientRect().width)"
    )
    assert len(widths) == 3
    assert min(widths) >= BIG


async def a_crowd_is_told(display: Page, phones: list[Phone]) -> None:
    """Nobody counts to the hundredth house: phones say so; the display names the newest and how many."""
    for phone in phones:
        await phone.sees("waiting-crowd")
    await expect(display.locator(".houses-count")).to_contain_text("120")
    assert await size_of(display, ".newest") >= NEAR


STREETS = {3: three_stand_large, 120: a_crowd_is_told}


@pytest.mark.parametrize("families", STREETS)
async def test_a_room_of_so_many_families(small: Theatre, families: int) -> None:
    librarian = await Librarian.lead(small, "mini", languages=["lv", "lt"])
    display = await open_display(small)
    async with street(small, await librarian.code(), families - 2):
        rows = librarian.page.locator("li.family")
        await expect(rows).to_have_count(families - 2, timeout=LONG)
        phones = [await Phone.open(small, lang) for lang in ("lv", "lt")]
        for phone in phones:
            await phone.move_in()
        await expect(rows).to_have_count(families)
        await face(display, "lobby")
        room = Room(small, families, display, phones)
        await room.look("lobby")
        await STREETS[families](display, phones)
        await play_to_the_podium(librarian, display, phones, room)
    room.clean()
