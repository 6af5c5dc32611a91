"""A family without a phone holds up cards: the librarian lets it in and taps what stands on them."""

from __future__ import annotations

import pytest
from playwright.async_api import ViewportSize, expect

from browser.clipping import unreadable
from browser.mini import QUESTION, RIGHT
from browser.people import Librarian, Phone, open_display
from browser.test_access import Doctor
from browser.theatre import LAPTOP, Theatre

pytestmark = pytest.mark.asyncio(loop_scope="module")
NARROW: ViewportSize = {"width": 390, "height": 844}


@pytest.mark.parametrize("lang", ["lv", "lt", "en"])
async def test_cards_are_entered_by_the_librarian(small: Theatre, lang: str) -> None:
    await small.house.make("mini", languages=["lv"])
    librarian = await Librarian.open(small, lang, LAPTOP)
    display = await open_display(small)
    page, doctor = librarian.page, Doctor()
    await page.locator(".add-cards summary").click()
    names = page.locator(".add-cards li button")
    await expect(names).to_have_count(6)
    await doctor.look(page, "adding")
    await small.shoot(page, f"host-cards-add-{lang}")
    name = await names.first.inner_text()
    await names.first.click()
    await librarian.family(name).get_by_text(librarian.text("host-cards-family")).wait_for()
    await display.get_by_text(name).first.wait_for()
    phone = await Phone.moved_in(small, lang, "Upes")

    await librarian.ask_first()
    row = page.locator(".cards li", has_text=name)
    await row.get_by_role("button", name="A", exact=True).click()
    await expect(row.get_by_role("button", name="A", exact=True)).to_have_attribute("aria-pressed", "true")
    await expect(page.locator(".counts b")).to_have_text("1")
    await row.get_by_role("button", name="B", exact=True).click()
    await expect(row.locator("[aria-pressed=true]")).to_have_accessible_name("B")
    await doctor.look(page, "cards")
    doctor.healthy()
    assert await unreadable(page) == []
    await small.shoot(page, f"host-cards-{lang}")
    await page.set_viewport_size(NARROW)
    assert await unreadable(page) == []
    await small.shoot(page, f"host-cards-narrow-{lang}")
    await phone.answers().nth(RIGHT).click()
    await librarian.at("reveal")
    await expect(page.locator(".cards")).to_have_count(0)
    await librarian.forward("card")
    await librarian.forward("open")

    # The phone has answered and nobody waits for the card, but the reveal does, until the host goes on.
    await phone.answer(0, several=True)
    await librarian.at("closed")
    await librarian.sees("host-hint-cards", left=1)
    await librarian.forward("reveal")
    replay = await small.house.replay(await librarian.code())
    assert "Both scorers agree." in replay
    assert f"{QUESTION}  {name}" in replay
