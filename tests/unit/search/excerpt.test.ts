import assert from 'node:assert/strict';
import { test } from 'node:test';
import { showDocument, type ExcerptPiece } from '#search/excerpt.ts';
import type { SearchDocument, SearchSection } from '#search/index-files.ts';
import { readQuery } from '#search/query.ts';

function documentOf(title: string, ...sections: SearchSection[]): SearchDocument {
  return { address: '/issues/1/', title, names: [], sections, facts: {} };
}

function marked(pieces: readonly ExcerptPiece[]): string {
  return pieces.map(({ text, found }) => (found ? `[${text}]` : text)).join('');
}

/** What is shown of a document: its title, then each section as `id | heading | excerpt`. */
function shown(document: SearchDocument, typed: string, hasPhrase = true): string[] {
  const { title, sections } = showDocument(document, readQuery(typed), new Map(), hasPhrase);
  return [
    marked(title),
    ...sections.map((section) => [section.id, marked(section.title), marked(section.excerpt)].join(' | ')),
  ];
}

const lead: SearchSection = { id: '', title: '', text: '一句话的说明。' };

test('shows the sections in which something was found, with their headings', () => {
  const document = documentOf(
    '芯片公司',
    lead,
    { id: 'a', title: '推理芯片', text: '别的话。' },
    { id: 'b', title: '别处', text: '没有。' },
    { id: 'c', title: '第三', text: '又是芯片与芯片。' },
  );
  assert.deepEqual(shown(document, '芯片'), [
    '[芯片]公司',
    'a | 推理[芯片] | 别的话。',
    'c | 第三 | 又是[芯片]与[芯片]。',
  ]);
});

test('shows what a text is about where nothing was found in it', () => {
  assert.deepEqual(shown(documentOf('甲', lead), '乙'), ['甲', ' |  | 一句话的说明。']);
});

test('shows first where most of the words are', () => {
  const document = documentOf(
    '甲',
    { ...lead, text: '芯片。' },
    { id: 'a', title: '乙', text: '芯片与 GPU。' },
    { id: 'b', title: '丙', text: '只有 GPU。' },
  );
  assert.deepEqual(shown(document, '芯片 GPU', false).slice(1), [
    'a | 乙 | [芯片]与 [GPU]。',
    ' |  | [芯片]。',
    'b | 丙 | 只有 [GPU]。',
  ]);
});

for (const [text, typed, expected] of [
  ['见 Magic Leap 的人', 'magicleap', '见 [Magic Leap] 的人'],
  ['埃隆·马斯克说', '埃隆马斯克', '[埃隆·马斯克]说'],
  ['Cafe\u0301 与 cafes', 'café', '[Cafe\u0301] 与 [cafe]s'],
  ['占地 30 ㎡。', '30m2', '占地 [30 ㎡]。'],
  ['共 1,000 人', '1000', '共 [1,000] 人'],
] as const)
  test(`marks ${typed} in ${text}`, () => {
    assert.deepEqual(shown(documentOf('', { ...lead, text }), typed)[1], ` |  | ${expected}`);
  });

test('marks the words of a query apart, each as a word where it is one', () => {
  const text = '英伟达的 GPU 与 GPUs，还有 AIGPU。';
  assert.deepEqual(
    shown(documentOf('', { ...lead, text }), 'gpu 英伟达', false)[1],
    ' |  | [英伟达]的 [GPU] 与 [GPUs]，还有 AIGPU。',
  );
});

test('an excerpt has what was found, a little before it, and ends where words do', () => {
  const filler = '填充的字句，'.repeat(40);
  const [, chinese = ''] = shown(documentOf('', { ...lead, text: `${filler}芯片与芯片。${filler}` }), '芯片');
  assert.match(chinese, /\| ….{6,14}\[芯片\]与\[芯片\].*…$/);
  assert.ok(chinese.length < 90, chinese);
  const words = 'several ordinary words '.repeat(40);
  const [, english = ''] = shown(documentOf('', { ...lead, text: `${words}compiler ${words}` }), 'compiler');
  assert.match(english, /\| …(?:several|ordinary|words)? ?.*\[compiler\] .*(?:several|ordinary|words) ?…$/);
});
