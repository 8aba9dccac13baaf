/** Keeps a reader's place when they change the language, and their word when they don't want to. */

/** A link of a page whose text has numbered headings goes to the heading of the same number. */
const numbered = '.numbered :is(h2, h3):not(.unnumbered)';

/** Marks a fragment that names a heading by its place: ids differ between the languages. */
const prefix = '#heading:';

function headings(): HTMLElement[] {
  return [...document.querySelectorAll<HTMLElement>(numbered)];
}

/** How many headings the reader has reached: those above the upper third of the window. */
function reached(): number {
  return headings().filter((heading) => heading.getBoundingClientRect().top < innerHeight / 3).length;
}

/** What to add to the address of the other language. */
function placeHere(): string {
  const count = reached();
  if (count > 0) return prefix + count;
  return headings().length > 0 ? '' : location.hash;
}

function goToPlace(): void {
  if (!location.hash.startsWith(prefix)) return;
  const heading = headings()[Number(location.hash.slice(prefix.length)) - 1];
  history.replaceState(null, '', heading ? `#${heading.id}` : location.pathname + location.search);
  heading?.scrollIntoView();
}

function remember(): void {
  delete document.documentElement.dataset['offer'];
  try {
    localStorage.setItem('language', 'chosen');
  } catch {
    // The line comes back on the next page: nothing can be kept.
  }
}

for (const link of document.querySelectorAll<HTMLAnchorElement>('a[data-language]'))
  link.addEventListener('click', () => {
    remember();
    link.search = location.search;
    link.hash = placeHere();
  });
document.querySelector('.offer button')?.addEventListener('click', remember);
goToPlace();
