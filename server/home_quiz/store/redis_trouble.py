"""What went wrong between us and the server, as the typed errors of HOME that say what to do."""

from __future__ import annotations

import ssl

from redis import exceptions

from home_quiz.errors import StoreAway, StoreBroken, StoreError, StoreFull


class StoreRefused(StoreAway):
    """The server answers, but does not let us in or lacks what we need: somebody must change a setting."""


def _oom(where: str) -> StoreError:
    return StoreFull(
        f"The store at {where} has used all its memory. Nothing was lost; raise maxmemory there, or erase "
        "old games, and the game goes on."
    )


def _disk(where: str) -> StoreError:
    return StoreFull(
        f"The store at {where} cannot write to its disk (MISCONF). Nothing was lost; make space on that "
        "disk, look into the server's log, and the game goes on."
    )


def _loading(where: str) -> StoreError:
    return StoreAway(f"The store at {where} is still loading its data. It is tried again by itself.")


def _readonly(where: str) -> StoreError:
    return StoreAway(
        f"The store at {where} is a read-only replica now. It is tried again by itself; if this stays, "
        "give the address of the primary."
    )


def _cluster(where: str) -> StoreError:
    return StoreAway(
        f"The cluster at {where} does not serve all its keys now: a server of it is away, or keys are being "
        "moved. It is tried again by itself; if this stays, look at CLUSTER INFO there."
    )


def _replicas(where: str) -> StoreError:
    return StoreAway(
        f"The store at {where} refuses to write because too few replicas are connected (NOREPLICAS). It is "
        "tried again by itself; start the replicas, or lower min-replicas-to-write."
    )


def _busy(where: str) -> StoreError:
    return StoreAway(
        f"Another program keeps the store at {where} busy with a script. It is tried again by itself; if "
        "this stays, find that program, or call SCRIPT KILL or FUNCTION KILL there."
    )


def _password(where: str) -> StoreError:
    return StoreRefused(
        f"The store at {where} does not accept the user or the password in the address, or wants one. "
        "The address reads redis://USER:PASSWORD@HOST:PORT/0; special characters of a password are "
        "written as %XX."
    )


_BY_KIND = {
    "OOM": _oom,
    "MISCONF": _disk,
    "LOADING": _loading,
    "READONLY": _readonly,
    "MASTERDOWN": _readonly,
    "CLUSTERDOWN": _cluster,
    "TRYAGAIN": _cluster,
    "MOVED": _cluster,
    "ASK": _cluster,
    "NOREPLICAS": _replicas,
    "BUSY": _busy,
    "WRONGPASS": _password,
    "NOAUTH": _password,
}


_NO_RIGHT = ("The user executing the script can't", "ACL failure in script")
"""How Redis and Valkey say so from inside a function."""


def from_reply(error: exceptions.RedisError, where: str) -> StoreError:
    """The store's error for an error reply of the server at ``where``."""
    kind, text = kind_of(error), str(error)
    if "max number of clients" in text:
        return StoreAway(f"The store at {where} has too many connections. Raise maxclients there.")
    if kind in _BY_KIND:
        return _BY_KIND[kind](where)
    if isinstance(error, exceptions.AuthenticationError):
        return _password(where)
    if kind == "NOPERM" or any(words in text for words in _NO_RIGHT):
        return StoreRefused(
            f"The user that HOME has at the store {where} lacks a right ({text}). docs/operating.md has "
            "the line for its ACL."
        )
    if kind == "HOMEBROKEN":
        return StoreBroken(
            f"The store at {where} holds something that HOME did not write, or not all that it wrote, under "
            f"{text.removeprefix('HOMEBROKEN ')}. Nothing was changed. Give HOME a server or a database "
            "number of its own, or restore its data."
        )
    if kind == "WRONGTYPE":
        return StoreBroken(
            f"The store at {where} holds keys of another program under HOME's names. Nothing was changed. "
            "Give HOME a server or a database number of its own."
        )
    return StoreAway(f"The store at {where} refuses: {text}. Look into the server's log.")


def from_reading(error: Exception, where: str) -> StoreError:
    """The store's error for a connection that ended while answers were awaited.

    Some error replies, such as LOADING and NOAUTH, end redis-py's connections too.
    """
    if isinstance(error, exceptions.RedisError) and is_reply(error):
        return from_reply(error, where)
    return lost(where)


