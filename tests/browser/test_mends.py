"""The host puts right what went wrong: a name, points, a question, a phone; and takes it back."""

from __future__ import annotations

import re

import pytest
from playwright.async_api import expect

from browser.clipping import unreadable
from browser.mini import RIGHT
from browser.people import Librarian, Phone, face, open_display
from browser.test_access import Doctor
from browser.theatre import LAPTOP, Theatre

pytestmark = pytest.mark.asyncio(loop_scope="module")
REASON = "Dziesma"
WRITTEN = {"lv": re.compile("^1000$"), "lt": re.compile(r"^1\s000$"), "en": re.compile("^1,000$")}
"""The points of the only question, as each language writes them."""


@pytest.mark.parametrize("lang", ["lv", "lt", "en"])
async def test_what_the_host_puts_right_and_takes_back(small: Theatre, lang: str) -> None:
    await small.house.make("mini", languages=["lv"], rules={"family": "everyone", "standings_every": 1})
    librarian = await Librarian.open(small, lang, LAPTOP)
    display = await open_display(small)
    first = await Phone.moved_in(small, lang, "Ezeri")
    second = await Phone.moved_in(small, lang, "Upes")
    await librarian.ask_first()
    await first.answer(RIGHT)
    await second.answers().nth(RIGHT).click()
    await librarian.at("reveal")

    page = librarian.page
    await librarian.unfold("host-part-mends")
    await page.get_by_role("button", name=librarian.text("host-annul"), exact=True).click()
    await display.get_by_text("Šis jautājums neskaitās").first.wait_for()
    await first.sees("annulled")
    await page.get_by_role("button", name=librarian.text("host-annul-not"), exact=True).click()
    await first.sees("reveal-right")

    row = librarian.family("Ezeri")
    await row.locator("summary").click()
    await row.get_by_label(librarian.text("host-mend-points")).fill("250")
    await row.get_by_label(librarian.text("host-mend-reason")).fill(REASON)
    await row.get_by_role("button", name=librarian.text("host-mend-points-do"), exact=True).click()
    await expect(page.locator(".mends").get_by_text(f"Ezeri: 250 ({REASON})")).to_be_visible()
    await expect(row.get_by_role("button", name=librarian.text("host-mend-points-do"))).to_be_disabled()
    await expect(row.get_by_label(librarian.text("host-mend-reason"))).to_have_value(REASON)
    await row.get_by_label(librarian.text("host-mend-name"), exact=True).fill("Lielie ezeri")
    await row.get_by_role("button", name=librarian.text("host-mend-name-do"), exact=True).click()
    await librarian.family("Lielie ezeri").wait_for()
    await small.shoot(page, f"host-mends-{lang}")
    assert await unreadable(page) == []
    doctor = Doctor()
    await doctor.look(page, "changes")
    doctor.healthy()

    await librarian.forward("card")
    await librarian.forward("standings")
    await first.sees("given", points=250, reason=REASON)
    await face(display, "standings")
    await expect(display.get_by_text("Lielie ezeri").first).to_be_visible()
    points = page.locator(".mends li", has_text=REASON)
    await points.get_by_role("button", name=librarian.text("host-mend-undo")).click()
    await expect(points).to_have_class("undone")
    await expect(first.page.locator(".given")).to_have_count(0)
    await expect(first.page.locator("dd").last).to_have_text(WRITTEN[lang])
    assert "Both scorers agree." in await small.house.replay(await librarian.code())
