import { contentOf, marks } from '#components/reading/marks.ts';
import { findNamed } from '#components/reading/place.ts';
import { lightSidenote } from '#components/reading/sidenotes.ts';

/** Pixels between a mark and its card. */
const gap = 6;

/** Shows notes and references at their marks, or beside the text; without this script the marks lead to the lists. */
export function showNotes(): void {
  if (!('popover' in HTMLElement.prototype)) return;
  const card = document.createElement('div');
  card.popover = 'auto';
  card.tabIndex = -1;
  card.className = 'note-card';
  card.setAttribute('role', 'dialog');
  document.querySelector('main')?.append(card);
  for (const back of document.querySelectorAll<HTMLAnchorElement>('.notes .back')) {
    const mark = findNamed(back.hash);
    mark?.setAttribute(
      'aria-label',
      `${back.closest<HTMLElement>('.notes')?.dataset['note']} ${mark.textContent}`,
    );
  }
  let open: HTMLAnchorElement | undefined;

  // Not by anchors of CSS, since WebKit 2.50 leaves a page with them as it is when its window becomes narrow.
  const place = (): void => {
    if (!open) return;
    const { left, top, bottom, width } = open.getBoundingClientRect();
    const above = top - gap - card.offsetHeight;
    const isBelow = bottom + gap + card.offsetHeight <= innerHeight || above < 0;
    const room = document.documentElement.clientWidth - card.offsetWidth;
    const start = Math.max(0, Math.min(left + (width - card.offsetWidth) / 2, room));
    card.style.setProperty('--left', `${start + scrollX}px`);
    card.style.setProperty('--top', `${(isBelow ? bottom + gap : above) + scrollY}px`);
  };
  const show = (mark: HTMLAnchorElement): void => {
    card.replaceChildren(...contentOf(mark));
    card.setAttribute('aria-label', mark.getAttribute('aria-label') ?? '');
    card.lang = mark.closest('[lang]')?.getAttribute('lang') ?? '';
    // Where the focus was, Escape brings it back; not every browser moves it with a click.
    mark.focus({ preventScroll: true });
    card.showPopover();
    open = mark;
    place();
    card.focus({ preventScroll: true });
  };
  // Whoever leaves the card by Tab goes on from its mark, not from the end of the page.
  card.addEventListener('keydown', (event) => {
    if (event.key !== 'Tab' || !open) return;
    const links = card.querySelectorAll('a');
    const edges: (HTMLElement | undefined)[] = event.shiftKey
      ? [card, links[0]]
      : [links[links.length - 1] ?? card];
    if (!edges.includes(document.activeElement as HTMLElement)) return;
    if (event.shiftKey) event.preventDefault();
    const mark = open;
    card.hidePopover();
    mark.focus({ preventScroll: true });
  });
  card.addEventListener('toggle', (event) => {
    if ((event as ToggleEvent).newState === 'closed') open = undefined;
  });
  addEventListener('resize', place);
  document.addEventListener('click', (event) => {
    const mark = (event.target as Element).closest<HTMLAnchorElement>(marks);
    if (!mark || event.ctrlKey || event.metaKey || event.shiftKey) return;
    if (contentOf(mark).length === 0) return;
    event.preventDefault();
    // Sidenotes are for the eye: a click by keyboard, or by what reads the page aloud, opens a card in any window.
    if (event.detail > 0 && lightSidenote(mark)) return;
    // A click outside has closed the card already; its event comes later.
    if (mark !== open) show(mark);
  });
}
