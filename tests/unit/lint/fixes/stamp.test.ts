import assert from 'node:assert/strict';
import { test } from 'node:test';
import { stampFingerprint } from '#lint/fixes/stamp.ts';

const stamp = (line: string): string | undefined =>
  stampFingerprint(
    `---\r\n${line}\r\ndate: 2026-01-05\r\n---\r\n`,
    { line: 2, column: 13 },
    'aaaabbbbccccdddd',
  );

const stamped = (line: string): string => `---\r\n${line}\r\ndate: 2026-01-05\r\n---\r\n`;

test('the fingerprint alone is replaced; a comment and the ends of lines stay', () => {
  assert.equal(
    stamp('translates: 1111222233334444 # read by the translator'),
    stamped('translates: "aaaabbbbccccdddd" # read by the translator'),
  );
});

test('the comment that tells what zeros mean goes with the zeros', () => {
  assert.equal(
    stamp('translates: "0000000000000000"  # zeros: not done yet'),
    stamped('translates: "aaaabbbbccccdddd"'),
  );
});

test('where no value of one line stands, nothing is stamped', () => {
  assert.equal(stamp('translates: # nothing'), undefined);
});
