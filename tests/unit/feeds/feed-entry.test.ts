import assert from 'node:assert/strict';
import { test } from 'node:test';
import { entryId } from '#feeds/feed-entry.ts';
import type { Locale } from '#config.ts';
import { issueOf, plainRound, translationFile } from '../sample.ts';
import { entryOf } from './feed-sample.ts';

const corrections = [{ date: '2024-05-03', text: { zh: '改。', en: 'Fixed.' } }];

test('tells number, title, address, authors and tags in the language of the text', () => {
  const issue = issueOf({ tags: ['chips', 'ai'], authors: ['desk'] });
  const { html: _, ...zh } = entryOf(issue);
  assert.deepEqual(zh, {
    id: 'tag:industry-observer.example,2024:issue/1/zh',
    locale: 'zh',
    title: '第 1 期｜标题 1',
    address: 'https://column.test/issues/1/',
    published: '2024-05-01T18:00:00+08:00',
    updated: '2024-05-01T18:00:00+08:00',
    summary: '一句话。',
    authors: [{ name: '编辑部', address: 'https://column.test/authors/desk/' }],
    categories: [
      { term: 'chips', label: '芯片' },
      { term: 'ai', label: '人工智能' },
    ],
    image: {
      address: 'https://column.test/1/share.png',
      alt: '《行业观察者》第 1 期封面：“标题 1”',
      type: 'image/png',
      width: 1200,
      height: 630,
    },
  });
  const { html: __, ...en } = entryOf(issue, 'en');
  assert.deepEqual(en, {
    ...zh,
    id: 'tag:industry-observer.example,2024:issue/1/en',
    locale: 'en',
    title: 'No. 1 · Title 1',
    address: 'https://column.test/en/issues/1/',
    summary: 'One sentence.',
    image: { ...zh.image, alt: 'The cover of Industry Observer No. 1: “Title 1”' },
    authors: [
      { name: 'The Desk', address: 'https://column.test/en/authors/desk/' },
      { name: 'Ann', address: 'https://column.test/en/authors/ann/' },
    ],
    categories: [
      { term: 'chips', label: 'Chips' },
      { term: 'ai', label: 'AI' },
    ],
  });
});

for (const [what, issue] of [
  ['title', issueOf({ title: '别的', description: '别的。' }, [translationFile(1, { title: 'Other' })])],
  ['day', issueOf({ date: '2024-05-09', updated: '2024-05-20' })],
  ['authors', issueOf({ authors: ['ann'] })],
  ['tags', issueOf({ tags: ['xr'] })],
  ['text', issueOf({ corrections })],
  ['company', issueOf({}, undefined, { name: 'Other' })],
] as const)
  test(`keeps the id of an entry when its ${what} changes`, () => {
    assert.equal(entryOf(issue).id, 'tag:industry-observer.example,2024:issue/1/zh');
    assert.equal(entryId(issue, 'en'), 'tag:industry-observer.example,2024:issue/1/en');
  });

test('keeps the id of an entry at another origin, where its addresses are others', () => {
  const [here, there] = [issueOf(), issueOf()].map((issue, index) =>
    entryOf(issue, 'en', '[站](/tags/)', new URL(['https://column.test', 'https://other.test'][index] ?? '')),
  );
  assert.equal(there?.id, here?.id);
  assert.equal(there?.address, 'https://other.test/en/issues/1/');
  assert.match(there.html, /href="https:\/\/other\.test\/tags\/"/);
  assert.doesNotMatch(JSON.stringify(there), /column\.test/);
});

const later = [translationFile(1, { date: '2024-05-20' })];

for (const { what, fields, translations, zh, en } of [
  { what: 'an issue and its translation', zh: ['01', '01'], en: ['01', '01'] },
  { what: 'an update', fields: { updated: '2024-05-02' }, zh: ['01', '02'], en: ['01', '02'] },
  { what: 'a correction', fields: { corrections }, zh: ['01', '03'], en: ['01', '03'] },
  { what: 'a later translation', translations: later, zh: ['01', '01'], en: ['20', '20'] },
  {
    what: 'a correction before a later translation',
    fields: { corrections },
    translations: later,
    zh: ['01', '03'],
    en: ['20', '20'],
  },
  {
    what: 'a correction after a later translation',
    fields: { corrections: [{ date: '2024-05-25', text: { zh: '改。', en: 'Fixed.' } }] },
    translations: later,
    zh: ['01', '25'],
    en: ['20', '25'],
  },
])
  test(`dates the entries of both languages by ${what}`, () => {
    const issue = issueOf(fields, translations);
    for (const [locale, days] of [
      ['zh', zh],
      ['en', en],
    ] as const) {
      const { published, updated } = entryOf(issue, locale);
      assert.deepEqual(
        [published, updated],
        days.map((day) => `2024-05-${day}T18:00:00+08:00`),
      );
    }
  });

test('is the same with and without a translation', () => {
  const text = '正文。\n\n<Profile />\n';
  const alone = entryOf(issueOf({}, []), 'zh', text);
  for (const translations of [[translationFile(1)], later])
    assert.deepEqual(entryOf(issueOf({}, translations), 'zh', text), alone);
});

