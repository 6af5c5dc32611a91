"""Looks for what is too small: letters to read, and things to touch."""

from __future__ import annotations

from playwright.async_api import Page

_SEEN = """
const seen = (el) => {
  if (!el.checkVisibility()) return false;
  for (let at = el; at; at = at.parentElement) {
    const style = getComputedStyle(at);
    if (style.visibility === "hidden" || style.display === "none") return false;
    const { width, height } = at.getBoundingClientRect();
    if (width <= 2 && height <= 2 && style.overflow !== "visible") return false;
  }
  return true;
};
"""
_LETTERS = (
    """([least]) => {"""
    + _SEEN
    + """
  const small = new Set();
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const el = node.parentElement;
    if (!node.data.trim() || el.closest("script, style, noscript, .static") || !seen(el)) continue;
    const size = Number.parseFloat(getComputedStyle(el).fontSize);
    if (size < least - 0.01) small.add(`${size} px: ${node.data.trim()}`);
  }
  return [...small];
}"""
)
_TOUCHED = (
    """([least, above]) => {"""
    + _SEEN
    + """
  const faults = [];
  for (const el of document.querySelectorAll("button, a[href], input, [role=button]")) {
    const box = ((el.matches("input") && el.closest("label")) || el).getBoundingClientRect();
    const outside = box.bottom < 0 || box.top > innerHeight || box.right > innerWidth + 1;
    if (!seen(el) || box.width === 0 || outside) continue;
    const name = el.getAttribute("aria-label") || el.textContent.trim();
    const link = getComputedStyle(el).display === "inline";
    if (!link && (box.width < least - 0.5 || box.height < least - 0.5)) {
      faults.push(`${box.width.toFixed(1)} x ${box.height.toFixed(1)}: ${name}`);
    }
    if (box.top < above && !el.closest("home-place-map")) faults.push(`too high (${box.top}): ${name}`);
  }
  return faults;
}"""
)


async def small_letters(page: Page, least: float) -> list[str]:
    """Words that are smaller than so many px."""
    found: list[str] = await page.evaluate(_LETTERS, [least])
    return found


async def hard_to_touch(page: Page, least: float, above: float = 0) -> list[str]:
    """What is touched and smaller than so many px, or begins higher than ``above``.

    Marks may stand anywhere on a map: it can be moved.
    """
    found: list[str] = await page.evaluate(_TOUCHED, [least, above])
    return found
