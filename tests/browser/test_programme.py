"""A librarian builds an evening of parts of packs, keeps and plays it, and changes what is to come."""

from __future__ import annotations

from typing import Any

import pytest
from playwright.async_api import Locator, expect

from browser.clipping import unreadable
from browser.keyboard import press, tab_to
from browser.mini import HEAD, MINI
from browser.people import Librarian, Phone, open_display, phase
from browser.test_access import Doctor
from browser.theatre import Theatre

pytestmark = pytest.mark.asyncio(loop_scope="module")
TITLE = "Mazā spēle"
OTHER = f"""{HEAD.replace("pack: mini", "pack: other").replace(TITLE, "Cita spēle")}  - id: hidden
    kind: truefalse
    ask: {{lv: "Paslēptais zirgs ir zils.", lt: "Paslėptas arklys mėlynas.", en: "The hidden horse is blue."}}
    right: false
    seconds: 90
"""


def rounds(librarian: Librarian) -> Locator:
    """The rounds of the next game."""
    return librarian.page.locator(".rounds > li")


async def brief(librarian: Librarian) -> list[str]:
    """What each round asks, in a few words."""
    return await librarian.page.locator(".rounds .which > summary > b").all_inner_texts()


async def which(librarian: Librarian, at: int, way: str) -> Locator:
    """Open a round and choose in which way its questions are chosen."""
    row = rounds(librarian).nth(at)
    if await row.locator(".which").get_attribute("open") is None:
        await row.locator(".which summary").click()
    await row.locator("label.segment", has_text=librarian.text(f"host-round-{way}")).click()
    await expect(
        row.get_by_role("radio", name=librarian.text(f"host-round-{way}"), exact=True)
    ).to_be_checked()
    return row


async def asked(stage: Theatre, code: str) -> list[dict[str, Any]]:
    """The questions of a game."""
    found: list[dict[str, Any]] = (await stage.house.ask("GET", f"/api/games/{code}/questions"))["questions"]
    return found


async def test_an_evening_of_parts_is_built_kept_loaded_and_played(stage: Theatre) -> None:
    stage.house.shelve("mini", MINI)
    librarian = await Librarian.open(stage, "lv")
    page, doctor = librarian.page, Doctor()
    await page.locator(".pack", has_text=TITLE).get_by_role("button").first.click()
    await librarian.button("host-add-round", title="Ludza").click()
    await expect(rounds(librarian)).to_have_count(2)

    # The second question of the one pack, ticked; two of the other, drawn.
    row = await which(librarian, 0, "ticked")
    await librarian.sees("host-round-tick-first")
    await expect(librarian.button("host-start")).to_be_disabled()
    await row.locator(".ticks .check").nth(1).click()
    await expect(librarian.button("host-start")).to_be_enabled()
    await row.locator(".ticks .icon-button").nth(1).click()
    display = page.frame_locator(".faces .big iframe")
    await expect(display.locator("h1.question")).to_have_text("Kuras ir krāsas?")
    await page.keyboard.press("Escape")
    await expect(row.locator(".ticks .icon-button").nth(1)).to_be_focused()
    await stage.shoot(page, "host-builder-lv")
    await doctor.look(page, "builder, ticked")
    assert await unreadable(page) == []
    row = await which(librarian, 1, "draw")
    await row.locator(".count input").fill("2")
    await row.locator(".count input").press("Enter")
    drawn = f"{librarian.text('host-round-of', count=2, all=14)}, {librarian.text('host-round-draw').lower()}"
    ticked = (
        f"{librarian.text('host-round-of', count=1, all=3)}, {librarian.text('host-round-ticked').lower()}"
    )
    assert await brief(librarian) == [ticked, drawn]
    await stage.shoot(page, "host-builder-draw-lv")
    await doctor.look(page, "builder, drawn")
    assert await unreadable(page) == []

    # The drawn round goes first, by the keyboard; the focus goes along.
    await rounds(librarian).nth(1).locator(".up").focus()
    await page.keyboard.press("Enter")
    await expect(rounds(librarian).nth(0)).to_contain_text("Ludza")
    await expect(rounds(librarian).nth(0).locator(".down")).to_be_focused()
    assert await brief(librarian) == [drawn, ticked]
    length = await page.locator(".length").inner_text()
    assert length.startswith("3 "), length

    # A look into a pack loses nothing of it.
    await page.locator(".pack", has_text=TITLE).get_by_role("link").click()
    await page.locator(".questions > li").first.wait_for()
    await librarian.page.get_by_role("link", name=librarian.text("host-back")).click()
    assert await brief(librarian) == [drawn, ticked]

    # Kept, and loaded by a page that knows nothing of it.
    await librarian.unfold("host-kept")
    kept = page.locator(".kept")
    await kept.get_by_label(librarian.text("host-kept-name")).fill("Divas daļas")
    await librarian.button("host-kept-keep").click()
    await expect(kept.locator("li h3")).to_have_text("Divas daļas")
    await expect(kept.locator("li > p").first).to_have_text(f"Ludza (2) · {TITLE} (1)")
    other = await Librarian.open(stage, "lv")
    await other.unfold("host-kept")
    await other.button("host-kept-use").click()
    await expect(rounds(other)).to_have_count(2)
    assert await brief(other) == [drawn, ticked]

    # Played: two of Ludza, whichever, and then the ticked one.
    await other.button("host-start").click()
    code = await other.code()
    questions = await asked(stage, code)
    assert [one["round"] for one in questions] == [0, 0, 1]
    assert questions[2]["id"] == "mini-colours"
    big = await open_display(stage)
    await other.ask_first()
    await phase(big, "open", 0)
    await expect(big.locator("h1.question")).to_contain_text(questions[0]["text"]["lv"])
    await stage.house.ask("POST", f"/api/games/{code}/end")
    doctor.healthy()


