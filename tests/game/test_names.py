"""Names of families against hostile hands, and the names the game offers."""

from __future__ import annotations

import pytest

from home_quiz.game.names import CRESTS, MAX_LETTERS, clean_name, letters, same_name_key
from home_quiz.game.offered import ADJECTIVES, ANIMALS, is_offered, offered_name
from home_quiz.game.refusals import Refused

FAMILY = "👨‍👩‍👧‍👦"


def code(raw: str) -> str:
    """Why a name is refused."""
    name = clean_name(raw)
    assert isinstance(name, Refused), name
    return name.code


class TestGoodNames:
    @pytest.mark.parametrize(
        "name",
        [
            "Eži",
            "Ģimene Šķēle",
            "Žąsys Ūdrai",
            "Lāču ģimene #1",
            "O'Brien-Ņujorka",
            "<script>",
            "a",
            "7",
            "🦔",
            f"{FAMILY} Ozoli",
            "👩🏽‍🚀🚀",
            "❤️ Rokiškis",
            "Ēriks & Co.",
            "Ёжики",
            "Nguyễn",
        ],
    )
    def test_pass_as_they_are(self, name: str) -> None:
        assert clean_name(name) == name

    def test_blanks_are_tidied(self) -> None:
        assert clean_name("  Jautri \t\n  eži\u00a0") == "Jautri eži"

    def test_wide_and_split_letters_become_ordinary_ones(self) -> None:
        assert clean_name("Ｅzi") == "Ezi"
        assert clean_name("Ez\u030ci") == "Eži"

    def test_sixteen_letters_are_enough(self) -> None:
        assert clean_name("ā" * 16) == "ā" * 16
        assert clean_name(FAMILY * 8) == FAMILY * 8


class TestRefusedNames:
    @pytest.mark.parametrize("raw", ["", " ", "\t\n", "\u3000", "...", "-–—", "\u200d", "\ufe0f", "\u034f"])
    def test_nothing_to_read(self, raw: str) -> None:
        assert code(raw) == "team/name_empty"

    @pytest.mark.parametrize("raw", ["x" * 17, "x" * 500, "ā" * 17, FAMILY * 17, "ﷺ", "x" * 100_000])
    def test_too_long(self, raw: str) -> None:
        assert code(raw) == "team/name_long"

    def test_joiners_hide_no_length(self) -> None:
        assert code("\u200d".join("Ludza" * 9)) == "team/name_long"

    @pytest.mark.parametrize(
        "sign",
        [
            "\u202e",
            "\u2066",
            "\u200f",
            "\u200b",
            "\u2060",
            "\ufeff",
            "\u00ad",
            "\x00",
            "\x1b",
            "\x7f",
            "\ue000",
            "\ud800",
            "\u3164",
            "\u115f",
            "\uffa0",
            "\u2800",
            "\U000e0041",
            "\U0010ffff",
        ],
    )
    def test_signs_that_hide_or_turn(self, sign: str) -> None:
        assert code(f"Ez{sign}i") == "team/name_signs"

    def test_zalgo(self) -> None:
        assert code("E" + "\u0337\u0321\u0353" + "zi") == "team/name_signs"
        assert code("e\u20dd\u20de\u20df") == "team/name_signs"


class TestLookAlikes:
    @pytest.mark.parametrize(
        "other", ["EŽI", "eži", "Ezi", "E ži", "Eži\u200d", "Eži\ufe0f", "E\u034fži", "Ｅži", "E\u0301ži"]
    )
    def test_have_one_key(self, other: str) -> None:
        name = clean_name(other)
        assert isinstance(name, str)
        assert same_name_key(name) == same_name_key("Eži")

    def test_others_have_not(self) -> None:
        keys = {same_name_key(name) for name in ("Eži", "Eži 2", "Ezis", "🦔", "🦊")}
        assert len(keys) == 5


@pytest.mark.parametrize(
    ("name", "count"),
    [
        ("", 0),
        ("Eži", 3),
        ("e\u0301", 1),
        (FAMILY, 1),
        ("👍🏽", 1),
        ("a\u200db", 2),
        ("\u200d".join("👨" * 40), 10),
    ],
)
def test_letters_as_a_person_counts(name: str, count: int) -> None:
    assert letters(name) == count


class TestOfferedNames:
    def test_every_one_fits_and_is_known(self) -> None:
        for language, adjectives in ADJECTIVES.items():
            for crest in CRESTS:
                for adjective in range(len(adjectives)):
                    name = offered_name(language, crest, adjective)
                    assert clean_name(name) == name
                    assert letters(name) <= MAX_LETTERS
                    assert is_offered(name)

    def test_no_two_of_a_language_look_alike(self) -> None:
        for language, adjectives in ADJECTIVES.items():
            names = [offered_name(language, crest, n) for crest in CRESTS for n in range(len(adjectives))]
            assert len({same_name_key(name) for name in names}) == len(names)

    def test_each_crest_has_its_animal(self) -> None:
        assert all(set(animals) == set(CRESTS) for animals in ANIMALS.values())

    def test_adjectives_agree_with_their_animals(self) -> None:
        assert offered_name("lv", "fox", 0) == "Jautras lapsas"
        assert offered_name("lt", "bear", 0) == "Drąsūs lokiai"
        assert offered_name("xx", "bear", 6) == "Jolly Bears"

    def test_others_are_own_names(self) -> None:
        assert not is_offered("Jautri lapsas")
