import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Diagnostic } from '#diagnostics/diagnostic.ts';
import { translationState } from '#lint/rules/translation-state.ts';
import { diagnosticsOf, told } from '../rule-fixture.ts';
import { english } from '../../in-english.ts';
import { say } from '#wording/phrase.ts';

/** The valid fixture, below those of the rule, has diagnostics of its own. */
const isOwn = ({ file }: Diagnostic): boolean => /^issues\/00[56]-/.test(file);

test('finds what is broken, at its place', async () => {
  const diagnostics = await diagnosticsOf(translationState, 'broken');
  assert.deepEqual(diagnostics.filter(isOwn).map(told), [
    `issues/005-example-five/zh.mdx:2:1 ${english('translation-state', { number: 5, days: 335, language: say('language.en') })}`,
  ]);
});

test('leaves alone what comes close', async () => {
  const diagnostics = await diagnosticsOf(translationState, 'nearly');
  assert.deepEqual(diagnostics.filter(isOwn).map(told), []);
});
