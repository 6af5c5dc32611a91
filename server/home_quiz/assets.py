"""Where the files are that HOME ships beside its code: screens, texts, questions."""

from __future__ import annotations

from pathlib import Path

from home_quiz.errors import ConfigError

NAMES = ("host_ui", "player_ui", "questions", "texts")
_PACKAGE = Path(__file__).resolve().parent


def asset_dir(name: str, package: Path = _PACKAGE) -> Path:
    """The folder of one of ``NAMES``: inside an installed package, else in the checkout two levels up.

    The installed one wins: a wheel has no checkout around it, and an editable checkout has no ``_assets``.
    """
    if name not in NAMES:
        raise ValueError(f"no such asset folder: {name!r}")
    for folder in (package / "_assets" / name, package.parent.parent / name):
        if folder.is_dir():
            return folder
    raise ConfigError(
        f"HOME's folder {name!r} is missing: install HOME again, or start it from a whole checkout."
    )
