"""What a librarian prints: it lies on A4 as it is shown, and its codes are right. And the end of a game."""

from __future__ import annotations

import base64
import re
from datetime import datetime, timedelta
from typing import Any

import pytest
from playwright.async_api import Locator, Page, Route, ViewportSize, expect

from browser.clipping import unreadable
from browser.house import words
from browser.mini import RIGHT, WRONG
from browser.people import Librarian, Phone, face, open_display
from browser.test_access import Doctor
from browser.test_screens import settled
from browser.theatre import LAPTOP, PHONE, Theatre, comes_true
from web.test_qr import matrix

pytestmark = [pytest.mark.asyncio(loop_scope="module"), pytest.mark.timeout(240)]
LANGUAGES = ["lv", "lt", "en"]
A4: ViewportSize = {"width": 794, "height": 1123}
"""CSS px at 96 to the inch."""
PAPER_EDGE = 29
"""CSS px (almost 8 mm) that printers leave white."""
WIFI = "WIFI:T:WPA;S:HOME-Ludza;P:vasara2026;;"
COUNTED = "window.sentToPrinter = 0; window.print = () => { window.sentToPrinter += 1; };"

READ = """
async ([shot, size]) => {
  const picture = new Image();
  picture.src = "data:image/png;base64," + shot;
  await picture.decode();
  const { width, height } = picture;
  const canvas = Object.assign(document.createElement("canvas"), { width, height });
  const pen = canvas.getContext("2d");
  pen.drawImage(picture, 0, 0);
  const at = (step, whole) => Math.floor((step + 0.5) * whole / size);
  return Array.from({ length: size }, (_, y) => Array.from({ length: size }, (_, x) =>
    pen.getImageData(at(x, width), at(y, height), 1, 1).data[1] < 128));
}
"""
"""Which modules of a code are dark, as a camera sees them: on the pixels."""

OUTSIDE = """
(sheet, edge) => {
  const paper = sheet.getBoundingClientRect();
  const all = Array.from(sheet.querySelectorAll("text, image"));
  return all.map((one) => [one.getBoundingClientRect(), one.textContent])
    .filter(([box]) => box.left < paper.left + edge || box.right > paper.right - edge
      || box.top < paper.top + edge || box.bottom > paper.bottom - edge)
    .map(([, words]) => words);
}
"""


def nearby(stage: Theatre) -> str:
    """The server by a local road: only there the Wi-Fi is told."""
    return f"http://127.0.0.1:{stage.house.port}"


def said(lang: str, name: str, /, **values: Any) -> str:
    """What stands on paper, or on the page of what is printed."""
    return words(lang, "paper", name, **values)


