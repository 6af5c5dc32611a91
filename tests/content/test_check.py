"""The check: every fault is found on its line, in plain words; a sound pack has none."""

from __future__ import annotations

from pathlib import Path

import pytest

from content.samples import PACK, PLACES, TIEBREAK, changed, line_of, write_pack
from home_quiz.content.check import check_pack, check_packs
from home_quiz.content.packs import load_pack
from home_quiz.errors import PackError

LONG = "ā" * 121
FACT = '{lv: "Te ir 5,14 km.", lt: "Čia 5,14 km.", en: "It is 5.14 km."}'

# What is replaced, by what, words of the line where the fault is found, words of the fault.
ERRORS: dict[str, tuple[str, str, str, str]] = {
    "missing ask": (
        '    ask: {lv: "Zeme ir apaļa.", lt: "Žemė apvali.", en: "The Earth is round."}\n',
        "",
        "- id: third",
        "`ask` is missing",
    ),
    "slip in a name": ("    fact:", "    fcat:", "fcat:", "did you mean `fact`?"),
    "no kind": ("    kind: truefalse\n", "", "id: third", "`kind` is missing"),
    "unknown kind": ("kind: truefalse", "kind: trufalse", "trufalse", "write one of: choice, "),
    "unknown topic": ("topic: legend", "topic: legends", "topic:", "castle, church, craft"),
    "unknown difficulty": ("difficulty: easy", "difficulty: simple", "difficulty:", "easy, hard, medium"),
    "unknown generation": ("generation: child", "generation: kids", "generation:", "child, elder, grownup"),
    "only, but who": ("generation: child", "only: true", "only:", "`only` needs to know who answers: add"),
    "only in words": ("generation: child", "only: child", "only:", "must be true or false"),
    "unknown level": ("level: festival", "level: party", "level:", "festival, home"),
    "unknown language": ("[lv, lt, en]", "[lv, lt, de]", "languages:", "en, lt, lv"),
    "no languages": ("[lv, lt, en]", "[]", "languages:", "must not be empty"),
    "language twice": ("[lv, lt, en]", "[lv, lt, en, lv]", "languages:", "stands twice"),
    "no title": ("title: {lv: Paraugs, lt: Pavyzdys, en: Sample}\n", "", "pack:", "`title` is missing"),
    "other file name": ("pack: sample", "pack: other", "pack:", "must be the same"),
    "bad pack id": ("pack: sample", "pack: Sample_1", "pack:", "only small letters"),
    "bad id": ("id: second", "id: Otrais!", "Otrais", "only small letters"),
    "id twice": ("id: second", "id: first # here", "# here", "another question has the id"),
    "number for a text": ('c: "1777"', "c: 1777", "c: 1777", "put it in quotes"),
    "list for a text": (
        "a: {lv: Ezis, lt: Ežys, en: A hedgehog}",
        "a: [Ezis]",
        "a: [Ezis]",
        "must be a text",
    ),
    "text for true": ("right: true", "right: yes", "right: yes", "must be true or false"),
    "options in truefalse": (
        "    right: true",
        "    options: {a: x, b: y}\n    right: true",
        "a: x",
        "belong",
    ),
    "right is not there": ("right: b", "right: e", "right: e", "no option 'e'"),
    "right is no letter": ("right: b", "right: B", "right: B", "a, b, c, d, e, f"),
    "one right for several": ("right: [a, c]", "right: a", "right: a", "must be a list"),
    "all are right": ("right: [a, c]", "right: [a, b, c]", "right: [a, b, c]", "must be wrong"),
    "right twice": ("right: [a, c]", "right: [a, a]", "right: [a, a]", "each once"),
    "a gap in the letters": ('      c: "1777"', '      d: "1777"', "options:", "letters must run"),
    "an unknown letter": ('      c: "1777"', '      g: "1777"', 'g: "1777"', "`g` is not known"),
    "options alike": ("lv: Lācis", "lv: Ezis", "b: {lv: Ezis", "stand twice"),
    "one option": ("      b: {lv: Lācis, lt: Lokys, en: A bear}\n", "", "options:", "`b` is missing"),
    "language missing": (
        '    ask:\n      lv: "Kuri divi?"\n      lt: "Kurie du?"\n',
        '    ask: # here\n      lv: "Kuri divi?"\n',
        "# here",
        "lt is missing",
    ),
    "language missing in an option": ("lt: Lokys, ", "", "b: {lv: Lācis, en", "lt is missing"),
    "language missing in the title": ("lt: Pavyzdys, ", "", "title:", "lt is missing"),
    "empty text": ('"Kuri divi?"', '""', 'lv: ""', "no words here"),
    "empty string": ('c: "1777"', 'c: ""', 'c: ""', "no words here"),
    "no place": ("place: ludza-castle", "place: riga", "place:", "no place `riga`"),
    "no address": ("https://example.org/first", "example.org", "source: example.org", "begins with http"),
    "address in a list": ("https://example.org/b]", "ftp://example.org]", "ftp:", "begins with http"),
    "too short": ("seconds: 30", "seconds: 5", "seconds:", "at least 10"),
    "too long to wait": ("seconds: 30", "seconds: 91", "seconds:", "at most 90"),
    "seconds in words": ("seconds: 30", "seconds: half", "seconds:", "a whole number"),
    "long question": ("Zeme ir apaļa.", LONG, LONG, "121 letters, 120 fit"),
    "long option": ("lv: Lācis", f"lv: {LONG[:57]}", LONG[:57], "57 letters, 56 fit"),
    "long fact": ("Te ir 5,14 km.", LONG + LONG[:100] + "5,14", LONG, "225 letters, 220 fit"),
    "long title": ("lv: Paraugs", f"lv: {LONG[:41]}", "title:", "41 letters, 40 fit"),
    "no questions": (PACK[PACK.index("questions:") :], "", "pack:", "`questions` is missing"),
    "questions in no list": (
        PACK[PACK.index("questions:") :],
        "questions: {}",
        "questions:",
        "must be a list",
    ),
    "a question in words": ("  - id: third", "  - What?\n  - id: third", "What?", "name: value"),
    "a list as a file": (PACK, "- a\n- b\n", "- a", "begin with `pack:`"),
}
WARNINGS: dict[str, tuple[str, str, str, str]] = {
    "straight quotes": ('"Kuri divi?"', "'Kuri \"divi\"?'", "lv: 'Kuri", "in lv are „…“"),
    "english quotes in lt": ("Kurie du?", "Kurie “du”?", 'lt: "Kurie', "in lt are „…“"),
    "latvian quotes in en": ("Which two?", "Which „two“?", 'en: "Which „', "in en are “…”"),
    "open quote": ("Kuri divi?", "Kuri „divi?", "Kuri „", "one pair after the other"),
    "other numbers": ('en: "It is 5.14', 'en: "It is 5.41', "fact:", "lv: 5,14; lt: 5,14; en: 5.41"),
    "number missing": ("Čia 5,14 km", "Čia ilgai", "fact:", "lt: none"),
    "two blanks": ("Kuri divi?", "Kuri  divi?", "Kuri  d", "two blanks"),
    "blank at the end": ("Kuri divi?", "Kuri divi? ", "divi? ", "at the beginning or the end"),
    "blank before a sign": ("Which two?", "Which two ?", "two ?", "before ?"),
    "a copy": ("example.org/first", "de.frwiki.wiki/wiki/Ludza", "frwiki", "de.frwiki.wiki shows copies"),
    "a copy in a list": (
        "example.org/b]",
        "PerceptioDE.com/Ludza]",
        "Perceptio",
        "perceptiode.com shows copies",
    ),
    "line break": ('"Which two?"', '"Which\\ntwo?"', "Which\\n", "one line"),
    "unlisted language": (
        "level: festival\nlanguages: [lv, lt, en]",
        "languages: [lv, lt]",
        "title:",
        "en is not",
    ),
    "one text for all": (FACT, "Viens teksts visiem.", "fact: Viens", "write each of them"),
}


