/** The door on the glass: whoever touches it comes in. Drawn as the doors of the display's own street. */

import { html, type TemplateResult } from "lit";

/** An open half-door with a grown-up and a child in its light. */
export const doorDrawing =
  (): TemplateResult => html`<svg class="door-drawing" viewBox="0 0 240 260" aria-hidden="true">
  <path d="M8 74 120 8l112 66v18H8Z" fill="#2f6b68"/><path d="M56 74l64-38 64 38Z" fill="#b4523d"/>
  <path d="M120 46l4 9 10-2-6 8 6 8-10-2-4 9-4-9-10 2 6-8-6-8 10 2Z" fill="#fbf1dc"/>
  <path d="M0 84h240v20H0Z" fill="#fbf1dc"/>
  <path d="M14 88l8 6-8 6-8-6ZM44 88l8 6-8 6-8-6ZM74 88l8 6-8 6-8-6ZM104 88l8 6-8 6-8-6ZM134 88l8 6-8 6-8-6ZM164 88l8 6-8 6-8-6ZM194 88l8 6-8 6-8-6ZM224 88l8 6-8 6-8-6Z" fill="#2f6b68"/>
  <path d="M14 104h212v152H14Z" fill="#dba648"/><path d="M14 134h212M14 164h212M14 194h212M14 224h212" stroke="#b9852f" stroke-width="2"/>
  <path d="M46 256V166q0-52 74-52t74 52v90Z" fill="#fbf1dc"/><path d="M60 256V170q0-42 60-42t60 42v86Z" fill="#a8432f"/>
  <path d="M72 196V172q0-32 48-32t48 32v24Z" fill="#ffdf86"/>
  <path d="M84 197q0-22 20-22t20 22Z" fill="#2b4a6f"/><circle cx="104" cy="164" r="12" fill="#f3d3b0"/><path d="M91 162q0-15 13-15t13 15Z" fill="#a8432f"/><circle cx="104" cy="147" r="4" fill="#fbf1dc"/>
  <path d="M124 197q0-15 14-15t14 15Z" fill="#438a86"/><circle cx="138" cy="175" r="9" fill="#f6dcc0"/><path d="M128 173q0-11 10-11t10 11Z" fill="#4f7f5e"/><circle cx="138" cy="162" r="3" fill="#fbf1dc"/>
  <path d="M60 197h120v8H60Z" fill="#fbf1dc"/><circle cx="170" cy="201" r="7" fill="#dba648" stroke="#8d4034" stroke-width="2"/>
  <path d="M74 214h92v42H74Z" fill="#8d3a29"/>
</svg>`;
