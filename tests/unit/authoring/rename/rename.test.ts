import assert from 'node:assert/strict';
import { readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { test, type TestContext } from 'node:test';
import { stripVTControlCharacters } from 'node:util';
import { rename } from '#authoring/rename/rename.ts';
import { UserError } from '#diagnostics/user-error.ts';
import { lintContent } from '#lint/lint-content.ts';
import { readContent } from '#content/read-content.ts';
import { readOriginalWords } from '#content/original-words.ts';
import { originalFile, copyContent, scratchFolder, translationFile } from '../../content/content-copy.ts';
import { english, containing } from '../../in-english.ts';

const now = Date.parse('2026-01-01');

interface Column {
  content: string;
  cache: string;
  out: string;
}

/** Every file of a content folder, by its path in it. */
function filesOf(content: string): Map<string, string> {
  const files = readdirSync(content, { recursive: true, withFileTypes: true }).filter((each) =>
    each.isFile(),
  );
  const paths = files.map((file) => path.join(file.parentPath, file.name)).sort();
  return new Map(paths.map((file) => [path.relative(content, file), readFileSync(file, 'latin1')]));
}

const withoutRedirects = (files: Map<string, string>): Map<string, string> =>
  new Map([...files].filter(([file]) => file !== 'redirects.yaml'));

function column(t: TestContext, overlay: Record<string, string> = {}): Column {
  return { content: copyContent(t, overlay), cache: scratchFolder(t), out: scratchFolder(t) };
}

const run = (settings: Column, words: string, isDry = false) =>
  rename(settings, words.split(' '), { now, isDry, language: 'en' });

const original = 'issues/005-example-five/zh.mdx';
const translation = 'issues/005-example-five/en.mdx';

/** An issue that names ids in every way a text can. */
const naming = originalFile({
  authors: '["example-team", \'example-person\'] # both',
  tags: '\n  - example-chips\n  # a comment about example-chips\n  - example-xr',
  references: '\n  - {id: source-one, title: 甲, publisher: 乙, url: https://example.com/five}',
  text: [
    '<Cite id="source-one" />与<Cite id={"source-one"} />，[标签](/tags/example-chips/ "/tags/example-chips/")。[^once]',
    '[公司](/companies/example-one/#products)，[投资方][there]，[作者](</authors/example-team/>)，[订阅](/tags/example-chips/atom.xml)。[^once]',
    '{/* <Cite id="source-one" /> [标签](/tags/example-chips/) [^once] */}',
    '代码 `<Cite id="source-one" />` 与 `/tags/example-chips/` 不动，example-chips 也不动。',
    '| 一 | 二 |\n| --- | --- |\n| <Cite id="source-one" />甲 | [标签](/tags/example-chips/)[^once] |',
    '> 引文<Cite id=\'source-one\' />。\n> 还有<Cite\n>   id="source-one"\n> />。',
    '- 甲[标签](/tags/example-chips/?a#b)\n  1. 乙<Cite id="source-one" />[^once]',
    '<Callout>\n\n**丙<Cite id="source-one" />**[**标签**](/tags/example-chips/)。\n\n</Callout>',
    '[there]: /investors/example-capital/ "题"',
    '[^once]: 注，<Cite id="source-one" />。',
  ].join('\n\n'),
});

/** The same column with an up-to-date translation of it. */
function namingColumn(t: TestContext, lineEnd = '\n', mark = ''): Column {
  const fingerprint = readOriginalWords(naming)?.fingerprint ?? '';
  const settings = column(t, {
    [original]: naming,
    [translation]: translationFile({
      translates: `'${fingerprint}'`,
      text: 'A text.<Cite id="source-one" />[^once] See [it](/en/companies/example-one/).\n\n[^once]: A note.',
    }),
  });
  for (const file of filesOf(settings.content).keys())
    if (/\.(?:mdx|yaml)$/.test(file)) {
      const place = path.join(settings.content, file);
      writeFileSync(place, mark + readFileSync(place, 'utf8').replaceAll('\n', lineEnd));
    }
  return settings;
}

/** Every id of a column that can be renamed, in the words of the command. */
function everyId({ content }: Column): string[] {
  const { records } = readContent(content, '2026-01-01');
  return [
    ...records.tags.map(({ data }) => `tag ${data.id}`),
    ...records.series.map(({ data }) => `series ${data.id}`),
    ...records.companies.map(({ id }) => `company ${id}`),
    ...records.investors.map(({ data }) => `investor ${data.id}`),
    ...records.authors.map(({ data }) => `author ${data.id}`),
    ...records.originals.flatMap(({ data }) =>
      data.references.map(({ id }) => `reference ${data.issue} ${id}`),
    ),
    'reference 5 once',
  ];
}

/** How often a check finds each kind of problem. */
async function found(settings: Column): Promise<Record<string, number>> {
  const { diagnostics } = await lintContent(settings, now);
  return Object.fromEntries(
    Object.entries(Object.groupBy(diagnostics, ({ code }) => code))
      .map(([code, list = []]): [string, number] => [code, list.length])
      .sort(),
  );
}

for (const [name, lineEnd, mark] of [
  ['line feeds', '\n', ''],
  ['the line ends of Windows', '\r\n', ''],
  ['byte order marks', '\n', '\uFEFF'],
] as const)
  test(`with ${name}: a check finds the same after each rename, and renaming back leaves every file as it was`, async (t) => {
    const settings = namingColumn(t, lineEnd, mark);
    const before = filesOf(settings.content);
    const problems = await found(settings);
    assert.ok(everyId(settings).length > 15);
    for (const [index, words] of everyId(settings).entries()) {
      const fresh = `renamed-${index}`;
      const id = words.slice(words.lastIndexOf(' ') + 1);
      const rest = words.slice(0, -id.length);
      await run(settings, `${words} ${fresh}`);
      const after = filesOf(settings.content);
      assert.notDeepEqual(withoutRedirects(after), withoutRedirects(before), words);
      assert.deepEqual(await found(settings), problems, words);
      await run(settings, `${rest}${fresh} ${id}`);
      assert.deepEqual(withoutRedirects(filesOf(settings.content)), withoutRedirects(before), words);
      assert.deepEqual(await found(settings), problems, words);
    }
  });

test('changes nothing but the id: comments, quotation marks, codes and words stay', async (t) => {
  const settings = namingColumn(t);
  const before = filesOf(settings.content);
  await run(settings, 'tag example-chips renamed');
  await run(settings, 'reference 5 source-one renamed-source');
  const told = Buffer.from(filesOf(settings.content).get(original) ?? '', 'latin1').toString();
  assert.equal(
    told,
    Buffer.from(before.get(original) ?? '', 'latin1')
      .toString()
      .replace('- example-chips\n', '- renamed\n')
      .replaceAll('](/tags/example-chips/', '](/tags/renamed/')
      .replaceAll(/(?<!`<Cite )id=(\{?["'])source-one/g, 'id=$1renamed-source')
      .replace('id: source-one', 'id: renamed-source'),
  );
});

test('a translation that said what its original says still does, and one that did not still does not', async (t) => {
  const settings = namingColumn(t);
  const behind = (): (boolean | undefined)[] =>
    readContent(settings.content, '2026-01-01').catalog.issues.map(({ original: first, editions }) =>
      Object.values(editions)
        .filter(({ locale }) => locale !== first)
        .some((edition) => edition.behind),
    );
  const before = behind();
  assert.ok(before.includes(true) && before.includes(false));
  await run(settings, 'reference 5 source-one renamed');
  await run(settings, 'tag example-chips renamed');
  assert.deepEqual(behind(), before);
});

test('old addresses lead on: those of pages and feeds in both languages, and those that led there', async (t) => {
  const settings = column(t, {
    'redirects.yaml': '# old\n- from: /old.html # that one\n  to: /tags/example-chips/\n',
  });
  const { plan } = await run(settings, 'tag example-chips chips');
  const added = plan.redirects.added.map(({ from, to }) => `${from} ${to}`);
  assert.deepEqual(added.toSorted(), [
    '/en/tags/example-chips/ /en/tags/chips/',
    '/en/tags/example-chips/atom.xml /en/tags/chips/atom.xml',
    '/en/tags/example-chips/rss.xml /en/tags/chips/rss.xml',
    '/tags/example-chips/ /tags/chips/',
    '/tags/example-chips/atom.xml /tags/chips/atom.xml',
    '/tags/example-chips/rss.xml /tags/chips/rss.xml',
  ]);
  const written = readFileSync(path.join(settings.content, 'redirects.yaml'), 'utf8');
  assert.match(written, /^# old\n- from: \/old\.html # that one\n {2}to: \/tags\/chips\/\n- from: \/tags\//);
  await run(settings, 'tag chips semiconductors');
  const { records } = readContent(settings.content, '2026-01-01');
  assert.equal(records.redirects.length, 13);
  assert.ok(records.redirects.every(({ data }) => data.to.includes('/tags/semiconductors/')));
  await run(settings, 'tag semiconductors example-chips');
  const back = readContent(settings.content, '2026-01-01').records.redirects.map(({ data }) => data);
  assert.ok(back.every(({ to }) => to.includes('/tags/example-chips/')));
  assert.ok(back.every(({ from }) => !from.includes('/example-chips/')));
});

test('a series keeps its issues, and its old addresses lead on', async (t) => {
  const settings = column(t);
  await run(settings, 'series example-parts chronicle');
  const { catalog, records } = readContent(settings.content, '2026-01-01');
  const parts = catalog.series.find(({ series }) => series.id === 'chronicle')?.parts;
  assert.deepEqual(
    parts?.map(({ number }) => number),
    [1, 3, 4],
  );
  const moved = records.redirects.map(({ data }) => `${data.from} ${data.to}`);
  for (const path of ['/series/~/', '/en/series/~/', '/series/~/rss.xml', '/en/series/~/atom.xml'])
    assert.ok(
      moved.includes(`${path.replace('~', 'example-parts')} ${path.replace('~', 'chronicle')}`),
      path,
    );
});

test('pages that nobody can open yet get no redirects', async (t) => {
  const { plan } = await run(column(t), 'tag example-hidden hidden');
  assert.deepEqual(plan.redirects.added, []);
});

test('an id that YAML reads as a number or a truth gets quotation marks, and loses them again', async (t) => {
  const settings = namingColumn(t);
  const before = filesOf(settings.content);
  for (const odd of ['2024', '1e5', 'true', 'null', '0x1f']) {
    await run(settings, `author example-person ${odd}`);
    assert.match(
      readFileSync(path.join(settings.content, 'authors.yaml'), 'utf8'),
      new RegExp(`- id: "${odd}"`),
    );
    await run(settings, `author ${odd} example-person`);
    assert.deepEqual(withoutRedirects(filesOf(settings.content)), withoutRedirects(before));
  }
});

test('a dry run says the same and writes nothing', async (t) => {
  const settings = namingColumn(t);
  const before = filesOf(settings.content);
  const dry = await run(settings, 'company example-one renamed', true);
  assert.deepEqual(filesOf(settings.content), before);
  const wet = await run(settings, 'company example-one renamed');
  assert.deepEqual([...dry.plan.files], [...wet.plan.files]);
  const after = filesOf(settings.content);
  assert.ok(after.has('companies/renamed.yaml') && !after.has('companies/example-one.yaml'));
});

const unfinished = (text: string): Record<string, string> => ({
  [original]: originalFile({ draft: 'true', text: `正文 <Money />。${text}` }),
});

test('a draft in which something is still to be mended does not stand in the way, unless it names the id', async (t) => {
  const settings = column(t, unfinished(''));
  await run(settings, 'tag example-tools tools');
  assert.match(readFileSync(path.join(settings.content, 'tags.yaml'), 'utf8'), /- id: tools$/m);
  await assert.rejects(run(settings, 'tag example-chips chips'), /Fix this first/);
});

test('nothing is written over that lies where the file of a company is to be', async (t) => {
  const settings = column(t);
  const taken = path.join(settings.content, 'companies/taken.yaml');
  // A link is no file of the column, but something lies there.
  symlinkSync(path.join(settings.content, 'companies/example-two.yaml'), taken);
  const before = filesOf(settings.content);
  await assert.rejects(run(settings, 'company example-one taken'), /nothing was written/i);
  assert.deepEqual(filesOf(settings.content), before);
});

const refusals: [why: string, words: string, told: RegExp, overlay?: Record<string, string>][] = [
  ['an unknown kind', 'tags a b', /“tags”.*Did you mean “tag”\?$/],
  ['an unknown tag', 'tag example-chip b', /no tag “example-chip”\. Did you mean “example-chips”\?$/],
  ['an unknown company', 'company nobody b', /There is no company “nobody”\.$/],
  ['an unknown issue', 'reference 77 a b', /There is no issue 77\./],
  [
    'an unknown reference',
    'reference 1 example-rapport b',
    /No\. 1 has no .*Did you mean “example-report”\?$/,
  ],
  ['a tag that is taken', 'tag example-chips example-tools', /already another tag called “example-tools”/],
  ['a reference that is taken', 'reference 1 example-report example-book', /another reference or note/],
  ['a note that is taken', 'reference 1 example-report once', /already has another reference or note “once”/],
  [
    'what is no id',
    'tag example-chips Chips_2',
    containing(`${english('id-form.value', { value: 'Chips_2' })}. ${english('id-form.value.help')}`),
  ],
  ['what is no id for a file', 'company example-one ../../one', /“\.\.\/\.\.\/one” is not an id/],
  ['the same id', 'tag example-chips example-chips', /It is already called/],
  ['too few words', 'reference 1 example-report', /npm run rename -- reference 52 OLD NEW/],
  ['too many words', 'tag a b c', /npm run rename -- tag OLD NEW/],
  [
    'an id whose address leads elsewhere',
    'tag example-chips former',
    /\/tags\/former\/ is an old address that leads to \/tags\/example-tools\/.*Choose another id/,
    { 'redirects.yaml': '- {from: /tags/former/, to: /tags/example-tools/}\n' },
  ],
  [
    'a column with errors',
    'tag example-chips chips',
    /005-example-five.*error[^]*Fix this first/,
    { [original]: originalFile({ tags: '[example-chips, nobody]' }) },
  ],
  [
    'an id that is written with escapes',
    'tag example-chips chips',
    /issues\/005-example-five\/zh\.mdx:8:8 names “example-chips” by an alias, with escapes/,
    { [original]: originalFile({ tags: String.raw`["example\x2dchips"]` }) },
  ],
];

for (const [why, words, told, overlay] of refusals)
  test(`refuses ${why}, and writes nothing`, async (t) => {
    const settings = column(t, overlay);
    const before = filesOf(settings.content);
    await assert.rejects(run(settings, words), (error: Error) => {
      assert.ok(error instanceof UserError, error.stack);
      assert.match(stripVTControlCharacters(error.message), told);
      return true;
    });
    assert.deepEqual(filesOf(settings.content), before);
  });
