"""A fourth language on the screens: phone, display, host page and Explore have it, without a line of code."""

from __future__ import annotations

from collections.abc import AsyncIterator

import pytest
import pytest_asyncio
from playwright.async_api import expect

import fourth
from browser import house
from browser.mini import MINI
from browser.people import Librarian, Phone, open_display
from browser.theatre import PHONE, Building, Theatre, building

pytestmark = pytest.mark.asyncio(loop_scope="module")
FIRST = 'ask: {lv: "Kas ir ezers?", lt: "Kas yra ežeras?", en: "What is a lake?"}'
LAKE = "Kas ir azars?"


@pytest_asyncio.fixture(scope="module", loop_scope="module")
async def together(tmp_path_factory: pytest.TempPathFactory) -> AsyncIterator[Building]:
    """The server and the screens of a checkout with one more folder of texts."""
    checkout = fourth.copied(tmp_path_factory.mktemp("fourth"))
    fourth.built(checkout)
    async with building(tmp_path_factory.mktemp("theatre"), code=checkout) as instance:
        yield instance


@pytest.fixture(autouse=True)
def spoken(monkeypatch: pytest.MonkeyPatch, stage: Theatre) -> None:
    """Whoever looks for words finds those of the copy; one question has words in the fourth language."""
    monkeypatch.setattr(house, "_texts", fourth.bundle)
    assert FIRST in MINI
    stage.house.shelve("mini", MINI.replace(FIRST, FIRST.replace("{", f'{{{fourth.CODE}: "{LAKE}", ')))


async def test_a_family_plays_in_it_and_sees_what_nobody_has_translated_yet(stage: Theatre) -> None:
    librarian = await Librarian.lead(stage, "mini")
    page = await stage.page("/", PHONE, "lv", scale=2)
    tongues = page.get_by_role("group", name=house.words("lv", "phone", "first-languages")).get_by_role(
        "button"
    )
    await expect(tongues).to_have_text(["Latviešu", "Lietuvių", "English", fourth.NAME])
    await stage.shoot(page, "phone-fourth-chooser")
    await tongues.last.click()
    phone = Phone(stage, page, fourth.CODE)
    await phone.sees("first-hello")
    await phone.move_in("Xyz")
    await librarian.ask_first()
    await phone.screen("question")
    await expect(page.get_by_text(LAKE, exact=True).first).to_be_visible()
    await expect(page.locator(".ans button").first).to_contain_text("Kalns")
    await expect(page.locator(".ans button .ml").first).to_have_text("LV")
    await stage.shoot(page, "phone-fourth-question")


async def test_a_phone_that_speaks_it_finds_it_by_itself(stage: Theatre) -> None:
    await Librarian.lead(stage, "mini")
    phone = Phone(stage, await stage.page("/", PHONE, "ltg-LV"), fourth.CODE)
    await phone.sees("first-hello")
    await expect(phone.page.locator('.seg [aria-pressed="true"]')).to_have_text(fourth.NAME)


async def test_the_display_shows_it_beside_another(stage: Theatre) -> None:
    await Librarian.lead(stage, "mini", languages=[fourth.CODE, "lv"])
    display = await open_display(stage)
    await display.get_by_text("⟦").first.wait_for()


async def test_the_host_page_offers_it_by_its_own_name(stage: Theatre) -> None:
    page = await stage.page(f"/host#{stage.house.token}", {"width": 1366, "height": 768}, "lv")
    group = page.get_by_role("group", name=house.words("lv", "host", "host-language"))
    await group.get_by_role("button", name=fourth.NAME).click()
    await page.get_by_text("⟦").first.wait_for()


async def test_explore_has_it_too(stage: Theatre) -> None:
    page = await stage.page("/explore", PHONE, "lv")
    await page.locator(".tongues button").last.click()
    await page.get_by_text("⟦").first.wait_for()
    await expect(page.locator('.row[data-place="1"]')).to_contain_text("Ludza")
