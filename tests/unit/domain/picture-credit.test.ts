import assert from 'node:assert/strict';
import { test } from 'node:test';
import { creditOf, deedOf, haveOneCredit, isCommons } from '#domain/picture-credit.ts';
import { commonsLicences, otherGrounds } from '#schema/picture-credit.ts';
import { issueOf } from '../sample.ts';

test('finds the credit of a picture by its name, however accents are written', () => {
  const issue = issueOf({ pictures: { 'cafe\u0301.png': { credit: 'Some', licence: 'own' } } });
  for (const src of ['./cafe\u0301.png', './café.png', 'café.png'])
    assert.equal(creditOf(issue, src)?.licence, 'own', src);
  for (const src of ['./cafe.png', './constructor', './__proto__'])
    assert.equal(creditOf(issue, src), undefined, src);
});

test('tells whether pictures have one credit', () => {
  const credit = { credit: { zh: '某', en: 'Some' }, licence: 'own' } as const;
  const pictures = {
    'a.png': credit,
    'b.png': { ...credit },
    'c.png': { ...credit, licence: 'permission' },
  } as const;
  const issue = issueOf({ pictures });
  for (const [files, expected] of [
    [['./a.png', 'b.png'], true],
    [['a.png', 'c.png'], false],
    [['a.png', 'd.png'], false],
    [['d.png', 'e.png'], true],
  ] as const)
    assert.equal(haveOneCredit(issue, files), expected, files.join());
});

for (const [licence, deed] of [
  ['CC-BY-4.0', 'licenses/by/4.0'],
  ['CC-BY-NC-SA-2.5', 'licenses/by-nc-sa/2.5'],
  ['CC-BY-NC-ND-3.0', 'licenses/by-nc-nd/3.0'],
  ['CC-BY-NC-ND-1.0', 'licenses/by-nd-nc/1.0'],
  ['CC0-1.0', 'publicdomain/zero/1.0'],
  ['PDM-1.0', 'publicdomain/mark/1.0'],
] as const)
  test(`knows the deed of ${licence}`, () => {
    assert.equal(deedOf(licence), `https://creativecommons.org/${deed}/`);
  });

test('knows a deed of each licence of Creative Commons, and of nothing else', () => {
  for (const licence of commonsLicences) {
    assert.ok(isCommons(licence));
    assert.match(
      deedOf(licence) ?? '',
      /^https:\/\/creativecommons\.org\/(?:licenses|publicdomain)\/[a-z-]+\/\d\.\d\/$/,
    );
  }
  assert.equal(new Set(commonsLicences.map(deedOf)).size, commonsLicences.length);
  for (const ground of otherGrounds) assert.equal(deedOf(ground), undefined);
});
