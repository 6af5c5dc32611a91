"""The page on which a projector is set up: reached without a game, whole in every size and language."""

from __future__ import annotations

import pytest
from playwright.async_api import Page, expect

from browser.clipping import unreadable
from browser.house import words
from browser.people import Librarian, face
from browser.test_access import Doctor
from browser.test_screens import settled
from browser.test_sound import SPY
from browser.theatre import DISPLAY, Theatre, comes_true

pytestmark = pytest.mark.asyncio(loop_scope="module")
SIZES = ((1920, 1080), (1024, 512), (800, 600), (3840, 2160))
LANGUAGES = ("lv", "lt", "en")

OVER_EACH_OTHER = """() => {
  const all = [...document.querySelectorAll("home-test :is(button, img, li, figure)")]
    .map((one) => ({ one, box: one.getBoundingClientRect() }));
  return all.flatMap((a, i) => all.slice(i + 1)
    .filter((b) => !a.one.contains(b.one)
      && Math.min(a.box.right, b.box.right) - Math.max(a.box.left, b.box.left) > 1
      && Math.min(a.box.bottom, b.box.bottom) - Math.max(a.box.top, b.box.top) > 1)
    .map((b) => `${a.one.outerHTML.slice(0, 60)} over ${b.one.outerHTML.slice(0, 60)}`));
}"""


def said(name: str, lang: str = "lv") -> str:
    """What the page says for a text."""
    return words(lang, "display", f"display-test-{name}")


async def speak(page: Page, lang: str) -> None:
    """Choose the page's language."""
    await page.locator(f".tongues [lang={lang}]").click()
    await expect(page.locator("home-test h1")).to_have_text(said("title", lang))


@pytest.mark.parametrize("lang", LANGUAGES)
async def test_nothing_is_cut_off_in_any_size(stage: Theatre, lang: str) -> None:
    page = await stage.page("/display#test", DISPLAY)
    await speak(page, lang)
    await expect(page.locator(".rate")).to_be_visible()
    await page.get_by_role("button", name=said("play", lang)).click()
    await expect(page.locator(".said")).to_have_text(said("heard", lang))
    faults: list[str] = []
    for width, height in SIZES:
        await page.set_viewport_size({"width": width, "height": height})
        await settled(page)
        size = f"{width}x{height}"
        await stage.shoot(page, f"test-page/{lang}-{size}")
        faults += [f"{size}: {fault}" for fault in await unreadable(page)]
        # All within the safe area: what stands outside may lie beyond the projector's edge.
        out = await page.evaluate("""() => {
          const sheet = document.querySelector("home-test .sheet").getBoundingClientRect();
          return [...document.querySelectorAll("home-test .sheet *")].filter((one) => {
            const box = one.getBoundingClientRect();
            return !one.closest("svg") && (box.right > sheet.right + 1 || box.bottom > sheet.bottom + 1);
          }).map((one) => one.outerHTML.slice(0, 80));
        }""")
        faults += [f"{size}: outside: {one}" for one in out]
        faults += [f"{size}: {one}" for one in await page.evaluate(OVER_EACH_OTHER)]
    assert faults == []


async def test_it_says_what_is_to_be_seen(stage: Theatre) -> None:
    page = await stage.page("/display#test", DISPLAY, script=SPY)
    await speak(page, "lv")
    await expect(page.locator("home-test .colours li")).to_have_count(6)
    await expect(page.locator("home-test .sample")).to_have_count(2)
    await expect(page.locator(".edges i")).to_have_count(4)
    await comes_true(page, "() => [...document.images].every((one) => one.complete && one.naturalWidth > 0)")
    await expect(page.locator(".pixels")).to_have_text("1920 × 1080")

    far = page.locator(".sizes li b").nth(1)
    before = await far.inner_text()
    await page.get_by_role("button", name=said("wider")).click()
    await expect(far).not_to_have_text(before)

    await page.get_by_role("button", name=said("play")).click()
    await comes_true(page, "() => heard.notes > 0 && heard.contexts[0].state === 'running'")
    await page.set_viewport_size({"width": 1024, "height": 512})
    await settled(page)
    await stage.shoot(page, "display-test")
    doctor = Doctor()
    await doctor.look(page, "test page")
    doctor.healthy()


async def test_a_display_without_a_game_leads_there_and_back(stage: Theatre) -> None:
    await stage.house.make("ludza", show=False)
    page = await stage.page("/display", DISPLAY)
    await face(page, "attract")
    await page.locator(".test-door").tap()
    await page.locator("home-test h1").wait_for()
    await page.get_by_role("button", name=words("lv", "display", "display-test-back")).tap()
    await page.locator(".attract").wait_for()
    assert not page.url.endswith("#test")
    await page.keyboard.press("t")
    await page.locator("home-test h1").wait_for()

    # Opened on the display itself, it gives way to a game.
    await stage.house.make("ludza")
    await face(page, "lobby")
    await expect(page.locator("home-test")).to_have_count(0)


async def test_the_host_page_leads_there_also_in_the_midst_of_a_game(stage: Theatre) -> None:
    librarian = await Librarian.lead(stage, "ludza")
    await librarian.unfold("host-part-displays")
    link = librarian.page.get_by_role("link", name=librarian.text("host-test-display"))
    async with librarian.page.context.expect_page() as opening:
        await link.click()
    page = await opening.value
    stage.watch(page, "test page")
    await page.locator("home-test h1").wait_for()
    await librarian.forward("intro")
    await (
        page.get_by_role("button", name=said("back"))
        .or_(page.get_by_role("button", name=said("back", "lt")))
        .click()
    )
    await face(page, "intro")