def _broken(case: tuple[str, str, str, str]) -> tuple[str, int]:
    """The broken pack and the line of its fault."""
    old, new, spot, _ = case
    text = changed(old, new)
    return text, line_of(text, spot)


def test_a_sound_pack_has_no_fault(tmp_path: Path) -> None:
    assert check_pack(write_pack(tmp_path)) == []


@pytest.mark.parametrize("name", ERRORS)
def test_errors_are_found_on_their_line_and_keep_the_pack_from_being_played(
    tmp_path: Path, name: str
) -> None:
    text, line = _broken(ERRORS[name])
    path = write_pack(tmp_path, text)
    found = [p for p in check_pack(path) if p.severity == "error" and ERRORS[name][3] in p.text]
    assert [(p.file, p.line) for p in found] == [(str(path), line)], check_pack(path)
    with pytest.raises(PackError) as caught:
        load_pack(path)
    assert (str(path), line, found[0].text) in caught.value.problems


@pytest.mark.parametrize("name", WARNINGS)
def test_warnings_are_found_on_their_line_and_the_pack_is_played(tmp_path: Path, name: str) -> None:
    text, line = _broken(WARNINGS[name])
    path = write_pack(tmp_path, text)
    found = [p for p in check_pack(path) if WARNINGS[name][3] in p.text]
    assert (found[0].severity, found[0].line) == ("warning", line), check_pack(path)
    assert load_pack(path).id == "sample"


