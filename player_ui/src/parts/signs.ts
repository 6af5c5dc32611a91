/** Small drawings of the phone alone: the doors of the first screen, the family that talks, a tick. */

import { html, type TemplateResult } from "lit";

const BADGE = { plus: "M48 9v14M41 16h14", in: "M41 16h13M49 10l6 6-6 6" } as const;

/** A little house with a sign on it: build one (plus), or go into one (in). */
export const doorSign = (sign: keyof typeof BADGE): TemplateResult =>
  html`<svg class="door-sign" viewBox="0 0 64 64" aria-hidden="true">
    <path d="M8 30 30 10 52 30V58H8Z" fill="#dba648"/><path d="M8 30 30 10l5 4.500L16 34v24H8Z" fill="#fbf1dc" opacity=".25"/>
    <path d="M3 33 30 8 57 33" fill="none" stroke="#4b3742" stroke-width="6" stroke-linecap="round" stroke-linejoin="round"/>
    <path d="M8 50h44v8H8Z" fill="#a8432f"/><path d="M14 36h11v12H14ZM35 36h11v12H35Z" fill="#fff3b8" stroke="#1d2433" stroke-width="2.500"/>
    <circle cx="48" cy="16" r="14" fill=${sign === "plus" ? "#1d2433" : "#2f5d7c"}/>
    <path d=${BADGE[sign]} fill="none" stroke="#fff" stroke-width="4" stroke-linecap="round" stroke-linejoin="round"/>
  </svg>`;

/** A tick in a green disc: right. */
export const tickSign = (label: string): TemplateResult =>
  html`<svg class="tick-sign" viewBox="0 0 40 40" role="img" aria-label=${label}>
    <circle cx="20" cy="20" r="18" fill="#1f6b4f" stroke="#fff" stroke-width="3"/>
    <path d="M11 20.500l6 6 12-13" fill="none" stroke="#fff" stroke-width="4.500" stroke-linecap="round" stroke-linejoin="round"/>
  </svg>`;

/** Grandmother, child and father, and a bubble between them. */
export const familySign = (): TemplateResult =>
  html`<svg class="people" viewBox="0 0 300 150" aria-hidden="true">
    <path d="M20 150c0-40 20-52 46-52s46 12 46 52Z" fill="#7d5479"/><circle cx="66" cy="66" r="32" fill="#f3d3b0"/>
    <path d="M34 66c-4-30 14-46 32-46s36 16 32 46c-6-14-14-22-32-22S40 52 34 66Z" fill="#e8e6ea"/><circle cx="66" cy="16" r="13" fill="#e8e6ea"/>
    <g fill="none" stroke="#1d2433" stroke-width="2.500"><circle cx="55" cy="68" r="8.500"/><circle cx="77" cy="68" r="8.500"/><path d="M63.500 68h5"/></g>
    <circle cx="55" cy="68" r="2.400" fill="#1d2433"/><circle cx="77" cy="68" r="2.400" fill="#1d2433"/>
    <path d="M58 83c5 4 11 4 16 0" stroke="#8a4b32" stroke-width="3" fill="none" stroke-linecap="round"/>
    <path d="M118 150c0-26 14-36 34-36s34 10 34 36Z" fill="#d9a441"/><circle cx="152" cy="92" r="27" fill="#f6dcc0"/>
    <path d="M125 90c-4-26 12-37 27-37s31 11 27 37c-4-10-8-16-12-18-8 5-24 6-32 2-4 4-8 8-10 16Z" fill="#8a5a3a"/>
    <circle cx="143" cy="93" r="2.800" fill="#1d2433"/><circle cx="161" cy="93" r="2.800" fill="#1d2433"/><path d="M144 103h16c0 10-16 10-16 0Z" fill="#8a3b2a"/>
    <circle cx="135" cy="102" r="4" fill="#f08a6a" opacity=".5"/><circle cx="169" cy="102" r="4" fill="#f08a6a" opacity=".5"/>
    <path d="M190 150c0-44 20-56 48-56s48 12 48 56Z" fill="#4f7f5e"/><circle cx="238" cy="60" r="32" fill="#e9c49c"/>
    <path d="M206 58c-4-28 14-42 32-42s36 14 32 42c-3-10-8-16-14-20-12 4-28 4-36 0-8 4-12 10-14 20Z" fill="#3b2c25"/>
    <circle cx="227" cy="62" r="2.600" fill="#1d2433"/><circle cx="249" cy="62" r="2.600" fill="#1d2433"/>
    <path d="M226 70c5-3 19-3 24 0 2 12-4 22-12 22s-14-10-12-22Z" fill="#3b2c25"/><path d="M232 79c4 3 8 3 12 0" stroke="#f3d3b0" stroke-width="3" fill="none" stroke-linecap="round"/>
    <path d="M112 6h54a12 12 0 0 1 12 12v10a12 12 0 0 1-12 12h-20l-8 9-4-9h-22a12 12 0 0 1-12-12V18a12 12 0 0 1 12-12Z" fill="#fff"/>
    <circle cx="122" cy="23" r="4.500" fill="#2f5d7c"/><circle cx="139" cy="23" r="4.500" fill="#2f5d7c"/><circle cx="156" cy="23" r="4.500" fill="#2f5d7c"/>
  </svg>`;
