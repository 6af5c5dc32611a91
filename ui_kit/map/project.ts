/** Degrees, map units and pixels: pure numbers. Map units are those of questions/map/map.json. */

export interface Spot {
  readonly lat: number;
  readonly lon: number;
}

export interface Point {
  readonly x: number;
  readonly y: number;
}

/** The pixels that a map is drawn on. */
export interface Frame {
  readonly width: number;
  readonly height: number;
}

/** What is seen: the map point in the middle, and pixels per map unit. */
export interface View extends Point {
  readonly scale: number;
}

/** The box that may be looked at and pinned; a test holds it equal to the file's. */
export const BOX = { west: 20.4, south: 53.6, east: 28.9, north: 58.4 } as const;
/** Corners of Latvia and Lithuania. */
export const LANDS: readonly Spot[] = [
  { lat: 53.89, lon: 20.95 },
  { lat: 58.09, lon: 28.25 },
];
export const PARALLEL = 56.5;
/** Units per degree of latitude; one is about 111 m. */
export const UNITS = 1000;
/** Km: the mean radius, as the server reckons. */
const EARTH = 6371.0088;
/** A pin cannot be set finer than this many degrees, about 1 m. */
const STEPS = 100_000;
/** Px per unit of the nearest look. */
export const CLOSEST = 2;

const rad = (degrees: number): number => (degrees * Math.PI) / 180;
const STRETCH = Math.cos(rad(PARALLEL));

export const toUnits = ({ lat, lon }: Spot): Point => ({
  x: (lon - BOX.west) * STRETCH * UNITS,
  y: (BOX.north - lat) * UNITS,
});

const between = (value: number, low: number, high: number): number => Math.min(high, Math.max(low, value));
const rounded = (degrees: number): number => Math.round(degrees * STEPS) / STEPS;

/** The place of a map point; of one outside the box the nearest place in it. */
export const toSpot = ({ x, y }: Point): Spot => ({
  lat: rounded(between(BOX.north - y / UNITS, BOX.south, BOX.north)),
  lon: rounded(between(BOX.west + x / (STRETCH * UNITS), BOX.west, BOX.east)),
});

/** The box in map units. */
export const WHOLE = toUnits({ lat: BOX.south, lon: BOX.east });

/** Km along the great circle. */
export function distanceKm(a: Spot, b: Spot): number {
  const up = Math.sin(rad(b.lat - a.lat) / 2) ** 2;
  const along = Math.sin(rad(b.lon - a.lon) / 2) ** 2;
  return 2 * EARTH * Math.asin(Math.sqrt(up + Math.cos(rad(a.lat)) * Math.cos(rad(b.lat)) * along));
}

/** Km as people say them: tenths only where they matter. */
export const roundKm = (km: number): number => (km < 10 ? Math.round(km * 10) / 10 : Math.round(km));

export const WAYS = ["n", "ne", "e", "se", "s", "sw", "w", "nw"] as const;
export type Way = (typeof WAYS)[number];

/** In which direction `to` lies from `from`. */
export function wayTo(from: Spot, to: Spot): Way {
  const east = (to.lon - from.lon) * Math.cos(rad((from.lat + to.lat) / 2));
  const turn = Math.round(Math.atan2(east, to.lat - from.lat) / (Math.PI / 4));
  return WAYS[(turn + WAYS.length) % WAYS.length] ?? "n";
}

/** Map units from west to east that are drawn, whatever lies beside the box. */
const DRAWN = 9100;

// ---- what is seen ------------------------------------------------------------------------------------------

/** How much of the box a low frame may cut off: there it is all neighbours. */
const CUT = 1.12;

/** Pixels per unit at which a frame shows the whole box. */
const leastOf = ({ width, height }: Frame): number => Math.min(width / WHOLE.x, height / WHOLE.y);

/** Nothing smaller than the whole box, nothing beside it. */
export const held = (view: View, frame: Frame, closest = CLOSEST): View => ({
  x: between(view.x, 0, WHOLE.x),
  y: between(view.y, 0, WHOLE.y),
  scale: between(view.scale, leastOf(frame), closest),
});

/** The whole box; a low frame shows a little less of it, so that nothing stands empty at its sides. */
export function whole(frame: Frame): View {
  const all = leastOf(frame);
  const scale = Math.min(Math.max(all, frame.width / DRAWN), CUT * all);
  return held({ x: WHOLE.x / 2, y: WHOLE.y / 2, scale }, frame);
}

export const toPixel = (view: View, frame: Frame, { x, y }: Point): Point => ({
  x: (x - view.x) * view.scale + frame.width / 2,
  y: (y - view.y) * view.scale + frame.height / 2,
});

export const fromPixel = (view: View, frame: Frame, { x, y }: Point): Point => ({
  x: (x - frame.width / 2) / view.scale + view.x,
  y: (y - frame.height / 2) / view.scale + view.y,
});

/** Moved by pixels: what was under the finger stays under it. */
export const panned = (view: View, frame: Frame, dx: number, dy: number, closest = CLOSEST): View =>
  held({ ...view, x: view.x - dx / view.scale, y: view.y - dy / view.scale }, frame, closest);

/** Nearer by `factor`, with what is at the pixel `at` staying there. */
export function zoomed(view: View, frame: Frame, factor: number, at: Point, closest = CLOSEST): View {
  const fixed = fromPixel(view, frame, at);
  const { scale } = held({ ...view, scale: view.scale * factor }, frame, closest);
  return held(
    { x: fixed.x - (at.x - frame.width / 2) / scale, y: fixed.y - (at.y - frame.height / 2) / scale, scale },
    frame,
    closest,
  );
}

/** Px kept free beside, above and below what is shown: marks stand on their spots, so they need more above. */
export interface Margin {
  readonly beside: number;
  readonly above: number;
  readonly below: number;
}

/** The same on every side. */
export const margins = (all: number): Margin => ({ beside: all, above: all, below: all });

/** Everything of `spots` with a margin, and not nearer than `closest` pixels per unit. */
export function around(spots: readonly Spot[], frame: Frame, margin: Margin, closest: number): View {
  const points = spots.map(toUnits);
  if (points.length === 0) return whole(frame);
  const [xs, ys] = [points.map(({ x }) => x), points.map(({ y }) => y)];
  const [west, east, north, south] = [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)];
  const fits = Math.min(
    (frame.width - 2 * margin.beside) / Math.max(1, east - west),
    (frame.height - margin.above - margin.below) / Math.max(1, south - north),
    closest,
  );
  // A map that has no size yet shows nothing that could stand lower.
  const lower = fits > 0 ? (margin.above - margin.below) / 2 / fits : 0;
  return held(
    { x: (west + east) / 2, y: (north + south) / 2 - lower, scale: fits },
    frame,
    Math.max(closest, CLOSEST),
  );
}

/** The view moved just so far that a pixel is seen with `edge` around it. */
export function showing(view: View, frame: Frame, { x, y }: Point, edge: number, closest = CLOSEST): View {
  const off = (at: number, size: number): number => Math.max(0, edge - at) - Math.max(0, at - (size - edge));
  return panned(view, frame, off(x, frame.width), off(y, frame.height), closest);
}