@pytest.mark.parametrize(
    "address",
    [
        "https://en.wikipedia.org/wiki/Piglix.com",
        "https://notpiglix.com/Ludza",
        "https://www.perceptions.com/",
        "https://travelnews.lv/?pub_id=70275",
    ],
)
def test_a_page_that_only_looks_like_a_copy_is_an_original(tmp_path: Path, address: str) -> None:
    assert check_pack(write_pack(tmp_path, changed("https://example.org/first", address))) == []


def test_faults_in_several_questions_are_all_told_in_the_order_of_lines(tmp_path: Path) -> None:
    text = changed(
        "right: true", "right: maybe", changed("seconds: 30", "seconds: 1", changed("[a, c]", "[a, f]"))
    )
    found = check_pack(write_pack(tmp_path, text))
    assert [p.line for p in found] == [line_of(text, w) for w in ("seconds: 1", "[a, f]", "right: maybe")]


def test_at_home_one_language_is_enough_but_it_must_be_the_first(tmp_path: Path) -> None:
    text = changed("lt: Lokys, en: A bear", "lt: Lokys", changed("level: festival", "level: home"))
    assert check_pack(write_pack(tmp_path, text)) == []
    text = changed("{lv: Lācis, lt: Lokys", "{lt: Lokys", text)
    [problem] = check_pack(write_pack(tmp_path, text))
    assert (problem.severity, problem.line) == ("error", line_of(text, "{lt: Lokys"))


def test_a_game_needs_a_question_that_is_always_asked(tmp_path: Path) -> None:
    text = PACK[: PACK.index("  - id: first")] + TIEBREAK
    [problem] = check_pack(write_pack(tmp_path, text))
    assert (problem.severity, problem.line) == ("error", line_of(text, "questions:"))
    assert "all questions are tie-breaks" in problem.text
    [unknown] = check_pack(write_pack(tmp_path, changed("right: true", "right: true\n    tiebreak: true")))
    assert "tiebreak" in unknown.text


def test_always_the_same_letter_is_a_warning(tmp_path: Path) -> None:
    first = PACK[PACK.index("  - id: first") : PACK.index("  - id: second")]
    more = "".join(
        first.replace("first", f"more-{n}").replace("te dzīvo", f"te {n}") for n in ("x", "y", "z")
    )
    more = more.replace("čia gyvena", "čia").replace("lives here", "is")
    found = check_pack(write_pack(tmp_path, PACK + more))
    assert [p for p in found if "b is right in 4 of 4" in p.text and p.severity == "warning"]
    found = check_pack(write_pack(tmp_path, PACK + more.replace("right: b", "right: a", 2)))
    assert not [p for p in found if "is right in" in p.text]