class Desk:
    """The page of what is printed, and the printer beside it."""

    def __init__(self, stage: Theatre, page: Page, lang: str) -> None:
        self.stage = stage
        self.page = page
        self.lang = lang

    @classmethod
    async def open(cls, stage: Theatre, lang: str = "lv", code: str = "", by: str = "") -> Desk:
        """Straight to the page, as from a bookmark. ``by``: an address of the server, else its public one."""
        here = by or stage.house.url
        page = await stage.page(f"{here}/host#{stage.house.token}", LAPTOP, lang, script=COUNTED)
        await page.locator(".page").first.wait_for()
        await page.goto(f"{here}/host#print{'/' + code if code else ''}")
        await page.locator(".sheets .sheet").first.wait_for()
        return cls(stage, page, lang)

    def sort(self, name: str) -> Locator:
        """One sort of sheets: poster, tent, cards or diploma."""
        return self.page.locator("section.sort", has=self.page.locator(f"#print-{name}"))

    async def speaks(self, *languages: str) -> None:
        """Choose the languages on paper; what is wanted is chosen first, since one always stays."""
        group = self.page.locator(".entrance").get_by_role("group", name=said(self.lang, "print-languages"))
        for on in (True, False):
            for lang in LANGUAGES:
                name = words(self.lang, "host", f"host-language-{lang}")
                box = group.get_by_role("checkbox", name=name)
                if (lang in languages) is on and await box.is_checked() is not on:
                    await group.locator("label", has_text=name).click()
                    await expect(box).to_be_checked(checked=on)

    async def chooses(self, legend: str, words: str) -> None:
        """Pick one of several."""
        group = self.page.get_by_role("group", name=said(self.lang, legend), exact=True)
        await group.locator("label", has_text=said(self.lang, words)).click()

    async def prints(self, sort: str) -> int:
        """Press Print; how many pages the printer is given."""
        before = await self.page.evaluate("window.sentToPrinter")
        await self.sort(sort).locator("button.go").click()
        await comes_true(self.page, "(before) => window.sentToPrinter === before + 1", before)
        data = await self.page.pdf(prefer_css_page_size=True)
        sizes = {tuple(map(float, box)) for box in re.findall(rb"MediaBox \[0 0 ([\d.]+) ([\d.]+)\]", data)}
        assert all(abs(w - 595) < 2 and abs(h - 842) < 2 for w, h in sizes), sizes
        return len(re.findall(rb"/Type\s*/Page\b", data))

    async def on_paper(self, sort: str, number: int = 0) -> Locator:
        """The sheet as it lies in the printer's tray; nothing may stand over its edge."""
        await self.page.set_viewport_size(A4)
        await self.page.emulate_media(media="print")
        sheet = self.sort(sort).locator(".sheet").nth(number)
        await sheet.scroll_into_view_if_needed()
        box = await sheet.bounding_box()
        assert box is not None
        assert abs(box["width"] - A4["width"]) < 1.5
        assert abs(box["height"] - A4["height"]) < 1.5
        assert await sheet.evaluate(OUTSIDE, PAPER_EDGE) == []
        return sheet

    async def back_on_screen(self) -> None:
        """As it was before."""
        await self.page.evaluate("window.dispatchEvent(new Event('afterprint'))")
        await self.page.emulate_media(media="null")
        await self.page.set_viewport_size(LAPTOP)

    async def leads_to(self, sheet: Locator, number: int, text: str) -> None:
        """The code with this number says so, and a camera can tell its modules apart."""
        wanted = matrix(text)
        code = sheet.locator("image.code").nth(number)
        shot = base64.b64encode(await code.screenshot()).decode()
        assert await self.page.evaluate(READ, [shot, len(wanted)]) == wanted, text


@pytest.mark.parametrize("lang", LANGUAGES)
async def test_the_way_in_hangs_on_the_wall_and_stands_on_the_table(small: Theatre, lang: str) -> None:
    page = await small.page(f"{nearby(small)}/host#{small.house.token}", LAPTOP, lang, script=COUNTED)
    await page.goto(f"{nearby(small)}/host#new")
    await page.get_by_role("link", name=words(lang, "host", "host-print")).click()
    desk = Desk(small, page, lang)
    await desk.speaks(lang)
    for sort in ("poster", "tent"):
        assert await desk.prints(sort) == 1
        sheet = await desk.on_paper(sort)
        await expect(page.locator("header.top")).to_be_hidden()
        for name in ("paper-title", "paper-wifi", "paper-game"):
            await expect(sheet).to_contain_text(said(lang, name).split(" ")[0])
        await expect(sheet).to_contain_text("HOME-Ludza")
        await expect(sheet).to_contain_text(f"home.test:{small.house.port}")
        await small.shoot(sheet, f"host-{sort}-{lang}")
        await desk.leads_to(sheet, 0, WIFI)
        await desk.leads_to(sheet, 1, f"{small.house.url}/")
        await desk.back_on_screen()
    # the other side of the tent is the same, upside down: its codes are turned too
    await expect(desk.sort("tent").locator("image.code")).to_have_count(4)


async def test_all_languages_share_a_sheet_or_have_one_each(small: Theatre) -> None:
    desk = await Desk.open(small, "en", by=nearby(small))
    await desk.speaks(*LANGUAGES)
    assert await desk.prints("poster") == 1
    sheet = await desk.on_paper("poster")
    for lang in LANGUAGES:
        await expect(sheet).to_contain_text(said(lang, "paper-title"))
    await small.shoot(sheet, "host-poster-all")
    await desk.back_on_screen()
    await small.shoot(await desk.on_paper("tent"), "host-tent-all")
    await desk.back_on_screen()
    await desk.page.locator("label.switch", has_text=said("en", "print-together")).locator(".words").click()
    await expect(desk.sort("poster").locator(".sheet")).to_have_count(3)
    assert await desk.prints("poster") == 3
    await desk.back_on_screen()
    assert await desk.prints("tent") == 3


