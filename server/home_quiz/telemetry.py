"""Logs: structured lines without names, codes or tokens; readable on a terminal, JSON elsewhere."""

from __future__ import annotations

import logging
import sys

import structlog


def set_up(level: str = "info", worker: int = 0) -> None:
    """Send all logs to standard error.

    ``level``: debug, info, warning or error; ``worker``: which of several this process is, 0 if it is alone.
    """
    number = logging.getLevelNamesMapping()[level.upper()]
    terminal = sys.stderr.isatty()
    renderer: structlog.types.Processor = (
        structlog.dev.ConsoleRenderer() if terminal else structlog.processors.JSONRenderer(ensure_ascii=False)
    )
    structlog.configure(
        processors=[
            structlog.contextvars.merge_contextvars,
            structlog.processors.add_log_level,
            structlog.processors.TimeStamper(fmt="iso", utc=True),
            structlog.processors.format_exc_info,
            renderer,
        ],
        wrapper_class=structlog.make_filtering_bound_logger(number),
        logger_factory=structlog.PrintLoggerFactory(sys.stderr),
    )
    if worker:
        structlog.contextvars.bind_contextvars(worker=worker)
    logging.basicConfig(
        level=max(number, logging.WARNING), stream=sys.stderr, format="%(levelname)s %(message)s"
    )
