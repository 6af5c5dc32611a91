"""Where the shipped folders are: in a checkout, in an installed package, nowhere."""

from __future__ import annotations

from pathlib import Path

import pytest

from home_quiz.assets import NAMES, asset_dir
from home_quiz.errors import ConfigError


@pytest.mark.parametrize("name", NAMES)
def test_this_checkout_has_them(name: str) -> None:
    assert asset_dir(name).is_dir()
    assert asset_dir(name).name == name


def test_an_installed_package_has_them_inside(tmp_path: Path) -> None:
    package = tmp_path / "site-packages" / "home_quiz"
    (package / "_assets" / "texts").mkdir(parents=True)
    assert asset_dir("texts", package) == package / "_assets" / "texts"


def test_a_checkout_has_them_two_levels_up(tmp_path: Path) -> None:
    (tmp_path / "texts").mkdir()
    package = tmp_path / "server" / "home_quiz"
    package.mkdir(parents=True)
    assert asset_dir("texts", package) == tmp_path / "texts"


def test_missing_ones_are_told_with_what_to_do(tmp_path: Path) -> None:
    with pytest.raises(ConfigError, match="install HOME again"):
        asset_dir("texts", tmp_path / "server" / "home_quiz")


def test_other_folders_are_a_mistake_of_ours() -> None:
    with pytest.raises(ValueError, match="tests"):
        asset_dir("tests")
