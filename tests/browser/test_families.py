"""Who answers for a family: together, in turn, by a captain, with helpers, with more time, with a joker."""

from __future__ import annotations

import pytest
from playwright.async_api import expect

from browser.clipping import unreadable
from browser.house import words
from browser.mini import QUESTION, RIGHT, SWAPPED, WRONG
from browser.people import Librarian, Phone, open_display, phase
from browser.test_access import Doctor
from browser.theatre import LAPTOP, PHONE, Theatre
from browser.town import house_of

pytestmark = pytest.mark.asyncio(loop_scope="module")


async def look(stage: Theatre, phone: Phone, name: str) -> None:
    """A picture; nothing on the page is cut off, and axe finds nothing."""
    await stage.shoot(phone.page, f"families/{name}-{phone.lang}")
    assert await unreadable(phone.page) == []
    doctor = Doctor()
    await doctor.look(phone.page, name)
    doctor.healthy()


@pytest.mark.parametrize("lang", ["lv", "lt", "en"])
async def test_a_family_answers_together(small: Theatre, lang: str) -> None:
    librarian = await Librarian.lead(small, "mini")
    mother, child = await house_of(small, lang, 2)
    await librarian.ask_first()
    await mother.answer(RIGHT)
    await child.answer(WRONG)
    for phone in (mother, child):
        await expect(phone.page.locator(".picks span")).to_have_count(2)
    await look(small, mother, "together-split")
    await child.answers().nth(RIGHT).click()
    await librarian.at("reveal")
    assert await child.gain() == QUESTION == await mother.gain()


@pytest.mark.parametrize("lang", ["lv", "lt", "en"])
async def test_the_phones_of_a_family_take_turns(small: Theatre, lang: str) -> None:
    librarian = await Librarian.lead(small, "mini", rules={"family": "relay", "joker": True})
    one, two = await house_of(small, lang, 2)
    await librarian.forward("intro")
    await one.screen("intro")
    await look(small, one, "joker")
    await one.button("joker").click()
    await one.sees("joker-on")
    await two.sees("joker-on")
    await look(small, two, "joker-played")
    await librarian.forward("open")
    await two.page.locator(".state.other").wait_for()
    await look(small, two, "other")
    await one.answers().nth(RIGHT).click()
    await librarian.at("reveal")
    assert await two.gain() == 2 * QUESTION
    await two.sees("reveal-right")
    await look(small, two, "joker-reveal")
    await librarian.forward("card")
    await librarian.forward("open")
    await one.page.locator(".state.other").wait_for()
    await two.answers().first.click()


async def test_another_phone_takes_the_captains_hat(small: Theatre) -> None:
    librarian = await Librarian.lead(small, "mini", rules={"family": "captain"})
    one, two = await house_of(small, "lv", 2)
    await librarian.ask_first()
    await look(small, two, "hat-free")
    await two.button("hat-take").click()
    await expect(two.button("hat-take")).to_have_count(0)
    await look(small, two, "hat")
    await one.answers().nth(RIGHT).click()
    await librarian.at("reveal")
    await librarian.forward("card")
    await librarian.forward("open")
    await one.page.locator(".state.other").wait_for()
    await expect(two.answers().first).to_be_enabled()


@pytest.mark.parametrize("lang", ["lv", "lt", "en"])
async def test_who_holds_this_phone(small: Theatre, lang: str) -> None:
    librarian = await Librarian.lead(small, "mini", rules={"family": "everyone"})
    one, elder = await house_of(small, lang, 2)
    await elder.menu()
    await elder.page.get_by_role("button", name=elder.text("who-elder"), exact=True).click()
    helps = elder.page.get_by_role("switch", name=elder.text("helps"))
    await helps.click()
    await expect(helps).to_be_checked()
    slow = elder.page.get_by_role("switch", name=elder.text("slow"))
    await slow.click()
    await expect(slow).to_be_checked()
    await slow.scroll_into_view_if_needed()
    await look(small, elder, "who")
    await elder.button("menu-close").click()
    await one.menu()  # the first phone of a house is never a helper
    await expect(one.page.get_by_role("switch", name=one.text("helps"))).to_have_count(0)
    await one.button("menu-close").click()
    await librarian.ask_first()
    await elder.answer(WRONG)
    await one.answers().nth(RIGHT).click()
    assert await elder.gain() == QUESTION  # a helper's wrong answer costs nothing


@pytest.mark.parametrize("lang", ["lv", "lt", "en"])
async def test_the_rules_of_a_game_are_chosen_in_plain_words(small: Theatre, lang: str) -> None:
    page = await small.page(f"/host#{small.house.token}", LAPTOP, lang)
    librarian = Librarian(page, lang)
    await page.goto(f"{small.house.url}/host#new")
    await page.locator("button.face").first.click()
    rules = page.locator("details.rules")
    await rules.locator("summary").click()
    await rules.locator("label.preset", has_text=librarian.text("host-family-relay")).click()
    await librarian.switch("host-joker", True)
    await page.get_by_label(librarian.text("host-talk")).select_option("20")
    await rules.scroll_into_view_if_needed()
    await small.shoot(page, f"families/host-rules-{lang}")
    doctor = Doctor()
    await doctor.look(page, "rules")
    doctor.healthy()
    await librarian.button("host-start").click()
    if await page.locator(".confirm").count():
        await page.locator(".confirm button.danger").click()
    await librarian.at("lobby")
    display = await open_display(small)
    phone = await Phone.moved_in(small, lang)
    await librarian.forward("intro")
    await phone.button("joker").wait_for()
    await librarian.forward()
    await phase(display, "talk", 0)
    await phone.screen("talk")
    assert phone.page.viewport_size == PHONE


@pytest.mark.parametrize("lang", ["lv", "lt", "en"])
async def test_a_question_for_the_children(small: Theatre, lang: str) -> None:
    small.house.shelve("swapped", SWAPPED)
    other = "lt" if lang == "lv" else "lv"
    rules = {"family": "everyone", "talk": 15}
    librarian = await Librarian.lead(small, "swapped", languages=[lang, other], rules=rules)
    display = await open_display(small)
    mother, child = await house_of(small, lang, 2)
    alone = await Phone.open(small, lang)
    await alone.move_in()
    await child.menu()
    await child.page.get_by_role("button", name=child.text("who-child"), exact=True).click()
    await child.button("menu-close").click()
    await librarian.forward("intro")
    await librarian.forward("talk")
    await phase(display, "talk", 0)
    only = words(lang, "display", "display-only", who="child")
    await expect(display.locator(".only .first")).to_have_text(only)
    await small.shoot(display, f"families/only-talk-display-{lang}")
    await child.sees("only-mine")
    await mother.sees("only", who="child")
    await look(small, mother, "only-talk")
    await librarian.forward("open")
    await phase(display, "open", 0)
    await expect(display.locator(".only .second")).to_have_text(
        words(other, "display", "display-only", who="child")
    )
    await look(small, child, "only-mine")
    await child.sees("only-mine")
    await look(small, alone, "only-all")
    await alone.sees("only-all", who="child")
    await mother.sees("only", who="child")
    await look(small, mother, "only-help")
    await expect(mother.answers().first).to_be_disabled()
    await small.shoot(display, f"families/only-display-{lang}")
    assert await unreadable(display) == []
    await librarian.sees("host-only", who="child")
    await small.shoot(librarian.page, f"families/only-host-{lang}")
    await child.answers().nth(1).click()
    await alone.answers().nth(1).click()
    await librarian.at("reveal")
    assert await mother.gain() == QUESTION == await alone.gain()
