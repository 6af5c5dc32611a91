/** Pictures on all screens: their address, their words for listeners, and another try where the Wi-Fi lost one. */

import { html, nothing, type SVGTemplateResult, svg, type TemplateResult } from "lit";
import { mediaUrl } from "../media";
import type { PictureView, Words } from "../protocol";

const AGAIN = 2000;

/** A picture that was lost on the way is asked for until it is there, or something else is shown. */
const lost = ({ target }: Event): void => {
  const image = target as HTMLImageElement | SVGImageElement;
  const at = image instanceof HTMLImageElement ? "src" : "href";
  const asked = image.getAttribute(at) ?? "";
  setTimeout(() => {
    if (image.isConnected && image.getAttribute(at) === asked) image.setAttribute(at, asked);
  }, AGAIN);
};

const first = (words: readonly Words[] | undefined): string => words?.[0]?.text ?? "";

/** A picture by its name; `alt`: what a listener hears of it, nothing where words stand beside it. */
export const thumb = (name: string, alt = ""): TemplateResult =>
  html`<img class="thumb" src=${mediaUrl(name)} alt=${alt} draggable="false" @error=${lost}>`;

/** A whole picture; `look`: "veiled" while its tiles are to be seen. */
export const picture = (view: PictureView, look = ""): TemplateResult =>
  html`<img class="photo ${look}" src=${mediaUrl(view.name)} width=${view.width} height=${view.height} alt=${first(view.alt)} lang=${view.alt?.[0]?.lang || nothing} draggable="false" @error=${lost}>`;

/** A picture on the big display, and whose it is. */
export const framed = (view: PictureView, look = ""): TemplateResult =>
  html`<figure class="framed">${picture(view, look)}${view.by ? html`<figcaption>${view.by}</figcaption>` : nothing}</figure>`;

/** A picture with marks upon it, in a drawing of its own size; `marks` are made for that size. */
export const marked = (
  view: PictureView,
  marks: readonly SVGTemplateResult[],
  name = first(view.alt),
): TemplateResult =>
  html`<svg class="photo" viewBox=${`0 0 ${view.width} ${view.height}`} role="img" aria-label=${name}>
    <image href=${mediaUrl(view.name)} width=${view.width} height=${view.height} @error=${lost}></image>${marks}</svg>`;

/** A ring around a right part of a picture; its parts are in thousandths. */
export function ring(
  view: PictureView,
  { x, y, width, height }: { x: number; y: number; width: number; height: number },
): SVGTemplateResult {
  const [wide, high] = [view.width / 1000, view.height / 1000];
  const box = { x: (x - width / 2) * wide, y: (y - height / 2) * high, w: width * wide, h: height * high };
  const line = view.width / 90;
  const rect = (colour: string, thick: number) =>
    svg`<rect x=${box.x} y=${box.y} width=${box.w} height=${box.h} rx=${line * 2} fill="none" stroke=${colour} stroke-width=${thick}></rect>`;
  return svg`<g class="ring">${rect("#1d2433", line * 2)}${rect("#ffd56b", line)}</g>`;
}

/** A pin on a picture, its point at the place; `colour` of its head. */
export function pin(
  view: PictureView,
  { x, y }: { x: number; y: number },
  colour: string,
): SVGTemplateResult {
  const at = `translate(${(x * view.width) / 1000} ${(y * view.height) / 1000}) scale(${view.width / 640})`;
  return svg`<g class="own-pin" transform=${at}>
    <path d="M0,0C-8,-22 -26,-30 -26,-52A26,26 0 1 1 26,-52C26,-30 8,-22 0,0Z" fill=${colour} stroke="#1d2433" stroke-width="5"></path>
    <circle cy="-52" r="10" fill="#fbf7ef"></circle></g>`;
}
