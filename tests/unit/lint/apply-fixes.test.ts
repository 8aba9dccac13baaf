import assert from 'node:assert/strict';
import { test } from 'node:test';
import { applyFixes } from './apply-fixes.ts';

test('replaces each passage, whatever the order of the fixes', () => {
  const fixes = [
    { start: 4, end: 5, text: 'E' },
    { start: 0, end: 1, text: 'AA' },
    { start: 2, end: 2, text: '-' },
  ];
  assert.deepEqual(applyFixes('abcdef', fixes), { text: 'AAb-cdEf', applied: 3 });
});

test('takes the first of two that overlap', () => {
  const fixes = [
    { start: 1, end: 4, text: 'X' },
    { start: 2, end: 3, text: 'Y' },
  ];
  assert.deepEqual(applyFixes('abcdef', fixes), { text: 'aXef', applied: 1 });
});

test('leaves a source without fixes, and one behind its end, alone', () => {
  assert.deepEqual(applyFixes('abc', []), { text: 'abc', applied: 0 });
  assert.deepEqual(applyFixes('abc', [{ start: 2, end: 9, text: '' }]), { text: 'abc', applied: 0 });
});
