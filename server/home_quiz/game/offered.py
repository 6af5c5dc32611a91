"""Names offered to families: an adjective and an animal in each language, never longer than a plate.

Adjectives stand in the plural, masculine or feminine after the animal; the crest is the animal.
"""

from __future__ import annotations

from functools import cache

ANIMALS: dict[str, dict[str, tuple[str, str]]] = {
    "hedgehog": {"lv": ("eži", "m"), "lt": ("ežiai", "m"), "en": ("Hedgehogs", "m")},
    "hare": {"lv": ("zaķi", "m"), "lt": ("kiškiai", "m"), "en": ("Hares", "m")},
    "fox": {"lv": ("lapsas", "f"), "lt": ("lapės", "f"), "en": ("Foxes", "m")},
    "owl": {"lv": ("pūces", "f"), "lt": ("pelėdos", "f"), "en": ("Owls", "m")},
    "bear": {"lv": ("lāči", "m"), "lt": ("lokiai", "m"), "en": ("Bears", "m")},
    "stork": {"lv": ("stārķi", "m"), "lt": ("gandrai", "m"), "en": ("Storks", "m")},
    "squirrel": {"lv": ("vāveres", "f"), "lt": ("voverės", "f"), "en": ("Squirrels", "m")},
    "swan": {"lv": ("gulbji", "m"), "lt": ("gulbės", "f"), "en": ("Swans", "m")},
    "wolf": {"lv": ("vilki", "m"), "lt": ("vilkai", "m"), "en": ("Wolves", "m")},
    "frog": {"lv": ("vardes", "f"), "lt": ("varlės", "f"), "en": ("Frogs", "m")},
    "deer": {"lv": ("brieži", "m"), "lt": ("elniai", "m"), "en": ("Deer", "m")},
    "cat": {"lv": ("kaķi", "m"), "lt": ("katinai", "m"), "en": ("Cats", "m")},
    "pike": {"lv": ("līdakas", "f"), "lt": ("lydekos", "f"), "en": ("Pikes", "m")},
    "beaver": {"lv": ("bebri", "m"), "lt": ("bebrai", "m"), "en": ("Beavers", "m")},
    "crane": {"lv": ("dzērves", "f"), "lt": ("gervės", "f"), "en": ("Cranes", "m")},
    "bee": {"lv": ("bites", "f"), "lt": ("bitės", "f"), "en": ("Bees", "m")},
}

ADJECTIVES: dict[str, tuple[tuple[str, str], ...]] = {
    "lv": (
        ("Jautri", "Jautras"),
        ("Gudri", "Gudras"),
        ("Mundri", "Mundras"),
        ("Droši", "Drošas"),
        ("Ātri", "Ātras"),
        ("Mīļi", "Mīļas"),
    ),
    "lt": (
        ("Drąsūs", "Drąsios"),
        ("Šaunūs", "Šaunios"),
        ("Žvalūs", "Žvalios"),
        ("Mieli", "Mielos"),
        ("Greiti", "Greitos"),
        ("Gudrūs", "Gudrios"),
    ),
    "en": (
        ("Jolly", "Jolly"),
        ("Clever", "Clever"),
        ("Brave", "Brave"),
        ("Quick", "Quick"),
        ("Sunny", "Sunny"),
        ("Lucky", "Lucky"),
    ),
}


def offered_name(language: str, crest: str, adjective: int) -> str:
    """One name, e.g. ("lv", "fox", 0) gives "Jautras lapsas"."""
    language = language if language in ADJECTIVES else "en"
    animal, gender = ANIMALS[crest][language]
    choices = ADJECTIVES[language]
    return f"{choices[adjective % len(choices)][gender == 'f']} {animal}"


@cache
def _all_offered() -> frozenset[str]:
    return frozenset(
        offered_name(language, crest, adjective)
        for language, adjectives in ADJECTIVES.items()
        for crest in ANIMALS
        for adjective in range(len(adjectives))
    )


def is_offered(name: str) -> bool:
    """Whether the game itself offers this name, in any language."""
    return name in _all_offered()
