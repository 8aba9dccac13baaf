import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fingerprintWords } from '#markdown/fingerprint.ts';

const words = { title: '标题', description: '一句话。', text: '\n## 一\n\n第一段 and words.\n\n第二段。\n' };
const fingerprint = fingerprintWords(words);

test('is 16 hexadecimal digits that no version may change', () => {
  assert.equal(fingerprint, '4f38e31831f9e2f9');
  assert.equal(fingerprintWords({ title: 'Café', description: '', text: '' }), '6665eef491eff8df');
});

const same: Record<string, Partial<typeof words>> = {
  'line breaks are Windows’': { text: words.text.replaceAll('\n', '\r\n') },
  'lines are wrapped': { text: words.text.replaceAll(' ', '\n') },
  'blank lines and spaces are added': { text: `\n\n\n${words.text.replaceAll('\n\n', '\n\n\n')}  \n` },
  'words are indented': { text: words.text.replaceAll('\n', '\n\t') },
  'a comment stands on a line of its own': { text: words.text.replace('第二段', '{/* 查 */}\n\n第二段') },
  'a comment of several lines': { text: `${words.text}\n{ /* 查\n\n* 一\n*/ }\n` },
  'a comment stands between words': { text: words.text.replace('and', 'and {/* check */}') },
  'the title has spaces around it': { title: ' 标题 ' },
  'the description is wrapped': { description: '一句话。\n' },
};

for (const [what, change] of Object.entries(same))
  test(`stays the same when ${what}`, () => {
    assert.equal(fingerprintWords({ ...words, ...change }), fingerprint);
  });

test('stays the same for the composed and the decomposed form of a letter', () => {
  assert.equal(
    fingerprintWords({ ...words, title: 'Caf\u00e9' }),
    fingerprintWords({ ...words, title: 'Cafe\u0301' }),
  );
});

test('stays the same when a comment stands between Chinese characters', () => {
  const text = words.text.replace('第一段', '第一{/* 查 */}段');
  assert.equal(fingerprintWords({ ...words, text }), fingerprint);
});

const changed: Record<string, Partial<typeof words>> = {
  'a word of the title changes': { title: '题标' },
  'a word of the description changes': { description: '两句话。' },
  'a word of the text changes': { text: words.text.replace('第二段', '第三段') },
  'a letter changes its case': { text: words.text.replace('words', 'Words') },
  'a punctuation mark changes': { text: words.text.replace('第二段。', '第二段！') },
  'a word is emphasised': { text: words.text.replace('words', '**words**') },
  'two words become one': { text: words.text.replace('and words', 'andwords') },
  'a paragraph is added': { text: `${words.text}\n第三段。\n` },
  'a property of a component changes': { text: `${words.text}\n<Money amount="USD 1M" />\n` },
  'what stands between two comments changes': { text: `${words.text}{/* a */} 字 {/* b */}` },
  'words move from the description to the title': { title: '标题 一句话。', description: '' },
};

for (const [what, change] of Object.entries(changed))
  test(`changes when ${what}`, () => {
    assert.notEqual(fingerprintWords({ ...words, ...change }), fingerprint);
  });
