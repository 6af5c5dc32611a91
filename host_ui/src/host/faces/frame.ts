/** A screen within the page: a frame with its own style sheet and size, into which a face is drawn. */

import { render, type TemplateResult } from "lit";

/** Without its first words a browser would lay the frame out as pages of the last century. */
export const EMPTY = "<!doctype html><title>HOME</title>";

export class Frame {
  readonly root: HTMLElement;
  private readonly page: Document;
  private waits = 0;

  /** `frame` has loaded `EMPTY`. `name`: the element that the styles know as the screen's outermost one. */
  constructor(frame: HTMLIFrameElement, name: string, styles: string) {
    const view = frame.contentWindow as (Window & typeof globalThis) | null;
    const page = frame.contentDocument;
    if (!view || !page) throw new Error("a frame of another page");
    const sheet = new view.CSSStyleSheet();
    sheet.replaceSync(styles);
    page.adoptedStyleSheets = [sheet];
    page.documentElement.dataset.letters = "0";
    this.page = page;
    this.root = page.createElement(name);
    page.body.append(this.root);
  }

  draw(template: TemplateResult, lang: string): void {
    cancelAnimationFrame(this.waits);
    this.page.documentElement.lang = lang;
    render(template, this.root);
  }

  /** Does something once all parts of what was drawn have their size; not if something else was drawn since. */
  later(deed: () => void): void {
    cancelAnimationFrame(this.waits);
    this.waits = requestAnimationFrame(() => {
      this.waits = requestAnimationFrame(deed);
    });
  }

  /** CSS px of the screen. */
  get size(): { width: number; height: number } {
    const { clientWidth, clientHeight } = this.page.documentElement;
    return { width: clientWidth, height: clientHeight };
  }

  /** Letters of another width have come: whatever was fitted must be fitted anew. */
  async fontsCame(): Promise<void> {
    await this.page.fonts.ready;
  }
}
