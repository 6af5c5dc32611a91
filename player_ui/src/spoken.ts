/** What a listener is told when another screen comes, in the words that stand there. */

const SAID = [
  ".play .step .unseen",
  "h1",
  ".head h2",
  ".head p",
  ".tip",
  ".shown .a .t",
  ".pin-words",
  ".band b",
  ".band small",
  ".band dt",
  ".band dd",
].join();

/** The words of a screen that matter, in their order. */
export const screenWords = (main: Element): string =>
  Array.from(main.querySelectorAll(SAID), (one) => (one.textContent ?? "").replace(/\s+/g, " ").trim())
    .filter(Boolean)
    .map((words) => (/[.!?…:]$/.test(words) ? words : `${words}.`))
    .join(" ");
