import assert from 'node:assert/strict';
import { test } from 'node:test';
import { commonsLicences, creditLines, otherGrounds, pictureCredit } from '#schema/picture-credit.ts';
import { parseYaml } from '#content/yaml-source.ts';
import { problemsOf } from '../sample.ts';
import { inEnglish, english } from '../in-english.ts';

const source = 'https://s.test/';
const least = { credit: 'Groq', licence: 'own' };

test('takes a credit for both languages, or one for each', () => {
  assert.deepEqual(pictureCredit.parse(least).credit, { zh: 'Groq', en: 'Groq' });
  const credit = { zh: '某', en: 'Some' };
  assert.deepEqual(pictureCredit.parse({ ...least, credit }).credit, credit);
});

for (const licence of [...commonsLicences, ...otherGrounds])
  test(`takes the licence ${licence}, and needs a source unless nobody would find it`, () => {
    assert.equal(pictureCredit.safeParse({ ...least, licence, source }).success, true);
    const problems = problemsOf(pictureCredit, { ...least, licence });
    const isSourceless = licence === 'own' || licence === 'permission';
    assert.deepEqual(
      problems,
      isSourceless ? [] : [`source: ${english('missing-field.name', { name: 'source' })}`],
    );
  });

for (const [fields, path] of [
  [{ credit: undefined }, 'credit'],
  [{ credit: ' ' }, 'credit'],
  [{ credit: { zh: '某' } }, 'credit'],
  [{ licence: undefined }, 'licence'],
  [{ licence: 'CC BY 4.0' }, 'licence'],
  [{ licence: 'CC-BY' }, 'licence'],
  [{ licence: 'CC-BY-5.0' }, 'licence'],
  [{ licence: 'CC-BY-SA-ND-4.0' }, 'licence'],
  [{ source: 'board.jpg' }, 'source'],
  [{ source: 'javascript:alert(1)' }, 'source'],
  [{ license: 'own' }, ''],
] as const)
  test(`refuses ${JSON.stringify(fields)}`, () => {
    const issues = pictureCredit.safeParse({ ...least, ...fields }).error?.issues ?? [];
    assert.equal(issues.length, 1);
    assert.equal(issues[0]?.path[0] ?? '', path);
  });

for (const [file, credit] of [
  ['board.jpg', undefined],
  ['2024: “图”.png', 'A # B: {c}'],
  ["it's.png", "O'Neil & 'Sons'"],
] as const)
  test(`writes lines for ${file} that YAML reads, with what is unknown left empty`, () => {
    assert.deepEqual(
      parseYaml(`pictures:\n${creditLines(file, { credit }).map(inEnglish).join('\n')}\n`).data,
      {
        pictures: { [file]: { credit: credit ?? null, licence: null, source: null } },
      },
    );
  });
