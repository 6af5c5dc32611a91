"""tools/stamps.py: nothing is redone for nothing, and nothing half-done counts as done."""

from __future__ import annotations

import threading
from pathlib import Path

import pytest

from tools.stamps import Stamps, alone, checksum


@pytest.fixture
def sources(tmp_path: Path) -> Path:
    folder = tmp_path / "ui"
    (folder / "kinds").mkdir(parents=True)
    (folder / "a.ts").write_text("a")
    (folder / "kinds/b.ts").write_text("b")
    return folder


def test_the_same_files_give_the_same_checksum_whatever_their_age(sources: Path) -> None:
    before = checksum([sources])
    (sources / "a.ts").write_text("a")
    assert checksum([sources]) == before


def test_built_files_and_missing_folders_do_not_count(sources: Path) -> None:
    before = checksum([sources])
    (sources / "dist").mkdir()
    (sources / "dist/a.js").write_text("built")
    (sources / "node_modules").mkdir()
    (sources / "node_modules/x.js").write_text("other people's")
    assert checksum([sources, sources / "no-such-folder"]) == before


def test_each_change_counts(sources: Path) -> None:
    seen = {checksum([sources])}
    (sources / "a.ts").write_text("A")
    seen.add(checksum([sources]))
    (sources / "a.ts").rename(sources / "c.ts")
    seen.add(checksum([sources]))
    (sources / "kinds/d.ts").write_text("")
    seen.add(checksum([sources]))
    (sources / "kinds/b.ts").unlink()
    seen.add(checksum([sources]))
    assert len(seen) == 5


def test_where_one_file_ends_and_the_next_begins_counts(tmp_path: Path) -> None:
    first, second = tmp_path / "1", tmp_path / "2"
    first.write_text("ab")
    second.write_text("c")
    before = checksum([first, second])
    first.write_text("a")
    second.write_text("bc")
    assert checksum([first, second]) != before


def test_a_step_that_dies_leaves_no_stamp(tmp_path: Path) -> None:
    stamps = Stamps(tmp_path)
    stamps.put("requirements", "old")
    with pytest.raises(KeyboardInterrupt), stamps.step("requirements", "new"):
        raise KeyboardInterrupt
    assert stamps.get("requirements") is None
    with stamps.step("requirements", "new"):
        assert stamps.get("requirements") is None
    assert stamps.get("requirements") == "new"


def test_a_missing_folder_has_no_stamps(tmp_path: Path) -> None:
    assert Stamps(tmp_path / "never-made").get("npm") is None


def test_a_second_set_up_waits_for_the_first(tmp_path: Path) -> None:
    order: list[str] = []
    second_is_up = threading.Event()

    def second() -> None:
        second_is_up.set()
        with alone(tmp_path):
            order.append("second")

    other = threading.Thread(target=second)
    with alone(tmp_path):
        other.start()
        second_is_up.wait()
        other.join(0.2)
        assert other.is_alive()
        order.append("first")
    other.join()
    assert order == ["first", "second"]


def test_a_folder_that_cannot_be_written_is_not_held(tmp_path: Path) -> None:
    with alone(tmp_path / "no-such-folder"):
        pass
