import assert from 'node:assert/strict';
import { test } from 'node:test';
import { DomUtils, parseDocument } from 'htmlparser2';
import { emptyReport } from '#importing/report.ts';
import { ReviewPage } from '#importing/review.ts';
import { english } from '../in-english.ts';
import { say } from '#wording/phrase.ts';

const hostile = '</pre><script>alert(1)</script><img src=x onerror=alert(1)>';

test('posts and what they became stand side by side, with all that was noted, and nothing runs', () => {
  const report = {
    ...emptyReport(`posts/${hostile}.md`, 'imported'),
    number: 7,
    guesses: [{ line: 3, message: say('import.no-front-matter') }],
    dropped: [{ line: 4, text: hostile, times: 1, reason: say('import.drop.html') }],
    todo: [{ message: say('import.unknown-tag', { name: hostile }) }],
    pictures: [{ url: hostile, alt: hostile }],
  };
  const waiting = { ...emptyReport('later.md', 'undated'), reason: say('import.no-date') };
  const reviewed = new Map([
    [
      report.file,
      { source: `原文 ${hostile}`, files: new Map([['issues/007-a/zh.mdx', `结果 ${hostile}`]]) },
    ],
  ]);
  const html = new ReviewPage('en').page([report, waiting], reviewed);
  const elements = DomUtils.getElementsByTagName(
    (name) => name === 'script' || name === 'img',
    parseDocument(html).children,
  );
  assert.equal(elements.length, 0);
  for (const words of [
    '原文 ',
    '结果 ',
    english('import.no-front-matter'),
    english('import.no-date'),
    'later.md',
  ])
    assert.ok(html.includes(words), words);
  assert.equal(html.match(/<article>/g)?.length, 2);
  assert.match(new ReviewPage('zh').page([waiting], new Map()), /<html lang="zh">/);
});
