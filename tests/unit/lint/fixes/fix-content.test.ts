import assert from 'node:assert/strict';
import { cpSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { test, type TestContext } from 'node:test';
import { fixContent, type FixResult } from '#lint/fixes/fix-content.ts';
import { lintContent } from '#lint/lint-content.ts';
import { readOriginalWords } from '#content/original-words.ts';
import type { Settings } from '#content/settings.ts';
import { faultsOfFixing } from '../../../fuzz/fixing.ts';
import { slip } from '../../../fuzz/mutate-text.ts';
import { slipshodText } from '../../../fuzz/slipshod-text.ts';
import { tries } from '../../../extent.ts';
import { Random } from '../../../random.ts';
import {
  copyContent,
  fixtures,
  originalFile,
  scratchFolder,
  translationFile,
  writeFiles,
} from '../../content/content-copy.ts';
import { inEnglish } from '../../in-english.ts';

const now = Date.UTC(2025, 5, 1);
const folder = 'issues/005-example-five';

function settingsOf(t: TestContext, content: string): Settings {
  return { content, cache: scratchFolder(t), out: scratchFolder(t) };
}

async function fixFiles(t: TestContext, files: Record<string, string>): Promise<FixResult> {
  return fixContent(settingsOf(t, copyContent(t, files)), now);
}

/** What becomes of texts of a language, each in an issue of its own of one column. */
async function fixTexts(
  t: TestContext,
  all: readonly [text: string, locale: 'zh' | 'en'][],
): Promise<string[]> {
  const files: Record<string, string> = {};
  const places = all.map(([text, locale], index) => {
    const number = String(index + 5);
    const issue = `issues/${number.padStart(3, '0')}-example`;
    files[`${issue}/zh.mdx`] = originalFile({ issue: number, ...(locale === 'zh' && { text }) });
    if (locale === 'en') files[`${issue}/en.mdx`] = translationFile({ text });
    return `${issue}/${locale}.mdx`;
  });
  const { texts } = await fixFiles(t, files);
  return places.map((place) => {
    const fixed = texts.get(place)?.text ?? files[place] ?? '';
    return fixed.slice(fixed.indexOf('\n---\n', 4) + 6).trim();
  });
}

const kept: [text: string, locale: 'zh' | 'en'][] = [
  ['砖比火箭便宜。', 'en'],
  ['The study says “砖，比火箭便宜。” and no more.', 'en'],
  ['公司用 GPU，很快。', 'en'],
  ['Run npm run check --fix now.', 'en'],
  ['It is “so” on a 27" screen, 6\' tall.', 'en'],
  ['It is “so” in 1，000 cases.', 'en'],
  ['图在这里：![图](./截图 2026.png)', 'zh'],
  ['公式是 $E=中,文_2$ 这样', 'zh'],
  ['未关的 `码,不算', 'zh'],
  ['他写道：“He said “no”, and left. It was cheap.”', 'zh'],
  ['他写道：“The term (甲) is new, and that is cheap.”', 'zh'],
  ['27"屏幕和 32"屏幕', 'zh'],
  ['`甲,乙`和 https://example.com/a,b', 'zh'],
  ['甲{/* 乙,丙 */}', 'zh'],
  ['甲[^乙,丙]。\n\n[^乙,丙]: 丁。', 'zh'],
];

test('leaves alone what is not sure, or would become something else', async (t) => {
  assert.deepEqual(
    await fixTexts(t, kept),
    kept.map(([text]) => text),
  );
});

const fixed: [text: string, locale: 'zh' | 'en', fixed: string][] = [
  ['The term 芯片，which is new', 'en', 'The term 芯片, which is new'],
  ['Chips（芯片）are cheap', 'en', 'Chips (芯片) are cheap'],
  [
    'It is “so”, see "*this*" and "[that](/en/about/)".',
    'en',
    'It is “so”, see “*this*” and “[that](/en/about/)”.',
  ],
  ["It is “so” in the '90s, rock 'n' roll.", 'en', 'It is “so” in the ’90s, rock ’n’ roll.'],
  ['> Quote “one",\n> two "three".', 'en', '> Quote “one”,\n> two “three”.'],
  ['\\*甲,乙\\*丙&amp;丁,戊', 'zh', '\\*甲，乙\\*丙&amp;丁，戊'],
  ['| 甲,乙 | 丙\\|丁,戊 |\n| --- | --- |', 'zh', '| 甲，乙 | 丙\\|丁，戊 |\n| --- | --- |'],
  ['见[官网,对](https://example.com/a b)', 'zh', '见[官网，对](<https://example.com/a b>)'],
  ['见 https://example.com/?utm_source=x。后面', 'zh', '见 https://example.com/。后面'],
];

test('fixes what is sure, beside escapes and marks too', async (t) => {
  assert.deepEqual(
    await fixTexts(
      t,
      fixed.map(([text, locale]) => [text, locale]),
    ),
    fixed.map(([, , expected]) => expected),
  );
});

test('a value of YAML is quoted where it could not be read without', async (t) => {
  const files = {
    [`${folder}/zh.mdx`]: originalFile(),
    [`${folder}/en.mdx`]: translationFile({
      title: 'One ： two',
      description: 'A dash -- and （so） it goes on.',
    }),
  };
  const text = (await fixFiles(t, files)).texts.get(`${folder}/en.mdx`)?.text ?? '';
  assert.match(text, /^title: "One: two"$/m);
  assert.match(text, /^description: A dash—and \(so\) it goes on\.$/m);
});

test('a heading that a link names keeps its name, and the diagnostic says why it is not fixed', async (t) => {
  const text = '见[下文](#1-甲)。\n\n## 1. 甲\n\n乙。';
  const { texts, after } = await fixFiles(t, { [`${folder}/zh.mdx`]: originalFile({ text }) });
  assert.equal(texts.get(`${folder}/zh.mdx`), undefined);
  const diagnostic = after.diagnostics.find(({ message }) =>
    inEnglish(message).includes('typed before the title'),
  );
  assert.equal(diagnostic?.fix, undefined);
  assert.match(inEnglish(diagnostic?.help ?? ''), /by hand/);
});

test('a translation that is up to date stays so when its original is fixed', async (t) => {
  const original = originalFile({ text: '甲,乙。' });
  const fingerprint = readOriginalWords(original)?.fingerprint ?? '';
  const files = {
    [`${folder}/zh.mdx`]: original,
    [`${folder}/en.mdx`]: translationFile({ translates: `"${fingerprint}"` }),
  };
  const { texts, after } = await fixFiles(t, files);
  const now = readOriginalWords(texts.get(`${folder}/zh.mdx`)?.text ?? '')?.fingerprint ?? '';
  assert.notEqual(now, fingerprint);
  assert.ok(texts.get(`${folder}/en.mdx`)?.text.includes(`translates: "${now}"`));
  assert.ok(
    !after.diagnostics.some(
      ({ message, file }) => file.includes('005-') && inEnglish(message).includes('has changed'),
    ),
  );
});

test('byte order marks and line ends stay', async (t) => {
  const source = `\uFEFF${originalFile({ text: '甲,乙\n丙,丁' }).replaceAll('\n', '\r\n')}`;
  const company = readFileSync(path.join(fixtures, 'valid/companies/example-one.yaml'), 'utf8');
  const site = '\uFEFFwebsite: https://example.com/?utm_source=x\r\n';
  const { texts } = await fixFiles(t, {
    [`${folder}/zh.mdx`]: source,
    'companies/example-one.yaml': site + company.replace(/^website:.*\n/m, ''),
  });
  assert.equal(
    texts.get(`${folder}/zh.mdx`)?.text,
    source.slice(1).replaceAll(',乙', '，乙').replace(',丁', '，丁'),
  );
  assert.ok(texts.get('companies/example-one.yaml')?.text.startsWith('website: https://example.com/\r\n'));
});

/** Says what is wrong with how a content folder is fixed. */
async function faultsIn(t: TestContext, content: string, seed: number): Promise<string[]> {
  const settings = settingsOf(t, content);
  return faultsOfFixing(settings, await lintContent(settings, now), now, seed);
}

for (const rule of readdirSync(path.join(fixtures, 'rules')))
  test(`whatever of the fixture of ${rule} is fixed, every text keeps its structure`, async (t) => {
    const content = copyContent(t, {});
    cpSync(path.join(fixtures, 'rules', rule, 'broken'), content, { recursive: true });
    assert.deepEqual(await faultsIn(t, content, 1), []);
  });

test('whatever of the archive is typed wrongly and fixed, every text keeps its structure', async (t) => {
  const archive = path.resolve(import.meta.dirname, '../../../../content');
  for (let seed = 1; seed <= tries(1, 4); seed += 1) {
    const random = new Random(seed);
    const content = path.join(scratchFolder(t), 'content');
    cpSync(archive, content, { recursive: true });
    for (const file of readdirSync(content, { recursive: true, encoding: 'utf8' })) {
      if (!file.startsWith('issues') || !file.endsWith('.mdx')) continue;
      const source = readFileSync(path.join(content, file), 'utf8');
      const end = source.indexOf('\n---\n', 4) + 5;
      writeFiles(content, { [file]: source.slice(0, end) + slip(source.slice(end), random, []) });
    }
    assert.deepEqual(await faultsIn(t, content, seed), []);
  }
});

test('whatever of a slipshod text is fixed, it keeps its structure', async (t) => {
  for (let seed = 1; seed <= tries(8, 48); seed += 1) {
    const random = new Random(seed);
    const content = copyContent(t, {
      [`${folder}/zh.mdx`]: originalFile({ text: slipshodText(random) }),
      [`${folder}/en.mdx`]: translationFile({ text: slipshodText(random) }),
    });
    assert.deepEqual(await faultsIn(t, content, seed), [], `seed ${seed}`);
  }
});
