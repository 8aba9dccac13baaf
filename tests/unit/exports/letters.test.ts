import assert from 'node:assert/strict';
import { test } from 'node:test';
import { toFeedHtml } from '#markdown/feed-html.ts';
import { plainLetters } from '#exports/letters.ts';
import type { Locale } from '#config.ts';
import { issueOf, site } from '../sample.ts';

const issue = issueOf({
  letters: [
    { date: '2024-05-02', from: '甲', language: 'zh', text: '一 & <二>。\n\n三。', reply: '谢谢。' },
    {
      date: '2024-05-03',
      from: 'Ann',
      language: 'en',
      text: { zh: '来信。', en: 'A letter.' },
      reply: { zh: '回复。', en: 'An answer.' },
    },
  ],
});

const html = (locale: Locale): string =>
  toFeedHtml({ type: 'root', children: plainLetters(issue, locale) }, '/', site);

test('gives letters in the language that they are in, marked where it is not the reader’s', () => {
  assert.equal(
    html('zh'),
    [
      '<h2>来信</h2><blockquote><p>一 &#x26; &#x3C;二>。</p><p>三。</p></blockquote>',
      '<p>— 甲，2024 年 5 月 2 日</p>',
      '<p><strong>编者回复</strong></p><blockquote><p>谢谢。</p></blockquote>',
      '<blockquote><p>来信。</p></blockquote><p>— Ann，2024 年 5 月 3 日，译自英文</p>',
      '<p><strong>编者回复</strong></p><blockquote><p>回复。</p></blockquote>',
    ].join(''),
  );
  assert.equal(
    html('en'),
    [
      '<h2>Letters</h2><blockquote lang="zh-CN"><p>一 &#x26; &#x3C;二>。</p><p>三。</p></blockquote>',
      '<p>— 甲, May 2, 2024</p>',
      '<p><strong>The editor replies</strong></p><blockquote lang="zh-CN"><p>谢谢。</p></blockquote>',
      '<blockquote><p>A letter.</p></blockquote><p>— Ann, May 3, 2024</p>',
      '<p><strong>The editor replies</strong></p><blockquote><p>An answer.</p></blockquote>',
    ].join(''),
  );
});

test('has no heading over no letters', () => {
  assert.deepEqual(plainLetters(issueOf(), 'zh'), []);
});