async def test_a_poster_for_one_game_and_no_word_of_a_wifi_that_is_not_known(small: Theatre) -> None:
    day = int((datetime.now() + timedelta(days=9)).timestamp())
    await small.house.make("mini", code="EZERS24", starts_at=day, show=False)
    desk = await Desk.open(small, "lt", "EZERS24")
    await expect(desk.page.get_by_text(said("lt", "print-no-wifi"))).to_be_visible()
    await desk.speaks("lv", "lt")
    for sort in ("poster", "tent"):
        await desk.sort(sort).locator("button.go").click()
        sheet = await desk.on_paper(sort)
        await expect(sheet).not_to_contain_text("Wi-Fi")
        await expect(sheet).to_contain_text(f"home.test:{small.house.port}/g/EZERS24")
        await desk.leads_to(sheet, 0, f"{small.house.url}/g/EZERS24")
        await small.shoot(sheet, f"host-{sort}-game")
        await desk.back_on_screen()
    await desk.page.locator("#print-for").select_option("")
    await expect(desk.sort("poster")).not_to_contain_text("EZERS24")


async def test_answer_cards_large_and_small(small: Theatre) -> None:
    desk = await Desk.open(small, "en")
    assert await desk.prints("cards") == 2
    await small.shoot(await desk.on_paper("cards"), "host-cards")
    await desk.back_on_screen()
    await desk.chooses("print-cards-letters", "print-cards-six")
    assert await desk.prints("cards") == 3
    await desk.back_on_screen()
    await desk.chooses("print-cards-size", "print-cards-small")
    assert await desk.prints("cards") == 1
    sheet = await desk.on_paper("cards")
    assert await sheet.locator(".answer-card text").all_text_contents() == list("ABCDEF")
    await small.shoot(sheet, "host-cards-small")


async def test_diplomas_to_write_by_hand(small: Theatre) -> None:
    desk = await Desk.open(small, "lt")
    await desk.page.locator("label", has_text=words("lt", "host", "host-language-lt")).last.click()
    assert await desk.prints("diploma") == 1
    sheet = await desk.on_paper("diploma")
    await expect(sheet.get_by_text(said("lt", "paper-signature"))).to_have_count(2)
    await small.shoot(sheet, "host-diplomas-blank")


async def test_codes_that_do_not_come_are_not_printed(small: Theatre) -> None:
    async def away(route: Route) -> None:
        await route.abort()

    small.routes["**/qr/*"] = away
    desk = await Desk.open(small, "lv")
    await desk.sort("poster").locator("button.go").click()
    await expect(desk.page.get_by_role("alert")).to_have_text(said("lv", "print-unready"))
    assert await desk.page.evaluate("window.sentToPrinter") == 0


@pytest.mark.parametrize("lang", LANGUAGES)
async def test_the_page_is_for_everybody_and_every_size(small: Theatre, lang: str) -> None:
    desk, doctor = await Desk.open(small, lang), Doctor()
    faults: list[str] = []
    for size, name in ((LAPTOP, "wide"), (PHONE, "narrow")):
        await desk.page.set_viewport_size(size)
        await doctor.look(desk.page, f"print {name}")
        faults += [f"{name}: {fault}" for fault in await unreadable(desk.page) if "lettering" not in fault]
        wide = await desk.page.evaluate("document.documentElement.scrollWidth > innerWidth")
        assert not wide, name
        if lang == "lv":
            await small.shoot(desk.page, f"host-print-{name}")
    doctor.healthy()
    assert faults == []


NAMES = ("Pļavas rūķi", "Ežero vaikai", "Lapsas un lāči")


async def an_evening(small: Theatre) -> tuple[Librarian, list[Phone]]:
    """A small game of three families, of which two answer; it stands at the podium."""
    librarian = await Librarian.lead(small, "mini", languages=["lv", "lt"])
    phones = [await Phone.moved_in(small, lang, name) for lang, name in zip(LANGUAGES, NAMES, strict=True)]
    await librarian.ask_first()
    await phones[0].answer(RIGHT)
    await phones[1].answer(WRONG)
    await librarian.button("host-close").click()
    await librarian.at("reveal")
    await librarian.button("host-end").click()
    await librarian.button("host-end-yes").click()
    await librarian.at("podium")
    return librarian, phones


