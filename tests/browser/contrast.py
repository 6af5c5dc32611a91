"""Measures how well words stand out from what is painted behind them, drawings included.

axe computes contrast from colours of boxes, and passes over words that stand on a drawing. Here the page is
painted without its words, and each word's colour is compared with the pixels that are left where it stands.
Left out is what is switched off, as in WCAG, and letters in shapes: ink on white, beside the shape's edge.
"""

from __future__ import annotations

import io
from typing import Any

from PIL import Image
from playwright.async_api import Page

LEAST, LEAST_LARGE = 4.5, 3.0
"""WCAG 2.2, level AA; the second from 24 px on, or from 18.66 px on in bold letters."""
SHARE = 0.1
"""This part of the pixels may be worse: edges of what is drawn, where colours are mixed."""

_WORDS = """() => {
  const dialog = document.querySelector("[role=dialog], [role=alertdialog][aria-modal=true]");
  const unseen = (el) => {
    for (let at = el; at; at = at.parentElement) {
      const style = getComputedStyle(at);
      if (style.visibility === "hidden" || Number(style.opacity) < 0.05) return true;
      const { width, height } = at.getBoundingClientRect();
      if (width <= 2 && height <= 2 && style.overflow !== "visible") return true;
    }
    return false;
  };
  const rgb = (color) => (color.match(/[\\d.]+/g) ?? []).map(Number);
  const scaleOf = (el) => {
    for (let at = el; at; at = at.parentElement) {
      if (at.offsetWidth > 50) return at.getBoundingClientRect().width / at.offsetWidth;
    }
    return 1;
  };
  // Under something that is painted whole, such as a bar that stays at the foot while the page scrolls.
  const covered = (el, { left, right, top, bottom }) => {
    const hit = document.elementFromPoint((left + right) / 2, (top + bottom) / 2);
    for (let at = hit; at && !at.contains(el) && !el.contains(at); at = at.parentElement) {
      if (rgb(getComputedStyle(at).backgroundColor)[3] === undefined) return true;
    }
    return false;
  };
  const found = [];
  const tree = document.createTreeWalker(dialog ?? document.body, NodeFilter.SHOW_TEXT);
  for (let node = tree.nextNode(); node; node = tree.nextNode()) {
    const el = node.parentElement;
    const text = node.data.trim();
    if (!text || !el.checkVisibility() || el.closest("script, style, noscript, title, .static, .sh, :disabled, [inert]") || unseen(el)) continue;
    const style = getComputedStyle(el);
    const inDrawing = el.closest("svg") !== null;
    const [r, g, b, a = 1] = rgb(inDrawing ? style.fill : style.color);
    if (r === undefined || a < 0.05) continue;
    let reach = { left: 0, top: 0, right: innerWidth, bottom: innerHeight };
    for (let at = el; at && at !== document.body; at = at.parentElement) {
      if (getComputedStyle(at).overflow === "visible") continue;
      const box = at.getBoundingClientRect();
      reach = {
        left: Math.max(reach.left, box.left), right: Math.min(reach.right, box.right),
        top: Math.max(reach.top, box.top), bottom: Math.min(reach.bottom, box.bottom),
      };
    }
    const range = document.createRange();
    range.selectNodeContents(node);
    const size = Number.parseFloat(style.fontSize) * scaleOf(el);
    const rects = [];
    for (const one of range.getClientRects()) {
      const trim = Math.max(0, one.height - size * 0.8) / 2;
      const box = {
        left: Math.max(one.left, reach.left), right: Math.min(one.right, reach.right),
        top: Math.max(one.top + trim, reach.top), bottom: Math.min(one.bottom - trim, reach.bottom),
      };
      if (box.right - box.left > 3 && box.bottom - box.top > 3 && !covered(el, box)) rects.push(box);
    }
    const opacity = (() => {
      let all = a;
      for (let at = el; at; at = at.parentElement) all *= Number(getComputedStyle(at).opacity);
      return all;
    })();
    if (rects.length > 0) found.push({ text, color: [r, g, b], opacity, size, bold: Number(style.fontWeight) >= 700, rects });
  }
  return found;
}"""  # noqa: E501 - lines of a script
_HIDE = """() => {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(`*, *::before, *::after { color: transparent !important; -webkit-text-fill-color: transparent !important;
    text-shadow: none !important; caret-color: transparent !important; transition: none !important; }
    svg text, svg tspan { fill: transparent !important; stroke: transparent !important; }`);
  window.bare = sheet;
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
}"""  # noqa: E501 - lines of a script
_SHOW = """() => {
  document.adoptedStyleSheets = document.adoptedStyleSheets.filter((one) => one !== window.bare);
}"""

Colour = tuple[float, float, float]


def luminance(colour: Colour) -> float:
    """Relative luminance as WCAG defines it, 0 to 1. ``colour``: 0 to 255."""
    parts = [one / 255 for one in colour]
    red, green, blue = [one / 12.92 if one <= 0.04045 else ((one + 0.055) / 1.055) ** 2.4 for one in parts]
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: Colour, other: Colour) -> float:
    """Contrast of two colours, 1 to 21."""
    light, dark = sorted((luminance(one), luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


def _worst(colour: Colour, opacity: float, behind: Image.Image) -> float:
    """The contrast that all but ``SHARE`` of the pixels reach."""
    counted = behind.getcolors(behind.width * behind.height) or []
    found: list[tuple[float, int]] = []
    for count, pixel in counted:
        ground: Any = pixel
        mixed = [
            opacity * over + (1 - opacity) * under for over, under in zip(colour, ground[:3], strict=True)
        ]
        found.append((contrast((mixed[0], mixed[1], mixed[2]), ground[:3]), int(count)))
    found.sort()
    left = SHARE * behind.width * behind.height
    for value, count in found:
        left -= count
        if left < 0:
            return value
    return found[-1][0] if found else 21.0


async def faint(page: Page, name: str = "") -> list[str]:
    """Words of the page that stand out too little from what is painted behind them, each in a line."""
    words = await page.evaluate(_WORDS)
    await page.evaluate(_HIDE)
    picture = Image.open(io.BytesIO(await page.screenshot(animations="disabled"))).convert("RGB")
    await page.evaluate(_SHOW)
    scale = picture.width / (page.viewport_size or {"width": picture.width})["width"]
    faults = []
    for word in words:
        need = LEAST_LARGE if word["size"] >= 24 or (word["size"] >= 18.66 and word["bold"]) else LEAST
        worst = min(
            _worst(
                tuple(word["color"]),
                word["opacity"],
                picture.crop(tuple(round(scale * box[side]) for side in ("left", "top", "right", "bottom"))),
            )
            for box in word["rects"]
        )
        if worst < need:
            faults.append(f"{name}: {worst:.2f} < {need}: {word['text'][:60]} ({word['size']:.0f} px)")
    return sorted(set(faults))
