"""YAML with lines: values as an editor shows them, everything dangerous refused with its line."""

from __future__ import annotations

from contextlib import suppress
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from home_quiz.content.yaml_lines import MAX_BYTES, read_yaml
from home_quiz.errors import PackError


def _file(folder: Path, text: str | bytes) -> Path:
    path = folder / "x.yaml"
    path.write_bytes(text.encode("utf-8") if isinstance(text, str) else text)
    return path


def test_values_and_lines(tmp_path: Path) -> None:
    document = read_yaml(
        _file(tmp_path, "a: one\nb:\n  - 2\n  - {c: 2.5, d: true}\ne: >\n  folded\n  text\n")
    )
    assert document.value == {"a": "one", "b": [2, {"c": 2.5, "d": True}], "e": "folded text\n"}
    assert [document.line(where) for where in [("a",), ("b",), ("b", 0), ("b", 1, "d"), ("e",)]] == [
        1,
        2,
        3,
        4,
        5,
    ]


def test_what_does_not_exist_has_the_line_of_what_is_around_it(tmp_path: Path) -> None:
    document = read_yaml(_file(tmp_path, "\na:\n  - b: 1\n"))
    assert document.line(("a", 0, "missing", 3)) == 3
    assert document.line(("nothing",)) == 2


@pytest.mark.parametrize(
    ("written", "value"),
    [
        ("no", "no"),
        ("Yes", "Yes"),
        ("12:30", "12:30"),
        ("2024-01-01", "2024-01-01"),
        ("007", "007"),
        ("1_000", "1_000"),
        ("0x10", "0x10"),
        (".inf", ".inf"),
        ("1e999", "1e999"),
        ("9" * 30, "9" * 30),
        ("-5", -5),
        ("null", None),
        ("", None),
        ("'5'", "5"),
        ('"true"', "true"),
        ("false", False),
    ],
)
def test_unquoted_words_mean_what_people_mean(tmp_path: Path, written: str, value: object) -> None:
    assert read_yaml(_file(tmp_path, f"a: {written}\n")).value == {"a": value}


def test_a_byte_order_mark_is_no_letter(tmp_path: Path) -> None:
    assert read_yaml(_file(tmp_path, b"\xef\xbb\xbfa: 1\r\nb: 2\r\n")).value == {"a": 1, "b": 2}


BROKEN: dict[str, tuple[str | bytes, int, str]] = {
    "empty": ("", 1, "empty"),
    "only a note": ("# nothing\n", 1, "empty"),
    "duplicate": ("a: 1\nb: 2\na: 3\n", 3, "first on line 1"),
    "duplicate in a flow": ("a:\n  x: {c: 1, c: 2}\n", 2, "`c` stands twice"),
    "alias": ("a: &x one\nb: *x\n", 1, "begins with & must stand in quotes"),
    "star": ("a: 1\nb: *x\n", 2, "begins with * must stand in quotes"),
    "bomb": ("a: &a [1, 1]\nb: &b [*a, *a]\nc: [*b, *b]\n", 1, "begins with &"),
    "tag": ("a: 1\nb: !!python/object:os.system x\n", 2, "begins with !"),
    "merge": ("a: {x: 1}\nb:\n  <<: *a\n", 3, "begins with *"),
    "two documents": ("a: 1\n---\nb: 2\n", 2, "second document"),
    "deep": ("a: " + "[" * 500 + "]" * 500, 1, "deep"),
    "deeper than the stack": ("[" * 100_000, 1, "deep"),
    "not utf-8": (b"a: 1\nb: \xe4\n", 2, "UTF-8"),
    "utf-16": ("a: 1".encode("utf-16"), 1, "UTF-8"),
    "control sign": ("a: 1\nb: \x07\n", 2, "control sign"),
    "tab": ("a:\n\tb: 1\n", 2, "tab"),
    "open quote": ('a: 1\nb: "two\n', 3, "quotation mark is opened"),
    "colon": ("a: 1\nb: say: this\n", 2, "colon too many"),
    "open bracket": ("a: [1, 2\nb: 3\n", 2, "bracket"),
    "indent": ("a:\n  b: 1\n c: 2\n", 3, "spaces at the beginning"),
    "percent": ("a: 1\nb: %c\n", 2, "must stand in quotes"),
    "key is a list": ("a: 1\n[b]: 2\n", 2, "name is expected"),
    "large": (b"a: " + b"x" * MAX_BYTES, 1, "1 MiB"),
}


@pytest.mark.parametrize("name", BROKEN)
def test_broken_files_are_refused_with_their_line(tmp_path: Path, name: str) -> None:
    text, line, words = BROKEN[name]
    path = _file(tmp_path, text)
    with pytest.raises(PackError) as caught:
        read_yaml(path)
    [(file, number, said)] = caught.value.problems
    assert (file, number) == (str(path), line), said
    assert words in said


def test_a_missing_file_and_a_folder_are_refused(tmp_path: Path) -> None:
    for path in (tmp_path / "none.yaml", tmp_path):
        with pytest.raises(PackError, match="cannot be read"):
            read_yaml(path)


@settings(max_examples=200, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.text("ab:-[]{},\"'&*!#|>%\n\t 1\\", max_size=60))
def test_any_text_gives_a_value_or_a_pack_error(tmp_path: Path, text: str) -> None:
    path = _file(tmp_path, text)
    with suppress(PackError):
        assert all(1 <= line <= text.count("\n") + 1 for line in read_yaml(path).lines.values())
