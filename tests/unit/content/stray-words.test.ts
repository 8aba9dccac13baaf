import assert from 'node:assert/strict';
import { test } from 'node:test';
import { companyFile, errorsOf, originalFile } from './content-copy.ts';
import { inEnglish, english, containing } from '../in-english.ts';

const original = 'issues/005-example-five/zh.mdx';
const company = 'companies/example-five.yaml';
const references = '[{id: one, title: One, publisher: One, url: "https://example.com/"}]';

interface Mistake {
  title: string;
  files: Record<string, string>;
  told: [file: string, place: string, code: string, message: RegExp][];
}

const mistakes: Mistake[] = [
  {
    title: 'names the character of an id, and its column',
    files: { [original]: originalFile({ company: 'example\u200B-one' }) },
    told: [[original, '7:17', 'stray-character', /character 8 of .* is a zero-width space \(U\+200B\)/]],
  },
  {
    title: 'names the character of an id in a list',
    files: { [original]: originalFile({ tags: '[example-xr, exаmple-chips]' }) },
    told: [[original, '8:22', 'stray-character', /character 3 of .* Cyrillic letter “а”/]],
  },
  {
    title: 'names the character of a key, and does not miss the field',
    files: { [original]: originalFile({ date: undefined, 'd\u200Date': '2024-07-01' }) },
    told: [[original, '8:1', 'stray-character', /character 2 of .* zero-width joiner/]],
  },
  {
    title: 'names the full-width digit of a number and of a date',
    files: { [original]: originalFile({ issue: '５', date: '2024-０7-01' }) },
    told: [
      [original, '2:8', 'stray-character', /“５” \(U\+FF15\), another form of “5”/],
      [original, '5:12', 'stray-character', /“０” \(U\+FF10\), another form of “0”/],
    ],
  },
  {
    title: 'names the character of a citation',
    files: { [original]: originalFile({ references, text: '一句<Cite id="on\u200Be" />。' }) },
    told: [[original, '12:15', 'stray-character', /character 3 of .* zero-width space/]],
  },
  {
    title: 'names the character of a component',
    files: { [original]: originalFile({ text: '<Pro\u200Bfile />' }) },
    told: [[original, '11:5', 'component-character', /a zero-width space \(U\+200B\) does not belong/]],
  },
  {
    title: 'names the Cyrillic letter of a component',
    files: { [original]: originalFile({ text: '<Рrofile />' }) },
    told: [[original, '11:1', 'stray-character', /character 1 of .* Cyrillic letter “Р”/]],
  },
  {
    title: 'names the full-width colon of a key that swallowed its value, and does not miss the field',
    files: { [original]: originalFile({ title: undefined, 'title：One': 'two' }) },
    told: [[original, '8:6', 'yaml-full-width', containing(english('yaml-full-width', { mark: '：' }))]],
  },
  {
    title: 'says that curly quotation marks became a part of a value',
    files: { [original]: originalFile({ date: '“2024-07-01”' }) },
    told: [[original, '5:7', 'curly-quotes', containing(english('curly-quotes', { mark: '“' }))]],
  },
  {
    title: 'says that a list stands between full-width brackets',
    files: { [original]: originalFile({ tags: '［example-chips］' }) },
    told: [[original, '8:7', 'yaml-full-width', containing(english('yaml-full-width', { mark: '［' }))]],
  },
  {
    title: 'says that hyphens of a list have no space behind them',
    files: { [company]: `${companyFile()}aliases:\n  -Five\n  -V\n` },
    told: [[company, '9:3', 'yaml-hyphen-space', containing(english('yaml-hyphen-space'))]],
  },
  {
    title: 'says that a group has full-width colons',
    files: { [company]: `${companyFile()}headquarters:\n  zh：上海\n  en：Shanghai\n` },
    told: [[company, '9:5', 'yaml-full-width', containing(english('yaml-full-width', { mark: '：' }))]],
  },
  {
    title: 'names the character of the name of a file',
    files: { 'companies/exаmple-six.yaml': companyFile() },
    told: [['companies/exаmple-six.yaml', '1:1', 'file-name', /character 3 of .* Cyrillic/]],
  },
];

for (const { title, files, told } of mistakes)
  test(title, async (t) => {
    const errors = await errorsOf(t, files);
    assert.deepEqual(
      errors.map(({ file, line, column, code }) => [file, `${line}:${column}`, code]),
      told.map(([file, place, code]) => [file, place, code]),
    );
    for (const [index, [, , , message]] of told.entries())
      assert.match(inEnglish(errors[index]?.message ?? ''), message);
  });
