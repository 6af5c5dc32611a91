"""A seat survives: reload, a second tab, another phone by the come-back code, leaving and coming late."""

from __future__ import annotations

import pytest
from playwright.async_api import expect

from browser.mini import QUESTION, RIGHT
from browser.people import Librarian, Phone
from browser.theatre import Theatre

pytestmark = pytest.mark.asyncio(loop_scope="module")


async def test_a_reload_keeps_seat_answer_and_points(small: Theatre) -> None:
    librarian = await Librarian.lead(small, "mini")
    phone = await Phone.moved_in(small, "lv", "Ķeburi")
    await Phone.moved_in(small, "en")
    await librarian.ask_first()
    await phone.answer(RIGHT)
    await phone.page.reload()
    await phone.page.locator(".state.counted").wait_for()
    await librarian.button("host-close").click()
    await librarian.at("reveal")
    assert await phone.gain() == QUESTION
    await phone.page.reload()
    assert await phone.gain() == QUESTION
    await expect(phone.page.locator(".who")).to_contain_text("Ķeburi")
    await expect(librarian.page.locator("li.family")).to_have_count(2)


async def test_two_tabs_are_one_phone(small: Theatre) -> None:
    librarian = await Librarian.lead(small, "mini")
    first = await Phone.moved_in(small, "lt", "Žiogai")
    second = await first.tab()
    await second.screen("waiting")
    await expect(librarian.family("Žiogai")).to_contain_text(librarian.text("host-phones", count=1))
    await Phone.moved_in(small, "lt")
    await librarian.ask_first()
    await second.answer(RIGHT)
    await first.page.locator(".state.counted").wait_for()
    # changed in the other tab: the last answer counts, once
    await first.answers().nth(RIGHT + 1).click()
    await expect(second.answers().nth(RIGHT + 1)).to_have_attribute("aria-pressed", "true")
    await first.answers().nth(RIGHT).click()
    await expect(second.answers().nth(RIGHT)).to_have_attribute("aria-pressed", "true")
    await librarian.button("host-close").click()
    await librarian.at("reveal")
    assert [await first.gain(), await second.gain()] == [QUESTION] * 2


async def test_the_game_goes_on_on_another_phone_by_the_come_back_code(small: Theatre) -> None:
    librarian = await Librarian.lead(small, "mini")
    old = await Phone.moved_in(small, "en", "Otters")
    await Phone.moved_in(small, "lv")
    await librarian.ask_first()
    await old.answer(RIGHT)
    await old.menu()
    await old.button("menu-return").click()
    shown = old.page.locator(".made strong")
    await shown.wait_for()
    code = await shown.inner_text()
    assert len(code) == 9
    assert code[4] == "-"
    assert not set(code) & set("0O1IL")

    new = await Phone.open(small, "lt")
    await new.button("first-join").click()
    await new.button("number-return").click()
    await new.page.get_by_role("textbox").press_sequentially(code.replace("-", "").lower())
    await new.button("return-go").click()
    await new.page.locator(".state.counted").wait_for()
    await old.sees("moved-title")
    await expect(librarian.family("Otters")).to_contain_text(librarian.text("host-phones", count=1))

    again = await Phone.open(small, "en")
    await again.button("first-join").click()
    await again.button("number-return").click()
    await again.page.get_by_role("textbox").fill(code)
    await again.button("return-go").click()
    await again.page.get_by_role("alert").get_by_text(again.text("refusal-return-unknown")).wait_for()

    await librarian.button("host-close").click()
    await librarian.at("reveal")
    assert await new.gain() == QUESTION
    await old.button("moved-go").click()
    await old.page.locator("[data-screen=first]").wait_for()


async def test_leaving_asks_twice_and_a_family_may_come_in_the_middle_of_a_question(small: Theatre) -> None:
    librarian = await Librarian.lead(small, "mini")
    phone = await Phone.moved_in(small, "lv", "Gājēji")
    other = await Phone.moved_in(small, "en", "Stayers")
    await librarian.ask_first()
    await phone.menu()
    await phone.button("menu-leave").click()
    await phone.button("menu-leave-no").click()
    await phone.button("menu-close").click()
    await phone.screen("question")
    await phone.menu()
    await phone.button("menu-leave").click()
    await phone.button("menu-leave-yes").click()
    await phone.screen("first")

    late = await Phone.moved_in(small, "lt", "Vėluokliai")
    await late.answer(RIGHT)
    await other.answer(RIGHT)
    await librarian.at("reveal")
    assert await late.gain() == QUESTION
    await phone.button("first-return-go").click()
    await phone.screen("reveal")
