"""Two families share the first place: one question more is asked, and every screen says what it decided."""

from __future__ import annotations

import pytest
from playwright.async_api import expect

from browser.clipping import unreadable
from browser.house import words
from browser.mini import RIGHT, TIEBREAK, WRONG
from browser.people import Librarian, Phone, face, open_display
from browser.test_access import Doctor
from browser.theatre import LAPTOP, PHONE, Theatre

pytestmark = [pytest.mark.asyncio(loop_scope="module"), pytest.mark.timeout(180)]
LANGS = ("lv", "lt", "en")


async def guess(phone: Phone, steps: int) -> None:
    """So many steps from the middle of the line, and send."""
    for _ in range(abs(steps)):
        await phone.button("number-more" if steps > 0 else "number-less").click()
    await phone.button("several-send").click()


async def test_a_shared_first_place_is_settled(stage: Theatre) -> None:
    stage.house.shelve("tied", TIEBREAK)
    librarian = await Librarian.lead(stage, "tied", languages=["lv", "lt"], rules={"family": "everyone"})
    display = await open_display(stage)
    phones = [
        await Phone.moved_in(stage, lang, name)
        for lang, name in zip(LANGS, ("Ezeri", "Upės", "Bees"), strict=True)
    ]
    first, second, third = phones
    await librarian.ask_first()
    await first.answer(RIGHT)
    await second.answer(RIGHT)
    await third.answers().nth(WRONG).click()
    await librarian.at("reveal")
    await librarian.forward("card")
    await librarian.forward("podium")
    doctor = Doctor()
    faults: list[str] = []

    async def look(name: str) -> None:
        pages = {"host": librarian.page, "display": display, **{phone.lang: phone.page for phone in phones}}
        for who, page in pages.items():
            await stage.shoot(page, f"tiebreak/{name}-{who}")
            await doctor.look(page, f"{name}-{who}")
            faults.extend(f"{name}-{who}: {fault}" for fault in await unreadable(page))

    await face(display, "podium")
    for phone in phones:
        await phone.screen("podium")
    await expect(librarian.button("host-tiebreak")).to_be_visible()
    await look("shared")
    await librarian.page.set_viewport_size(PHONE)
    await stage.shoot(librarian.page, "tiebreak/shared-host-small")
    faults.extend(f"shared-host-small: {fault}" for fault in await unreadable(librarian.page))
    await librarian.page.set_viewport_size(LAPTOP)

    await librarian.button("host-tiebreak").click()
    await librarian.at("intro")
    await face(display, "intro")
    await first.sees("tiebreak-rival")
    await second.sees("tiebreak-rival")
    await third.sees("tiebreak-other")
    await display.get_by_text("Upės").first.wait_for()
    await look("intro")

    await librarian.forward("open")
    for phone in phones:
        await phone.screen("question")
    await look("question")
    for phone, steps in zip(phones, (3, -1, 1), strict=True):
        await guess(phone, steps)
    await librarian.at("reveal")
    await face(display, "reveal")
    for phone in phones:
        await phone.screen("reveal")
        await phone.sees("tiebreak-told")
    await look("reveal")

    await librarian.forward("podium")
    await face(display, "podium")
    await expect(librarian.button("host-tiebreak")).to_have_count(0)
    decided = {lang: words(lang, "common", "tiebreak-decided") for lang in LANGS}
    await display.get_by_text(decided["lv"]).first.wait_for()
    await librarian.page.get_by_text(decided["lv"]).first.wait_for()
    for phone in phones:
        await phone.page.get_by_text(decided[phone.lang]).first.wait_for()
    await first.sees("rank", rank=2)
    await second.sees("rank", rank=1)
    await look("decided")
    assert not faults, "\n".join(faults)
    doctor.healthy()
    assert "Both scorers agree." in await stage.house.replay(await librarian.code())