def test_the_same_question_in_two_packs_is_a_warning_with_both_places(tmp_path: Path) -> None:
    one = write_pack(tmp_path)
    other = changed("pack: sample", "pack: other", changed("Zeme ir apaļa.", "zeme ir  APAĻA"))
    two = write_pack(tmp_path, other.replace("Kur", "Vai kur").replace("Which", "Tell which"), "other.yaml")
    found = [p for p in check_packs([one, two]) if "the same is asked in" in p.text]
    assert [(p.file, p.line) for p in found] == [(str(two), line_of(other, "zeme ir"))]
    assert f"sample.yaml, line {line_of(PACK, 'Zeme ir')}" in found[0].text


@pytest.mark.parametrize(
    ("old", "new", "spot", "words"),
    [
        ("    lon: 27.7205\n", "", "id:", "belong together"),
        ("lat: 56.5459", "lat: 156", "lat:", "at most 90"),
        ("kind: castle", "kind: ruin", "kind:", "castle, church"),
        ("lt: Liudzos pilies griuvėsiai, ", "", "name: {lv: Ludzas pilsdrupas", "missing in lt"),
        ("municipality: ludza", "municipality: Ludzas novads", "municipality:", "only small letters"),
        ("  - id: ludza-castle", "  - id: Ludza castle", "id:", "only small letters"),
    ],
)
def test_places_are_checked_too(tmp_path: Path, old: str, new: str, spot: str, words: str) -> None:
    path = write_pack(tmp_path)
    text = changed(old, new, PLACES)
    (tmp_path / "places" / "ludza.yaml").write_text(text, "utf-8")
    found = [p for p in check_pack(path) if words in p.text]
    assert [(Path(p.file).parent.name, p.line) for p in found] == [("places", line_of(text, spot))]


def test_a_place_with_a_copy_for_a_source_is_a_warning(tmp_path: Path) -> None:
    path = write_pack(tmp_path)
    text = changed("https://example.org/castle", "http://the-uncensored-wiki.com:20082/Ludza.html", PLACES)
    (tmp_path / "places" / "ludza.yaml").write_text(text, "utf-8")
    [problem] = check_pack(path)
    assert (problem.severity, problem.line) == ("warning", line_of(text, "source:"))
    assert "the-uncensored-wiki.com shows copies" in problem.text


def test_a_place_that_exists_twice_is_an_error(tmp_path: Path) -> None:
    path = write_pack(tmp_path)
    (tmp_path / "places" / "more.yaml").write_text(PLACES, "utf-8")
    assert ["exists already" in p.text for p in check_pack(path)] == [True]


def test_letters_are_counted_as_people_count_them(tmp_path: Path) -> None:
    composed = "ā" * 56
    pairs = "a\u0304" * 56
    assert check_pack(write_pack(tmp_path, changed("lv: Lācis", f"lv: {composed}"))) == []
    assert check_pack(write_pack(tmp_path, changed("lv: Lācis", f"lv: {pairs}"))) == []


def test_a_pack_for_those_who_cannot_read_has_pictures_for_answers(tmp_path: Path) -> None:
    path = write_pack(tmp_path, changed("level: festival", "level: festival\npictures_only: true", PACK))
    told = [(p.line, p.text) for p in check_pack(path) if "pictures_only" in p.text]
    text = path.read_text("utf-8")
    choice = text.count("\n", 0, text.index("options:")) + 2
    assert (choice, "`pictures_only`: this answer needs a `picture`") in told
    kinds = [line for line, words in told if "answers must be pictures" in words]
    assert kinds == [line_of(text, "kind: truefalse")]
