import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Edition } from '#domain/issue.ts';
import { numbers, searchSources } from '#search/indexing/search-records.ts';
import type { SearchDocument, SearchPart } from '#search/index-files.ts';
import { drawingsOfEachKind } from '../../drawings/drawing-sample.ts';
import {
  bodyOf,
  catalogOf,
  companyFile,
  investorList,
  originalFile,
  plainRound,
  translationFile,
} from '../../sample.ts';

const text = `开头一段，引一处<Cite id="one" />。

<FundingTable />

## 技术

推理芯片[^1]。

### 细节

- 一项
- 另一项

<Figure src="./chip.jpg" alt="一块板子" caption="新芯片" />

[^1]: 注里的话。
`;

function recordsOf(source = text): (SearchDocument & { part: SearchPart; number: number })[] {
  const catalog = catalogOf({
    originals: [
      originalFile(1, {
        tags: ['ai', 'chips'],
        references: [{ id: 'one', title: 'A source', publisher: 'Press', url: 'https://source.test/' }],
      }),
      originalFile(2),
      originalFile(3, { draft: true }),
      originalFile(4, { date: '2999-01-01' }),
    ],
    translations: [translationFile(1)],
    companies: [
      companyFile('acme', {
        aliases: ['Old Acme'],
        people: [
          { name: { zh: '张三', en: 'San Zhang' }, kind: 'founder', role: { zh: '首席', en: 'Chief' } },
        ],
        funding: [{ ...plainRound, lead: ['fund'] }],
      }),
    ],
    investors: investorList('fund', 'stranger'),
  });
  const bodies = ({ locale }: Edition) => bodyOf(locale === 'zh' ? source : 'The text.');
  return searchSources(catalog).map(({ document, make }) => ({
    part: numbers.partOf(document),
    number: numbers.numberIn(document),
    ...make(bodies),
  }));
}

test('has every text of a published issue, and no fallback, draft or scheduled issue', () => {
  const issues = recordsOf().filter(({ part }) => part.startsWith('issue'));
  assert.deepEqual(
    issues.map(({ part, number, address }) => [part, number, address]),
    [
      ['issue-zh', 2, '/issues/2/'],
      ['issue-zh', 1, '/issues/1/'],
      ['issue-en', 1, '/en/issues/1/'],
    ],
  );
});

test('tells the number, date and company of an issue, and the names by which it is found', () => {
  const issue = recordsOf().find(({ address }) => address === '/en/issues/1/');
  assert.ok(issue);
  assert.deepEqual(issue.facts, { number: '1', numbered: 'No. 1', company: 'Acme', date: 'May 1, 2024' });
  assert.equal(issue.title, 'Title 1');
  assert.match(issue.sections[0]?.text ?? '', /^One sentence\. The text\.$/);
  assert.deepEqual(issue.names, [
    ...['No. 1', '示例', 'Acme', 'Old Acme', '人工智能', 'AI', '芯片', 'Chips', 'silicon', 'fund'],
    ...['The Desk', 'Ann', 'May 1, 2024'],
  ]);
});

test('cuts an issue at its headings, without citations, and with rounds, captions, notes and sources', () => {
  const issue = recordsOf().find(({ address }) => address === '/issues/1/');
  assert.ok(issue);
  assert.match(issue.sections[0]?.text ?? '', /^一句话。 开头一段，引一处。/);
  assert.match(issue.sections[0]?.text ?? '', /fund/);
  assert.deepEqual(
    issue.sections.map(({ id, title }) => [id, title]),
    [
      ['', ''],
      ['技术', '技术'],
      ['细节', '细节'],
      ['notes:title', '注释'],
      ['references:title', '参考资料'],
    ],
  );
  const [, technology, details, notes, sources] = issue.sections.map((section) => section.text);
  assert.match(technology ?? '', /^推理芯片/);
  assert.equal(details, '一项 · 另一项 · 一块板子 · 新芯片');
  assert.equal(notes, '注里的话。');
  assert.match(sources ?? '', /A source/);
  assert.doesNotMatch(JSON.stringify(issue), /↩/);
});

test('finds companies, investors and tags by all their names in both languages', () => {
  const entries = recordsOf().filter(({ part }) => part === 'entry-zh');
  assert.deepEqual(
    entries.map(({ address, title, sections, facts }) => [address, title, sections[0]?.text, facts['kind']]),
    [
      ['/companies/acme/', '示例', 'Acme；Old Acme；张三；San Zhang', 'company'],
      ['/investors/fund/', 'fund', '', 'investor'],
      ['/tags/ai/', '人工智能', 'AI；说明。', 'tag'],
      ['/tags/chips/', '芯片', 'Chips；silicon；说明。', 'tag'],
    ],
  );
  assert.deepEqual(entries[0]?.names, ['Acme', 'Old Acme', '张三', 'San Zhang']);
  assert.equal(recordsOf().filter(({ part }) => part === 'entry-en').length, entries.length);
});

test('finds an issue by who made its pictures, as the page has it, without addresses', () => {
  const pictures = {
    'chip.jpg': { credit: { zh: '某', en: 'Some' }, licence: 'CC-BY-4.0', source: 'https://s.test/' },
  } as const;
  const cover = { src: './chip.jpg', alt: '封面' };
  const catalog = catalogOf({
    originals: [originalFile(1, { pictures, cover })],
    translations: [translationFile(1)],
  });
  const body = bodyOf('<Figure src="./chip.jpg" alt="板" caption="图注。" />');
  const made = searchSources(catalog).map(({ make }) => make(() => body));
  for (const [index, line] of ['图：某，CC BY 4.0', 'Picture: Some, CC BY 4.0'].entries()) {
    const { names, sections } = made[index] as SearchDocument;
    assert.deepEqual(names.slice(-2), ['封面', line]);
    assert.ok(sections[0]?.text.endsWith(`板 · 图注。 ${line}`), sections[0]?.text);
  }
});

test('finds pictures that stand together by what is said of each and of all', () => {
  for (const name of ['Gallery', 'Compare']) {
    const source = `<${name} caption="两年">\n\n![甲](./chip.jpg "旧芯片")\n\n<Figure src="./chip.jpg" alt="乙" caption="新芯片" />\n\n</${name}>`;
    const issue = recordsOf(source).find(({ address }) => address === '/issues/1/');
    assert.match(issue?.sections[0]?.text ?? '', /甲 · 旧芯片 · 乙 · 新芯片 · 两年$/);
  }
});

test('finds a drawing by what it shows', () => {
  const alt = { zh: '两条线', en: 'Two bars' };
  const drawing = drawingsOfEachKind.bars(alt);
  const catalog = catalogOf({ originals: [originalFile(1)], translations: [translationFile(1)] });
  for (const issue of catalog.issues)
    issue.drawings = { 'chart.yaml': { ...drawing, alt, note: { zh: '一句注。', en: 'A note.' } } };
  const body = bodyOf('<Drawing src="./chart.yaml" />', { drawings: ['chart.yaml'] });
  const sources = searchSources(catalog);
  const texts = sources.slice(0, 2).map(({ make }) => make(() => body).sections[0]?.text);
  assert.match(texts[0] ?? '', /两条线 · 一句注。/);
  assert.match(texts[1] ?? '', /Two bars · A note\./);
});
