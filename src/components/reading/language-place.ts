import { countReached, findNamed, textHeadings } from '#components/reading/place.ts';

/** Marks a fragment that names a heading by its place: ids differ between the languages. */
const prefix = '#heading:';

/** The fragment that leads to the heading of a number, counted from 1. */
export function fragmentOf(number: number): string {
  return prefix + number;
}

/** The link in the masthead to this text in the other language; none where there is no translation. */
export function languageLink(): HTMLAnchorElement | null {
  return document.querySelector('.offer ~ .top .tools a[data-language]');
}

function goToPlace(): void {
  if (!location.hash.startsWith(prefix)) return;
  const heading = textHeadings()[Number(location.hash.slice(prefix.length)) - 1];
  history.replaceState(null, '', heading ? `#${heading.id}` : location.pathname + location.search);
  heading?.scrollIntoView();
}

/** The number of the heading that the reader is at, or came by; 0 for none. */
function placeHere(): number {
  const headings = textHeadings();
  const named = findNamed(location.hash);
  return countReached(headings) || headings.findIndex((heading) => heading === named) + 1;
}

/** Leads from a text to the same heading of its translation. */
export function keepPlace(): void {
  for (const link of document.querySelectorAll<HTMLAnchorElement>('a[data-language]'))
    link.addEventListener('click', () => {
      const place = placeHere();
      link.hash = place > 0 ? fragmentOf(place) : '';
    });
  goToPlace();
}
