import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { zipSync, type Zippable } from 'fflate';
import { test, type TestContext } from 'node:test';
import { emptyColumn, fieldOf, imported, outcomes, type Imported } from './importing.ts';
import { openedSources } from './open-sources.ts';
import { fixtures, scratchFolder } from '../content/content-copy.ts';
import { english } from '../in-english.ts';

const forms = path.join(fixtures, 'import');
const id = '1a2b3c4d5e6f7a8b9c0d1e2f3a4b5c6d';

/** The files of a folder of the fixtures, as an archive has them. */
function packed(folder: string): Record<string, Uint8Array> {
  const names = readdirSync(path.join(forms, folder), {
    recursive: true,
    encoding: 'utf8',
    withFileTypes: true,
  });
  return Object.fromEntries(
    names
      .filter((entry) => entry.isFile())
      .map((entry) => {
        const place = path.join(entry.parentPath, entry.name);
        return [path.relative(path.join(forms, folder), place), new Uint8Array(readFileSync(place))];
      }),
  );
}

async function importedArchive(t: TestContext, files: Zippable, content = emptyColumn(t)): Promise<Imported> {
  const folder = scratchFolder(t);
  writeFileSync(path.join(folder, 'export.zip'), zipSync(files));
  return imported(t, folder, { number: '1' }, content);
}

test('pictures in an export of Notion come along, also from another part of it', async (t) => {
  const page = Object.entries(packed('notion'));
  const texts = Object.fromEntries(page.filter(([name]) => name.endsWith('.md')));
  const pictures = Object.fromEntries(page.filter(([name]) => !name.endsWith('.md')));
  const content = emptyColumn(t);
  const { report, post, text } = await importedArchive(
    t,
    {
      'Part-1.zip': zipSync(texts),
      'Part-2.zip': zipSync({
        ...pictures,
        'a/unused.png': pictures[page.find(([name]) => name.endsWith('.png'))?.[0] ?? ''] ?? new Uint8Array(),
      }),
    },
    content,
  );
  assert.deepEqual(outcomes(report), ['export.zip#Reading-list imported 1']);
  assert.ok(text('#Reading-list').includes('](./untitled.png)'), text('#Reading-list'));
  const picture = post('#Reading-list').files.find((name) => name.endsWith('untitled.png')) ?? '';
  assert.ok(existsSync(path.join(content, picture)), picture);
  assert.deepEqual(
    report.others.map((name) => path.basename(name)),
    ['unused.png'],
  );
});

test('Markdown in an archive is read with the pictures and days that it has there', async (t) => {
  const picture = readFileSync(path.join(forms, 'hexo/with-picture/chart.png'));
  const { report, issue, text } = await importedArchive(t, {
    'blog/2020-01-02-chips.md': Buffer.from('---\ntitle: 芯片\n---\n\n正文。\n\n![图一的画面](图/一.png)\n'),
    'blog/图/一.png': picture,
    'blog/notes/index.md': Buffer.from('---\ntitle: 札记\ndate: 2020-02-03\n---\n\n另一篇的正文。\n'),
    '__MACOSX/blog/._2020-01-02-chips.md': Buffer.from('\u0000'),
  });
  assert.deepEqual(outcomes(report), [
    'export.zip#2020-01-02-chips imported 1',
    'export.zip#notes imported 2',
  ]);
  assert.equal(fieldOf(issue('-chips'), 'date'), '2020-01-02');
  assert.match(text('-chips'), /!\[图一的画面\]\(\.\/[\w-]+\.png\)/);
  assert.deepEqual(report.others, []);
});

for (const [kind, read] of [
  ['in its archive', (t: TestContext) => importedArchive(t, packed('substack'))],
  ['unpacked', (t: TestContext) => imported(t, 'substack')],
] as const)
  test(`an export of Substack is read ${kind}`, async (t) => {
    const { report, issue, text, post } = await read(t);
    assert.deepEqual(
      outcomes(report).map((each) => each.replace(/^.*#/, '')),
      ['not-out undated', 'on-robots imported 1'],
    );
    assert.deepEqual(report.others, []);
    assert.equal(String(post('#not-out').reason), english('import.no-date-inside'));
    assert.equal(fieldOf(issue('#on-robots'), 'title'), '"On robots, again"');
    assert.equal(fieldOf(issue('#on-robots'), 'date'), '2023-06-01');
    const body = text('#on-robots');
    assert.ok(body.includes('A robot at work') && body.includes('The note.'), body);
    assert.ok(body.includes('```\na  b\n c\n```'), body);
  });

test('an export of Medium is read in its archive', async (t) => {
  const page = Object.values(packed('medium'))[0] ?? new Uint8Array();
  const { report, issue } = await importedArchive(t, {
    'posts/2023-05-01_A-post-0123456789ab.html': page,
    'profile/profile.html': Buffer.from('<p>An account</p>'),
  });
  assert.deepEqual(outcomes(report), ['export.zip#2023-05-01_A-post-0123456789ab imported 1']);
  assert.equal(fieldOf(issue('0123456789ab'), 'title'), 'A post on robots');
  assert.deepEqual(
    report.others.map((name) => path.basename(name)),
    ['profile.html'],
  );
});

test('an archive names its files as it likes, and is refused in one line where it is locked or too large', async (t) => {
  const page = Buffer.from('---\ntitle: 甲\ndate: 2020-01-02\n---\n\n正文。\n');
  const large = zipSync({ [`a ${id}.md`]: new Uint8Array(20 * 1024 * 1024) });
  const locked = zipSync({ 'a.md': page });
  locked[6] = 1;
  const nested = zipSync({ 'a.zip': zipSync({ 'b.zip': zipSync({ 'c.md': page }) }) });
  // 甲.md in GB 18030, in an archive that does not say so.
  const foreign = zipSync({ '\u00BC\u00D7\u00D2\u00D2.md': page });
  const { refusals, sources } = await openedSources(t, {
    'cut.zip': large.subarray(0, 300),
    'foreign.zip': foreign,
    'large.zip': large,
    'locked.zip': locked,
    'nested.zip': nested,
    'slip.zip': zipSync({ '../../slip.md': page, '/etc/slip.md': page, 'C:\\slip.md': page }),
  });
  assert.deepEqual(
    refusals.map(({ name }) => name),
    ['cut.zip', 'large.zip', 'locked.zip'],
  );
  assert.equal(refusals[1]?.words, english('import.large-archive', { name: `a ${id}.md` }));
  assert.equal(refusals[2]?.words, english('import.locked-archive'));
  const read = sources.posts.map((name) => path.basename(name)).filter((name) => name.includes('#'));
  assert.deepEqual(read, ['foreign.zip#甲乙', 'slip.zip#slip', 'slip.zip#slip-2', 'slip.zip#slip-3']);
  assert.deepEqual(
    sources.othersBut(new Set()).map((name) => path.basename(name)),
    ['nested.zip'],
  );
});
