import assert from 'node:assert/strict';
import { test } from 'node:test';
import { originalFile, translationFile } from '../../content/content-copy.ts';
import { foundIn, toldByRule } from '../found-in.ts';

const [zh, en] = ['issues/005-example-five/zh.mdx', 'issues/005-example-five/en.mdx'];

test('finds what a Chinese translation still has of its English original', async (t) => {
  const text = [
    '## Where it comes from',
    'It makes bricks.',
    '| Item | Number |\n| --- | --- |\n| GroqCloud | 3 |\n| bricks a day | 20 |',
    '- [A source of the text](https://example.com/)',
    '<PullQuote who="the founder">\n\nIt works.\n\n</PullQuote>',
    '## Groq',
    'The end.',
  ].join('\n\n');
  const found = await foundIn(t, {
    [en]: originalFile({ title: 'Groq', description: 'A test of what is left over.', text }),
    [zh]: translationFile({ title: 'Groq', description: 'A test of what is left over.', text }),
  });
  const places = found.filter(({ code }) => code === 'translation-complete').map(toldByRule);
  assert.deepEqual(
    places.map((each) => each.replace(/ translation-complete: this is .* original: /, ' ')),
    [
      'zh.mdx:10:1 “It makes bricks.”',
      'zh.mdx:12:3 “Item | Number”',
      'zh.mdx:15:3 “bricks a day | 20”',
      'zh.mdx:19:17 “the founder”',
      'zh.mdx:21:1 “It works.”',
      'zh.mdx:27:1 “The end.”',
    ],
  );
  // Whole sentences are told once, as English in a Chinese text.
  assert.deepEqual(
    found.flatMap(({ code, line }) => (code === 'own-language' ? [line] : [])),
    [3, 8],
  );
});

test('warns of a translation that is only begun, and stops no build', async (t) => {
  const text = '{/* 原文: 正文。 */}\n\n[^a]\n\n[^a]:';
  const found = await foundIn(t, { [zh]: originalFile(), [en]: translationFile({ text }) });
  const complete = found.filter(({ code }) => code === 'translation-complete');
  assert.deepEqual(
    complete.map(({ severity, line }) => `${severity} ${line}`),
    ['warning 8'],
  );
});

test('leaves alone a translation that keeps its comments above its words', async (t) => {
  const text = '{/* 原文: 正文，<Cite id="a" />。 */}\n\nA text.\n\n{/* A word to another author. */}';
  const found = await foundIn(t, { [zh]: originalFile(), [en]: translationFile({ text }) });
  assert.deepEqual(
    found.filter(({ code }) => code === 'translation-complete'),
    [],
  );
});
