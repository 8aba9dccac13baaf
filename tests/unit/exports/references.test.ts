import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { ElementContent } from 'hast';
import { toFeedHtml } from '#markdown/feed-html.ts';
import { plainCorrections, plainReferences } from '#exports/references.ts';
import { issueOf, site } from '../sample.ts';

const html = (children: ElementContent[]): string => toFeedHtml({ type: 'root', children }, '/', site);

const issue = issueOf({
  references: [
    { id: 'one', title: 'A & <B>', publisher: 'Times', url: 'https://s.test/1', date: '2024-01-05' },
    { id: 'two', title: '另一条', publisher: '日报', url: 'https://s.test/2' },
  ],
  corrections: [
    { date: '2024-05-02', text: { zh: '改一。', en: 'First.' } },
    { date: '2024-05-03', text: { zh: '改二。', en: 'Second.' } },
  ],
});

test('lists references in the order of their numbers, in the words of the reader', () => {
  assert.equal(
    html(plainReferences(issue, 'zh')),
    '<h2>参考资料</h2><ol><li id="ref:one"><a href="https://s.test/1">A &#x26; &#x3C;B></a>，Times，2024 年 1 月 5 日</li>' +
      '<li id="ref:two"><a href="https://s.test/2">另一条</a>，日报</li></ol>',
  );
  assert.equal(
    html(plainReferences(issue, 'en')),
    '<h2>References</h2><ol><li id="ref:one"><a href="https://s.test/1">A &#x26; &#x3C;B></a>, Times, January 5, 2024</li>' +
      '<li id="ref:two"><a href="https://s.test/2">另一条</a>, 日报</li></ol>',
  );
});

test('lists corrections with their days', () => {
  assert.equal(
    html(plainCorrections(issue, 'zh')),
    '<h2>更正</h2><ul><li>2024 年 5 月 2 日 改一。</li><li>2024 年 5 月 3 日 改二。</li></ul>',
  );
  assert.equal(
    html(plainCorrections(issue, 'en')),
    '<h2>Corrections</h2><ul><li>May 2, 2024 First.</li><li>May 3, 2024 Second.</li></ul>',
  );
});

test('thanks behind a correction whoever pointed it out, by the name in the language of the reader', () => {
  const text = { zh: '改。', en: 'Fixed.' };
  const thanks = { zh: '示例读者', en: 'Ann' };
  const thanked = issueOf({ corrections: [{ date: '2024-05-02', text, thanks }] });
  assert.match(html(plainCorrections(thanked, 'zh')), />2024 年 5 月 2 日 改。感谢示例读者指正。</);
  assert.match(html(plainCorrections(thanked, 'en')), />May 2, 2024 Fixed\. Thanks to Ann\.</);
  const shared = issueOf({ corrections: [{ date: '2024-05-02', text, thanks: 'Ann <B>' }] });
  assert.match(html(plainCorrections(shared, 'zh')), /感谢 Ann &#x3C;B> 指正。/);
});

test('has no heading over nothing', () => {
  assert.deepEqual(plainReferences(issueOf(), 'zh'), []);
  assert.deepEqual(plainCorrections(issueOf(), 'zh'), []);
});
