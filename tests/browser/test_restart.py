"""`kill -9` of the server in mid-question: everybody comes back, nothing is lost, nothing doubled."""

from __future__ import annotations

import re

import pytest
from playwright.async_api import expect

from browser.mini import QUESTION, RIGHT, WRONG
from browser.people import Librarian, Phone, face, number, open_display, phase
from browser.theatre import Theatre

pytestmark = pytest.mark.asyncio(loop_scope="module")

THUMB = """
const lines = [];
window.WebSocket = new Proxy(WebSocket, {
  construct(Real, given) {
    const line = new Real(...given);
    lines.push(line);
    return line;
  },
});
window.pressWhenLost = (row) => {
  for (const line of lines) {
    line.addEventListener("close", () => document.querySelectorAll(".ans button")[row].click());
  }
};
"""
"""A thumb that is on its way to an answer just as the line breaks."""


async def test_a_power_cut_in_the_middle_of_a_question(small: Theatre) -> None:
    house = small.house
    librarian = await Librarian.lead(small, "mini")
    code = await librarian.code()
    display = await open_display(small)
    before = await Phone.moved_in(small, "lv", "Agrie")
    during = await Phone.moved_in(small, "lt", "Vidury")
    after = await Phone.moved_in(small, "en", "Lost Line", script=THUMB)
    away = await Phone.moved_in(small, "lv", "Klusie")
    await librarian.ask_first()
    await phase(display, "open", 0)
    await before.answer(RIGHT)

    house.freeze()
    # sent to a server that will never read it
    await during.answers().nth(RIGHT).click()
    await during.page.locator(".state.sending").wait_for()
    await after.page.evaluate("pressWhenLost", WRONG)
    await house.kill()
    await face(display, "connecting")
    await before.page.locator(".state.counted").wait_for()
    for phone in (during, after):
        await phone.sees("waits")
    await away.sees("offline")
    await librarian.sees("host-lost")

    await house.start()
    await phase(display, "open", 0)
    await face(display, "question")
    for phone in (before, during, after):
        await phone.page.locator(".state.counted").wait_for()
    await away.screen("question")
    await expect(librarian.page.locator(".counts b")).to_have_text("3")
    await away.answer(RIGHT)
    await librarian.at("reveal")
    gains = [await phone.gain() for phone in (before, during, after, away)]
    assert gains == [QUESTION, QUESTION, 0, QUESTION]
    await phase(display, "reveal", 0)

    told = await house.replay(code)
    assert "Both scorers agree." in told
    assert sorted(totals(told)) == [0, QUESTION, QUESTION, QUESTION]
    assert len(re.findall(r"  AnswerGiven  ", told)) == 4, told


def totals(told: str) -> list[int]:
    """The points in the table at the end of a replay."""
    table = told.rsplit("\n\n", 1)[-1]
    return [number(row) for row in re.findall(r"^ +\d+\. +(\d+)  ", table, re.MULTILINE)]


async def test_a_polite_restart_between_questions(small: Theatre) -> None:
    librarian = await Librarian.lead(small, "mini")
    display = await open_display(small)
    phone = await Phone.moved_in(small, "en", "Patient")
    await librarian.ask_first()
    await phone.answer(RIGHT)
    await librarian.at("reveal")
    await small.house.stop()
    await face(display, "connecting")
    await phone.sees("lost-title")
    await small.house.start()
    await phase(display, "reveal", 0)
    assert await phone.gain() == QUESTION
    await librarian.forward("card")
    await phase(display, "card")
    await phone.screen("card")