async def test_the_raffle_the_report_and_diplomas_of_an_evening(small: Theatre) -> None:
    librarian, phones = await an_evening(small)
    display = await open_display(small)
    await face(display, "podium")
    page, doctor = librarian.page, Doctor()
    await page.get_by_text(librarian.text("host-raffle-hint", left=2)).wait_for()
    await librarian.button("host-raffle-draw").click()
    await face(display, "raffle")
    drawn = page.locator(".raffle .drawn b")
    first = await drawn.inner_text()
    assert first in NAMES[:2]
    await expect(display.locator(".raffle .name")).to_have_text(first)
    winner = phones[NAMES.index(first)]
    await winner.page.get_by_text(words(winner.lang, "won", "won-title")).wait_for()
    for phone in phones:
        await expect(phone.page.locator("home-won")).to_have_count(int(phone is winner))
    faults = [f"display: {fault}" for fault in await unreadable(display)]
    faults += [f"phone: {fault}" for fault in await unreadable(winner.page)]
    await doctor.look(display, "raffle on the display")
    await doctor.look(winner.page, "raffle on the phone")
    await small.shoot(display, "display-raffle")
    await small.shoot(winner.page, "phone-raffle")
    for width, height in ((1024, 512), (1024, 768), (3840, 2160)):
        await display.set_viewport_size({"width": width, "height": height})
        await settled(display)
        faults += [f"display {width}: {fault}" for fault in await unreadable(display)]
        await small.shoot(display, f"paper/raffle-{width}x{height}")

    await librarian.button("host-raffle-again").click()
    second = NAMES[1 - NAMES.index(first)]
    await expect(drawn).to_have_text(second)
    await expect(display.locator(".raffle .name")).to_have_text(second)
    await expect(winner.page.locator("home-won")).to_have_count(0)
    await expect(page.get_by_text(librarian.text("host-raffle-all"))).to_be_visible()
    await expect(librarian.button("host-raffle-again")).to_be_disabled()

    await librarian.forward("ended")
    await face(display, "ended")
    line = page.locator("#report-line")
    await expect(line).to_have_value(
        re.compile(r"^\d{4}-\d\d-\d\d.*2 ģimenes, 2 tālruņi; latviski: 1, lietuviski: 1$")
    )
    told = await line.input_value()
    assert not any(name in told for name in NAMES)
    await librarian.button("host-report-copy").click()
    await expect(page.get_by_text(librarian.text("host-report-copied"))).to_be_visible()
    async with page.expect_download() as saving:
        await librarian.button("host-report-table").click()
    table = (await (await saving.value).path()).read_text("utf-8-sig")
    code = await librarian.code()
    assert re.search(rf"^\d{{4}}-\d\d-\d\d;.*;{code};Mazā spēle;2;2;0;;;;1;1;0$", table, re.MULTILINE)
    await doctor.look(page, "after the game")
    faults += [f"host: {fault}" for fault in await unreadable(page)]
    await small.shoot(page, "host-after")

    await page.evaluate(COUNTED)
    await page.get_by_role("link", name=librarian.text("host-print-diplomas")).click()
    desk = Desk(small, page, "lv")
    await expect(desk.sort("diploma").locator(".sheet")).to_have_count(2)
    assert await desk.prints("diploma") == 2
    sheet = await desk.on_paper("diploma")
    diplomas = desk.sort("diploma").locator(".sheets")
    for name in NAMES:
        await expect(diplomas).to_contain_text(name.split(" ")[0])
    await expect(sheet).to_contain_text(said("lv", "paper-rank", rank=1))
    await expect(diplomas.get_by_text(said("lv", "paper-part"))).to_have_count(2)
    await expect(sheet).to_contain_text("Mazā spēle")
    await small.shoot(sheet, "host-diplomas")
    await desk.back_on_screen()
    await desk.chooses("print-diploma-size", "print-diploma-a4")
    assert await desk.prints("diploma") == 3
    await small.shoot(await desk.on_paper("diploma", 1), "host-diploma-whole")
    doctor.healthy()
    assert faults == []


async def test_light_goes_from_house_to_house_until_it_stays(small: Theatre) -> None:
    librarian, _ = await an_evening(small)
    display = await open_display(small)
    await face(display, "podium")
    await display.emulate_media(reduced_motion="no-preference")
    await librarian.button("host-raffle-draw").click()
    await face(display, "raffle")
    name = display.locator(".raffle .won")
    await comes_true(display, "() => document.querySelector('.lot').getAnimations().length > 0")
    assert await name.evaluate("(one) => Number(getComputedStyle(one).opacity)") == 0
    await comes_true(
        display, "() => getComputedStyle(document.querySelector('.raffle .won')).opacity === '1'"
    )
    bright = "(all) => all.filter((one) => getComputedStyle(one).filter === 'none').length"
    assert await display.locator(".lot").evaluate_all(bright) == 1
