"""Every question of every shipped pack on a display of 1920x1080 and a phone of 360x640: uncut, large enough.

In Latvian, Lithuanian and English; the display in Latvian and Lithuanian at once, too. The preview of the
host page draws them, with the real screens' own parts; its two frames get the sizes of real screens. Run by
`python3 home.py screens`, and for the pack with every kind in each run of the tests.
"""

from __future__ import annotations

from typing import Any

import msgspec
import pytest
from playwright.async_api import Page, ViewportSize

from browser.clipping import LOOK, READABLE, SMALL
from browser.house import ROOT
from browser.people import Librarian
from browser.theatre import Theatre
from home_quiz.content.packs import Pack, load_packs
from home_quiz.game.parts import Stamp
from home_quiz.game.programme import Programme, Question, Round
from home_quiz.game.views import stage as view
from home_quiz.web.faces import moments

pytestmark = [pytest.mark.asyncio(loop_scope="module"), pytest.mark.timeout(600)]

PACKS = load_packs(ROOT / "questions").packs
ALWAYS = "mixed"
ROOM: ViewportSize = {"width": 2400, "height": 1200}
BOTH = ("lv", "lt")
"""The display's languages when it speaks two: the longest pair."""

_SIZES = """
() => {
  const [display, phone] = [".big iframe", ".small iframe"].map((one) => document.querySelector(one));
  const put = (frame, width, height) => {
    const free = { transform: "none", maxWidth: "none", maxHeight: "none" };
    const box = { position: "fixed", left: "0", top: "0", width: `${width}px`, height: `${height}px` };
    Object.assign(frame.style, { ...free, ...box });
  };
  put(display, 1920, 1080);
  put(phone, 360, 640);
}
"""
_SHOW = """
async ([at, both, least]) => {
  const lookIn = (document) => (LOOK)();
  const smallIn = (document, least) => (SMALL)(least);
  const faces = document.querySelector("host-faces");
  const screens = [".big iframe", ".small iframe"].map((one) => document.querySelector(one).contentDocument);
  const drawn = () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
  const mapped = async () => {
    for (let i = 0; i < 300 && !screens[0].querySelector(".land"); i += 1) await drawn();
  };
  const found = [];
  faces.at = at;
  await faces.load();
  await Promise.all(screens.map((one) => one.fonts.ready));
  const alone = faces.faces;
  const paired = alone.map((face, i) => ({
    ...face,
    shown: { ...face.shown, lv: { ...face.shown.lv, display: both[i] } },
  }));
  for (const [name, all] of [["lv", alone], ["lt", alone], ["en", alone], ["lv+lt", paired]]) {
    faces.faces = all;
    await faces.speak(name.slice(0, 2));
    for (let moment = 0; moment < all.length; moment += 1) {
      faces.show(moment);
      await faces.updateComplete;
      const shown = all[moment].shown[name.slice(0, 2)].display;
      await drawn();
      if (shown.question.ask.kind === "mappin") await mapped();
      await drawn();
      screens.forEach((screen, i) => {
        if (i === 1 && name === "lv+lt") return;
        const where = `${name} ${["display", "phone"][i]} ${all[moment].moment}`;
        for (const one of [...lookIn(screen), ...smallIn(screen, least[i])]) found.push(`${where}: ${one}`);
      });
    }
  }
  return found;
}
""".replace("(LOOK)", f"({LOOK})").replace("(SMALL)", f"({SMALL})")


def both(pack: Pack, question: Question) -> list[Any]:
    """The display's view of each moment in two languages."""
    tiebreak = question in pack.tiebreaks
    part = Round(
        pack.title, () if tiebreak else (question,), pack.own, (question,) if tiebreak else (), pack.down
    )
    return [
        msgspec.to_builtins(view(state, Stamp("", 1, state.step), "display", BOTH))
        for _, _, state in moments(Programme((part,)), question)
    ]


async def opened(stage: Theatre, pack: str) -> Page:
    """The preview of a pack's first question, its frames as large as the real screens."""
    librarian = await Librarian.open(stage)
    page = librarian.page
    await page.set_viewport_size(ROOM)
    await page.locator(".packs").wait_for()
    await page.evaluate(f"location.hash = '#pack/{pack}'")
    await page.locator(".questions .look").first.click()
    await page.locator("host-faces .big iframe").wait_for()
    await page.frame_locator(".big iframe").locator("h1.question").wait_for()
    await page.evaluate(_SIZES)
    return page


def shelf() -> list[Any]:
    """All packs; those beside the one with every kind only in `home.py screens`."""
    return [
        pytest.param(pack, id=pack.id, marks=[] if pack.id == ALWAYS else [pytest.mark.screens])
        for pack in PACKS
    ]


@pytest.mark.parametrize("pack", shelf())
async def test_each_question_of_a_pack(stage: Theatre, pack: Pack) -> None:
    page, faults = await opened(stage, pack.id), []
    for at, question in enumerate((*pack.questions, *pack.tiebreaks)):
        found = await page.evaluate(_SHOW, [at, both(pack, question), list(READABLE.values())])
        faults += [f"{question.id} {one}" for one in found]
    assert faults == []
