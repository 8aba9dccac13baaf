import assert from 'node:assert/strict';
import { test } from 'node:test';
import { messagesFor } from '#i18n/dictionary.ts';
import { knownLanguages } from '#locales/languages.ts';

/** Every word of a dictionary by its path; functions are called with figures and with a word. */
function wordsOf(value: unknown, path: string[] = []): [path: string, word: unknown][] {
  if (typeof value === 'function')
    return ['0', '1', '2', '某词'].map((given) => [
      `${path.join('.')}(${given})`,
      value(given, given, given),
    ]);
  if (typeof value === 'object' && value !== null)
    return Object.entries(value).flatMap(([key, inner]) => wordsOf(inner, [...path, key]));
  return [[path.join('.'), value]];
}

/** No number of rounds is no word. */
const mayBeEmpty = ['raisedBesides(0)', 'raisedBesides(某词)', 'partCount(0)', 'partCount(某词)'];

/** English calls two texts beside each other the same, whatever their languages. */
const mayLeaveOut = ['sideBySide(某词)'];

for (const locale of knownLanguages) {
  const words = wordsOf(messagesFor(locale));

  test(`has a word for everything in ${locale}`, () => {
    assert.ok(words.length > 100);
    for (const [path, word] of words) {
      assert.equal(typeof word, 'string', path);
      if (!mayBeEmpty.includes(path)) assert.match(String(word), /\S/, path);
      assert.doesNotMatch(String(word), /undefined|null|NaN|\[object|\$\{/, path);
    }
  });

  test(`uses what it is given in ${locale}`, () => {
    const called = words.filter(([path]) => path.endsWith('(某词)'));
    assert.ok(called.length > 10);
    for (const [path, word] of called)
      if (![...mayBeEmpty, ...mayLeaveOut].includes(path)) assert.match(String(word), /某词/, path);
  });
}

test('has the same words to say in every language', () => {
  const pathsIn = (locale: (typeof knownLanguages)[number]): string[] =>
    wordsOf(messagesFor(locale))
      .map(([path]) => path)
      .sort();
  for (const locale of knownLanguages) assert.deepEqual(pathsIn(locale), pathsIn('zh'), locale);
});

const hasHan = /\p{Script=Han}/u;

test('speaks English in English', () => {
  const chinese = wordsOf(messagesFor('en')).filter(
    ([path, word]) => !path.endsWith('(某词)') && hasHan.test(String(word)),
  );
  assert.deepEqual(chinese, []);
});

for (const [count, zh, en] of [
  [0, '0 期', '0 issues'],
  [1, '1 期', '1 issue'],
  [2, '2 期', '2 issues'],
] as const)
  test(`counts ${count} issues`, () => {
    assert.deepEqual([messagesFor('zh').issueCount(count), messagesFor('en').issueCount(count)], [zh, en]);
  });

for (const [undisclosed, unverified, elsewhere, zh, en] of [
  [0, 0, 0, '', ''],
  [0, 0, 1, '另有 1 轮由其他主体融得，不计在内', 'not counting 1 round raised by another entity'],
  [1, 0, 0, '另有 1 轮未披露金额，不计在内', 'not counting 1 undisclosed round'],
  [
    1,
    1,
    1,
    '另有 1 轮未披露金额、1 轮未证实、1 轮由其他主体融得，不计在内',
    'not counting 1 undisclosed round, 1 unverified round and 1 round raised by another entity',
  ],
  [0, 2, 0, '另有 2 轮未证实，不计在内', 'not counting 2 unverified rounds'],
  [
    3,
    1,
    0,
    '另有 3 轮未披露金额、1 轮未证实，不计在内',
    'not counting 3 undisclosed rounds and 1 unverified round',
  ],
  [
    0,
    1,
    2,
    '另有 1 轮未证实、2 轮由其他主体融得，不计在内',
    'not counting 1 unverified round and 2 rounds raised by another entity',
  ],
] as const)
  test(`says that ${undisclosed} undisclosed, ${unverified} unverified and ${elsewhere} other rounds are not counted`, () => {
    assert.equal(messagesFor('zh').raisedBesides(undisclosed, unverified, elsewhere), zh);
    assert.equal(messagesFor('en').raisedBesides(undisclosed, unverified, elsewhere), en);
  });

for (const [count, zh, en] of [
  [1, '1 轮未披露金额，未画出。', '1 undisclosed round is not drawn.'],
  [2, '2 轮未披露金额，未画出。', '2 undisclosed rounds are not drawn.'],
] as const)
  test(`says that ${count} of the rounds is not drawn`, () => {
    assert.equal(messagesFor('zh').fundingChartOmitted(count), zh);
    assert.equal(messagesFor('en').fundingChartOmitted(count), en);
  });

for (const [led, joined, zh, en] of [
  [0, 0, '', ''],
  [2, 0, '领投 2 轮', 'led 2'],
  [0, 1, '参投 1 轮', 'joined 1'],
  [2, 1, '领投 2 轮，参投 1 轮', 'led 2, joined 1'],
] as const)
  test(`counts ${led} rounds led and ${joined} joined`, () => {
    assert.deepEqual(
      [messagesFor('zh').partCount(led, joined), messagesFor('en').partCount(led, joined)],
      [zh, en],
    );
  });

for (const [word, count, zh, en] of [
  ['roundsTogether', 1, '同在 1 轮', '1 round together'],
  ['roundsTogether', 2, '同在 2 轮', '2 rounds together'],
  ['rowCount', 1, '1 行', '1 row'],
  ['rowCount', 2, '2 行', '2 rows'],
  [
    'dataChartUndated',
    1,
    '1 轮时间或美元金额不详，未画出。',
    '1 round has no known date or no dollar figure and is not drawn.',
  ],
  [
    'dataChartUndated',
    2,
    '2 轮时间或美元金额不详，未画出。',
    '2 rounds have no known date or no dollar figure and are not drawn.',
  ],
] as const)
  test(`says ${word} of ${count}`, () => {
    assert.deepEqual([messagesFor('zh')[word](count), messagesFor('en')[word](count)], [zh, en]);
  });

test('says what the chart of rounds shows', () => {
  const [zh, en] = [messagesFor('zh'), messagesFor('en')];
  assert.equal(
    zh.dataChartDescription(1, '2020 年', '2024 年'),
    '1 轮已披露金额的融资，2020 年 至 2024 年。',
  );
  assert.equal(en.dataChartDescription(1, '2020', '2024'), '1 round of disclosed size, 2020 to 2024.');
  assert.equal(zh.dataChartLargest(300, 400), '共 400 轮，只画金额最大的 300 轮。');
  assert.equal(en.dataChartLargest(300, 400), 'Of 400 rounds the 300 largest are drawn.');
});

test('names the page of a list from the second on', () => {
  const { titleWithPage, pageOf } = messagesFor('en');
  assert.deepEqual([titleWithPage('All', 1), titleWithPage('All', 2)], ['All', 'All, page 2']);
  assert.equal(messagesFor('zh').titleWithPage('全部', 2), '全部（第 2 页）');
  assert.equal(pageOf(2, 3), 'Page 2 of 3');
  assert.equal(messagesFor('zh').pageOf(2, 3), '第 2 页，共 3 页');
});
