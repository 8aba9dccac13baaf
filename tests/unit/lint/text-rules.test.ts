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

const own = (diagnostics: readonly Diagnostic[]): Diagnostic[] =>
  diagnostics.filter(({ file }) => file.includes('005-'));

async function toldBy(rule: Rule, folder: 'broken' | 'nearly'): Promise<string[]> {
  return own(await diagnosticsOf(rule, folder)).map(told);
}

test('finds Chinese that is set wrongly, at its place', async () => {
  assert.deepEqual(await toldBy(chineseText, 'broken'), [
    'issues/005-example-five/zh.mdx:3:13 there is no space between Chinese and Latin letters or digits: “例五号的Chip”',
    'issues/005-example-five/zh.mdx:3:17 there is no space between Chinese and Latin letters or digits: “Chip很快”',
    'issues/005-example-five/zh.mdx:4:17 half-width punctuation stands in Chinese: “一句话,说明这一”',
    'issues/005-example-five/zh.mdx:13:4 there is no space between Chinese and Latin letters or digits: “公司在2024”',
    'issues/005-example-five/zh.mdx:13:12 half-width punctuation stands in Chinese: “年融资,金额是”',
    'issues/005-example-five/zh.mdx:13:22 a half-width full stop ends a Chinese sentence: “2 万元.后来(据”',
    'issues/005-example-five/zh.mdx:13:25 half-width brackets stand around Chinese: “元.后来(据说)没有公布”',
    'issues/005-example-five/zh.mdx:13:33 straight quotation marks stand around Chinese: “没有公布"细节"。”',
    'issues/005-example-five/zh.mdx:15:5 a half-width colon stands in Chinese: “加粗: 后面 有”',
    'issues/005-example-five/zh.mdx:15:11 there is a space between two Chinese characters: “: 后面 有空格”',
    'issues/005-example-five/zh.mdx:15:15 there is a space beside full-width punctuation: “有空格 。还有.”',
    'issues/005-example-five/zh.mdx:15:19 an ellipsis is written with full stops: “。还有...以及--”',
    'issues/005-example-five/zh.mdx:15:24 a dash is written with hyphens: “..以及--都不对，”',
    'issues/005-example-five/zh.mdx:15:29 punctuation is doubled: “-都不对，，ＡＢＣ１”',
    'issues/005-example-five/zh.mdx:15:31 letters or digits are full-width: “不对，，ＡＢＣ１也是。”',
    'issues/005-example-five/zh.mdx:17:23 there is no space between Chinese and Latin letters or digits: “算，但是text”',
    'issues/005-example-five/zh.mdx:17:27 there is no space between Chinese and Latin letters or digits: “text算”',
    'issues/005-example-five/zh.mdx:19:4 straight quotation marks stand around Chinese: “他们说"细节不多"，也不急”',
  ]);
});

test('finds English that is set wrongly, at its place', async () => {
  assert.deepEqual(await toldBy(englishText, 'broken'), [
    "issues/005-example-five/en.mdx:2:16 a straight apostrophe stands among curly ones: “isn't “f”",
    'issues/005-example-five/en.mdx:2:24 a straight quotation mark stands among curly ones: “five"”',
    'issues/005-example-five/en.mdx:3:26 full-width punctuation stands in English: “ence ， and”',
    'issues/005-example-five/en.mdx:10:21 a straight quotation mark stands among curly ones: “hat "make”',
    'issues/005-example-five/en.mdx:10:27 a straight quotation mark stands among curly ones: “akes" chi”',
    'issues/005-example-five/en.mdx:10:34 the space stands before the comma: “hips ,and”',
    "issues/005-example-five/en.mdx:10:48 a straight apostrophe stands among curly ones: “oesn't st”",
    'issues/005-example-five/en.mdx:12:4 there are two spaces: “Two spac”',
    'issues/005-example-five/en.mdx:12:24 an ellipsis is written with full stops: “dots... and”',
    'issues/005-example-five/en.mdx:12:38 a dash is written with hyphens: “dash -- here”',
    'issues/005-example-five/en.mdx:12:47 full-width punctuation stands in English: “ere （brackets）.”',
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
