"""Looks for words that cannot be read as they stand: cut off, out of the page, or under other words."""

from __future__ import annotations

from playwright.async_api import Frame, Page

LOOK = """
() => {
  const faults = [];
  const boxes = [];
  const page = document.documentElement;
  const dialog = document.querySelector("[role=dialog], dialog[open], [role=alertdialog][aria-modal=true]");
  const opaque = (el) => {
    for (let at = el; at; at = at.parentElement) {
      if (Number(getComputedStyle(at).opacity) < 0.05) return false;
    }
    return true;
  };
  // Only for listeners: one pixel, cut off on purpose.
  const unseen = (el) => {
    for (let at = el; at; at = at.parentElement) {
      const { width, height } = at.getBoundingClientRect();
      if (width <= 2 && height <= 2 && getComputedStyle(at).overflow !== "visible") return true;
      if (getComputedStyle(at).clipPath !== "none" && (width <= 2 || height <= 2)) return true;
    }
    return false;
  };
  // Displays are drawn large and scaled to their size.
  const scaleOf = (el) => {
    for (let at = el; at; at = at.parentElement) {
      if (at.offsetWidth > 50) return at.getBoundingClientRect().width / at.offsetWidth;
    }
    return 1;
  };
  // Behind what families play on: nobody is meant to read it.
  const glass = document.querySelector("home-glass .glass")?.getBoundingClientRect().top ?? Infinity;
  const covered = (el) =>
    el.getRootNode() === document && !el.closest("home-glass") && el.getBoundingClientRect().top >= glass;
  const say = (what, text, el) => {
    const where = `${el.tagName.toLowerCase()}.${String(el.className.baseVal ?? el.className)}`;
    faults.push(`${what}: "${text}" in ${where}`);
  };
  const within = dialog ?? document.body;
  // Parts of a page may have a room of their own.
  const rooms = Array.from(within.querySelectorAll("*"), (el) => el.shadowRoot).filter(Boolean);
  const texts = function* () {
    for (const room of [within, ...rooms]) {
      const walker = document.createTreeWalker(room, NodeFilter.SHOW_TEXT);
      for (let node = walker.nextNode(); node; node = walker.nextNode()) yield node;
    }
  };
  for (const node of texts()) {
    const text = node.data.trim();
    const el = node.parentElement;
    if (!text || !el || el.closest("script, style, noscript, title, .static")) continue;
    if (covered(el)) continue;
    const style = getComputedStyle(el);
    if (!el.checkVisibility() || style.visibility === "hidden" || !opaque(el) || unseen(el)) continue;
    const range = document.createRange();
    range.selectNodeContents(node);
    const rects = Array.from(range.getClientRects()).filter((r) => r.width > 0.5 && r.height > 0.5);
    if (rects.length === 0) continue;
    const size = Number.parseFloat(style.fontSize) * scaleOf(el);
    const reach = { left: 0, top: -Infinity, right: page.clientWidth, bottom: Infinity };
    let scrolls = page.scrollHeight > page.clientHeight + 1 && getComputedStyle(page).overflowY !== "hidden";
    for (let at = el; at && at !== document.body; at = at.parentElement) {
      const { overflowX, overflowY, textOverflow } = getComputedStyle(at);
      if (overflowX === "visible" && overflowY === "visible") continue;
      if (textOverflow === "ellipsis" && at.scrollWidth > at.clientWidth + 1) say("shortened", text, at);
      const box = at.getBoundingClientRect();
      const moves = /auto|scroll/.test(overflowY) && at.scrollHeight > at.clientHeight;
      const slides = /auto|scroll/.test(overflowX) && at.scrollWidth > at.clientWidth;
      if (!moves) {
        reach.top = Math.max(reach.top, box.top);
        reach.bottom = Math.min(reach.bottom, box.bottom);
      }
      if (!slides) {
        reach.left = Math.max(reach.left, box.left);
        reach.right = Math.min(reach.right, box.right);
      } else {
        reach.left = -Infinity;
        reach.right = Infinity;
      }
      if (moves || slides) {
        scrolls = true;
        break;
      }
    }
    if (!scrolls) {
      reach.top = Math.max(reach.top, 0);
      reach.bottom = Math.min(reach.bottom, page.clientHeight);
    }
    for (const r of rects) {
      // a line's box is taller than its letters
      const slack = Math.max(0, r.height - size) / 2 + size * 0.12;
      const hair = Math.max(1.5, size * 0.12);
      const across = r.left < reach.left - hair || r.right > reach.right + hair;
      const along = r.top < reach.top - slack - 1 || r.bottom > reach.bottom + slack + 1;
      if (across || along) {
        say(across ? "cut off sideways" : "cut off", text, el);
        break;
      }
    }
    if (scrolls) continue;
    for (const r of rects) {
      const trim = Math.max(0, r.height - size * 0.8) / 2;
      boxes.push({ text, el, left: r.left, right: r.right, top: r.top + trim, bottom: r.bottom - trim });
    }
  }
  for (let i = 0; i < boxes.length; i += 1) {
    for (let j = i + 1; j < boxes.length; j += 1) {
      const [a, b] = [boxes[i], boxes[j]];
      if (a.el === b.el) continue;
      const wide = Math.min(a.right, b.right) - Math.max(a.left, b.left);
      const high = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);
      if (wide > 2 && high > 2) faults.push(`one over the other: "${a.text}" and "${b.text}"`);
    }
  }
  return faults;
}
"""

SMALL = """
(least) => {
  const found = [];
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const el = node.parentElement;
    if (!node.data.trim() || !el || el.closest("script, style, noscript, title, .static")) continue;
    if (el.closest(".shape")) continue; // an answer's sign: its shape and colour say the same
    const { visibility, fontSize } = getComputedStyle(el);
    if (!el.checkVisibility() || visibility === "hidden") continue;
    const box = el.getBoundingClientRect();
    if (box.width <= 2 || box.height <= 2) continue;
    const matrix = el.getScreenCTM?.();
    const size = Number.parseFloat(fontSize) * (matrix ? matrix.a : 1);
    if (size < least - 0.5) {
      const where = `${el.tagName.toLowerCase()}.${String(el.className.baseVal ?? el.className)}`;
      found.push(`too small (${Math.round(size)} px): "${node.data.trim()}" in ${where}`);
    }
  }
  return found;
}
"""
"""Which words are drawn smaller than ``least`` CSS px; the letter in an answer's sign is none."""
READABLE = {"display": 32, "phone": 16}
"""The least size of words, CSS px: on a display of 1920x1080, on a phone."""


async def too_small(page: Page | Frame, least: int) -> list[str]:
    """Which words nobody can read for their size, each in a line."""
    found: list[str] = await page.evaluate(SMALL, least)
    return sorted(set(found))


async def unreadable(page: Page | Frame) -> list[str]:
    """What is wrong with the words that the page, or a frame in it, shows now, each fault in a line.

    Words in a part that scrolls count as readable, as long as they fit across it; in a row that slides
    sideways they need not.
    """
    faults: list[str] = await page.evaluate(LOOK)
    return sorted(set(faults))
