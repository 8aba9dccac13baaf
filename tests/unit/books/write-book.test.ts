import assert from 'node:assert/strict';
import { test } from 'node:test';
import { strFromU8 } from 'fflate';
import { catalogOf, companyFile, issueOf, originalFile, plainRound, translationFile } from '../sample.ts';
import { hostileTexts } from '../../hostile/strings.ts';
import { archiveOf, bookFaults, bookOf, textOf } from './book-sample.ts';

const references = [
  { id: 'one', title: 'A & [B]', publisher: 'Times', url: 'https://s.test/?a=1&b=2' },
  { id: 'two', title: '另一条', publisher: '日报', url: 'https://s.test/2' },
];

const rich = issueOf(
  { references, corrections: [{ date: '2024-05-03', text: { zh: '改了。', en: 'Fixed.' } }] },
  [],
  {
    funding: [{ ...plainRound, amount: 'USD 5M' }],
  },
);

const text = [
  '## 一',
  '<Profile />',
  '融到 <Money amount="USD 640M" /><Cite id="one" /><Cite id="two" />，又提一次<Cite id="one" />。[^1]',
  '<FundingChart />',
  '<Figure src="./chip.jpg" alt="图" caption="说明" />',
  '<Callout kind="warning">见[小节](#一)。</Callout>',
  '| a | |\n| - | -: |\n| 1 | |',
  '- [x] 做完',
  '[^1]: 注<Cite id="two" />。\n',
].join('\n\n');

/** Issues 1 to 3, one a year, the last one first. */
const years = catalogOf({
  originals: [1, 2, 3].map((number) => originalFile(number, { date: `202${number}-05-01` })),
  translations: [translationFile(2, { date: '2022-06-01' })],
}).issues;

test('the type of the archive stands first and unpacked, at the place where programs look for it', async () => {
  const archive = await archiveOf([textOf(rich)]);
  assert.equal(strFromU8(archive.subarray(30, 58)), 'mimetypeapplication/epub+zip');
});

test('every file is listed, and every link, picture and entry of the contents leads somewhere', async () => {
  const issues = years.toReversed();
  for (const book of [
    await bookOf([textOf(rich, text)], { kind: 'issue', number: 1 }),
    await bookOf(issues.map((issue) => textOf(issue, text.replaceAll(/<Cite id="\w+" \/>/g, '')))),
  ])
    assert.deepEqual(bookFaults(book), []);
});

test('the same content gives the same bytes', async () => {
  const [one, other] = [await archiveOf([textOf(rich, text)]), await archiveOf([textOf(rich, text)])];
  assert.ok(Buffer.from(one).equals(other));
});

test('a book of all issues lists them by year, the oldest first', async () => {
  const book = await bookOf(years.toReversed().map((issue) => textOf(issue)));
  assert.deepEqual(book.spine, [
    'cover.xhtml',
    'title.xhtml',
    'contents.xhtml',
    'issue-1.xhtml',
    'issue-2.xhtml',
    'issue-3.xhtml',
  ]);
  const contents = book.open('contents.xhtml');
  assert.deepEqual(contents.values('//h:nav[@epub:type="toc"]/h:ol/h:li/h:span'), [
    '2021 年',
    '2022 年',
    '2023 年',
  ]);
  assert.deepEqual(contents.values('//h:nav[@epub:type="toc"]//h:ol//h:ol//h:a'), [
    '第 1 期｜标题 1',
    '第 2 期｜标题 2',
    '第 3 期｜标题 3',
  ]);
});

test('a book of one issue lists its sections', async () => {
  const book = await bookOf([textOf(rich, text)], { kind: 'issue', number: 1 });
  const sections = book.open('contents.xhtml').values('//h:nav[@epub:type="toc"]/h:ol/h:li/h:ol//h:a');
  assert.deepEqual(sections, ['一', '注释', '参考资料', '更正']);
});

test('a link to another issue of the book stays in it; any other leads to the web', async () => {
  const source = [
    '## 甲',
    '[二](/issues/2/#甲) [没有这一节](/issues/2/#乙) [三](/issues/3/) [自己](#甲)',
    '[英文](/en/issues/2/) [公司](/companies/acme/) [别处](https://example.com/?a=1&b=2) [信](mailto:a@example.com)',
  ].join('\n\n');
  const two = years.filter(({ number }) => number < 3).reverse();
  const book = await bookOf(two.map((issue) => textOf(issue, source)));
  const links = book.open('issue-1.xhtml').values('//h:section/h:p/h:a/@href');
  assert.deepEqual(links, [
    'issue-2.xhtml#甲',
    'issue-2.xhtml',
    'https://column.test/issues/3/',
    '#甲',
    'https://column.test/en/issues/2/',
    'https://column.test/companies/acme/',
    'https://example.com/?a=1&b=2',
    'mailto:a@example.com',
    'https://column.test/issues/1/',
  ]);
});

