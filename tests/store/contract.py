"""The contract suite that every store must pass: subclass ``StoreContract`` and override its two fixtures."""

from __future__ import annotations

import asyncio
import hashlib
import os
import time

import pytest

from home_quiz.errors import StoreAway
from home_quiz.store.contract import (
    FRESH,
    MAX_DATA,
    MAX_NUMBER,
    Batch,
    CommitResult,
    Conflict,
    Created,
    Exists,
    First,
    Gone,
    Head,
    Newer,
    Ok,
    Record,
    Store,
    Tail,
    Tip,
)

LOG = "room:a"


class Notices:
    """What ``on_version`` was called with, and a way to wait for it."""

    def __init__(self) -> None:
        self.seen: list[tuple[str, int]] = []
        self._more = asyncio.Event()

    def on_version(self, log: str, version: int) -> None:
        """To be given to the store."""
        self.seen.append((log, version))
        self._more.set()

    async def wait_for(self, log: str, version: int) -> None:
        """Return when this notice has come."""
        async with asyncio.timeout(10):
            while (log, version) not in self.seen:
                self._more.clear()
                await self._more.wait()


def new_id() -> bytes:
    """A batch id."""
    return os.urandom(16)


def first(data: bytes = b"made", t: int = 0, rules: int = 1) -> First:
    """The batch that makes a log."""
    return First(new_id(), t, rules, data)


def batch(
    epoch: str, expected: Head, log: str = LOG, data: bytes = b"more", t: int = 0, rules: int = 1
) -> Batch:
    """A batch with an id of its own."""
    return Batch(log, epoch, expected, new_id(), t, rules, data)


async def made(store: Store, log: str = LOG, t: int = 0, rules: int = 1) -> Tip:
    """A new log; its tip."""
    result = await store.create(log, first(t=t, rules=rules))
    assert isinstance(result, Created)
    return (await tail(store, log)).tip


async def tail(store: Store, log: str = LOG, after: int = 0, limit: int | None = None) -> Tail:
    """The records of a log that must exist."""
    result = await store.read(log, after, limit)
    assert isinstance(result, Tail)
    return result


async def one(store: Store, item: Batch) -> CommitResult:
    """The answer to a call with one batch."""
    (result,) = await store.commit([item])
    return result


async def grow(store: Store, seen: Tip, to: int, log: str = LOG) -> Tip:
    """Commit until the log has this version; the tip."""
    head = seen.head
    while head[0] < to:
        item = batch(seen.epoch, head, log, data=f"record {head[0] + 1}".encode())
        assert await one(store, item) == Ok(head[0] + 1)
        head = (head[0] + 1, item.batch)
    return (await tail(store, log)).tip


async def insist(store: Store, log: str, data: bytes) -> bytes:
    """Commit as a worker does, reading the tail after every conflict; the batch id that was stored."""
    while True:
        seen = (await tail(store, log)).tip
        item = batch(seen.epoch, seen.head, log, data)
        match await one(store, item):
            case Ok():
                return item.batch
            case Conflict():
                continue
            case other:
                raise AssertionError(other)


