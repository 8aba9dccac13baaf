/** Where a reader is in a text: in the browser, by the headings that they have reached. */

/** What a fragment names, encoded or not, as browsers look for it. */
export function findNamed(hash: string): HTMLElement | null {
  const id = hash.slice(1);
  const named = document.getElementById(id);
  if (named) return named;
  try {
    return document.getElementById(decodeURIComponent(id));
  } catch {
    return null;
  }
}

/** The headings of the text: sections and their parts. */
export function textHeadings(): HTMLElement[] {
  return [...document.querySelectorAll<HTMLElement>('.numbered :is(h2, h3):not(.unnumbered)')];
}

/** The part of the window, from its top, that a heading must have come to. */
const readingLine = 1 / 3;

/** How many of the headings the reader has reached. */
export function countReached(headings: readonly HTMLElement[]): number {
  const line = innerHeight * readingLine;
  return headings.filter((heading) => heading.getBoundingClientRect().top < line).length;
}
