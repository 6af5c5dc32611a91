/** The server's addresses ("roads"): which of them to call next, and how a page moves to another one. */

/** Addresses that lead to the device on which they are typed. */
const OWN_DEVICE = /^https?:\/\/(localhost|127\.[\d.]+|\[::1\])(:\d+)?$/;

/** Whether `road` is a plain web address: scheme, host and port, and nothing else. */
function isRoad(road: string): boolean {
  try {
    const { protocol, origin } = new URL(road);
    return (protocol === "http:" || protocol === "https:") && origin === road;
  } catch {
    return false;
  }
}

/** An address as a person types it. */
export const shortRoad = (road: string): string => road.replace(/^https?:\/\//, "");

/** Ms in which a page that leaves is given time to be gone. */
const LEAVING = 10_000;
let left = Number.NEGATIVE_INFINITY;

export class Roads {
  /** This page's own address. */
  readonly own: string;
  /** The other addresses that the server named for itself. Nothing else is ever called. */
  others: readonly string[] = [];
  /** Whether the server still counts our own address among its roads. */
  ownNamed = true;
  /** By which the line stood last. */
  private good: string;

  constructor(own: string = location.origin) {
    this.own = this.good = own;
  }

  /** The server names all its addresses. */
  learn(named: readonly string[]): void {
    if (named.length === 0) return;
    this.ownNamed = named.includes(this.own);
    // The server's own computer needs no other way, and others cannot use what only leads to themselves.
    const here = OWN_DEVICE.test(this.own);
    this.others = named.filter(
      (road) => !here && road !== this.own && isRoad(road) && !OWN_DEVICE.test(road),
    );
  }

  /** The line stands by this address: it is called first from now on. */
  worked(road: string): void {
    this.good = road;
  }

  /**
   * What to call at this try (0, 1, 2 …) since the line was lost: the good address, and from the second try on
   * one of the others beside it, each in its turn. Ours stays among them although the server may not know it
   * (it may stand behind another computer).
   */
  next(tries: number): string[] {
    const named = [this.own, ...this.others];
    const good = named.includes(this.good) ? this.good : this.own;
    const rest = named.filter((road) => road !== good && canDial(this.own, road));
    const other = tries > 0 ? rest[(tries - 1) % rest.length] : undefined;
    return other === undefined ? [good] : [good, other];
  }
}

/** A page that came by https may not open a socket to a plain address. */
const canDial = (own: string, road: string): boolean => own.startsWith("http:") || road.startsWith("https:");

/**
 * Leave for the same game at another address. What the page must not lose goes into the fragment, which no
 * browser sends to a server; the new page takes it out of its address.
 */
export function moveTo(road: string, path: string, carried: string): void {
  // Every further word on the line would begin the journey anew.
  if (!isRoad(road) || performance.now() - left < LEAVING) return;
  left = performance.now();
  location.replace(`${road}${path}#${carried}`);
}
