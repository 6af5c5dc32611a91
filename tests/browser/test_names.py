"""Hostile names typed on a phone: shown as text or refused in words, and nothing else happens anywhere."""

from __future__ import annotations

import pytest
from playwright.async_api import expect

from browser.people import Librarian, Phone, open_display, phase
from browser.theatre import Theatre

pytestmark = pytest.mark.asyncio(loop_scope="module")

SHOWN = {
    "script": "<script>alert(1)",
    "image": '"><img src=x>',
    "handler": "onerror=alert(1)",
    "template": "${7*7}{{7*7}}",
    "emoji": "👨‍👩‍👧‍👦 Eži 🏳️‍🌈",
    "letters": "Ņūķžēņģļš",
}
"""Names of at most 16 letters: allowed, whatever they look like."""

REFUSED = {
    "long markup": ("<script>alert(1)</script>", "refusal-team-name_long"),
    "image with handler": ('"><img src=x onerror=alert(1)>', "refusal-team-name_long"),
    "right to left": ("Eži\u202egnp.exe", "refusal-team-name_signs"),
    "isolate": ("\u2067Eži\u2069", "refusal-team-name_signs"),
    "zalgo": ("Z\u0300\u0301\u0302\u0303\u0304a\u0316\u0317\u0318lgo", "refusal-team-name_signs"),
    "blank": ("Eži\u3164", "refusal-team-name_signs"),
    "500 letters": ("ā" * 500, "refusal-team-name_long"),
}


async def typed(phone: Phone, name: str) -> None:
    """Type an own name as a keyboard would, so that the field's limit holds; try to move in."""
    field = phone.page.get_by_role("textbox")
    await field.fill("")
    await field.focus()
    await phone.page.keyboard.insert_text(name)
    await phone.button("house-go").click()


async def test_any_name_is_text_on_every_screen_or_refused_in_words(small: Theatre) -> None:
    display = await open_display(small)
    librarian = await Librarian.lead(small, "mini")
    for name in SHOWN.values():
        phone = await Phone.open(small, "en")
        await phone.button("first-play").click()
        await phone.button("house-own").click()
        await typed(phone, name)
        await phone.button("waiting-wave").wait_for()
        await expect(phone.page.locator(".who")).to_contain_text(name)
        await librarian.page.locator("li.family .who b").get_by_text(name, exact=True).wait_for()
        await phone.context.close()
    houses = librarian.page.locator("li.family")
    await expect(houses).to_have_count(len(SHOWN))

    phone = await Phone.open(small, "lv")
    await phone.button("first-play").click()
    await phone.button("house-own").click()
    for case, (name, why) in REFUSED.items():
        await typed(phone, name)
        alert = phone.page.get_by_role("alert").get_by_text(phone.text(why), exact=True)
        await expect(alert, case).to_be_visible()
    assert len(await phone.page.get_by_role("textbox").input_value()) == 64
    await expect(houses).to_have_count(len(SHOWN))

    await librarian.ask_first()
    await phase(display, "open", 0)
    await librarian.button("host-end").click()
    await librarian.button("host-end-yes").click()
    await phase(display, "podium")
    for name in SHOWN.values():
        await librarian.page.get_by_role("rowheader", name=name).wait_for()
    for page in (display, librarian.page):
        assert await page.locator("img[src=x], main script").count() == 0


async def test_a_search_for_markup_finds_nothing_and_does_nothing(small: Theatre) -> None:
    await Librarian.lead(small, "mini")
    await Phone.moved_in(small, "lt", "<b>Ežiukai</b>")
    phone = await Phone.open(small, "en")
    await phone.button("first-join").click()
    await phone.button("number-search").click()
    field = phone.page.get_by_role("searchbox")
    await field.fill("<img src=x onerror=alert(1)>")
    await phone.sees("search-none")
    await field.fill("<b>")
    await phone.page.get_by_role("button", name="<b>Ežiukai</b>").click()
    await phone.button("waiting-wave").wait_for()