test('notes and citations are marks of notes, with a way to and fro', async () => {
  const chapter = (await bookOf([textOf(rich, text)])).open('issue-1.xhtml');
  assert.deepEqual(chapter.values('//h:a[@epub:type="noteref"]/@href'), [
    '#ref:one',
    '#ref:two',
    '#ref:one',
    '#note:fn-1',
    '#ref:two',
  ]);
  assert.deepEqual(chapter.values('//h:a[@role="doc-biblioref"]'), ['[1]', '[2]', '[1]', '[2]']);
  assert.deepEqual(chapter.values('//h:sup[@class="next"]'), ['[2]']);
  assert.deepEqual(chapter.values('//h:li[@epub:type="footnote"]/@id'), ['note:fn-1']);
  assert.deepEqual(chapter.values('//h:li[starts-with(@id, "ref:")]/h:a[@role="doc-backlink"]/@href'), [
    '#cite:1:1',
    '#cite:1:2',
    '#cite:2:1',
    '#cite:2:2',
  ]);
  assert.deepEqual(chapter.values('//h:section[@epub:type="bibliography"]/h:ol/h:li/h:a[1]/@xml:lang'), [
    'en',
    'zh-CN',
  ]);
});

test('the chart of rounds is a picture that says in words what it shows, and the rounds are told as well', async () => {
  const chapter = (await bookOf([textOf(rich, text)])).open('issue-1.xhtml');
  const [alt = ''] = chapter.values('//h:img[@src="images/rounds-1-acme-1.png"]/@alt');
  assert.match(alt, /500 万美元/);
  assert.equal(chapter.values('//h:li/h:strong').filter((name) => name === '种子轮').length, 1);
});

test('it tells what it is, in its own language', async () => {
  const english = years.filter(({ editions }) => editions.en).map((issue) => textOf(issue, 'Text.\n', 'en'));
  const opf = (await bookOf(english, { kind: 'year', year: '2022' }, 'en')).open('package.opf');
  const tell = (path: string): string[] => opf.values(`//opf:metadata/${path}`);
  assert.deepEqual(tell('dc:identifier'), ['tag:industry-observer.example,2024:book/2022/en']);
  assert.deepEqual(tell('dc:title'), ['Industry Observer 2022']);
  assert.deepEqual(tell('dc:language'), ['en']);
  assert.deepEqual(tell('dc:creator'), ['The Desk']);
  assert.deepEqual(tell('dc:contributor'), ['Ann']);
  assert.deepEqual(tell('opf:meta[@property="dcterms:modified"]'), ['2022-06-01T10:00:00Z']);
  assert.deepEqual(tell('opf:meta[@property="belongs-to-collection"]'), ['Industry Observer']);
  assert.deepEqual(tell('opf:meta[@property="group-position"]'), ['2022']);
  assert.deepEqual(tell('opf:meta[@property="schema:accessModeSufficient"]'), ['textual']);
});

test('a retracted issue says so in the contents, in its heading and below it', async () => {
  const { issues } = catalogOf({
    originals: [
      originalFile(1, {
        retracted: { date: '2024-05-09', reason: { zh: '数字有误。', en: 'Wrong figures.' } },
      }),
    ],
  }).shown;
  const retracted = issues.map((issue) => textOf(issue));
  const book = await bookOf(retracted);
  assert.deepEqual(book.open('contents.xhtml').values('//h:nav[@epub:type="toc"]//h:a'), [
    '第 1 期｜【已撤回】标题 1',
  ]);
  const chapter = book.open('issue-1.xhtml');
  assert.deepEqual(chapter.values('//h:h1'), ['【已撤回】标题 1']);
  assert.deepEqual(chapter.values('//h:header//h:strong'), ['本期已于 2024 年 5 月 9 日撤回。']);
});

test('hostile words are words in every file', async () => {
  const plain = hostileTexts.map((words) => words.replaceAll(/[\u2028\u2029]/g, '').trim());
  const companies = [companyFile('acme', { name: { zh: plain.join(' '), en: 'Acme' } })];
  const originals = plain.map((title, index) =>
    originalFile(index + 1, {
      title,
      description: title,
      references: [{ id: 'one', title, publisher: title, url: 'https://s.test/' }],
    }),
  );
  const { issues } = catalogOf({ originals, companies });
  const book = await bookOf(issues.map((issue) => textOf(issue, '<Profile />\n\n甲<Cite id="one" />\n')));
  assert.deepEqual(bookFaults(book), []);
  for (const [index, title] of plain.entries()) {
    const chapter = book.open(`issue-${index + 1}.xhtml`);
    assert.deepEqual(chapter.values('//h:h1'), [title]);
    assert.deepEqual(
      chapter.values('//h:script | //h:svg | //*[contains(name(), "hostile")] | //@onerror'),
      [],
    );
    assert.ok(chapter.values('//@href').every((href) => /^(?:https:|#|book\.css$)/.test(href)));
  }
  assert.equal(book.open('contents.ncx').values('//ncx:navPoint').length, plain.length);
});

test('a table stays one where a phone has room for it, and is a list elsewhere', async () => {
  const table = (columns: number): string =>
    ['a', '-', '1'].map((cell) => `|${` ${cell} |`.repeat(columns)}`).join('\n');
  const chapter = (await bookOf([textOf(rich, `${table(4)}\n\n甲\n\n${table(5)}\n`)])).open('issue-1.xhtml');
  assert.equal(chapter.values('//h:td').length, 4);
  assert.equal(chapter.values('//h:li/h:ul/h:li').length, 4);
});