class StoreContract:
    """The suite. ``store`` tells ``notices``; ``other`` is a second client of the same data."""

    @pytest.fixture
    async def notices(self) -> Notices:
        return Notices()

    @pytest.fixture
    async def store(self, notices: Notices) -> Store:
        raise NotImplementedError("override me: yield a store, then aclose it")

    @pytest.fixture
    async def other(self, store: Store) -> Store:
        raise NotImplementedError("override me: yield another store on the same data, then aclose it")

    # create

    async def test_a_new_log_holds_its_first_record(self, store: Store) -> None:
        begin = first(b"programme", t=7, rules=3)
        result = await store.create(LOG, begin)
        assert isinstance(result, Created)
        assert result.epoch
        found = await tail(store)
        assert found.tip == Tip(1, begin.batch, result.epoch, 7)
        assert found.records == (Record(1, begin.batch, 7, 3, b"programme"),)

    async def test_a_log_is_created_once(self, store: Store, other: Store) -> None:
        seen = await made(store)
        assert await other.create(LOG, first(b"another")) == Exists(seen.epoch)
        assert [record.data for record in (await tail(store)).records] == [b"made"]

    async def test_of_many_creators_one_wins(self, store: Store, other: Store) -> None:
        begins = [first(str(n).encode()) for n in range(12)]
        calls = ((store, other)[n % 2].create(LOG, begin) for n, begin in enumerate(begins))
        results = await asyncio.gather(*calls)
        winners = [n for n, result in enumerate(results) if isinstance(result, Created)]
        assert len(winners) == 1
        assert {result.epoch for result in results} == {(await tail(store)).tip.epoch}
        assert (await tail(store)).tip.batch == begins[winners[0]].batch

    async def test_logs_have_different_epochs(self, store: Store) -> None:
        tips = [await made(store, f"room:{n}") for n in range(5)]
        assert len({tip.epoch for tip in tips}) == 5

    @pytest.mark.parametrize("name", ["", "a b", "room:ā", "x" * 121, "room:{a}", "room:a\n", "a\0b", "a*"])
    async def test_a_name_that_no_store_could_hold_is_refused(self, store: Store, name: str) -> None:
        with pytest.raises(ValueError, match="log name"):
            await store.create(name, first())
        with pytest.raises(ValueError, match="log name"):
            await store.claim("ABC", name, time.time() + 60)

    # read

    async def test_there_is_nothing_to_read_where_no_log_is(self, store: Store) -> None:
        assert await store.read("room:nobody", 0) == Gone()

    async def test_reading_goes_on_where_it_ended(self, store: Store) -> None:
        tip = await grow(store, await made(store), 6)
        everything = (await tail(store)).records
        assert [record.version for record in everything] == [1, 2, 3, 4, 5, 6]
        assert [record.data for record in everything[1:]] == [f"record {n}".encode() for n in range(2, 7)]
        assert (await tail(store, after=2, limit=3)).records == everything[2:5]
        assert (await tail(store, after=5)).records == everything[5:]
        assert (await tail(store, limit=0)) == Tail(tip, b"", ())

    async def test_a_read_says_which_batch_stands_where_it_began(self, store: Store) -> None:
        tip = await grow(store, await made(store), 4)
        everything = (await tail(store)).records
        assert (await tail(store, after=0)).base == b""
        assert (await tail(store, after=2)).base == everything[1].batch
        assert await tail(store, after=4) == Tail(tip, tip.batch, ())
        assert await tail(store, after=9) == Tail(tip, b"", ())

    async def test_a_long_log_comes_back_whole_and_in_order(self, store: Store, other: Store) -> None:
        await grow(store, await made(store), 400)
        assert [record.version for record in (await tail(other)).records] == list(range(1, 401))

    async def test_negative_places_are_refused(self, store: Store) -> None:
        with pytest.raises(ValueError, match="negative"):
            await store.read(LOG, -1)
        with pytest.raises(ValueError, match="negative"):
            await store.read(LOG, 0, -1)

    # commit

    async def test_a_batch_is_appended_where_it_was_decided(self, store: Store, other: Store) -> None:
        seen = await made(store)
        item = batch(seen.epoch, seen.head, data=b"\x00\xff answer", t=40, rules=2)
        assert await one(store, item) == Ok(2)
        found = await tail(other, after=1)
        assert found.tip == Tip(2, item.batch, seen.epoch, 40)
        assert found.records == (Record(2, item.batch, 40, 2, b"\x00\xff answer"),)

    async def test_a_batch_decided_on_another_version_is_refused(self, store: Store) -> None:
        tip = await grow(store, await made(store), 3)
        earlier = (await tail(store)).records[1]
        for expected in [FRESH, (earlier.version, earlier.batch), (4, new_id())]:
            assert await one(store, batch(tip.epoch, expected)) == Conflict(3, tip.batch)
        assert (await tail(store)).tip == tip

    async def test_a_batch_decided_on_another_past_of_this_version_is_refused(self, store: Store) -> None:
        tip = await grow(store, await made(store), 3)
        assert await one(store, batch(tip.epoch, (3, new_id()))) == Conflict(3, tip.batch)
        assert (await tail(store)).tip == tip

    async def test_of_many_batches_on_one_head_one_wins(self, store: Store, other: Store) -> None:
        seen = await made(store)
        items = [batch(seen.epoch, seen.head, data=str(n).encode()) for n in range(20)]
        results = await asyncio.gather(*(one((store, other)[n % 2], item) for n, item in enumerate(items)))
        winners = [item for item, result in zip(items, results, strict=True) if result == Ok(2)]
        assert len(winners) == 1
        assert [r for r in results if r != Ok(2)] == [Conflict(2, winners[0].batch)] * 19
        assert [record.batch for record in (await tail(store, after=1)).records] == [winners[0].batch]

    async def test_committers_that_insist_all_get_in(self, store: Store, other: Store) -> None:
        await made(store)
        names = [f"{n}".encode() for n in range(24)]
        ids = await asyncio.gather(
            *(insist((store, other)[n % 2], LOG, name) for n, name in enumerate(names))
        )
        stored = (await tail(store, after=1)).records
        assert [record.version for record in stored] == list(range(2, 26))
        assert sorted(record.batch for record in stored) == sorted(ids)
        assert sorted(record.data for record in stored) == sorted(names)

    async def test_several_logs_in_one_call_each_stand_for_themselves(self, store: Store) -> None:
        a, b, c, d = [await made(store, f"room:{name}", rules=5) for name in "abcd"]
        results = await store.commit(
            [
                batch(a.epoch, a.head, "room:a", rules=5),
                batch(b.epoch, (1, new_id()), "room:b", rules=5),
                batch("other", c.head, "room:c", rules=5),
                batch(d.epoch, d.head, "room:d", rules=4),
                batch(a.epoch, FRESH, "room:nobody", rules=5),
                batch(c.epoch, c.head, "room:c", rules=6),
            ]
        )
        assert results == [Ok(2), Conflict(1, b.batch), Gone(), Newer(5), Gone(), Ok(2)]
        versions = {entry.log: entry.version for entry in await store.list("room:")}
        assert versions == {"room:a": 2, "room:b": 1, "room:c": 2, "room:d": 1}

    async def test_two_batches_for_one_log_in_one_call_follow_each_other(self, store: Store) -> None:
        seen = await made(store)
        second = batch(seen.epoch, seen.head)
        third = batch(seen.epoch, (2, second.batch))
        late = batch(seen.epoch, (2, second.batch))
        assert await store.commit([second, third, late]) == [Ok(2), Ok(3), Conflict(3, third.batch)]

    async def test_an_empty_call_is_answered(self, store: Store) -> None:
        assert await store.commit([]) == []
        assert await store.pulse([]) == []

    async def test_after_an_unknown_reply_the_tail_tells_whether_it_was_stored(self, store: Store) -> None:
        seen = await made(store)
        mine = batch(seen.epoch, seen.head, data=b"mine")
        assert await one(store, mine) == Ok(2)
        tip = await grow(store, (await tail(store)).tip, 4)
        assert await one(store, mine) == Conflict(4, tip.batch), "a repeat is never stored twice"
        assert (await tail(store, after=seen.version)).records[0].batch == mine.batch
        assert [record.data for record in (await tail(store)).records].count(b"mine") == 1

    async def test_a_log_of_newer_rules_refuses_older_ones(self, store: Store) -> None:
        seen = await made(store, rules=2)
        up = batch(seen.epoch, seen.head, rules=4)
        assert await one(store, up) == Ok(2)
        assert await one(store, batch(seen.epoch, (2, up.batch), rules=3)) == Newer(4)
        assert await one(store, batch(seen.epoch, seen.head, rules=3)) == Newer(4), "comes before Conflict"
        assert await one(store, batch("other", (2, up.batch), rules=3)) == Gone(), "comes before Newer"
        assert await one(store, batch(seen.epoch, (2, up.batch), rules=4)) == Ok(3)

    async def test_the_largest_batch_fits(self, store: Store) -> None:
        seen = await made(store)
        item = batch(seen.epoch, seen.head, data=os.urandom(MAX_DATA), t=MAX_NUMBER, rules=MAX_NUMBER)
        assert await one(store, item) == Ok(2)
        found = (await tail(store, after=1)).records[0]
        assert (found.data, found.t, found.rules) == (item.data, MAX_NUMBER, MAX_NUMBER)

    def test_what_no_store_may_hold_cannot_be_made(self) -> None:
        with pytest.raises(ValueError, match="at most"):
            batch("e", FRESH, data=bytes(MAX_DATA + 1))
        with pytest.raises(ValueError, match="at most"):
            first(bytes(MAX_DATA + 1))
        with pytest.raises(ValueError, match="16 bytes"):
            Batch(LOG, "e", FRESH, b"short", 0, 1, b"")
        for t, rules in [(-1, 1), (MAX_NUMBER + 1, 1), (0, -1), (0, MAX_NUMBER + 1)]:
            with pytest.raises(ValueError, match="t and rules"):
                batch("e", FRESH, t=t, rules=rules)
        with pytest.raises(ValueError, match="version"):
            batch("e", (-1, b""))

    async def test_a_cancelled_call_is_stored_wholly_or_not_at_all(self, store: Store) -> None:
        seen = await made(store)
        item = batch(seen.epoch, seen.head)
        task = asyncio.create_task(store.commit([item]))
        await asyncio.sleep(0)
        task.cancel()
        with pytest.raises(asyncio.CancelledError):
            await task
        await store.ping()
        found = await tail(store)
        assert found.tip.head in (seen.head, (2, item.batch))
        assert len(found.records) == found.tip.version

    # time

    async def test_time_never_goes_back_in_a_log(self, store: Store) -> None:
        seen = await made(store, t=100)
        back = batch(seen.epoch, seen.head, t=60)
        assert await one(store, back) == Ok(2)
        on = batch(seen.epoch, (2, back.batch), t=250)
        assert await one(store, on) == Ok(3)
        found = await tail(store)
        assert [record.t for record in found.records] == [100, 100, 250]
        assert found.tip.t == 250

    async def test_a_pulse_keeps_the_greatest_time_and_leaves_the_records(self, store: Store) -> None:
        seen = await made(store, t=100)
        assert await store.pulse([(LOG, 90)]) == [seen]
        ahead = Tip(1, seen.batch, seen.epoch, 500)
        assert await store.pulse([(LOG, 500)]) == [ahead]
        assert await store.pulse([(LOG, 400)]) == [ahead]
        item = batch(seen.epoch, seen.head, t=450)
        assert await one(store, item) == Ok(2)
        found = await tail(store)
        assert (found.records[1].t, found.tip.t) == (450, 500)

    async def test_a_pulse_finds_what_notices_lost(self, store: Store, other: Store) -> None:
        a, b = await made(store, "room:a"), await made(store, "room:b")
        moved = await grow(other, a, 3, "room:a")
        assert await store.pulse([("room:b", 5), ("room:x", 5), ("room:a", 0)]) == [
            Tip(1, b.batch, b.epoch, 5),
            Gone(),
            moved,
        ]

    # epochs and rollback

    async def test_one_of_many_reopeners_decides_the_epoch(self, store: Store, other: Store) -> None:
        seen = await grow(store, await made(store), 3)
        epochs = await asyncio.gather(*((store, other)[n % 2].reopen(LOG, seen) for n in range(8)))
        assert len(set(epochs)) == 1
        assert epochs[0] != seen.epoch
        found = await tail(store)
        assert found.tip == Tip(3, seen.batch, str(epochs[0]), seen.t)
        assert len(found.records) == 3
        assert await store.reopen(LOG, seen) == epochs[0], "a late one gets the epoch there is"
        assert await store.reopen(LOG, found.tip) not in (epochs[0], seen.epoch)

    async def test_nothing_is_reopened_where_no_log_is(self, store: Store) -> None:
        assert await store.reopen("room:nobody", Tip(1, new_id(), "e", 0)) == Gone()

    async def test_who_knows_more_than_the_store_reopens_and_the_old_epoch_is_over(
        self, store: Store, other: Store
    ) -> None:
        stored = await grow(store, await made(store), 3)
        held = Tip(5, new_id(), stored.epoch, 0)
        assert await one(store, batch(held.epoch, held.head)) == Conflict(3, stored.batch)
        (seen,) = await store.pulse([(LOG, 0)])
        assert isinstance(seen, Tip)
        assert seen.version < held.version
        epoch = await store.reopen(LOG, seen)
        assert isinstance(epoch, str)
        assert await one(other, batch(held.epoch, stored.head)) == Gone(), "a worker that did not notice yet"
        assert await one(other, batch(epoch, stored.head)) == Ok(4)

    async def test_another_past_at_my_version_is_seen_when_reading_on(self, store: Store) -> None:
        await grow(store, await made(store), 6)
        my_batch = new_id()
        found = await tail(store, after=4)
        assert found.base != my_batch
        assert found.base == (await tail(store)).records[3].batch

    # watch

    async def test_a_watched_log_tells_each_version(self, store: Store, notices: Notices) -> None:
        await store.watch(LOG)
        seen = await made(store)
        await grow(store, seen, 3)
        await notices.wait_for(LOG, 3)
        assert set(notices.seen) <= {(LOG, 1), (LOG, 2), (LOG, 3)}

    async def test_only_watched_logs_are_told_and_only_what_was_stored(
        self, store: Store, notices: Notices
    ) -> None:
        a, b, c = [await made(store, f"room:{name}") for name in "abc"]
        for name in "abc":
            await store.watch(f"room:{name}")
        await store.unwatch("room:a")
        await store.unwatch("room:never")
        refused = batch(c.epoch, (1, new_id()), "room:c")
        assert await store.commit([batch(a.epoch, a.head, "room:a"), refused]) == [
            Ok(2),
            Conflict(1, c.batch),
        ]
        assert await one(store, batch(b.epoch, b.head, "room:b")) == Ok(2)
        await notices.wait_for("room:b", 2)
        assert [notice for notice in notices.seen if notice[0] != "room:b"] == []

    # codes

    async def test_a_code_stands_for_one_log_until_released(self, store: Store, other: Store) -> None:
        until = time.time() + 3600
        assert await store.find("KAZA") is None
        assert await store.claim("KAZA", "room:a", until)
        assert not await other.claim("KAZA", "room:b", until)
        assert await other.find("KAZA") == "room:a"
        assert await store.claim("KAZA", "room:a", until + 60), "the same log may claim again"
        await other.release("KAZA")
        assert await store.find("KAZA") is None
        await store.release("KAZA")
        assert await other.claim("KAZA", "room:b", until)
        assert await store.find("KAZA") == "room:b"

    async def test_of_many_claims_one_wins(self, store: Store, other: Store) -> None:
        until = time.time() + 3600
        logs = [f"room:{n}" for n in range(16)]
        wins = await asyncio.gather(
            *((store, other)[n % 2].claim("ABC", log, until) for n, log in enumerate(logs))
        )
        assert sum(wins) == 1
        assert await store.find("ABC") == logs[wins.index(True)]

    async def test_a_code_ends_by_itself(self, store: Store) -> None:
        assert await store.claim("ABC", "room:a", time.time() + 3600)
        assert await store.claim("ABC", "room:a", time.time() - 1), "ended early by its own log"
        assert await store.find("ABC") is None
        assert await store.claim("ABC", "room:b", time.time() + 3600)
        assert await store.find("ABC") == "room:b"

    # the life of logs

    async def test_logs_are_listed_by_prefix_with_their_last_activity(self, store: Store) -> None:
        before = int(time.time())
        for log in ["hall:ludza", "room:b", "room:a", "room_a", "rooma", "room"]:
            await made(store, log)
        await grow(store, (await tail(store, "room:a")).tip, 3, "room:a")
        found = await store.list("room:")
        assert [(entry.log, entry.version) for entry in found] == [("room:a", 3), ("room:b", 1)]
        assert [entry.log for entry in await store.list("room_")] == ["room_a"]
        assert len(await store.list("")) == 6
        assert await store.list("%") == []
        assert all(before <= entry.active_s <= time.time() + 1 for entry in found)

    async def test_a_closed_log_is_due_when_its_time_comes(self, store: Store, other: Store) -> None:
        for name in "abc":
            await made(store, f"room:{name}")
        await store.close("room:a", 2000)
        await store.close("room:b", 1000)
        await store.close("room:nobody", 1)
        assert await store.due(999) == []
        assert await other.due(1000) == ["room:b"]
        assert await store.due(5000) == ["room:b", "room:a"]
        await store.close("room:b", 9000)
        assert await store.due(5000) == ["room:a"]
        assert await insist(store, "room:a", b"still written")

    async def test_an_erased_log_is_gone(self, store: Store, other: Store) -> None:
        seen = await grow(store, await made(store), 3)
        kept = await made(store, "room:kept")
        await store.claim("ABC", LOG, time.time() + 3600)
        await store.claim("XYZ", "room:kept", time.time() + 3600)
        await store.close(LOG, 10)
        await store.erase(LOG)
        await store.erase(LOG)
        assert await other.read(LOG, 0) == Gone()
        assert await store.pulse([(LOG, 1), ("room:kept", 0)]) == [Gone(), kept]
        assert await one(other, batch(seen.epoch, seen.head)) == Gone()
        assert await store.reopen(LOG, seen) == Gone()
        assert await store.due(99) == []
        assert [entry.log for entry in await store.list("")] == ["room:kept"]
        assert (await store.find("ABC"), await store.find("XYZ")) == (None, "room:kept")

    async def test_an_erased_name_begins_anew_with_another_epoch(self, store: Store) -> None:
        old = await grow(store, await made(store), 3)
        await store.erase(LOG)
        new = await made(store)
        assert new.epoch != old.epoch
        assert len((await tail(store)).records) == 1
        assert await one(store, batch(old.epoch, new.head)) == Gone()

    # blobs

    @pytest.mark.parametrize("data", [b"", b"\x00picture\xff", bytes(range(256)) * 4096])
    async def test_a_blob_is_kept_under_its_hash(self, store: Store, other: Store, data: bytes) -> None:
        name = await store.put_blob(data)
        assert name == hashlib.sha256(data).hexdigest()
        assert await other.put_blob(data) == name
        assert await other.get_blob(name) == data

    async def test_an_unknown_blob_is_none(self, store: Store) -> None:
        assert await store.get_blob("0" * 64) is None
        assert await store.get_blob("no hash at all") is None

    # the store itself

    async def test_a_store_in_order_answers_a_ping(self, store: Store) -> None:
        await store.ping()

    async def test_after_the_end_every_call_says_so(self, store: Store) -> None:
        seen = await made(store)
        await store.aclose()
        await store.aclose()
        with pytest.raises(StoreAway):
            await store.commit([batch(seen.epoch, seen.head)])
        with pytest.raises(StoreAway):
            await store.read(LOG, 0)
        with pytest.raises(StoreAway):
            await store.ping()

    async def test_what_was_asked_before_the_end_is_done(self, store: Store, other: Store) -> None:
        seen = await made(store)
        item = batch(seen.epoch, seen.head)
        task = asyncio.create_task(store.commit([item]))
        await asyncio.sleep(0)
        await store.aclose()
        assert await task == [Ok(2)]
        assert (await tail(other)).tip.head == (2, item.batch)