async def test_what_a_round_lacks_is_said_where_it_is_put_together(stage: Theatre) -> None:
    stage.house.shelve("mini", MINI)
    librarian = await Librarian.open(stage, "lt")
    await librarian.page.locator(".pack", has_text="Mažas").get_by_role("button").first.click()
    await which(librarian, 0, "draw")
    # Another tab has made the pack shorter since.
    stage.house.shelve("mini", MINI.split("  - id: mini-colours")[0])
    await librarian.button("host-start").click()
    await librarian.sees("host-error-part-few")
    stage.house.shelve("mini", MINI)
    row = await which(librarian, 0, "first")
    await row.locator(".count .icon-button").first.click()
    await expect(librarian.page.get_by_text(librarian.text("host-error-part-few"))).to_have_count(0)
    await librarian.button("host-start").click()
    await librarian.at("lobby")


async def test_the_next_question_is_replaced_while_the_game_is_played(stage: Theatre) -> None:
    stage.house.shelve("mini", MINI)
    stage.house.shelve("other", OTHER)
    librarian = await Librarian.lead(stage, "mini", languages=["lv", "lt"])
    display = await open_display(stage)
    phone = await Phone.moved_in(stage, "en")
    await librarian.ask_first()
    await phone.answer(1)
    await librarian.at("reveal")
    await librarian.unfold("host-part-plan")
    plan = librarian.page.locator(".plan")
    await expect(plan.locator("> li")).to_have_count(2)
    await expect(plan.locator("> li").first).to_have_class("next")
    doctor = Doctor()
    await plan.scroll_into_view_if_needed()
    await stage.shoot(librarian.page, "host-plan-lv")

    # The next one: by keyboard, from another pack.
    await press(librarian.page, plan.locator("> li").first.locator(".replace"))
    chooser = librarian.page.locator(".chooser")
    await librarian.sees("host-plan-empty")
    await expect(chooser.locator("select")).to_be_focused()
    await chooser.locator("select").select_option("other")
    await chooser.locator(".offers li").first.wait_for()
    await doctor.look(librarian.page, "plan")
    assert await unreadable(librarian.page) == []
    await chooser.scroll_into_view_if_needed()
    await stage.shoot(librarian.page, "host-plan-choose-lv")
    take = chooser.get_by_role("button", name=librarian.text("host-plan-take"))
    await tab_to(librarian.page, take)
    await librarian.page.keyboard.press("Enter")
    await librarian.sees("host-plan-replaced", number=2)
    await expect(plan.locator("> li").first).to_contain_text("Paslēptais zirgs")
    assert "hidden horse" not in await phone.page.content()

    # The one after it is left out, brought back, and left out again: nothing is to come after the next one.
    for again in (True, False):
        await plan.locator("> li").last.locator(".opener").click()
        await librarian.button("host-plan-drop-yes").click()
        await librarian.sees("host-plan-dropped", number=3)
        await expect(plan.locator("> li[data-index]")).to_have_count(1)
        out = plan.locator("> li.out")
        await expect(out).to_have_count(1)
        if again:
            await doctor.look(librarian.page, "plan-out")
            assert await unreadable(librarian.page) == []
            await plan.scroll_into_view_if_needed()
            await stage.shoot(librarian.page, "host-plan-out-lv")
            await press(librarian.page, out.get_by_role("button", name=librarian.text("host-plan-back")))
            await librarian.sees("host-plan-brought", number=3)
            await expect(out).to_have_count(0)
            await expect(plan.locator("> li[data-index]")).to_have_count(2)

    await librarian.forward("card")
    await librarian.forward("open")
    await phase(display, "open", 1)
    await expect(display.locator("h1.question")).to_contain_text("Paslēptais zirgs ir zils.")
    await phone.screen("question")
    await expect(phone.page.locator(".q")).to_have_text("The hidden horse is blue.")
    await librarian.sees("host-plan-none")
    await phone.answer(1)
    await librarian.at("reveal")
    await expect(librarian.page.locator(".title .step")).to_contain_text("2")
    await librarian.forward("podium")
    doctor.healthy()
    assert "Both scorers agree." in await stage.house.replay(await librarian.code())


