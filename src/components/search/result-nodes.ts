import type { SearchWords } from '#i18n/search-messages.ts';
import type { FoundPage } from '#search/answer.ts';
import type { ExcerptPiece } from '#search/excerpt.ts';

/** Sections of one text that are shown; the others are a link away. */
const sectionsShown = 3;

/** Texts and marks: what was found is never read as HTML. */
function pieces(parts: readonly ExcerptPiece[]): (Node | string)[] {
  return parts.map(({ text, found }) => {
    if (!found) return text;
    const mark = document.createElement('mark');
    mark.textContent = text;
    return mark;
  });
}

function copyOf(template: HTMLTemplateElement): DocumentFragment {
  return template.content.cloneNode(true) as DocumentFragment;
}

/** Fills the parts of a copy of a template that are marked with `data-slot`. */
function fill(copy: DocumentFragment, slot: string, content: readonly (Node | string)[]): HTMLElement | null {
  const element = copy.querySelector<HTMLElement>(`[data-slot="${slot}"]`);
  element?.replaceChildren(...content);
  if (content.length === 0) element?.remove();
  return element;
}

function link(copy: DocumentFragment, address: string): void {
  for (const each of copy.querySelectorAll('a')) each.href = address;
}

/** What results are copied from. */
export interface ResultTemplates {
  issue: HTMLTemplateElement;
  section: HTMLTemplateElement;
  entry: HTMLTemplateElement;
}

/** Draws an issue that was found, with its sections. */
export function issueNode(page: FoundPage, templates: ResultTemplates, words: SearchWords): DocumentFragment {
  const copy = copyOf(templates.issue);
  const { number = '', numbered = '', company = '', date = '' } = page.facts;
  link(copy, page.address);
  fill(copy, 'number', [number]);
  fill(copy, 'numbered', [`${numbered} `]);
  fill(copy, 'title', pieces(page.title));
  fill(copy, 'company', [company]);
  fill(copy, 'date', [date]);
  fill(copy, 'match', page.match === 'words' || page.match === 'some' ? [words.matches[page.match]] : []);
  const sections = page.sections.slice(0, sectionsShown).map((section) => {
    const node = copyOf(templates.section);
    fill(node, 'heading', pieces(section.title));
    fill(node, 'excerpt', pieces(section.excerpt));
    link(node, section.address);
    return node;
  });
  fill(copy, 'sections', sections);
  return copy;
}

/** Draws a company, an investor or a tag that was found. */
export function entryNode(page: FoundPage, templates: ResultTemplates, words: SearchWords): DocumentFragment {
  const copy = copyOf(templates.entry);
  const { kind } = page.facts;
  link(copy, page.address);
  fill(copy, 'title', pieces(page.title));
  fill(copy, 'kind', [words.kinds[kind as keyof SearchWords['kinds']]]);
  fill(copy, 'lead', pieces(page.sections[0]?.excerpt ?? []));
  return copy;
}
