"""A language that does not exist: every word on a screen comes from the files of texts, or from content.

Each piece of text in the files that a page loads is put into brackets. A word outside of brackets is one that
a translator could not reach.
"""

from __future__ import annotations

import functools
import json
import re
from collections.abc import Awaitable, Callable

import pytest
from fluent.runtime import FluentBundle, FluentResource
from playwright.async_api import Page, Route

from browser import house
from browser.mini import MINI
from browser.people import Librarian, Phone, open_display
from browser.theatre import DISPLAY, PHONE, Theatre
from fourth import bracketed
from home_quiz.languages import SPOKEN

pytestmark = pytest.mark.asyncio(loop_scope="module")
LANGUAGE = "en"
OURS = "|".join([r"HOME|LV|LT|EN|Aā|home|test|[A-Z]{4}", *(one.name for one in SPOKEN.values())])
"""The same everywhere: our name, languages by their own, the sign of the menu, the address, a game's code."""

FREE = """(ours) => {
  const SAID = ["aria-label", "title", "alt", "placeholder"];
  const words = /\\p{L}{2,}/u, allowed = new RegExp(`^(${ours})$`, "u");
  const bare = (text) => {
    let before;
    do { before = text; text = text.replace(/⟦[^⟦⟧]*⟧/gu, " "); } while (text !== before);
    return (text.match(/\\p{L}[\\p{L}\\p{M}-]+/gu) ?? []).filter((word) => !allowed.test(word)).join(" ");
  };
  const found = [];
  const look = (text, where) => {
    const word = bare(text ?? "");
    if (words.test(word)) found.push(`${where}: ${word}`);
  };
  const tree = document.createTreeWalker(document.body, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT);
  for (let node = tree.nextNode(); node; node = tree.nextNode()) {
    if (node instanceof Element) {
      for (const name of SAID) look(node.getAttribute(name), `@${name}`);
      continue;
    }
    const parent = node.parentElement;
    if (parent.closest("script, style, noscript, .static, .too-old, .source, .print-link, time")) continue;
    look(node.data, parent.closest("[class]")?.getAttribute("class") ?? parent.tagName);
  }
  return [...new Set(found)];
}"""


@functools.cache
def _texts(lang: str, part: str) -> FluentBundle:
    bundle = FluentBundle([lang], use_isolating=False)
    for file in ("common", part):
        source = (house.ROOT / "texts" / lang / f"{file}.ftl").read_text("utf-8")
        bundle.add_resource(FluentResource(bracketed(source)))
    return bundle


@pytest.fixture(autouse=True)
def pretended(monkeypatch: pytest.MonkeyPatch, stage: Theatre) -> None:
    """Pages get bracketed texts, and whoever looks for words on them looks for those."""
    monkeypatch.setattr(house, "_texts", _texts)

    def through(change: Callable[[str], str]) -> Callable[[Route], Awaitable[None]]:
        async def answer(route: Route) -> None:
            # Only the browser knows the mapped name.
            response = await route.fetch(url=route.request.url.replace(house.NAME, "127.0.0.1"))
            await route.fulfill(response=response, body=change(await response.text()))

        return answer

    stage.routes = {
        "**/*.ftl": through(bracketed),
        "**/api/atlas": through(in_brackets),
        "**/api/solo*": through(with_rows),
        "**/map-*.json": through(in_brackets),
    }


def in_brackets(content: str) -> str:
    """A pack, or what Explore is sent, with all texts in brackets."""
    return re.sub(r'("?(?:lv|lt|en|text)"?: ?)"((?:[^"\\]|\\.)*)"', r'\1"⟦\2⟧"', content)


def with_rows(solo: str) -> str:
    """The questions that are answered by one press on a row, in brackets."""
    asked = [one for one in json.loads(solo)["questions"] if one["ask"]["kind"] == "choice"]
    return in_brackets(json.dumps({"questions": asked}, ensure_ascii=False))


async def free_words(page: Page, *names: str) -> list[str]:
    """Words of a page that come from no file of texts; ``names``: what families are called."""
    allowed = "|".join([OURS, *(re.escape(word) for name in names for word in name.split())])
    return list(await page.evaluate(FREE, allowed))


async def test_a_whole_game_has_no_word_of_its_own(stage: Theatre) -> None:
    stage.house.shelve("mini", in_brackets(MINI))
    found: list[str] = []
    librarian = await Librarian.lead(stage, "mini", languages=[LANGUAGE])
    display = await open_display(stage)
    phone = await Phone.moved_in(stage, LANGUAGE, own_name="Xyz")

    async def look(where: str) -> None:
        for who, page in (("display", display), ("phone", phone.page), ("host", librarian.page)):
            found.extend(f"{where}, {who}: {word}" for word in await free_words(page, "Xyz"))

    await librarian.page.locator("li.family").first.wait_for()
    await look("lobby")
    await librarian.forward("intro")
    await phone.screen("intro")
    await look("intro")
    await librarian.forward("open")
    await phone.screen("question")
    await look("question")
    await phone.answer(1)
    for step in ("reveal", "card"):
        await librarian.at(step)
        await phone.screen(step)
        await look(step)
        await librarian.forward()
    await librarian.at("open")
    await phone.screen("question")
    await look("several")
    await librarian.button("host-pause").click()
    await display.locator(".stage.paused, .stage[data-face=paused]").first.wait_for()
    await look("paused")
    assert not found, "\n".join(found)


async def test_the_first_pages_have_no_word_of_their_own(stage: Theatre) -> None:
    found: list[str] = []
    for path, size in (("/", PHONE), ("/display", DISPLAY), (f"/host#{stage.house.token}", DISPLAY)):
        page = await stage.page(path, size, LANGUAGE)
        await page.locator("text=⟦").first.wait_for()
        found.extend(f"{path[:8]}: {word}" for word in await free_words(page, "Xyz"))
    assert not found, "\n".join(found)


async def test_explore_has_no_word_of_its_own(stage: Theatre) -> None:
    page = await stage.page("/explore", PHONE, LANGUAGE)
    await page.locator("home-place-map .place-mark").first.wait_for()
    found = [f"map: {word}" for word in await free_words(page)]
    await page.locator('.row[data-place="2"]').click()
    await page.locator("#place-name").wait_for()
    found += [f"card: {word}" for word in await free_words(page)]
    await page.get_by_role("button", name=house.words(LANGUAGE, "explore", "explore-quiz-here")).click()
    await page.locator("home-solo .q").wait_for()
    found += [f"quiz: {word}" for word in await free_words(page)]
    await page.locator("home-solo .ans button").first.click()
    await page.locator("home-solo .solo-told").wait_for()
    found += [f"told: {word}" for word in await free_words(page)]
    await page.evaluate("location.hash = '#p=1Aw'")
    await page.locator("home-passport .stamps").first.wait_for()
    found += [f"passport: {word}" for word in await free_words(page)]
    assert not found, "\n".join(found)
