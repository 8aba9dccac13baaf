import assert from 'node:assert/strict';
import { test } from 'node:test';
import { languageOf } from '#i18n/language-of.ts';

for (const [text, tag] of [
  ['示例申报文件', 'zh-CN'],
  ['Groq 融资 640M', 'zh-CN'],
  ['𠮷', 'zh-CN'],
  ['見本の台帳', 'ja'],
  ['ヒートポンプ', 'ja'],
  ['An example report', 'en'],
  ['2024', 'en'],
  ['“—”', 'en'],
] as const)
  test(`takes ${text} for ${tag}`, () => {
    assert.equal(languageOf(text), tag);
  });
