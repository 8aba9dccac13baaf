import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';
import { chineseText } from '#lint/rules/chinese-text.ts';
import { englishText } from '#lint/rules/english-text.ts';
import type { Rule } from '#lint/rule.ts';
import type { Diagnostic } from '#diagnostics/diagnostic.ts';
import { diagnosticsOf, told } from './rule-fixture.ts';
import { applyFixes } from './apply-fixes.ts';
import { english } from '../in-english.ts';
import { say } from '#wording/phrase.ts';

const own = (diagnostics: readonly Diagnostic[]): Diagnostic[] =>
  diagnostics.filter(({ file }) => file.includes('005-'));

async function toldBy(rule: Rule, folder: 'broken' | 'nearly'): Promise<string[]> {
  return own(await diagnosticsOf(rule, folder)).map(told);
}

test('finds Chinese that is set wrongly, at its place', async () => {
  assert.deepEqual(await toldBy(chineseText, 'broken'), [
    `issues/005-example-five/zh.mdx:3:13 ${english('typography', { fault: say('chinese-text.no-space'), words: '例五号的Chip' })}`,
    `issues/005-example-five/zh.mdx:3:17 ${english('typography', { fault: say('chinese-text.no-space'), words: 'Chip很快' })}`,
    `issues/005-example-five/zh.mdx:4:17 ${english('typography', { fault: say('chinese-text.punctuation'), words: '一句话,说明这一' })}`,
    `issues/005-example-five/zh.mdx:13:4 ${english('typography', { fault: say('chinese-text.no-space'), words: '公司在2024' })}`,
    `issues/005-example-five/zh.mdx:13:12 ${english('typography', { fault: say('chinese-text.punctuation'), words: '年融资,金额是' })}`,
    `issues/005-example-five/zh.mdx:13:22 ${english('typography', { fault: say('chinese-text.full-stop'), words: '2 万元.后来(据' })}`,
    `issues/005-example-five/zh.mdx:13:25 ${english('typography', { fault: say('chinese-text.brackets'), words: '元.后来(据说)没有公布' })}`,
    `issues/005-example-five/zh.mdx:13:33 ${english('typography', { fault: say('chinese-text.straight-quotation'), words: '没有公布"细节"。' })}`,
    `issues/005-example-five/zh.mdx:15:5 ${english('typography', { fault: say('chinese-text.colon'), words: '加粗: 后面 有' })}`,
    `issues/005-example-five/zh.mdx:15:11 ${english('typography', { fault: say('chinese-text.space'), words: ': 后面 有空格' })}`,
    `issues/005-example-five/zh.mdx:15:15 ${english('typography', { fault: say('chinese-text.space-beside'), words: '有空格 。还有.' })}`,
    `issues/005-example-five/zh.mdx:15:19 ${english('typography', { fault: say('typography.ellipsis'), words: '。还有...以及--' })}`,
    `issues/005-example-five/zh.mdx:15:24 ${english('typography', { fault: say('typography.dash'), words: '..以及--都不对，' })}`,
    `issues/005-example-five/zh.mdx:15:29 ${english('typography', { fault: say('chinese-text.doubled'), words: '-都不对，，ＡＢＣ１' })}`,
    `issues/005-example-five/zh.mdx:15:31 ${english('typography', { fault: say('chinese-text.full-width'), words: '不对，，ＡＢＣ１也是。' })}`,
    `issues/005-example-five/zh.mdx:17:23 ${english('typography', { fault: say('chinese-text.no-space'), words: '算，但是text' })}`,
    `issues/005-example-five/zh.mdx:17:27 ${english('typography', { fault: say('chinese-text.no-space'), words: 'text算' })}`,
    `issues/005-example-five/zh.mdx:19:4 ${english('typography', { fault: say('chinese-text.straight-quotation'), words: '他们说"细节不多"，也不急' })}`,
  ]);
});

test('finds English that is set wrongly, at its place', async () => {
  assert.deepEqual(await toldBy(englishText, 'broken'), [
    `issues/005-example-five/en.mdx:2:16 ${english('typography', { fault: say('english-text.straight-apostrophe'), words: "isn't “f" })}`,
    `issues/005-example-five/en.mdx:2:24 ${english('typography', { fault: say('english-text.straight-quotation'), words: 'five"' })}`,
    `issues/005-example-five/en.mdx:3:26 ${english('typography', { fault: say('english-text.full-width'), words: 'ence ， and' })}`,
    `issues/005-example-five/en.mdx:10:21 ${english('typography', { fault: say('english-text.straight-quotation'), words: 'hat "make' })}`,
    `issues/005-example-five/en.mdx:10:27 ${english('typography', { fault: say('english-text.straight-quotation'), words: 'akes" chi' })}`,
    `issues/005-example-five/en.mdx:10:34 ${english('typography', { fault: say('english-text.space-before-comma'), words: 'hips ,and' })}`,
    `issues/005-example-five/en.mdx:10:48 ${english('typography', { fault: say('english-text.straight-apostrophe'), words: "oesn't st" })}`,
    `issues/005-example-five/en.mdx:12:4 ${english('typography', { fault: say('english-text.two-spaces'), words: 'Two spac' })}`,
    `issues/005-example-five/en.mdx:12:24 ${english('typography', { fault: say('typography.ellipsis'), words: 'dots... and' })}`,
    `issues/005-example-five/en.mdx:12:38 ${english('typography', { fault: say('typography.dash'), words: 'dash -- here' })}`,
    `issues/005-example-five/en.mdx:12:47 ${english('typography', { fault: say('english-text.full-width'), words: 'ere （brackets）.' })}`,
  ]);
});

for (const rule of [chineseText, englishText])
  test(`${rule.name} leaves alone what comes close`, async () => {
    assert.deepEqual(await toldBy(rule, 'nearly'), []);
  });

test('fixes what it is sure of', async () => {
  for (const [rule, file] of [
    [chineseText, 'zh.mdx'],
    [englishText, 'en.mdx'],
  ] as const) {
    const diagnostics = own(await diagnosticsOf(rule, 'broken'));
    assert.ok(diagnostics.every(({ fix }) => fix));
    const folder = path.resolve(import.meta.dirname, '../../fixtures/rules', rule.name);
    const source = readFileSync(path.join(folder, `broken/issues/005-example-five/${file}`), 'utf8');
    const { text, applied } = applyFixes(
      source,
      diagnostics.flatMap(({ fix }) => fix ?? []),
    );
    assert.equal(applied, diagnostics.length);
    assert.equal(text, readFileSync(path.join(folder, `fixed-${file}`), 'utf8'));
  }
});
