import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Nodes } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';
import { parse } from 'yaml';
import { writeMarkdown } from '#channels/markdown.ts';
import { frontMatters, type MarkdownForm, type Post } from '#channels/post.ts';
import { editionFor, type Issue } from '#domain/issue.ts';
import type { Locale } from '#config.ts';
import { columnPosts } from './column-posts.ts';
import { close, elements, figures, missing, published, wordsOf } from './published.ts';
import { bodyOf, issueOf, plainRound, site } from '../sample.ts';

const pictures = { 'chip.jpg': { src: '/pictures/chip-12.jpg', width: 12, height: 8 } };
const issue = issueOf(
  {
    tags: ['chips', 'ai'],
    references: [{ id: 'one', title: 'A & [B]', publisher: 'Times', url: 'https://s.test/?a=1&b=2' }],
    corrections: [{ date: '2024-05-03', text: { zh: '改*了*。', en: 'Fixed.' } }],
  },
  undefined,
  { website: 'https://www.acme.test/', funding: [{ ...plainRound, amount: 'USD 6M' }] },
);
const text = [
  '## 一分钟速览',
  '<Profile />',
  '融到 <Money amount="USD 640M" /><Cite id="one" />，见[站内](/issues/2/)。[^1]',
  '<FundingTable />',
  '<Figure src="./chip.jpg" alt="图" caption="说明" />',
  '| 甲 | 乙 | 丙 | 丁 |\n| --- | --- | --- | --- |\n| 1 | 2 | 3 | 4 |',
  '[^1]: 一条注释。',
].join('\n\n');

function postOf(of: Issue, locale: Locale, markdown: MarkdownForm): Post {
  const body = bodyOf(text, { pictures: ['chip.jpg'], references: ['one'] });
  return {
    text: { issue: of, edition: editionFor(of, locale), body, pictures, place: undefined },
    site,
    markdown,
    sender: undefined,
    readPicture: () => Promise.reject(new Error('Markdown has no pictures')),
  };
}

function write(markdown: MarkdownForm, locale: Locale = 'zh', of = issue): string {
  const [[, written = ''] = []] = writeMarkdown(postOf(of, locale, markdown)).files;
  return String(written);
}

const parsed = (markdown: string): Nodes => unified().use(remarkParse).use(remarkGfm).parse(markdown);

function kindsIn(markdown: string): Set<string> {
  const kinds = new Set<string>();
  visit(parsed(markdown), (node) => {
    kinds.add(node.type);
  });
  return kinds;
}

test('every address is absolute, and nothing needs footnotes or labels', () => {
  const written = write({ hasTables: true });
  visit(parsed(written), ['link', 'image'], (node) => {
    assert.match((node as { url: string }).url, /^https:\/\//);
  });
  const kinds = kindsIn(written);
  for (const kind of ['footnoteReference', 'footnoteDefinition', 'linkReference', 'definition'])
    assert.ok(!kinds.has(kind), kind);
  assert.ok(kinds.has('table'));
  assert.match(written, /见\[站内\]\(https:\/\/column\.test\/issues\/2\/\)。¹/);
  assert.match(written, /## 注释\n\n1\. {1,2}一条注释。/);
});

test('where a platform has no tables, all of them are lists with the same words', () => {
  const [tables, lists] = [true, false].map((hasTables) => write({ hasTables }));
  assert.ok(!kindsIn(lists ?? '').has('table'));
  for (const word of ['600 万美元', '甲', '4', 'acme.test']) {
    assert.ok(tables?.includes(word), word);
    assert.ok(lists?.includes(word), word);
  }
});

test('it says where it was first published', () => {
  assert.match(write({ hasTables: true }), /\[[^\]]+\]\(https:\/\/column\.test\/issues\/1\/\)/);
  assert.match(write({ hasTables: true }, 'en'), /\[[^\]]+\]\(https:\/\/column\.test\/en\/issues\/1\/\)/);
});

for (const frontMatter of frontMatters)
  test(`the front matter of ${frontMatter} is YAML that names the original`, () => {
    const title = '“引号”: - # {x}';
    const edition = editionFor(issue, 'zh');
    const of = { ...issue, editions: { zh: { ...edition, title } } };
    const written = write({ hasTables: true, frontMatter }, 'zh', of);
    const [, yaml = '', rest = ''] = /^---\n([^]*?)\n---\n\n([^]*)$/.exec(written) ?? [];
    const fields = parse(yaml) as Record<string, unknown>;
    assert.equal(fields['title'], title);
    assert.ok(Object.values(fields).includes('https://column.test/issues/1/'), yaml);
    assert.ok(!rest.startsWith('# '), rest);
  });

test('a retracted issue says so, and nothing of what it said', () => {
  const notice = editionFor(issue, 'zh');
  const retracted = { date: '2024-05-05', reason: { zh: '错了。', en: 'Wrong.' } };
  const written = write({ hasTables: true }, 'zh', {
    ...issue,
    retracted,
    editions: { zh: notice },
  } as Issue);
  assert.match(written, /已于 2024 年 5 月 5 日撤回/);
});

/** The words of a text in Markdown. */
function wordsIn(markdown: string): string {
  const words: string[] = [];
  visit(parsed(markdown), (node) => {
    if ('value' in node && node.type !== 'html') words.push(node.value);
  });
  return words.join(' ');
}

test('every issue has all that its page says, with tables and without', async (t) => {
  const posts = await columnPosts(t);
  assert.ok(posts.length > 10);
  for (const post of posts)
    for (const hasTables of [true, false]) {
      const [[name = '', written = ''] = []] = writeMarkdown({ ...post, markdown: { hasTables } }).files;
      const told = wordsIn(String(written));
      const words = close(told);
      const page = published(post);
      assert.deepEqual(missing(figures(wordsOf(page)), figures(told)), [], name);
      // Rounds are told in sentences where there are no tables.
      for (const block of elements(page, 'h2', 'h3', 'p', 'li', ...(hasTables ? ['td'] : [])))
        for (const line of wordsOf(block).split(/\s{2,}|\n/))
          assert.ok(words.includes(close(line.replace('↩', ''))), `${name}: ${line}`);
    }
});
