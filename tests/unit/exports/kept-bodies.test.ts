import assert from 'node:assert/strict';
import { test } from 'node:test';
import { drawnCard } from '#share/share-card.ts';
import { parallelRows } from '#alignment/parallel-rows.ts';
import { feedEntry } from '#feeds/feed-entry.ts';
import { editionFor } from '#domain/issue.ts';
import { issueMarkdown } from '#exports/issue-markdown.ts';
import { bodyOf, issueOf, site } from '../sample.ts';

const text = `## 小节

一句[站内](/issues/2/)，[小节](#小节)，一条注释[^一]，一笔<Money amount="USD 5M" />。

![图](./chip.jpg)

| 甲 | 乙 |
| --- | ---: |
| 1 | 2 |

[^一]: 注释。
`;

const pictures = { 'chip.jpg': { src: '/pictures/chip.jpg', width: 12, height: 8 } };

/** Freezes data with everything in it: whoever changes it throws. */
function freeze<T>(value: T): T {
  if (typeof value === 'object' && value !== null) {
    Object.freeze(value);
    Object.values(value).forEach(freeze);
  }
  return value;
}

const issue = issueOf();
const [edition, body] = [editionFor(issue, 'zh'), freeze(bodyOf(text, { pictures: ['chip.jpg'] }))];
const drawn = drawnCard(issue, edition, '/share.png');
const written = { issue, edition, body, pictures, place: undefined };

for (const [output, make] of Object.entries({
  Markdown: () => issueMarkdown(written, site),
  'the entry of a feed': () => feedEntry(written, drawn, site).html,
  'both texts side by side': () =>
    JSON.stringify(parallelRows({ locale: 'zh', tree: body.tree }, { locale: 'en', tree: body.tree })),
}))
  test(`a text that others show too stays as it is when ${output} is made of it`, () => {
    assert.ok(make().length > 100);
  });