for (const { authors, translators, names } of [
  { authors: ['desk', 'ann'], translators: ['ann'], names: ['The Desk', 'Ann'] },
  { authors: ['ann'], translators: ['desk', 'ann'], names: ['Ann', 'The Desk'] },
  { authors: ['desk'], translators: ['desk'], names: ['The Desk'] },
])
  test(`names once who wrote (${authors.join(', ')}) and translated (${translators.join(', ')})`, () => {
    const issue = issueOf({ authors }, [translationFile(1, { translators })]);
    assert.deepEqual(
      entryOf(issue, 'en').authors.map(({ name }) => name),
      names,
    );
    assert.equal(entryOf(issue, 'zh').authors.length, authors.length);
  });

const cover = { src: './chip.jpg', alt: '芯片' };
const pictures = {
  'chip.jpg': { credit: { zh: '某', en: 'Some' }, licence: 'CC-BY-4.0', source: 'https://s.test/?a=1&b=2' },
} as const;

const [start, end] = [
  '<p><img src="https://column.test/1/share.png" width="1200" height="630" alt="',
  '"></p>',
];

/** The drawn cover of the sample issue. */
const drawnImage = {
  zh: `${start}《行业观察者》第 1 期封面：“标题 1”${end}`,
  en: `${start}The cover of Industry Observer No. 1: “Title 1”${end}`,
};

test('begins with the drawn cover where the issue has no other', () => {
  const { html } = entryOf(issueOf());
  assert.ok(html.startsWith(`<p>一句话。</p>${drawnImage.zh}<p>正文。</p>`), html);
});

test('shows the cover with its size between description and text', () => {
  const { html, image } = entryOf(issueOf({ cover, pictures }));
  assert.deepEqual(image, {
    address: 'https://column.test/_astro/chip.hash.jpg',
    alt: '芯片',
    type: 'image/jpeg',
    width: 12,
    height: 8,
  });
  assert.ok(
    html.startsWith(
      [
        '<p>一句话。</p>',
        '<figure><img src="https://column.test/_astro/chip.hash.jpg" alt="芯片" width="12" height="8">',
        '<figcaption>图：<a href="https://s.test/?a=1&#x26;b=2">某</a>，',
        '<a href="https://creativecommons.org/licenses/by/4.0/">CC BY 4.0</a></figcaption></figure>',
        '<p>正文。</p>',
      ].join(''),
    ),
    html,
  );
});

test('shows a cover that nobody is credited with, without a caption', () => {
  const { html } = entryOf(issueOf({ cover }), 'en', 'The text.');
  assert.match(html, /^<p>One sentence\.<\/p><figure><img [^>]*><\/figure><p>The text\.<\/p>/);
});

test('fails for a cover that is not served', () => {
  const issue = issueOf({ cover: { ...cover, src: './gone.jpg' } });
  assert.throws(() => entryOf(issue), { message: 'the picture ./gone.jpg is not served' });
});

const full = issueOf(
  {
    references: [
      { id: 'one', title: 'A & <B>', publisher: 'Times', url: 'https://s.test/?a=1&b=2', date: '2024-01' },
      { id: 'two', title: '另一条', publisher: '日报', url: 'https://s.test/2', further: true },
    ],
    corrections,
  },
  undefined,
  { website: 'https://acme.test/', funding: [{ ...plainRound, amount: 'USD 5M', lead: ['group'] }] },
);

/** The HTML of an entry in one line. */
function htmlOf(text: string, locale: Locale = 'zh'): string {
  return entryOf(full, locale, text).html.replaceAll('\n', '');
}

const text = [
  '## 背景\n\n一句<Cite id="one" />。[^1]\n\n',
  '![图](./chip.jpg "说明")\n\n',
  '<Money amount="USD 640M" />\n\n[^1]: 注。\n',
].join('');

const reference = '<a href="https://s.test/?a=1&#x26;b=2">A &#x26; &#x3C;B></a>';

test('carries the whole text, the notes, the references, the corrections and the other language', () => {
  assert.equal(
    htmlOf(text),
    [
      '<p>一句话。</p>',
      drawnImage.zh,
      '<h2 id="背景">背景</h2>',
      '<p>一句<sup><a href="https://s.test/?a=1&#x26;b=2">[1]</a></sup>。',
      '<sup><a href="https://column.test/issues/1/#note:fn-1" id="note:fnref-1">1</a></sup></p>',
      '<figure><img src="https://column.test/_astro/chip.hash.jpg" alt="图" width="12" height="8">',
      '<figcaption>说明</figcaption></figure>',
      '<p>6.4 亿美元</p>',
      '<h2>注释</h2><ol><li id="note:fn-1"><p>注。 ',
      '<a href="https://column.test/issues/1/#note:fnref-1">↩</a></p></li></ol>',
      `<h2>参考资料</h2><ol><li id="ref:one">${reference}，Times，2024 年 1 月</li>`,
      '<li id="ref:two"><a href="https://s.test/2">另一条</a>，日报</li></ol>',
      '<h2>更正</h2><ul><li>2024 年 5 月 3 日 改。</li></ul>',
      '<p><a href="https://column.test/en/issues/1/">本期的英文页</a></p>',
    ].join(''),
  );
});

