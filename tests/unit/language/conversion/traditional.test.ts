import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';
import { conversion } from '#language/conversion/traditional.ts';
import { ownPhrases } from '#language/conversion/phrases.ts';

const content = path.join(import.meta.dirname, '../../../../content');

/** The sources of the column’s texts and facts. */
const sources = readdirSync(content, { recursive: true, encoding: 'utf8' })
  .filter((file) => /\.(?:mdx|yaml)$/.test(file))
  .map((file): [string, string] => [file, readFileSync(path.join(content, file), 'utf8')]);

const convert = conversion();

test('what was converted is converted to itself', () => {
  for (const [file, source] of sources) {
    const once = convert(source);
    assert.equal(convert(once), once, file);
  }
});

test('everything but ideographs and quotation marks stays, in its order', () => {
  const rest = (text: string): string => text.replace(/[\p{Script=Han}“”‘’「」『』]+/gu, '|');
  for (const [file, source] of sources) assert.equal(rest(convert(source)), rest(source), file);
});

test('no character is left that Traditional Chinese does not have', () => {
  // Each is the Simplified form of one that is in use.
  const simplified =
    /[们这说东马门贝见车长书专业两严丰临为举义习乡买争亚产亲亿仅从仓仪价众优会伟传伤伦伪体佣侠侣侦侧]/u;
  for (const [file, source] of sources) assert.doesNotMatch(convert(source), simplified, file);
});

test('every phrase of the program makes what it says, alone and once more', () => {
  assert.ok(ownPhrases.size > 50);
  for (const [written, becomes] of ownPhrases) {
    assert.equal(convert(written), becomes);
    assert.equal(convert(becomes), becomes);
  }
});

test('writes words as Taiwan does', () => {
  for (const [written, becomes] of [
    ['软件', '軟體'],
    ['人工智能', '人工智慧'],
    ['这里的数据和链接', '這裡的資料和連結'],
    ['网络上的文件夹', '網路上的資料夾'],
    ['平台公布了后来的消息', '平台公布了後來的消息'],
    ['皇后以后', '皇后以後'],
  ] as const)
    assert.equal(convert(written), becomes);
});

test('an exception goes before every phrase, the longest first, and holds when converted again', () => {
  const own = conversion([
    ['软件', '軟件'],
    ['软件园', '軟體園'],
    ['简体原文', '简体原文'],
  ]);
  const once = own('软件、软件园与“简体原文”');
  assert.equal(once, '軟件、軟體園與「简体原文」');
  assert.equal(own(once), once);
});

test('what is in Traditional characters already stays', () => {
  assert.equal(convert('他说：“軟體裡的檔案”，也写软件。'), '他說：「軟體裡的檔案」，也寫軟體。');
  assert.equal(convert('乾隆'), '乾隆');
});

test('quotation marks become corner marks; an apostrophe and a foreign text keep theirs', () => {
  assert.equal(convert('“一‘二’”'), '「一『二』」');
  assert.equal(convert('“'), '「');
  assert.equal(convert('Cozomo de’ Medici 说“Groq’s”'), 'Cozomo de’ Medici 說「Groq’s」');
  assert.equal(convert('“The Verge” said'), '“The Verge” said');
});
