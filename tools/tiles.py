"""Make pictures of the tiles, for questions whose answers are pictures: ``python -m tools.tiles [folder]``.

Needs the npm packages, Playwright and a browser (HOME_CHROMIUM), as the tests do.
"""

from __future__ import annotations

import io
import os
import subprocess
import sys
import tempfile
from pathlib import Path

from PIL import Image
from playwright.sync_api import sync_playwright

from tools.run import ROOT

SIZE = 320
COLOURS = 48
FOLDER = ROOT / "questions" / "pictures"
DRAWN = """(size) => {
  const attributes = ({ d, fill, stroke, width, opacity }) =>
    Object.entries({ d, fill, stroke, "stroke-width": width, opacity })
      .filter(([, value]) => value !== undefined)
      .map(([name, value]) => `${name}="${value}"`)
      .join(" ");
  const drawn = (mark) => "marks" in mark
    ? `<g ${mark.at ? `transform="${mark.at}"` : ""}>${mark.marks.map(drawn).join("")}</g>`
    : `<path ${attributes(mark)} stroke-linecap="round" stroke-linejoin="round"/>`;
  const all = tiles.TILE_KINDS.map((kind) => {
    const marks = tiles.tileMarks(kind).map(drawn).join("");
    return [kind, `<svg viewBox="4 4 56 56" width="${size}" height="${size}">${marks}</svg>`];
  });
  return Object.fromEntries(all);
}"""


def bundle() -> str:
    """The drawings as one script for a page."""
    with tempfile.TemporaryDirectory() as folder:
        file = Path(folder) / "tiles.js"
        program = ROOT / "node_modules" / ".bin" / "rolldown"
        words: list[str | Path] = [
            program,
            "ui_kit/art/tiles.ts",
            "--format",
            "iife",
            "--name",
            "tiles",
            "--file",
            file,
        ]
        subprocess.run(words, cwd=ROOT, check=True, stdout=subprocess.DEVNULL)
        return file.read_text("utf-8")


def save(shot: bytes, path: Path) -> None:
    """Few colours make flat drawings light."""
    picture = Image.open(io.BytesIO(shot)).convert("RGB")
    picture.quantize(COLOURS, dither=Image.Dither.NONE).save(path, optimize=True)


def main(folder: Path) -> None:
    """Draw all tiles into the folder, as ``tile-<kind>.png``."""
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(
            executable_path=os.environ.get("HOME_CHROMIUM", "chromium"),
            args=["--no-sandbox", "--disable-gpu"],
        )
        page = browser.new_page(viewport={"width": SIZE, "height": SIZE})
        page.add_script_tag(content=bundle())
        for kind, drawing in page.evaluate(DRAWN, SIZE).items():
            page.set_content(
                f"<style>body{{margin:0;background:#fbf7ef}}svg{{display:block}}</style>{drawing}"
            )
            save(page.screenshot(), folder / f"tile-{kind.replace('_', '-')}.png")
        browser.close()


if __name__ == "__main__":
    main(Path(sys.argv[1]) if len(sys.argv) > 1 else FOLDER)
