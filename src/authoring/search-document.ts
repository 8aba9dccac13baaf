import { h } from 'hastscript';
import { toHtml } from 'hast-util-to-html';
import { filterWord, indexedWords } from '#document/search-words.ts';
import type { SearchRecord } from '#outputs/search-records.ts';

function indexed(text: string): string {
  return indexedWords(text).join(' ');
}

/**
 * Writes a record as a page for Pagefind (pagefind.app/docs/indexing): the words of the index in the place of
 * the text, headings with their fragments, facts as attributes. Filters are words before the title, since
 * Pagefind 1.5 writes its own filters in an order that differs from run to run.
 */
export function searchDocument({ tags, year, facts, ...record }: SearchRecord): string {
  const filters = [...tags.map((tag) => filterWord('tag', tag)), ...(year ? [filterWord('year', year)] : [])];
  const number = facts['number'];
  const document = h('html', [
    h('body', [
      ...Object.entries(facts).map(([name, content]) =>
        h('meta', { 'data-pagefind-meta': `${name}[content]`, content }),
      ),
      ...(number ? [h('meta', { 'data-pagefind-sort': 'number[content]', content: number })] : []),
      h('span', `${filters.join(' ')} `),
      h('h1', { id: 'title' }, indexed(record.title)),
      // Pagefind puts a full stop behind a block that ends with none: texts are inline.
      h('span', { 'data-pagefind-weight': '3' }, indexed(record.lead)),
      h('span', ` ${indexed(record.text)} `),
      ...record.sections.flatMap(({ id, title, text }) => [
        h('h2', { id }, indexed(title)),
        h('span', ` ${indexed(text)} `),
      ]),
    ]),
  ]);
  return toHtml(document);
}
