import assert from 'node:assert/strict';
import { existsSync, writeFileSync } from 'node:fs';
import { test } from 'node:test';
import { describeDiskError, tryOnDisk } from '#diagnostics/disk-error.ts';
import { inEnglish, english } from '../in-english.ts';
import { say } from '#wording/phrase.ts';

test(
  'a full disk is told in words, however deep it lies',
  { skip: !existsSync('/dev/full') && 'no /dev/full' },
  () => {
    let error: unknown;
    try {
      writeFileSync('/dev/full', 'x');
    } catch (thrown) {
      error = new Error('cannot write', { cause: thrown });
    }
    assert.equal(
      inEnglish(describeDiskError(error) ?? ''),
      english('disk-refusal', {
        refusal: say('disk-refusal.full'),
        system: 'ENOSPC: no space left on device, write',
      }),
    );
    assert.match(
      inEnglish(describeDiskError(new Error('io: No space left on device (os error 28)')) ?? ''),
      /^the disk is full/,
    );
  },
);

test('nothing is said of other errors', () => {
  assert.equal(describeDiskError(new TypeError('x is not a function')), undefined);
  assert.equal(describeDiskError('ENOSPC'), undefined);
});

test('SQLite that has no room for its shared memory means a full disk', () => {
  const error = Object.assign(new Error('disk I/O error'), { errcode: 4874 });
  assert.equal(
    inEnglish(describeDiskError(error) ?? ''),
    english('disk-refusal', { refusal: say('disk-refusal.full'), system: 'database or disk is full' }),
  );
});

test('what the disk refuses is left undone, and no other error is', () => {
  tryOnDisk(() => {
    throw Object.assign(new Error('disk I/O error'), { errcode: 4874 });
  });
  assert.throws(
    () =>
      tryOnDisk(() => {
        throw new Error('x is not a function');
      }),
    /not a function/,
  );
});
