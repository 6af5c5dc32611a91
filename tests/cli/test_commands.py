"""The small commands: version, schemas, checking packs, and mistakes that are told in one line."""

from __future__ import annotations

import json
import re
from pathlib import Path

import pytest

from cli.process import ROOT, home_quiz
from gateway.serving import free_port
from home_quiz import __version__
from home_quiz.protocol.schema import schema_text

PACK = """\
pack: mazs
title: {lv: Mazs, lt: Mažas, en: Small}
"""


def test_the_version() -> None:
    assert home_quiz("--version").stdout == f"{__version__}\n"


def test_without_words_it_says_what_there_is() -> None:
    result = home_quiz("--help")
    for command in ("serve", "bots", "replay", "check", "backup", "restore", "schema"):
        assert command in result.stdout
    assert "--redis" in home_quiz("serve", "--help").stdout


def test_schemas() -> None:
    assert home_quiz("schema", "protocol").stdout == schema_text()
    for what in ("pack", "place"):
        assert '"$schema"' in home_quiz("schema", what).stdout
    wrong = home_quiz("schema", "nothing")
    assert (wrong.returncode, "protocol, pack, place" in wrong.stderr) == (2, True)


def test_shipped_packs_are_right() -> None:
    result = home_quiz("check", ROOT / "questions")
    assert result.returncode == 0, result.stdout + result.stderr
    places = re.search(
        r"(\d+) places; not yet read by somebody of the place: lv \d+, lt \d+, en \d+", result.stdout
    )
    assert places is not None, result.stdout
    assert int(places[1]) > 150


def test_a_broken_pack_is_told_with_file_and_line(tmp_path: Path) -> None:
    shipped = (ROOT / "questions" / "ludza.yaml").read_text(encoding="utf-8")
    lines = shipped.splitlines()
    number = next(n for n, line in enumerate(lines) if line.strip().startswith("right:"))
    lines[number] = lines[number].split(":")[0] + ": z"
    file = tmp_path / "ludza.yaml"
    file.write_text("\n".join(lines), encoding="utf-8")
    result = home_quiz("check", file)
    assert result.returncode == 1
    assert f"{file}:{number + 1}:" in result.stdout + result.stderr


def test_what_is_no_pack(tmp_path: Path) -> None:
    files = [tmp_path / f"own{number}.yaml" for number in range(5)]
    for file, text in zip(files, ("", "- a\n- b\n", "pack: [\n", PACK, "\t\tx"), strict=True):
        file.write_text(text, encoding="utf-8")
    result = home_quiz("check", *files)
    assert result.returncode == 1
    assert all(f"{file}:" in result.stdout for file in files)
    assert "Traceback" not in result.stderr


def test_nothing_to_check(tmp_path: Path) -> None:
    for path in (tmp_path, tmp_path / "missing.yaml"):
        result = home_quiz("check", path)
        assert result.returncode in (1, 2)
        assert "Traceback" not in result.stderr


def test_bots_without_a_server() -> None:
    words = ("bots", "BALO", "--teams", "1", "--phones", "1", "--url")
    result = home_quiz(*words, f"http://127.0.0.1:{free_port()}")
    assert (result.returncode, "no phone was let in" in result.stderr) == (1, True)


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (("replay", "BALO"), "data folder"),
        (("backup", "copy.db"), "no HOME store"),
        (("restore", "missing.db"), "There is no file"),
    ],
    ids=["replay", "backup", "restore"],
)
def test_where_there_is_nothing(tmp_path: Path, words: tuple[str, str], said: str) -> None:
    result = home_quiz(*words, "--data-dir", tmp_path / "none")
    assert (result.returncode, said in result.stderr) == (1, True), result
    assert len(result.stderr.splitlines()) == 1


def test_a_site_is_made_and_made_anew(tmp_path: Path) -> None:
    site = tmp_path / "www" / "home"
    said = home_quiz("site", site)
    assert said.returncode == 0, said.stderr
    assert f"in {site}" in said.stdout
    assert "atlas.json" in (site / "index.html").read_text("utf-8")
    assert len(json.loads((site / "atlas.json").read_bytes())["places"]) > 150
    for language in ("lv", "lt", "en"):
        assert len(json.loads((site / f"solo-{language}.json").read_bytes())["questions"]) > 150
    page = (site / "index.html").read_text("utf-8")
    assert "Pasaule" not in page
    (site / "assets" / "of-an-older-run.js").write_text("", "utf-8")
    assert home_quiz("site", site, "--title", "Pasaule").returncode == 0
    assert "Pasaule" in (site / "index.html").read_text("utf-8")
    assert not (site / "assets" / "of-an-older-run.js").exists()


def test_a_site_takes_no_folder_that_holds_other_things(tmp_path: Path) -> None:
    (tmp_path / "letters").mkdir()
    mine = tmp_path / "letters" / "to-mother.txt"
    mine.write_text("Dear mother", "utf-8")
    said = home_quiz("site", mine.parent)
    assert (said.returncode, mine.read_text("utf-8")) == (1, "Dear mother")
    assert "name a new or an empty folder" in said.stderr
    assert "is a file" in home_quiz("site", mine).stderr
