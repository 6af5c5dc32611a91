"""Checks packs as a careful editor would; what it finds is returned, the command line prints it.

Errors keep a pack from being played, warnings ask a person to look.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from pathlib import Path

from home_quiz.content.build import MAX_ABOUT, MAX_TITLE, Passage, question, steps, texts
from home_quiz.content.fields import QuestionFile, text_of
from home_quiz.content.pack_file import PackHead
from home_quiz.content.pictures import FOLDER, Album
from home_quiz.content.places import load_places
from home_quiz.content.problems import Finding, Problem, from_exception
from home_quiz.content.reading import PackReading, read_pack
from home_quiz.content.wording import review, review_say, review_source
from home_quiz.content.yaml_lines import Where
from home_quiz.errors import PackError
from home_quiz.game.kinds import kind_of
from home_quiz.game.programme import PlaceCard, Question

FEW = 4
"""Below so many questions with one right letter nothing can be said about their balance."""


def check_pack(path: Path, more_places: Mapping[str, PlaceCard] | None = None) -> list[Problem]:
    """Everything wrong with one pack. Places are looked up in ``places`` beside it and in ``more_places``."""
    return check_packs([path], more_places)


def check_packs(paths: Sequence[Path], more_places: Mapping[str, PlaceCard] | None = None) -> list[Problem]:
    """Everything wrong with some packs, with the places beside them, and between them."""
    beside = {path.parent: load_places(path.parent / "places") for path in paths}
    problems = [problem for places in beside.values() for problem in places.problems]
    readings: list[PackReading] = []
    for path in paths:
        try:
            readings.append(reading := read_pack(path))
        except PackError as error:
            problems += from_exception(error)
            continue
        cards = {**(more_places or {}), **beside[path.parent].cards}
        problems += examine(reading, cards, Album(path.parent / FOLDER))
    problems += _asked_twice(readings)
    return sorted(problems, key=lambda problem: (problem.file, problem.line))


def examine(reading: PackReading, places: Mapping[str, PlaceCard], album: Album) -> list[Problem]:
    """Everything wrong within one pack that could be read, and with its pictures and sounds."""
    found: list[Finding] = list(_ids(reading.items))
    languages: Sequence[str] = reading.head.languages if reading.head else ()
    if reading.head:
        found += _head(reading.head, reading.path.stem)
    for number, file in reading.items.items():
        asked = question(file, places, album)
        for where, name in file.pictures():
            if trouble := album.trouble(name):
                found.append(Finding(("questions", number, *where), trouble))
        for where, name in file.sounds():
            if trouble := album.sound_trouble(name):
                found.append(Finding(("questions", number, *where), trouble))
        for part in (*_question(file, asked, places, languages), *_spoken(reading.head, texts(asked))):
            where = ("questions", number, *file.spot(part.where))
            found.append(Finding(where, part.text, part.severity))
    if reading.head and reading.head.pictures_only:
        found += _without_pictures(reading.items)
    found += _some_asked(reading.items.values())
    found += _balance(reading.items.values())
    return [*reading.problems, *(reading.problem(one) for one in found)]


def _head(head: PackHead, name: str) -> Iterator[Finding]:
    if head.pack != name:
        yield Finding(("pack",), f"`pack: {head.pack}` and the file's name {name} must be the same")
    if len(set(head.languages)) != len(head.languages):
        yield Finding(("languages",), "a language stands twice")
    passages = [Passage(("title",), text_of(head.title), MAX_TITLE)]
    if about := text_of(head.about):
        passages.append(Passage(("about",), about, MAX_ABOUT))
    yield from _spoken(head, passages)


def _question(
    file: QuestionFile, asked: Question, places: Mapping[str, PlaceCard], languages: Sequence[str]
) -> Iterator[Finding]:
    for problem in kind_of(asked.ask).check(asked.ask, asked.key, languages):
        yield Finding(steps(problem.where), problem.text)
    if file.only and file.generation is None:
        words = "`only` needs to know who answers: add `generation`, e.g. `generation: child`, or remove it"
        yield Finding(("only",), words)
    if file.place and file.place not in places:
        yield Finding(("place",), f"there is no place `{file.place}` in the folder places")
    yield from review_say(file.say)
    yield from review_source(file.source)


def _spoken(head: PackHead | None, passages: Iterable[Passage]) -> Iterator[Finding]:
    """Whether texts are there in the languages that the pack promises, and written well."""
    for passage in passages:
        if not passage.text:
            yield Finding(passage.where, "there are no words here; write some")
        elif head is not None:
            yield from _languages(head, passage)
        yield from review(passage)


def _languages(head: PackHead, passage: Passage) -> Iterator[Finding]:
    if "*" in passage.text:
        if head.level == "festival" and passage.where in (("ask",), ("fact",), ("about",)):
            yield Finding(
                passage.where, "this text is the same in all languages; write each of them", "warning"
            )
        return
    needed = head.languages if head.level == "festival" else head.languages[:1]
    missing = [language for language in needed if language not in passage.text]
    if missing:
        level = f"level {head.level} with languages [{', '.join(head.languages)}]"
        yield Finding(passage.where, f"{', '.join(missing)} is missing here; it is needed for {level}")
    for language in passage.text:
        if language not in head.languages:
            words = f"{language} is not among the pack's `languages`; add it there"
            yield Finding((*passage.where, language), words, "warning")


def _ids(items: Mapping[int, QuestionFile]) -> Iterator[Finding]:
    seen: set[str] = set()
    for number, file in items.items():
        if file.id in seen:
            yield Finding(
                ("questions", number, "id"), f"another question has the id `{file.id}`; choose another"
            )
        seen.add(file.id)


def _without_pictures(items: Mapping[int, QuestionFile]) -> Iterator[Finding]:
    """Answers that have to be read, in a pack for those who cannot read yet."""
    for number, file in items.items():
        where = ("questions", number)
        answers = getattr(file, "options", None)
        if answers is None and file.__struct_config__.tag != "picpin":
            words = "`pictures_only`: answers must be pictures; use choice, several or picpin"
            yield Finding((*where, "kind"), words)
        for letter, answer in answers.written() if answers is not None else ():
            if isinstance(answer, str) or not answer.picture:
                yield Finding((*where, "options", letter), "`pictures_only`: this answer needs a `picture`")


def _some_asked(files: Collection[QuestionFile]) -> Iterator[Finding]:
    """A game is made of questions that are asked in any case."""
    if files and all(file.is_tiebreak() for file in files):
        yield Finding(("questions",), "all questions are tie-breaks; a game needs one that is always asked")


def _balance(files: Iterable[QuestionFile]) -> Iterator[Finding]:
    """People notice soon when it is always b."""
    count = Counter(letter for file in files for letter in file.right_letters())
    for letter, times in count.items():
        if count.total() >= FEW and times * 2 > count.total():
            words = f"{letter} is right in {times} of {count.total()} questions; mix the letters"
            yield Finding(("questions",), words, "warning")


def _asked_twice(readings: Iterable[PackReading]) -> Iterator[Problem]:
    """The same words asked in two places, in one pack or in two."""
    seen: dict[tuple[str, str], tuple[PackReading, Where]] = {}
    for reading in readings:
        for number, file in reading.items.items():
            where: Where = ("questions", number, "ask")
            keys = [
                (language, _plain(words)) for language, words in text_of(file.ask).items() if _plain(words)
            ]
            if first := next((seen[key] for key in keys if key in seen), None):
                line = first[0].document.line(first[1])
                words = f"the same is asked in {first[0].path.name}, line {line}"
                yield reading.problem(Finding(where, words, "warning"))
            for key in keys:
                seen.setdefault(key, (reading, where))


def _plain(words: str) -> str:
    return re.sub(r"[\W_]+", " ", words.casefold()).strip()
