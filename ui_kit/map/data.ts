/** The map's file, fetched once, and only where a map is shown. */

import address from "../../questions/map/map.json?url";
import { fetched } from "../texts";
import type { Area, Named } from "./labels";

export interface MapData {
  readonly box: readonly [west: number, south: number, east: number, north: number];
  readonly parallel: number;
  readonly units: number;
  readonly lands: readonly (Named & Area & { readonly d: string })[];
  readonly borders: string;
  readonly municipalities: readonly Municipality[];
  readonly lakes: string;
  readonly waters: readonly Area[];
  readonly rivers: readonly { readonly id: string; readonly width: number; readonly d: string }[];
  readonly towns: readonly Named[];
}

/** `width`: map units from west to east; `d`: the area; `inner`: its border where it is not the country's; both empty where only its name is known. */
export interface Municipality extends Area {
  readonly id: string;
  readonly d: string;
  readonly inner: string;
}

const TRIES = 5;
let coming: Promise<MapData> | null = null;

/** The map; a request that fails may be made again. */
export function mapData(): Promise<MapData> {
  coming ??= fetched(address, TRIES)
    .then((text) => JSON.parse(text) as MapData)
    .catch((error: unknown) => {
      coming = null;
      throw error;
    });
  return coming;
}
