"""Explore and the quiz for one as files, for any web server: `home-quiz site DIR`."""

from __future__ import annotations

from pathlib import Path

import jinja2

from home_quiz.assets import asset_dir
from home_quiz.content.atlas import alone_text, atlas_text
from home_quiz.content.packs import Packs
from home_quiz.errors import ConfigError
from home_quiz.game.texts import LANGUAGES
from home_quiz.web.static import Screens

MARK = "home-quiz-site.txt"
"""A file that says that a folder was made by us and may be made anew."""
NOTE = "Made by `home-quiz site`. The next run replaces everything in this folder.\n"
ENTRY = "explore.ts"


def write_site(folder: Path, packs: Packs, title: str) -> list[Path]:
    """Write the site into ``folder`` (made if need be); the paths that were written.

    What an earlier run wrote is replaced. ConfigError if the folder holds anything else.
    """
    _make_room(folder)
    files = {MARK: NOTE.encode(), **_pages(packs, title)}
    for name, data in files.items():
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(data)
    return [folder / name for name in files]


def _pages(packs: Packs, title: str) -> dict[str, bytes]:
    screens = Screens(asset_dir("player_ui") / "dist" / "explore", "assets/")
    return {
        "index.html": _shell(screens, title).encode(),
        "atlas.json": atlas_text(packs),
        **{f"solo-{language}.json": alone_text(packs.packs, language) for language in LANGUAGES},
        **{f"assets/{name}": data for name, data in screens.needed(ENTRY).items()},
    }


def _shell(screens: Screens, title: str) -> str:
    page = screens.page(ENTRY)
    loader = jinja2.FileSystemLoader(asset_dir("player_ui") / "templates")
    template = jinja2.Environment(loader=loader, autoescape=True, trim_blocks=True).get_template(
        "explore.html"
    )
    return template.render(
        lang="",
        title=title,
        atlas="atlas.json",
        solo="solo-{lang}.json",
        alone=True,
        script=page.script,
        styles=page.styles,
    )


def _make_room(folder: Path) -> None:
    """Empty a folder of ours; leave a stranger's alone."""
    try:
        there = sorted(folder.iterdir())
    except FileNotFoundError:
        return
    except NotADirectoryError:
        raise ConfigError(f"{folder} is a file; name a folder for the site") from None
    if there and not (folder / MARK).is_file():
        raise ConfigError(f"{folder} holds other files ({there[0].name}); name a new or an empty folder")
    for path in sorted(folder.rglob("*"), reverse=True):
        if path.is_dir() and not path.is_symlink():
            path.rmdir()
        else:
            path.unlink()
