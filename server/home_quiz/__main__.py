"""``python -m home_quiz`` is ``home-quiz``."""

from home_quiz.cli import main

main()
