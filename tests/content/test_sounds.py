"""Recordings of packs: only the sound itself is kept, and every slip is said in words."""

from __future__ import annotations

import hashlib
from pathlib import Path

import pytest

from content.recordings import silence, tagged
from content.samples import PACK, write_pack
from home_quiz.content.check import check_pack
from home_quiz.content.packs import load_pack
from home_quiz.content.sounds import MOST_BYTES

HEARD = """\
  - id: heard
    kind: choice
    ask: {lv: Kas tas ir, lt: Kas tai, en: Who is it}
    sound: {file: stork.mp3, alt: {lv: Klab, lt: Kalena, en: It rattles}, by: "A. Person, CC0"}
    options:
      a: {lv: Zivs, lt: Žuvis, en: A fish}
      b: {lv: Putns, lt: Paukštis, en: A bird}
    right: b
"""


def shelve(folder: Path, data: bytes, pack: str = HEARD) -> Path:
    """A pack with a recording beside it."""
    (folder / "sounds").mkdir(exist_ok=True)
    (folder / "sounds" / "stork.mp3").write_bytes(data)
    return write_pack(folder, PACK + pack)


def problems(path: Path) -> list[str]:
    """What is said of the recording."""
    return [one.text for one in check_pack(path) if "sound" in one.where or "reading" in one.where]


@pytest.mark.parametrize("data", [silence(), tagged(silence())])
def test_a_pack_carries_the_sound_alone(tmp_path: Path, data: bytes) -> None:
    path = shelve(tmp_path, data)
    assert [one for one in check_pack(path) if one.severity == "error"] == []
    pack = load_pack(path)
    sound = pack.questions[-1].sound
    assert sound is not None
    assert (sound.alt["en"], sound.by) == ("It rattles", "A. Person, CC0")
    assert pack.pictures == {sound.name: silence()}
    assert hashlib.sha256(silence()).hexdigest() == sound.name


@pytest.mark.parametrize(
    ("data", "said"),
    [
        (b"", "cannot be read; save it anew as MP3"),
        (b"RIFF" + bytes(200), "cannot be read; save it anew as MP3"),
        (tagged(b""), "cannot be read; save it anew as MP3"),
        (silence(MOST_BYTES // 104 + 1), "more than 400 kB; shorten it"),
    ],
)
def test_a_file_that_is_no_such_sound_is_refused_in_words(tmp_path: Path, data: bytes, said: str) -> None:
    assert any(said in text for text in problems(shelve(tmp_path, data)))


@pytest.mark.parametrize(
    ("file", "said"),
    [
        ("owl.mp3", "there is no `owl.mp3` in the folder sounds"),
        ("../stork.mp3", "write only the file's name"),
        ("mill.jpg", "a recording ends in .mp3"),
    ],
)
def test_a_name_that_leads_nowhere_is_refused_in_words(tmp_path: Path, file: str, said: str) -> None:
    path = shelve(tmp_path, silence(), HEARD.replace("stork.mp3", file))
    assert any(said in text for text in problems(path))


def test_what_is_heard_fits_on_its_button(tmp_path: Path) -> None:
    assert problems(shelve(tmp_path, silence(), HEARD.replace("It rattles", "x" * 70))) == []
    path = shelve(tmp_path, silence(), HEARD.replace("It rattles", "x" * 71))
    assert any("71 letters" in text for text in problems(path))


def test_a_question_may_be_read_aloud_by_language(tmp_path: Path) -> None:
    read = HEARD.replace("    right: b", "    reading: {lt: stork.mp3}\n    right: b")
    question = load_pack(shelve(tmp_path, silence(), read)).questions[-1]
    assert question.sound is not None
    assert question.reading == {"lt": question.sound.name}
    path = shelve(tmp_path, silence(), read.replace("lt: stork", "lt: owl"))
    assert any("there is no `owl.mp3`" in text for text in problems(path))
