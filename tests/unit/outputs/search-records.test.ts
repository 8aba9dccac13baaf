import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Archive } from '#model/archive.ts';
import type { Edition } from '#model/issue.ts';
import type { SearchShard } from '#model/search-shard.ts';
import { searchSources, type SearchRecord } from '#outputs/search-records.ts';
import { drawingsOfEachKind } from '../drawings/drawing-sample.ts';
import {
  bodyOf,
  catalogOf,
  companyFile,
  investorList,
  originalFile,
  plainRound,
  translationFile,
} from '../sample.ts';

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

function recordsOf(source = text): (SearchRecord & { shard: SearchShard })[] {
  const catalog = catalogOf({
    originals: [
      originalFile(1, { tags: ['ai', 'chips'] }),
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
  return searchSources(catalog, new Archive(catalog.issues)).map(({ shard, record }) => ({
    shard,
    ...record(bodies),
  }));
}

test('has every text of a published issue, and no fallback, draft or scheduled issue', () => {
  const issues = recordsOf().filter(({ shard }) => shard.startsWith('issue'));
  assert.deepEqual(
    issues.map(({ shard, address }) => [shard, address]),
    [
      ['issue-zh-1', '/issues/2/'],
      ['issue-zh-1', '/issues/1/'],
      ['issue-en-1', '/en/issues/1/'],
    ],
  );
});

test('tells the number, date, company, tags and year of an issue', () => {
  const [issue] = recordsOf().filter(({ address }) => address === '/en/issues/1/');
  assert.ok(issue);
  assert.deepEqual(issue.facts, { number: '1', company: 'Acme', date: 'May 1, 2024' });
  assert.deepEqual(
    [issue.title, issue.lead, issue.tags, issue.year],
    ['Title 1', 'One sentence.', ['ai', 'chips'], '2024'],
  );
});

test('cuts an issue at its headings, without citations, and with rounds, captions and notes', () => {
  const [issue] = recordsOf().filter(({ address }) => address === '/issues/1/');
  assert.ok(issue);
  assert.match(issue.text, /^开头一段，引一处。/);
  assert.match(issue.text, /fund/);
  assert.deepEqual(
    issue.sections.map(({ id, title }) => [id, title]),
    [
      ['技术', '技术'],
      ['细节', '细节'],
    ],
  );
  assert.match(issue.sections[0]?.text ?? '', /^推理芯片/);
  assert.match(issue.sections[1]?.text ?? '', /^一项 · 另一项 · 新芯片 · 注里的话。/);
  assert.doesNotMatch(JSON.stringify(issue), /板子|source\.test|↩/);
});

test('finds companies, investors and tags by all their names in both languages', () => {
  const entries = recordsOf().filter(({ shard }) => shard === 'entry-zh');
  assert.deepEqual(
    entries.map(({ address, title, lead, facts }) => [address, title, lead, facts['kind']]),
    [
      ['/companies/acme/', '示例', 'Acme；Old Acme；张三；San Zhang', 'company'],
      ['/investors/fund/', 'fund', '', 'investor'],
      ['/tags/ai/', '人工智能', 'AI；说明。', 'tag'],
      ['/tags/chips/', '芯片', 'Chips；说明。', 'tag'],
    ],
  );
  assert.equal(recordsOf().filter(({ shard }) => shard === 'entry-en').length, entries.length);
});

test('finds a drawing by what it shows', () => {
  const alt = { zh: '两条线', en: 'Two bars' };
  const drawing = drawingsOfEachKind.bars(alt);
  const catalog = catalogOf({ originals: [originalFile(1)], translations: [translationFile(1)] });
  const issues = catalog.issues.map((issue) => ({
    ...issue,
    drawings: { 'chart.yaml': { ...drawing, alt, note: { zh: '一句注。', en: 'A note.' } } },
  }));
  const body = bodyOf('<Drawing src="./chart.yaml" />', { drawings: ['chart.yaml'] });
  const sources = searchSources({ ...catalog, issues }, new Archive(issues));
  const texts = sources.slice(0, 2).map(({ record }) => record(() => body).text);
  assert.match(texts[0] ?? '', /两条线.*一句注。/);
  assert.match(texts[1] ?? '', /Two bars.*A note\./);
});
