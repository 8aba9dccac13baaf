import type { Element, ElementContent } from 'hast';
import { toString } from 'hast-util-to-string';
import { h } from 'hastscript';
import { visit } from 'unist-util-visit';
import { languageOf } from '#i18n/language-of.ts';
import { messagesFor } from '#i18n/dictionary.ts';
import type { Issue } from '#domain/issue.ts';
import type { Locale } from '#config.ts';

/**
 * Which reference a link cites: its words are `[14]`, and it leads to the source.
 *
 * @returns the number; undefined for any other link
 */
function citedNumber(link: Element, { references }: Pick<Issue, 'references'>): number | undefined {
  const number = Number(/^\[(\d+)\]$/.exec(toString(link))?.[1]);
  return references[number - 1]?.url === link.properties['href'] ? number : undefined;
}

/** The ways back from a reference to each place that cites it. */
function waysBack(number: number, count: number, locale: Locale): ElementContent[] {
  return Array.from({ length: count }, (_, index) => index + 1).flatMap((occurrence): ElementContent[] => [
    { type: 'text', value: ' ' },
    h(
      'a',
      {
        className: ['back'],
        href: `#cite:${number}:${occurrence}`,
        role: 'doc-backlink',
        'aria-label': messagesFor(locale).backToCitation(occurrence),
      },
      ['↩', ...(count > 1 ? [h('sup', String(occurrence))] : [])],
    ),
  ]);
}

/** Marks each raised mark that stands directly after another one, so that `[10]` and `1` are told apart. */
function partMarks(tree: Element): void {
  visit(tree, { type: 'element', tagName: 'sup' }, (mark: Element, index = 0, parent) => {
    const before = parent?.children[index - 1];
    if (before?.type === 'element' && before.tagName === 'sup') mark.properties['className'] = ['next'];
  });
}

/**
 * Makes the marks of notes and of citations links that a reader shows as a small window (EPUB 3.3, `noteref`), and leads
 * back from each reference. Citations lead to the list of references, rather than to the source itself.
 */
export function linkNotes(tree: Element, issue: Pick<Issue, 'references'>, locale: Locale): void {
  partMarks(tree);
  const counts = new Map<number, number>();
  visit(tree, { type: 'element', tagName: 'a' }, (link: Element) => {
    const { dataFootnoteRef: isNote, ...properties } = link.properties;
    if (isNote) {
      link.properties = { ...properties, 'epub:type': 'noteref', role: 'doc-noteref' };
      return;
    }
    const number = citedNumber(link, issue);
    if (number === undefined) return;
    const occurrence = (counts.get(number) ?? 0) + 1;
    counts.set(number, occurrence);
    link.properties = {
      id: `cite:${number}:${occurrence}`,
      href: `#ref:${issue.references[number - 1]?.id}`,
      'epub:type': 'noteref',
      role: 'doc-biblioref',
    };
  });
  visit(tree, { type: 'element', tagName: 'li' }, (item: Element) => {
    const id = String(item.properties['id'] ?? '');
    if (id.startsWith('note:')) item.properties['epub:type'] = 'footnote';
    const index = issue.references.findIndex((reference) => `ref:${reference.id}` === id);
    const reference = issue.references[index];
    if (!reference) return;
    const [link] = item.children;
    if (link?.type === 'element') link.properties['lang'] = languageOf(reference.title);
    item.children.push(...waysBack(index + 1, counts.get(index + 1) ?? 0, locale));
  });
}