async def test_two_pages_that_lead_do_not_undo_each_other(stage: Theatre) -> None:
    stage.house.shelve("mini", MINI)
    librarian = await Librarian.lead(stage, "mini")
    await librarian.unfold("host-part-plan")
    plan = librarian.page.locator(".plan")
    await expect(plan.locator("> li")).to_have_count(3)
    await plan.locator("> li").last.locator(".opener").click()
    code = await librarian.code()
    await stage.house.ask("DELETE", f"/api/games/{code}/questions/0?edition=0")
    await expect(plan.locator("> li[data-index]")).to_have_count(2)
    await expect(plan.locator("> li").first).to_have_class("out")
    await expect(plan.locator("> li[data-index]").first).to_contain_text("Kuras ir krāsas?")


async def test_a_joker_is_played_for_a_family_with_cards(stage: Theatre) -> None:
    stage.house.shelve("mini", MINI)
    librarian = await Librarian.lead(stage, "mini", rules={"joker": True})
    page = librarian.page
    await page.locator(".add-cards summary").click()
    offer = page.locator(".add-cards li button").first
    name = (await offer.inner_text()).strip()
    await offer.click()
    row = librarian.family(name)
    await row.get_by_role("button", name=librarian.text("host-cards-joker")).click()
    await expect(row.locator(".joker")).to_have_text(librarian.text("host-cards-joker-played"))
    await stage.shoot(page, "host-joker-lv")
    assert await unreadable(page) == []
    await librarian.ask_first()
    await expect(row.locator(".joker")).to_have_text(librarian.text("host-cards-joker-played"))
    await page.locator(".card-letter.b").click()
    await expect(page.locator(".card-letter.b")).to_have_attribute("aria-pressed", "true")
    await librarian.forward()
    await librarian.at("reveal")
    await librarian.forward("card")
    await expect(row.locator(".joker")).to_have_count(0)
    await expect(row.get_by_role("button", name=librarian.text("host-cards-joker"))).to_have_count(0)
    assert "2000" in await stage.house.replay(await librarian.code())
