import { contentOf, marks } from '#components/reading/marks.ts';

/** From this width on the page has a margin beside its text. */
const wide = matchMedia('(min-width: 75rem)');

/** What was set beside a line is not set again so soon, in pixels. */
const near = 700;

/** The space between two sidenotes, in pixels. */
const gap = 12;

/** The sidenote of each mark. */
const notes = new Map<HTMLAnchorElement, HTMLElement>();

function makeNote(mark: HTMLAnchorElement): HTMLElement {
  const note = document.createElement('div');
  const label = document.createElement('b');
  const number = mark.textContent?.trim() ?? '';
  label.textContent = mark.closest('.cite') ? `[${number}]` : number;
  note.append(label, ' ', ...contentOf(mark));
  // Those who listen, or go from link to link, have the lists below the text.
  for (const link of note.querySelectorAll('a')) link.tabIndex = -1;
  return note;
}

/** What reaches into the margin: sidenotes stand below it. */
function obstaclesIn(text: HTMLElement): DOMRect[] {
  const edge = text.getBoundingClientRect().right + 1;
  return Array.from(text.querySelectorAll('figure, .table-scroll'), (each) =>
    each.getBoundingClientRect(),
  ).filter(({ right, height }) => right > edge && height > 0);
}

/** Sets the notes that there are room for, each beside the line of its mark or below the one before it. */
function place(column: HTMLElement, text: HTMLElement): void {
  const { top } = text.getBoundingClientRect();
  const obstacles = obstaclesIn(text);
  const last = new Map<string, { top: number; note: HTMLElement }>();
  const made: { note: HTMLElement; wanted: number }[] = [];
  for (const mark of text.querySelectorAll<HTMLAnchorElement>(marks)) {
    const wanted = mark.getBoundingClientRect().top - top;
    const before = last.get(mark.hash);
    const note = before && wanted - before.top < near ? before.note : makeNote(mark);
    notes.set(mark, note);
    if (note === before?.note) continue;
    last.set(mark.hash, { top: wanted, note });
    made.push({ note, wanted });
  }
  column.replaceChildren(...made.map(({ note }) => note));
  let free = 0;
  for (const { note, wanted, height } of made.map((each) => ({ ...each, height: each.note.offsetHeight }))) {
    let at = Math.max(free, wanted);
    for (const each of obstacles)
      if (at < each.bottom - top + gap && at + height > each.top - top - gap) at = each.bottom - top + gap;
    note.style.top = `${Math.round(at)}px`;
    free = at + height + gap;
  }
}

/** Sets notes and references beside the text, as long as the window is wide. */
export function setSidenotes(): void {
  const text = document.querySelector<HTMLElement>('.prose.numbered');
  if (!text) return;
  const column = document.createElement('div');
  column.className = 'sidenotes';
  column.setAttribute('aria-hidden', 'true');
  const lay = (): void => {
    notes.clear();
    if (!wide.matches) return column.remove();
    text.append(column);
    place(column, text);
  };
  // Fonts, pictures and the window change its size.
  new ResizeObserver(lay).observe(text);
  wide.addEventListener('change', lay);
}

/** Makes the sidenote of a mark stand out; false where there is none. */
export function lightSidenote(mark: HTMLAnchorElement): boolean {
  const note = notes.get(mark);
  for (const each of notes.values()) each.classList.toggle('lit', each === note);
  return note !== undefined;
}
