import assert from 'node:assert/strict';
import { test } from 'node:test';
import { editionFor, type Issue } from '#domain/issue.ts';
import type { Picture } from '#domain/picture.ts';
import { shareCard } from '#share/share-card.ts';
import { locales } from '#config.ts';
import { issueOf } from '../sample.ts';

const photograph: Picture = {
  digest: '0123456789abcdef',
  kind: 'photograph',
  width: 1600,
  height: 900,
  isTransparent: false,
};
const cover = { src: './cafe\u0301.jpg', alt: '一块板' };
const covered = issueOf({ cover });

function cardOf(issue: Issue, picture: Partial<Picture>, locale: 'zh' | 'en' = 'zh') {
  const pictures = { 'caf\u00E9.jpg': { ...photograph, ...picture } };
  return shareCard({ issue, edition: editionFor(issue, locale), pictures }, '/drawn.png', locale);
}

test('the card of an issue is its cover, with the words of the cover', () => {
  for (const locale of locales)
    assert.deepEqual(cardOf(covered, {}, locale), {
      src: '/pictures/0123456789abcdef-card.jpg',
      width: 1200,
      height: 630,
      alt: cover.alt,
    });
});

for (const kind of ['graphic', 'animation', 'drawing'] as const)
  test(`the card of a cover that is a ${kind} is a still without loss`, () => {
    assert.match(cardOf(covered, { kind })?.src ?? '', /-card\.png$/);
  });

for (const [what, issue, picture] of [
  ['no cover', issueOf(), {}],
  ['a cover of few pixels', covered, { width: 599, height: 400 }],
] as const)
  test(`the card of an issue with ${what} is drawn of its words`, () => {
    const { alt = '', ...file } = cardOf(issue, picture) ?? {};
    assert.deepEqual(file, { src: '/drawn.png', width: 1200, height: 630 });
    assert.match(alt, /第 1 期.*标题 1/);
    assert.match(cardOf(issue, picture, 'en')?.alt ?? '', /No\. 1.*Title 1/);
  });

test('a drawing has no pixels to be few', () => {
  assert.match(cardOf(covered, { kind: 'drawing', width: 40, height: 20 })?.src ?? '', /-card\.png$/);
});

test('where no images are drawn, an issue has its cover or no card', () => {
  const edition = editionFor(covered, 'zh');
  const pictures = { 'caf\u00E9.jpg': photograph };
  assert.match(shareCard({ issue: covered, edition, pictures }, undefined, 'zh')?.src ?? '', /-card\.jpg$/);
  assert.equal(shareCard({ issue: issueOf(), edition, pictures }, undefined, 'zh'), undefined);
});
