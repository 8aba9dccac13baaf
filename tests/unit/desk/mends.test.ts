import assert from 'node:assert/strict';
import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { test, type TestContext } from 'node:test';
import { applyMend, offerMends, type Mend } from '#desk/mends.ts';
import { offerProven } from '#lint/fixes/prove-fixes.ts';
import { fixContent } from '#lint/fixes/fix-content.ts';
import { lintContent } from '#lint/lint-content.ts';
import { readOriginalWords } from '#content/original-words.ts';
import type { Settings } from '#content/settings.ts';
import { copyContent, originalFile, scratchFolder, translationFile } from '../content/content-copy.ts';

const now = Date.UTC(2025, 5, 1);
const folder = 'issues/005-example';
const [file, translation] = [`${folder}/zh.mdx`, `${folder}/en.mdx`];
const text = '公司在2024年,说了一句话.\n\n又说了一句,没有人听.';

/** A column with an issue that has typing slips, and a translation that says what it says. */
function columnWith(t: TestContext, slips = text): Settings {
  const original = originalFile({ issue: '5', text: slips });
  const translates = `"${readOriginalWords(original)?.fingerprint}"`;
  const files = { [file]: original, [translation]: translationFile({ translates }) };
  return { content: copyContent(t, files), cache: scratchFolder(t), out: scratchFolder(t) };
}

async function offered(settings: Settings): Promise<Mend[]> {
  const found = await lintContent(settings, now);
  const diagnostics = await offerProven(found.diagnostics, found.context.read);
  return [...offerMends(diagnostics, found).values()].filter(({ passages }) => passages[0]?.file === file);
}

/** Every file of a content folder with what is in it. */
function filesOf({ content }: Settings): Record<string, string> {
  const entries = readdirSync(content, { recursive: true, withFileTypes: true });
  const paths = entries
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath, entry.name));
  return Object.fromEntries(
    paths.map((each) => [path.relative(content, each), readFileSync(each, 'base64')]),
  );
}

const read = ({ content }: Settings, name: string): string => readFileSync(path.join(content, name), 'utf8');

test('shows what becomes of what', async (t) => {
  const mends = await offered(columnWith(t));
  assert.ok(mends.length >= 3, String(mends.length));
  const passages = mends.flatMap((mend) => mend.passages);
  assert.ok(passages.some(({ before, after }) => before.includes('年,说') && after.includes('年，说')));
  assert.equal(new Set(mends.map(({ id }) => id)).size, mends.length);
});

test('writes one mend, and nothing else of the file', async (t) => {
  const settings = columnWith(t);
  const mend = (await offered(settings)).find(({ passages }) => passages[0]?.after.includes('年，说'));
  assert.equal(await applyMend(settings, now, mend?.id ?? ''), 'mended');
  assert.equal(read(settings, file), originalFile({ issue: '5', text: text.replace('年,说', '年，说') }));
});

test('keeps a translation that says the same up to date', async (t) => {
  const settings = columnWith(t);
  const [mend] = await offered(settings);
  assert.equal(await applyMend(settings, now, mend?.id ?? ''), 'mended');
  const fingerprint = readOriginalWords(read(settings, file))?.fingerprint;
  assert.match(read(settings, translation), new RegExp(`translates: "${fingerprint}"`));
});

test('one after the other, mends write what check --fix would', async (t) => {
  const [settings, other] = [columnWith(t), columnWith(t)];
  const { texts } = await fixContent(other, now);
  for (let left = await offered(settings); left.length > 0; left = await offered(settings))
    assert.equal(await applyMend(settings, now, left[0]?.id ?? ''), 'mended');
  assert.equal(read(settings, file), texts.get(file)?.text);
});

for (const [name, change] of [
  ['elsewhere', (source: string) => `${source}\n再写一段。\n`],
  ['at the same place', (source: string) => source.replace('年,说', '年、说')],
  ['in its line ends alone', (source: string) => source.replaceAll('\n', '\r\n')],
] as const)
  test(`writes nothing where the file changed meanwhile, ${name}`, async (t) => {
    const settings = columnWith(t);
    const mends = await offered(settings);
    writeFileSync(path.join(settings.content, file), change(read(settings, file)));
    const before = filesOf(settings);
    for (const { id } of mends) assert.equal(await applyMend(settings, now, id), 'changed-meanwhile');
    assert.deepEqual(filesOf(settings), before);
  });

test('a mend that was written is not written again', async (t) => {
  const settings = columnWith(t);
  const [mend] = await offered(settings);
  assert.equal(await applyMend(settings, now, mend?.id ?? ''), 'mended');
  const before = filesOf(settings);
  assert.equal(await applyMend(settings, now, mend?.id ?? ''), 'changed-meanwhile');
  assert.deepEqual(filesOf(settings), before);
});

test('what names no mend writes nothing', async (t) => {
  const settings = columnWith(t);
  const before = filesOf(settings);
  for (const id of ['', '../../../etc/passwd', file, 'undefined', '{}', '*', 'a'.repeat(4000), '\0'])
    assert.equal(await applyMend(settings, now, id), 'changed-meanwhile');
  assert.deepEqual(filesOf(settings), before);
});

test('two at once write both or one, never a part', async (t) => {
  const settings = columnWith(t);
  const [one, other] = await offered(settings);
  const results = await Promise.all([one, other].map((mend) => applyMend(settings, now, mend?.id ?? '')));
  assert.ok(results.includes('mended'));
  const changed = results.filter((result) => result === 'mended').length;
  const found = (await offered(settings)).length;
  const [all] = [(await offered(columnWith(t))).length];
  assert.equal(found, all - changed);
});

test('keeps the permissions of a file and leaves nothing beside it', async (t) => {
  const settings = columnWith(t);
  const before = statSync(path.join(settings.content, file)).mode;
  const [mend] = await offered(settings);
  await applyMend(settings, now, mend?.id ?? '');
  assert.equal(statSync(path.join(settings.content, file)).mode, before);
  assert.deepEqual(readdirSync(path.join(settings.content, folder)).toSorted(), ['en.mdx', 'zh.mdx']);
});
