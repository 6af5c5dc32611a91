"""The hall's next game: the display follows by itself, and each phone is offered its house in one tap."""

from __future__ import annotations

import pytest
from playwright.async_api import expect

from browser.people import Librarian, Phone, face, open_display, phase
from browser.theatre import Theatre

pytestmark = pytest.mark.asyncio(loop_scope="module")


async def end(librarian: Librarian) -> None:
    """End the game early, by way of the podium."""
    await librarian.button("host-end").click()
    await librarian.button("host-end-yes").click()
    await librarian.at("podium")
    await librarian.forward("ended")


async def test_a_family_moves_back_in_with_one_tap_on_each_phone(small: Theatre) -> None:
    display = await open_display(small)
    await face(display, "attract")
    librarian = await Librarian.lead(small, "mini")
    first_code = await librarian.code()
    first = await Phone.moved_in(small, "lv", "Lielupes bebri")
    second = await Phone.open(small, "en", f"/#h{await first.house_number()}")
    await second.button("waiting-wave").wait_for()
    number = await first.house_number()
    stranger = await Phone.moved_in(small, "lt", "Kaimynai")
    await librarian.ask_first()
    await end(librarian)
    await phase(display, "ended")
    for phone in (first, second, stranger):
        await phone.screen("ended")

    await librarian.page.locator("button.next").click()
    await librarian.page.locator("button.face", has_text="Mazā spēle").click()
    await librarian.button("host-start").click()
    await librarian.at("lobby")
    assert await librarian.code() != first_code
    await phase(display, "lobby")
    await librarian.sees("host-no-families")

    await second.button("first-return-go").click()
    await second.button("waiting-wave").wait_for()
    assert await second.house_number() == number
    await first.button("first-return-go").click()
    await first.button("waiting-wave").wait_for()
    assert await first.house_number() == number
    family = librarian.family("Lielupes bebri")
    await expect(family).to_have_count(1)
    await expect(family).to_contain_text(librarian.text("host-phones", count=2))
    # the host page's usual choice: an own name is read before it stands three metres high
    await librarian.allow_name("Lielupes bebri")
    await display.get_by_text("Lielupes bebri").first.wait_for()

    # who does not want the old house is a new family
    await stranger.button("first-return-other").click()
    await stranger.move_in()
    await expect(librarian.page.locator("li.family")).to_have_count(2)


async def test_the_start_page_asks_before_a_new_game_takes_the_display(small: Theatre) -> None:
    librarian = await Librarian.lead(small, "mini")
    display = await open_display(small)
    await phase(display, "lobby")
    shown = await librarian.code()
    await librarian.page.get_by_role("link", name=librarian.text("host-home-link")).click()
    await librarian.sees("host-running", code=shown)
    await librarian.page.locator("button.face", has_text="Mazā spēle").click()
    await librarian.button("host-start").click()
    await librarian.sees("host-start-instead")
    await librarian.button("host-no").click()
    await librarian.button("host-start").click()
    await librarian.page.locator(".confirm button.danger").click()
    await librarian.at("lobby")
    code = await librarian.code()
    assert code != shown
    await display.get_by_text(code).first.wait_for()
