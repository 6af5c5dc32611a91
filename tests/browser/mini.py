"""A short game for tests: three questions, one of each kind, in three languages, with time enough."""

MINI = """\
pack: mini
title: {lv: "Mazā spēle", lt: "Mažas žaidimas", en: "A small game"}
about: {lv: "Trīs jautājumi.", lt: "Trys klausimai.", en: "Three questions."}
level: festival
languages: [lv, lt, en]
questions:
  - id: mini-lake
    kind: choice
    ask: {lv: "Kas ir ezers?", lt: "Kas yra ežeras?", en: "What is a lake?"}
    options:
      a: {lv: "Kalns", lt: "Kalnas", en: "A hill"}
      b: {lv: "Ūdens", lt: "Vanduo", en: "Water"}
      c: {lv: "Mežs", lt: "Miškas", en: "A forest"}
    right: b
    fact: {lv: "Ezerā dzīvo līdakas.", lt: "Ežere gyvena lydekos.", en: "Pikes live in a lake."}
    say: [{name: Ežeras, lv: Ē-že-ras, en: EH-zheh-rahs}, {name: Ezers, lt: E-zers, en: EH-zers}]
    source: https://example.org/lake
    seconds: 90

  - id: mini-colours
    kind: several
    ask: {lv: "Kuras ir krāsas?", lt: "Kurie žodžiai yra spalvos?", en: "Which are colours?"}
    options:
      a: {lv: "Zila", lt: "Mėlyna", en: "Blue"}
      b: {lv: "Ezers", lt: "Ežeras", en: "Lake"}
      c: {lv: "Zaļa", lt: "Žalia", en: "Green"}
    right: [a, c]
    seconds: 90

  - id: mini-round
    kind: truefalse
    ask: {lv: "Zeme ir apaļa.", lt: "Žemė apvali.", en: "The Earth is round."}
    right: true
    seconds: 90
"""
HEAD, FIRST, *_ = MINI.split("  - id: ")
TIEBREAK = f"""{HEAD.replace("pack: mini", "pack: tied")}  - id: {FIRST.rstrip()}

  - id: mini-last
    kind: number
    tiebreak: true
    ask: {{lv: "Cik gadu ir ozolam?", lt: "Kiek metų ąžuolui?", en: "How old is the oak?"}}
    from: 0
    to: 1000
    step: 10
    right: 490
    unit: {{lv: "gadi", lt: "metai", en: "years"}}
    source: https://example.org/oak
    seconds: 90
"""
"""The first question alone, and a tie-break: the right answer is one step below the middle."""
RIGHT = 1
"""The row of the right answer to the first question."""
WRONG = 0
"""The row of a wrong one."""
QUESTION = 1000
"""Points of a right answer in a calm game."""

SWAPPED = """\
pack: swapped
title: {lv: "Otrādi", lt: "Atvirkščiai", en: "Swapped"}
level: festival
languages: [lv, lt, en]
questions:
  - id: swapped-iron
    kind: choice
    ask:
      lv: "Ko vecmāmiņas lika gludeklī?"
      lt: "Ką močiutės dėdavo į lygintuvą?"
      en: "What did grandmothers put into the iron?"
    options:
      a: {lv: "Ledu", lt: "Ledą", en: "Ice"}
      b: {lv: "Ogles", lt: "Žarijas", en: "Coals"}
    right: b
    generation: child
    only: true
    seconds: 90
"""
