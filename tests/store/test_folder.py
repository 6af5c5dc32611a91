"""The lock on a data folder."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from home_quiz.errors import StoreAway, StoreLocked
from home_quiz.store.sqlite import lock_folder
from store.family import finish, start


def test_a_folder_held_by_another_process_is_refused_with_its_pid_and_what_to_do(tmp_path: Path) -> None:
    child = start("hold", tmp_path)
    assert child.stdout
    assert child.stdout.readline().split() == ["locked", str(child.pid)]
    with pytest.raises(StoreLocked) as told:
        lock_folder(tmp_path)
    assert told.value.code == "store/locked"
    for part in (str(tmp_path), f"process {child.pid}", "stop it", "--data-dir"):
        assert part in str(told.value)
    finish(child)
    lock_folder(tmp_path).release()


def test_the_death_of_the_holder_frees_the_folder(tmp_path: Path) -> None:
    child = start("hold", tmp_path)
    assert child.stdout
    child.stdout.readline()
    child.kill()
    child.communicate(timeout=60)
    with lock_folder(tmp_path):
        assert (tmp_path / "home.lock").read_text() == f"{os.getpid()}\n"


def test_one_process_holds_a_folder_once(tmp_path: Path) -> None:
    with lock_folder(tmp_path) as held:
        assert held.folder == tmp_path
        with pytest.raises(StoreLocked, match=str(os.getpid())):
            lock_folder(tmp_path)
    held.release()
    with lock_folder(str(tmp_path)):
        assert (tmp_path / "home.lock").read_text() == f"{os.getpid()}\n"


def test_a_missing_folder_is_made_for_its_user_alone(tmp_path: Path) -> None:
    with lock_folder(tmp_path / "a" / "b"):
        assert (tmp_path / "a" / "b").stat().st_mode & 0o077 == 0


def test_a_folder_that_cannot_be_made(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    with pytest.raises(StoreAway, match="--data-dir"):
        lock_folder(tmp_path / "file" / "data")
