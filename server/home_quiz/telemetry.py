"""Logs: structured lines without names, codes or tokens; readable on a terminal, JSON elsewhere.

Nothing gets in by accident: of an exception its type and the lines of code are written, not its message; of
what another library says only the fixed words and not the values. The texts of ``StoreError`` and
``ConfigError`` are written for people and stay.
"""

from __future__ import annotations

import logging
import re
import sys
import threading
import traceback
from collections.abc import Iterator
from pathlib import Path
from types import TracebackType

import structlog

from home_quiz.errors import ConfigError, HomeError, StoreError

log_ = structlog.get_logger(__name__)

_FIXED = re.compile(r"[A-Za-z][A-Za-z0-9_ .,-]*")
"""The words that a message begins with, up to the first sign that may be a value's."""
_KNOWN = ("asyncio", "redis", "uvicorn", "websockets")
"""Libraries whose messages begin with fixed words even where values were already put into them."""
_PASSWORD = re.compile(r"(?<=://)[^/@\s]*@")
_CODE = re.compile(r"(?<=\broom:)[^:\s]+|(?<=\bcode:)[^:\s]+")
"""Game codes, as they stand in names of the store."""
_DEEPEST = 8


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
            _exceptions,
            _no_secrets,
            renderer,
        ],
        wrapper_class=structlog.make_filtering_bound_logger(number),
        logger_factory=structlog.PrintLoggerFactory(sys.stderr),
    )
    if worker:
        structlog.contextvars.bind_contextvars(worker=worker)
    logging.basicConfig(level=max(number, logging.WARNING), handlers=[_Foreign()])
    sys.excepthook = _crashed
    threading.excepthook = lambda told: _crashed(told.exc_type, told.exc_value, told.exc_traceback)


class _Foreign(logging.Handler):
    """What other libraries log, in our form; never their debug lines, which hold whole frames."""

    def emit(self, record: logging.LogRecord) -> None:
        plain = isinstance(record.msg, str) and (record.args or record.name.startswith(_KNOWN))
        said = _FIXED.match(record.msg) if plain else None
        log_.log(
            record.levelno,
            "library_said",
            library=record.name,
            said=said[0].strip() if said else "",
            exc_info=record.exc_info,
        )


def _crashed(kind: type[BaseException], error: BaseException | None, trace: TracebackType | None) -> None:
    """The end of a process or thread by a fault."""
    if error is None or issubclass(kind, KeyboardInterrupt):
        return
    log_.critical("process_crashed", exc_info=error)


def _exceptions(logger: object, method: str, event: structlog.types.EventDict) -> structlog.types.EventDict:
    """``exc_info`` as lines that hold no value."""
    found = event.pop("exc_info", None)
    if found is True:
        found = sys.exc_info()
    error = found[1] if isinstance(found, tuple) else found
    if isinstance(error, BaseException):
        event["exception"] = "\n".join(_lines(error, _DEEPEST))
    return event


def _lines(error: BaseException, deepest: int) -> Iterator[str]:
    """What was raised and where; then why, as far as it is known."""
    kind = type(error)
    yield f"{kind.__module__}.{kind.__qualname__}{_told(error)}"
    for frame in traceback.extract_tb(error.__traceback__):
        yield f"  {Path(frame.filename).name}:{frame.lineno} {frame.name}"
    if deepest == 0:
        return
    if isinstance(error, BaseExceptionGroup):
        for inner in error.exceptions:
            yield from _lines(inner, deepest - 1)
    because = error.__cause__ or (None if error.__suppress_context__ else error.__context__)
    if because is not None:
        yield "because of"
        yield from _lines(because, deepest - 1)


def _told(error: BaseException) -> str:
    if isinstance(error, StoreError | ConfigError):
        return f" {error.code}: {error}"
    if isinstance(error, OSError):
        return f" {error.errno}"
    return f" {error.code}" if isinstance(error, HomeError) else ""


def _no_secrets(logger: object, method: str, event: structlog.types.EventDict) -> structlog.types.EventDict:
    """Texts lose what stands before the @ in ``redis://user:password@…``, and the codes of rooms."""
    return {key: _hide(value) if isinstance(value, str) else value for key, value in event.items()}


def _hide(text: str) -> str:
    return _CODE.sub("…", _PASSWORD.sub("…@", text))