def is_reply(error: exceptions.RedisError) -> bool:
    """Whether the server said so, or redis-py did by itself."""
    return isinstance(error, exceptions.ResponseError) or bool(error.status_code)


def from_loading(error: exceptions.RedisError, where: str) -> StoreError:
    """The store's error for a server that does not take our functions."""
    if "unknown command" in str(error).lower() or "unknown subcommand" in str(error).lower():
        return StoreRefused(
            f"The server at {where} knows no functions. HOME needs Redis 7.0 or newer, or Valkey: {error}"
        )
    return from_reply(error, where)


def unsettled(where: str) -> StoreError:
    """A request found no server that would take it in its time."""
    return _cluster(where)


def kind_of(error: exceptions.RedisError) -> str:
    """The first word of an error reply, such as OOM; redis-py takes some of these words out of the text."""
    return str(error.status_code or str(error).split(" ", 1)[0])


def from_connecting(error: BaseException, where: str, *, tls: bool) -> StoreError:
    """The store's error for a connection (with TLS or without) that could not be made."""
    for cause in _causes(error):
        if isinstance(cause, ssl.SSLCertVerificationError):
            return StoreRefused(
                f"The certificate of the store at {where} is not trusted ({cause.verify_message}). Add the "
                "authority that signed it to the address: rediss://...?ssl_ca_certs=FILE"
            )
        if isinstance(cause, ssl.SSLError):
            return StoreRefused(
                f"The store at {where} does not speak TLS as the address (rediss://) asks, or not with us "
                f"({cause.reason}). Without TLS the address begins with redis://."
            )
        if isinstance(cause, exceptions.InvalidResponse):
            return _stranger(where)
        if isinstance(cause, exceptions.RedisError) and is_reply(cause):
            return _refused_at_connect(cause, where)
        if isinstance(cause, TimeoutError | exceptions.TimeoutError):
            return _mute(where, tls)
    return _not_there(error, where)


def _causes(error: BaseException | None) -> list[BaseException]:
    found: list[BaseException] = []
    while error is not None and error not in found:
        found.append(error)
        error = error.__cause__ or error.__context__
    return found


def _refused_at_connect(error: exceptions.RedisError, where: str) -> StoreError:
    if "DB index" in str(error) or "SELECT" in str(error):
        return StoreRefused(
            f"The store at {where} has no database of the number in the address ({error}). Use 0; a cluster "
            "has no other."
        )
    return from_reply(error, where)


def _mute(where: str, tls: bool) -> StoreError:
    perhaps = " Or it has no TLS: then the address begins with redis://, not rediss://." if tls else ""
    return StoreAway(
        f"The store at {where} does not answer. Check that its machine is up and that no firewall is in "
        f"between; it is tried again by itself.{perhaps}"
    )


def _stranger(where: str) -> StoreError:
    return StoreRefused(
        f"What answers at {where} is not a Redis or Valkey server, or it wants TLS. Check the address; with "
        "TLS it begins with rediss://."
    )


def _not_there(error: BaseException, where: str) -> StoreError:
    causes = _causes(error)
    if any(isinstance(cause, ConnectionResetError) or "closed" in str(cause).lower() for cause in causes):
        return StoreAway(
            f"The store at {where} takes the connection and closes it at once. With TLS the address begins "
            "with rediss://, without it with redis://; if that is right, look into the server's log."
        )
    return StoreAway(
        f"Nothing answers at {where}. Start the Redis or Valkey server there, or correct the address "
        "(--redis)."
    )


def lost(where: str) -> StoreError:
    """The connection ended before the answer came."""
    return StoreAway(
        f"The store at {where} ended the connection before it answered. It is tried again by itself; if this "
        "stays, look into the server's log."
    )


def silent(where: str, seconds: float) -> StoreError:
    """No answer in time; the connection is given up."""
    return StoreAway(
        f"The store at {where} gave no answer for {seconds:.0f} s. It is tried again by itself; if this "
        "stays, check its machine, its disk and the network."
    )


def closed() -> StoreError:
    """This client was closed."""
    return StoreAway("The store is closed.")
