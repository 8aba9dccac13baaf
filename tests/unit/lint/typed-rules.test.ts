import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';
import { charactersPlain } from '#lint/rules/characters-plain.ts';
import { readTyped } from '#lint/read-typed.ts';
import { rules } from '#lint/rules.ts';
import { findInTyped } from '#lint/lint-texts.ts';
import { Random } from '../../random.ts';
import { diagnosticsOf, told } from './rule-fixture.ts';
import { diagnosticsIn, head } from './typed-fixture.ts';
import { applyFixes } from './apply-fixes.ts';
import { english } from '../in-english.ts';
import { say } from '#wording/phrase.ts';

const root = path.resolve(import.meta.dirname, '../../..');
const typedRules = rules.filter(({ checkTyped }) => checkTyped);

function textsIn(folder: string): string[] {
  return readdirSync(path.join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.mdx'))
    .map((file) => path.join(folder, file));
}

for (const file of ['content', 'tests/fixtures/valid'].flatMap(textsIn))
  test(`finds no fault with the marks of ${file}`, () => {
    const typed = readTyped(readFileSync(path.join(root, file), 'utf8'));
    assert.deepEqual(
      typedRules.flatMap((rule) => findInTyped(rule, file, typed)),
      [],
    );
  });

test('finds characters in front matter, texts and data, at their places', async () => {
  const diagnostics = await diagnosticsOf(charactersPlain, 'broken');
  assert.deepEqual(diagnostics.map(told), [
    `issues/005-example-five/zh.mdx:3:12 ${english('characters-plain', { name: say('character', { name: say('character.zero-width-space'), code: 'U+200B' }), count: 1, behind: '示例五号' })}`,
    `issues/005-example-five/zh.mdx:4:24 ${english('characters-plain', { name: say('character', { name: say('character.soft-hyphen'), code: 'U+00AD' }), count: 1, behind: '话，说明这一期讲' })}`,
    `issues/005-example-five/zh.mdx:13:3 ${english('characters-plain', { name: say('character', { name: say('character.no-break-space'), code: 'U+00A0' }), count: 1, behind: '共有' })}`,
    `issues/005-example-five/zh.mdx:13:8 ${english('characters-plain', { name: say('character', { name: say('character.ideographic-space'), code: 'U+3000' }), count: 1, behind: '家。' })}`,
    `companies/example-two.yaml:7:20 ${english('characters-plain', { name: say('character', { name: say('character.word-joiner'), code: 'U+2060' }), count: 1, behind: '创始人兼' })}`,
    `companies/example-two.yaml:7:43 ${english('characters-plain', { name: say('character', { name: say('character.narrow-no-break-space'), code: 'U+202F' }), count: 1, behind: 'and' })}`,
    `tags.yaml:5:19 ${english('characters-plain', { name: say('character', { name: say('character.no-break-space'), code: 'U+00A0' }), count: 1, behind: 'that' })}`,
  ]);
  assert.ok(diagnostics.every(({ fix }) => fix?.changes === 'words'));
});

/** One of everything that is typed wrongly. */
const everything = [
  '##小标题',
  '一句话。[^8]',
  '[^8]：全角冒号的注。',
  '![聚光镜](./my pic.jpg)',
  '| 甲 | 乙 |\n| 1 | 2 |',
  '＜Profile /＞',
  '见[官网]（https://example.com/），这是 ** 加粗 ** 文字，用｀npm｀安装。',
  '1、甲\n2、乙',
  '＞ 引文',
  '－－－',
  '共有\u00A05 家。',
  '2024. 年份开头。',
].join('\n\n');

test('all fixes at once leave nothing that these rules would fix', () => {
  const diagnostics = typedRules.flatMap((rule) => diagnosticsIn(rule, everything));
  const fixes = diagnostics.flatMap(({ fix }) => fix ?? []);
  const { text, applied } = applyFixes(head + everything, fixes);
  assert.equal(applied, fixes.length);
  const fixed = text.slice(head.length);
  assert.deepEqual(
    typedRules.flatMap((rule) => diagnosticsIn(rule, fixed).map(({ message }) => message)),
    [],
  );
  for (const kept of ['小标题', '全角冒号的注。', '官网', '加粗', 'npm', '引文', '年份开头。'])
    assert.ok(fixed.includes(kept));
});

/** Marks in both widths, and what may stand beside them. */
const snippets = [
  ...'#＃*＊_~～`｀[]［］【】()（）<＞》|｜!！^-－—:：$=+.、1１ \u3000\u00A0\n',
  ...[
    '**',
    '\n\n',
    '\n##',
    '\n> ',
    '\n- ',
    '\n| 甲 | 乙 |\n',
    '[^1]',
    '\n\n[^1]：注',
    '](./a b.jpg)',
    '（https://example.com/）',
  ],
  ...['＜Profile /＞', '｛/* 注 */｝', '\n```', '\n1、甲\n2、乙', '$x^2$', '\n---\n', '2024. '],
];

test('whatever is typed, diagnostics lie in the file, and each fix leaves a text that can be read', () => {
  const random = new Random(15);
  const source = readFileSync(path.join(root, 'tests/fixtures/valid/issues/001-example-one/zh.mdx'), 'utf8');
  const start = source.indexOf('\n---\n') + 5;
  let [read, fixed] = [0, 0];
  for (let round = 0; round < 120; round += 1) {
    let mutated = source;
    for (let count = random.between(1, 4); count > 0; count -= 1) {
      const at = random.between(start, mutated.length);
      mutated = mutated.slice(0, at) + random.pick(snippets) + mutated.slice(at);
    }
    const lines = mutated.split('\n');
    let typed;
    try {
      typed = readTyped(mutated);
    } catch {
      continue;
    }
    read += 1;
    for (const { line, column, fix } of typedRules.flatMap((rule) => findInTyped(rule, 'zh.mdx', typed))) {
      assert.ok(column >= 1 && column <= (lines[line - 1]?.length ?? -1) + 1, mutated);
      if (!fix) continue;
      fixed += 1;
      assert.ok(fix.start >= 0 && fix.start <= fix.end && fix.end <= mutated.length);
      const { text } = applyFixes(mutated, [fix]);
      assert.notEqual(text, mutated);
      assert.doesNotThrow(() => readTyped(text));
    }
  }
  assert.ok(read > 40 && fixed > 10);
});
