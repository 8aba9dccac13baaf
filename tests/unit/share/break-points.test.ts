import assert from 'node:assert/strict';
import { test } from 'node:test';
import { anywhere, breakPoints, tearing } from '#share/break-points.ts';
import type { Locale } from '#config.ts';

/** The text with | where a line may end at no cost, and / where it may end without tearing what belongs together. */
function mark(text: string, locale: Locale): string {
  let marked = '';
  let from = 0;
  for (const { end, next, cost } of breakPoints(text, locale)) {
    if (cost >= tearing / 2) continue;
    marked += text.slice(from, end) + (cost === 0 ? '|' : '/');
    from = next;
  }
  return marked + text.slice(from);
}

const texts: [title: string, locale: Locale, text: string, marked: string][] = [
  ['a line ends after a mark at no cost', 'zh', 'Groq：先写，再造', 'Groq：|先/写，|再造'],
  ['no line starts with a closing mark', 'zh', '你好，（世界）！', '你好，|（世界）！'],
  ['no line ends with an opening mark', 'zh', '读《周报》与“周刊”', '读/《周报》/与/“周刊”'],
  ['dashes and ellipses stay whole', 'zh', '等等……再说——好', '等等……|再说——|好'],
  ['a Chinese word stays whole', 'zh', '编译器先行', '编译/器/先行'],
  ['a number keeps its unit', 'zh', '融资 46 亿美元，5.5 万块', '融资/46 亿美元，|5.5 万块'],
  ['a comma or a point in a number is no end', 'en', 'U.S. chips, 1,000 of 2.5', 'U.S./chips,|1,000/of/2.5'],
  ['a hyphen may end a line', 'en', 'a state-of-art chip', 'a/state-/of-/art/chip'],
  ['a currency sign keeps its number', 'en', '(AI) “chips” at $5', '(AI)/“chips”/at/$5'],
];

for (const [title, locale, text, marked] of texts)
  test(title, () => assert.equal(mark(text, locale), marked));

test('an English line would rather not end in a short word that leans on the next', () => {
  const [afterTheory, afterOf] = breakPoints('theory of chips', 'en').filter(
    ({ cost }) => cost < tearing / 2,
  );
  assert.ok(afterTheory && afterOf && afterOf.cost > afterTheory.cost);
});

test('the parts of a name would rather stay together', () => {
  const [insideName, afterName] = breakPoints('Magic Leap turns', 'en').filter(({ cost }) => cost < tearing);
  assert.ok(insideName && afterName && insideName.cost > afterName.cost);
});

test('as a last resort a line ends anywhere but within a character', () => {
  assert.deepEqual(
    anywhere('……e\u0301a', 'en').map(({ end }) => end),
    [1, 2, 4],
  );
});
