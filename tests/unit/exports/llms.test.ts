import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Link } from 'mdast';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';
import { tableWords } from '#i18n/dataset-words.ts';
import { messagesFor } from '#i18n/dictionary.ts';
import { llmsText } from '#exports/llms.ts';
import { tableNames } from '#schema/dataset.ts';
import { siteDescription } from '#config.ts';
import { catalogOf, originalFile, site, translationFile } from '../sample.ts';

/** The links of a text as a reader of Markdown finds them. */
function linksOf(markdown: string): Link[] {
  const links: Link[] = [];
  visit(unified().use(remarkParse).parse(markdown), 'link', (link) => {
    links.push(link);
  });
  return links;
}

const data = [
  '## Data',
  '',
  `- [Data](https://column.test/en/data/): ${messagesFor('en').dataDescription}`,
  ...tableNames.map(
    (name) => `- [${name}.csv](https://column.test/data/${name}.csv): ${tableWords(name, 'en')}`,
  ),
  '',
];

const head = ['# Industry Observer (行业观察者)', '', `> ${siteDescription.en}`, ''];

const { issues } = catalogOf({
  originals: [
    originalFile(1),
    originalFile(2),
    originalFile(3, { date: '2024-06-02' }),
    originalFile(4, { date: '2024-06-02', draft: true }),
  ],
  translations: [translationFile(1)],
});

test('lists the editions of each language as Markdown, then the data', () => {
  assert.equal(
    llmsText(issues, [], site),
    [
      ...head,
      '## All issues',
      '',
      '- [No. 1 · Title 1](https://column.test/en/issues/1.md): One sentence.',
      '',
      '## 全部各期',
      '',
      '- [第 2 期｜标题 2](https://column.test/issues/2.md): 一句话。',
      '- [第 1 期｜标题 1](https://column.test/issues/1.md): 一句话。',
      '',
      ...data,
    ].join('\n'),
  );
});

test('lists the data where nothing is published', () => {
  const text = llmsText([], [], site);
  assert.ok(text.startsWith(head.join('\n')));
  assert.ok(text.endsWith(data.join('\n')));
  assert.equal(linksOf(text).length, 1 + tableNames.length);
});

for (const [title, written] of [
  ['A [b] c', 'A \\[b\\] c'],
  ['a](https://e.test)', 'a\\](https://e.test)'],
  ['[a', '\\[a'],
  ['a \\ b\\', 'a \\\\ b\\\\'],
  ['a\n  b', 'a b'],
] as const)
  test(`writes the title ${JSON.stringify(title)} so that it reads back in one line`, () => {
    const [issue] = catalogOf({ originals: [originalFile(1, { title })] }).issues;
    assert.ok(issue);
    const text = llmsText([issue], [], site);
    assert.ok(text.includes(`\n- [第 1 期｜${written}](https://column.test/issues/1.md): 一句话。\n`));
    const [link] = linksOf(text);
    assert.equal(link?.url, 'https://column.test/issues/1.md');
    assert.deepEqual(
      link.children.map((child) => 'value' in child && child.value),
      [`第 1 期｜${title.replace(/\s+/g, ' ')}`],
    );
  });

test('keeps a description of several lines in one', () => {
  const { issues: told } = catalogOf({ originals: [originalFile(1, { description: '一句\n\n## 话。' })] });
  assert.ok(llmsText(told, [], site).includes('issues/1.md): 一句 ## 话。\n'));
});

for (const text of [
  '[a](javascript:alert\\(1\\))',
  '![a](//e.test/x.png)',
  '<script>alert(1)</script>',
  '<javascript:alert(1)>',
  '*a* _b_ `c` ~~d~~ \\[e\\]',
  '&lt;b&gt; &#60;b&#62; AT&T',
])
  test(`takes ${text} for words, in a title and in a description`, () => {
    const { issues: hostile } = catalogOf({
      originals: [originalFile(1, { title: text, description: text })],
    });
    const found: string[] = [];
    visit(
      unified()
        .use(remarkParse)
        .parse(llmsText(hostile, [], site)),
      (node) => {
        if (node.type === 'text') found.push(node.value);
        assert.ok(
          ['root', 'heading', 'blockquote', 'paragraph', 'list', 'listItem', 'link', 'text'].includes(
            node.type,
          ),
        );
      },
    );
    assert.ok(found.some((each) => each.endsWith(text) && !each.startsWith(':')));
    assert.ok(found.includes(`: ${text}`));
  });

test('lists series in both languages where there are any', () => {
  const { issues: told, series } = catalogOf({ originals: [originalFile(1, { series: 'story' })] });
  const text = llmsText(
    told,
    series.map((entry) => entry.series),
    site,
  );
  assert.ok(
    text.includes(
      '\n## Series\n\n- [Story](https://column.test/en/series/story/): A note.\n- [连载](https://column.test/series/story/): 说明。\n\n## Data\n',
    ),
  );
  assert.doesNotMatch(llmsText(told, [], site), /## Series/);
});

test('has no heading over a list with nothing in it', () => {
  assert.equal(llmsText([], [], site), [...head, ...data].join('\n'));
});
