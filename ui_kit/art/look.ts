/** From a seed and a wall colour to a house: phone and display both call this, so both draw the same one. */
import { mix, RED, ROOF, TRIM, WALL } from "./palette";
import { pick, random } from "./random";
import { DOORS, type HouseLook, ORNAMENTS, ROOFS, type Roof, WALLS, type WallName } from "./types";

type Colours = readonly [string, ...string[]];

const { bark, slate, rust, moss, thatch, plum } = ROOF;
const PINE = "#2f6f6c";
const NAVY = "#2f4a6b";
const HONEY = "#dba648";

/** Roofs and doors that stand well beside each wall (picked by eye; a door never melts into its wall). */
const GOES_WITH: Readonly<
  Record<WallName, { readonly roofs: Colours; readonly doors: Colours; readonly bands: Colours }>
> = {
  ochre: { roofs: [bark, rust, slate, moss], doors: [PINE, RED, NAVY, plum], bands: [RED, NAVY, PINE] },
  red: { roofs: [slate, bark, moss], doors: [NAVY, PINE, HONEY], bands: [NAVY, PINE, bark] },
  moss: { roofs: [rust, bark, plum, slate], doors: [rust, HONEY, NAVY], bands: [rust, plum, NAVY] },
  blue: { roofs: [rust, bark, slate], doors: [RED, HONEY, NAVY], bands: ["#33568a", RED, bark] },
  cream: { roofs: [rust, moss, slate, plum], doors: [moss, RED, NAVY, PINE], bands: [moss, RED, NAVY] },
  plum: { roofs: [bark, slate, moss], doors: [HONEY, PINE, NAVY], bands: [plum, NAVY, RED] },
  teal: { roofs: [plum, bark, rust], doors: [HONEY, RED, plum], bands: ["#23605d", RED, plum] },
  timber: { roofs: [moss, slate, rust], doors: [RED, PINE, NAVY], bands: [RED, PINE, NAVY] },
  rose: { roofs: [slate, plum, rust, moss], doors: [slate, PINE, plum], bands: [slate, plum, PINE] },
  sky: { roofs: [slate, rust, plum], doors: [RED, NAVY, PINE, HONEY], bands: [RED, NAVY, slate] },
};

// On these walls a cream sign would vanish, so it takes the colour of the band.
const PALE_WALLS: ReadonlySet<WallName> = new Set(["cream", "sky", "ochre"]);

const isWall = (colour: string): colour is WallName => (WALLS as readonly string[]).includes(colour);

/** Pure: same `seed` (any integer) and `colour` (a wall name, else ochre) give the same house. */
export function houseLook(seed: number, colour: string): HouseLook {
  const name: WallName = isWall(colour) ? colour : "ochre";
  const chance = random(seed);
  const roof: Roof = pick(chance, ROOFS);
  const { roofs, doors, bands } = GOES_WITH[name];
  const [tiles, doorColour, band] = [pick(chance, roofs), pick(chance, doors), pick(chance, bands)];
  const [door, ornament] = [pick(chance, DOORS), pick(chance, ORNAMENTS)];
  const white = name === "cream";
  return {
    roof,
    wall: WALL[name],
    roofColour: roof === "thatch" ? mix(thatch, "#8d6a3a", chance() * 0.3) : tiles,
    trim: white ? "#ffffff" : TRIM,
    band,
    door,
    doorColour,
    ornament,
    ornColour: PALE_WALLS.has(name) && chance() < (white ? 2 : 0.55) ? band : TRIM,
    seed: Math.abs(Math.trunc(seed)) % 1_000_000_007,
  };
}
