import { findNamed } from '#components/reading/place.ts';

/** The marks of citations and notes in a text. */
export const marks = '.cite a, a[data-footnote-ref]';

/** What a mark points at, as it may stand elsewhere: without ways back, and without ids of its own. */
export function contentOf(mark: HTMLAnchorElement): Node[] {
  const copy = findNamed(mark.hash)?.cloneNode(true) as HTMLElement | undefined;
  for (const back of copy?.querySelectorAll('.ways, .back') ?? []) back.remove();
  for (const named of copy?.querySelectorAll('[id]') ?? []) named.removeAttribute('id');
  return [...(copy?.childNodes ?? [])];
}
