"""Play one evening again and tell it: ``PYTHONPATH=server:tests python -m simulation SEED``."""

from __future__ import annotations

import sys

import msgspec

from simulation.run import Evening


def tell(seed: int) -> None:
    """Its faults, its log with the real time of each record, and the broken promises."""
    evening = Evening(seed)
    wrong = evening.play()
    print(evening.faults)
    for record, real in zip(evening.store.records, evening.store.stored_at, strict=True):
        for event in msgspec.msgpack.decode(record.data):
            shown = {
                field: value for field, value in event.items() if field not in ("e", "programme", "token")
            }
            print(f"{real:7} ms  version {record.version:3}  {event['e']}  {shown}")
    for promise in wrong:
        print("BROKEN:", promise)


tell(int(sys.argv[1]))
