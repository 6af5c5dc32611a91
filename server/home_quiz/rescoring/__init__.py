"""The second scorer: the rules once more, for nobody but the first one's faults."""

from __future__ import annotations

from home_quiz.rescoring.book import places, rescore

__all__ = ["places", "rescore"]