test('carries letters, which leave the moment of the last change as it is', () => {
  const letters = [{ date: '2024-05-20', from: '甲', language: 'zh' as const, text: '来*信*。' }];
  const [plain, answered] = [entryOf(issueOf({ corrections })), entryOf(issueOf({ corrections, letters }))];
  assert.ok(answered.html.includes('<h2>来信</h2><blockquote><p>来*信*。</p></blockquote>'));
  assert.equal(answered.updated, plain.updated);
});

test('carries a translation in its own words', () => {
  assert.equal(
    htmlOf('A word<Cite id="two" />.[^1]\n\n<Money amount="USD 640M" />\n\n[^1]: A note.\n', 'en'),
    [
      '<p>One sentence.</p>',
      drawnImage.en,
      '<p>A word<sup><a href="https://s.test/2">[2]</a></sup>.',
      '<sup><a href="https://column.test/en/issues/1/#note:fn-1" id="note:fnref-1">1</a></sup></p>',
      '<p>$640 million</p>',
      '<h2>Notes</h2><ol><li id="note:fn-1"><p>A note. ',
      '<a href="https://column.test/en/issues/1/#note:fnref-1">↩</a></p></li></ol>',
      `<h2>References</h2><ol><li id="ref:one">${reference}, Times, January 2024</li>`,
      '<li id="ref:two"><a href="https://s.test/2">另一条</a>, 日报</li></ol>',
      '<h2>Corrections</h2><ul><li>May 3, 2024 Fixed.</li></ul>',
      '<p><a href="https://column.test/issues/1/">This issue’s page in Chinese</a></p>',
    ].join(''),
  );
});

test('has nothing but description, text and the other language where there is no more', () => {
  assert.equal(
    entryOf(issueOf({}, [])).html,
    `<p>一句话。</p>${drawnImage.zh}<p>正文。</p><p><a href="https://column.test/en/issues/1/">本期的英文页</a></p>`,
  );
});

for (const [source, lists, rows] of [
  ['<Profile />', 1, 0],
  ['<FundingTable />', 1, 1],
  ['<FundingChart />', 1, 1],
  ['<Profile />\n\n<FundingChart />\n\n<FundingTable />', 2, 1],
  ['<FundingTable />\n\n<FundingChart />', 1, 1],
] as const)
  test(`has ${lists === 1 ? 'one list' : 'two lists'}, and no table, for ${source.replaceAll('\n', ' ')}`, () => {
    for (const locale of ['zh', 'en'] as const) {
      const html = htmlOf(source, locale);
      assert.doesNotMatch(html, /<table>/);
      assert.equal(html.split('<ul>').length - htmlOf('文', locale).split('<ul>').length, lists);
      assert.equal(html.split('<a href="https://source.test/">').length - 1, rows);
    }
  });

const everything = [
  '[站](/issues/2/) [节](#x) [外](https://e.test/) <Cite id="one" />[^1] ![图](./chip.jpg)',
  '<Profile />',
  '<FundingTable />',
  '<Figure src="./chip.jpg" alt="图" caption="说" />',
  '<Callout kind="warning">\n\n- [x] 一\n- [ ] 二\n\n</Callout>',
  '<PullQuote who="甲">引</PullQuote>',
  '| 甲 | 乙 |\n| -: | :- |\n| 1 | `二` |',
  '```js\nlet a = "<script>";\n```',
  '[^1]: 注。\n',
].join('\n\n');

test('has no class, no style, no script and no handler', () => {
  for (const locale of ['zh', 'en'] as const) {
    const tags = htmlOf(everything, locale).match(/<[a-z][^>]*>/g) ?? [];
    assert.ok(tags.length > 50);
    for (const tag of tags) assert.doesNotMatch(tag, /\s(?:class|style|data-\w+|on\w+)=|^<(?:script|style)/);
  }
});

test('has no relative address', () => {
  for (const locale of ['zh', 'en'] as const) {
    const html = htmlOf(everything, locale);
    const addresses = Array.from(html.matchAll(/(?:href|src)="([^"]*)"/g), ([, address]) => address);
    assert.equal(addresses.length, 14);
    for (const address of addresses) assert.match(address ?? '', /^https:\/\//);
  }
});

test('says which part of its series it is, and not how many there are: the next part must not change it', () => {
  const issue = issueOf({ series: 'story' });
  const { series } = issue;
  assert.ok(series);
  for (const [locale, line] of [
    ['zh', '<p>系列《<a href="https://column.test/series/story/">连载</a>》第 2 篇</p>'],
    ['en', '<p>Series “<a href="https://column.test/en/series/story/">Story</a>”, part 2</p>'],
  ] as const)
    assert.ok(entryOf(issue, locale, 'x\n', undefined, { series, part: 2 }).html.includes(line), locale);
  assert.doesNotMatch(entryOf(issueOf()).html, /series/);
});
