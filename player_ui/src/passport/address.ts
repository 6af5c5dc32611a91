/** The address of this page as another device can open it. */

interface Hall {
  readonly roads?: readonly { readonly url: string }[];
  readonly road?: number;
}

/** A computer names itself so; another device would find itself there. */
const isOwnName = (host: string): boolean => /^(localhost|127\.[\d.]+|\[::1\])$/.test(host);

/** Without what the page was told for this device alone, such as that it is a display. */
export const plainAddress = ({ origin, pathname }: Pick<Location, "origin" | "pathname">): string =>
  origin + pathname;

/** A display shows the road that its hall has chosen; so does a page whose own address leads nowhere else. */
export async function addressForOthers(at: Location = location): Promise<string> {
  const own = plainAddress(at);
  const alone = "alone" in document.documentElement.dataset;
  if (alone || !(isOwnName(at.hostname) || /[?&]display\b/.test(at.search))) return own;
  try {
    const { roads = [], road = 0 } = (await (await fetch("/api/hall")).json()) as Hall;
    const url = roads[road]?.url;
    return url ? url.replace(/\/$/, "") + at.pathname : own;
  } catch {
    return own;
  }
}
