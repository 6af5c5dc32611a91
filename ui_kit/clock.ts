/** Room time on this screen: what the server's clock would say now, in room ms. */

/** A view that is this much older than our clock says (ms) means that the room's clock stood still. */
const SUSPICIOUS = 1500;

export class RoomClock {
  /** Room ms at local ms 0. */
  private offset: number | null = null;
  private roundTrip = Number.POSITIVE_INFINITY;
  private readonly local: () => number;

  constructor(local: () => number = () => performance.now()) {
    this.local = local;
  }

  /** A new line may lead to a room whose clock was held: measure anew. */
  restart(): void {
    this.roundTrip = Number.POSITIVE_INFINITY;
    this.offset = null;
  }

  /** This device slept, or the room stood still: the next round trip is believed, however long it is. */
  remeasure(): void {
    this.roundTrip = Number.POSITIVE_INFINITY;
  }

  /** Ms of the shortest round trip of this line, Infinity before there was one. */
  get trip(): number {
    return this.roundTrip;
  }

  /** The server said its time: it is at least `now`. True if our own is so far ahead that it must be measured. */
  heard(now: number): boolean {
    const least = now - this.local();
    if (this.offset === null || least > this.offset) {
      this.offset = least;
      return false;
    }
    return this.offset - least > SUSPICIOUS;
  }

  /** A round trip: asked at local `sent`, the server's time was `now`. The shortest one is believed. */
  measured(sent: number, now: number): void {
    const back = this.local();
    const trip = Math.max(0, back - sent);
    if (trip > this.roundTrip) return;
    this.roundTrip = trip;
    this.offset = now + trip / 2 - back;
  }

  /** Room ms now; 0 before the server has said anything. */
  roomNow(): number {
    return this.offset === null ? 0 : this.offset + this.local();
  }
}
