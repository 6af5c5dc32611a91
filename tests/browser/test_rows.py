"""Wrong answers that cost and right ones in a row: chosen in plain words, told at the reveal."""

from __future__ import annotations

import pytest
from playwright.async_api import ViewportSize, expect

from browser.clipping import unreadable
from browser.house import words
from browser.mini import RIGHT
from browser.people import Librarian, Phone, open_display
from browser.test_access import Doctor
from browser.theatre import LAPTOP, Theatre

pytestmark = pytest.mark.asyncio(loop_scope="module")
NARROW: ViewportSize = {"width": 390, "height": 844}
TITLES = {"lv": "Mazā spēle", "lt": "Mažas žaidimas", "en": "A small game"}


@pytest.mark.parametrize("lang", ["lv", "lt", "en"])
async def test_three_in_a_row_and_a_wrong_answer_that_costs(small: Theatre, lang: str) -> None:
    librarian = Librarian(await small.page(f"/host#{small.house.token}", LAPTOP, lang), lang)
    page, doctor = librarian.page, Doctor()
    await page.goto(f"{small.house.url}/host#new")
    await page.locator("button.face", has_text=TITLES[lang]).wait_for(timeout=60_000)
    await page.locator("button.face", has_text=TITLES[lang]).click()
    await page.locator(".rules summary").click()
    await librarian.switch("host-streak", True)
    costs = page.get_by_label(librarian.text("host-penalty"))
    await costs.select_option("25")
    await costs.scroll_into_view_if_needed()
    await doctor.look(page, "rules")
    doctor.healthy()
    assert await unreadable(page) == []
    await small.shoot(page, f"host-rules-{lang}")
    await page.set_viewport_size(NARROW)
    await costs.scroll_into_view_if_needed()
    await small.shoot(page, f"host-rules-narrow-{lang}")
    await page.set_viewport_size(LAPTOP)
    await librarian.button("host-start").click()
    await librarian.at("lobby")
    await librarian.speak_on_display(lang) if lang != "lv" else None

    display = await open_display(small)
    first, second = await Phone.moved_in(small, lang, "Ezeri"), await Phone.moved_in(small, lang, "Upes")
    await librarian.allow_name("Ezeri")
    await librarian.ask_first()
    for phone in (first, second):
        await phone.answers().nth(RIGHT).click()
    await librarian.at("reveal")
    await librarian.forward("card")
    await librarian.forward("open")
    for phone in (first, second):
        await phone.answers().nth(0).click()
        await phone.answers().nth(2).click()
        await phone.button("several-send").click()
    await librarian.at("reveal")
    await librarian.forward("open")
    await first.answers().nth(0).click()
    await second.answers().nth(1).click()
    await librarian.at("reveal")
    await first.sees("reveal-row", count=3)
    assert await first.gain() == 1100
    await expect(second.page.locator(".band .gain [aria-hidden]")).to_have_text(
        second.text("reveal-less", points=250)
    )
    await display.get_by_text(words(lang, "display", "display-row", name="Ezeri", count=3)).wait_for()
    for screen, name in ((first, "row"), (second, "less")):
        assert await unreadable(screen.page) == []
        await small.shoot(screen.page, f"phone-{name}-{lang}")
    assert await unreadable(display) == []
    await small.shoot(display, f"display-row-{lang}")
    code = await librarian.code()
    assert "Both scorers agree." in await small.house.replay(code)
    await small.house.ask("POST", f"/api/games/{code}/end")  # the next one starts without a question
