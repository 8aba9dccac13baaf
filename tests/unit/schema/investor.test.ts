import assert from 'node:assert/strict';
import { test } from 'node:test';
import { investor, investorKinds } from '#schema/investor.ts';

test('knows the kinds of investors, asset managers among them', () => {
  assert.deepEqual(investorKinds, [
    'vc',
    'corporate',
    'private-equity',
    'hedge-fund',
    'asset-manager',
    'sovereign',
    'angel',
    'crypto',
  ]);
});

for (const kind of investorKinds)
  test(`takes an investor of the kind ${kind}`, () => {
    assert.deepEqual(investor.parse({ id: 'fund', name: 'Fund', kind }), {
      id: 'fund',
      name: { zh: 'Fund', en: 'Fund' },
      aliases: [],
      kind,
    });
  });

for (const kind of ['venture', 'VC', undefined])
  test(`refuses an investor of the kind ${kind}`, () => {
    const issues = investor.safeParse({ id: 'fund', name: 'Fund', kind }).error?.issues;
    assert.deepEqual(
      issues?.map(({ path }) => path),
      [['kind']],
    );
  });
