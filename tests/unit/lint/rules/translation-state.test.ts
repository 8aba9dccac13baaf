import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Finding } from '#diagnostics/problem.ts';
import { translationState } from '#lint/rules/translation-state.ts';
import { findingsOf, told } from '../rule-fixture.ts';

/** The valid fixture, below those of the rule, has findings of its own. */
const isOwn = ({ file }: Finding): boolean => /^issues\/00[56]-/.test(file);

test('finds what is broken, at its place', async () => {
  const findings = await findingsOf(translationState, 'broken');
  assert.deepEqual(findings.filter(isOwn).map(told), [
    'issues/005-example-five/zh.mdx:2:1 No. 5 has been out for 335 days without its English translation',
  ]);
});

test('leaves alone what comes close', async () => {
  const findings = await findingsOf(translationState, 'nearly');
  assert.deepEqual(findings.filter(isOwn).map(told), []);
});
