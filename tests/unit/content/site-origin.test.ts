import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readOrigin } from '#content/site-origin.ts';

const sound: [value: string | undefined, origin: string][] = [
  [undefined, 'https://industry-observer.example'],
  ['', 'https://industry-observer.example'],
  ['https://column.example', 'https://column.example'],
  ['https://column.example/', 'https://column.example'],
  ['HTTPS://Column.Example:443', 'https://column.example'],
  ['http://localhost:8080', 'http://localhost:8080'],
  ['http://[::1]:8080/', 'http://[::1]:8080'],
  ['https://专栏.example', 'https://xn--fiq31sr2t.example'],
];

for (const [value, origin] of sound)
  test(`takes ${JSON.stringify(value)} as an origin`, () => {
    const read = readOrigin({ SITE_ORIGIN: value });
    assert.equal(read, value === 'https://专栏.example' ? new URL(value).origin : origin);
  });

const start = 'which does not start with https:// or http://';
const space = 'which has a space or another character that no origin has';
const broken: [value: string, why: string, example?: string][] = [
  [
    'https://user.github.io/column/',
    'which has a path, and paths are not supported yet',
    'https://user.github.io',
  ],
  ['https://a.example/b', 'which has a path, and paths are not supported yet', 'https://a.example'],
  ['column.example', start, 'https://column.example'],
  ['localhost:4321', start, 'https://localhost:4321'],
  ['user.github.io/column', start, 'https://user.github.io'],
  ['//x', start, 'https://x'],
  ['/column', start, 'https://column'],
  ['https:a.example', start, 'https://a.example'],
  ['https:///a.example', start, 'https://a.example'],
  ['ftp://a.example', 'whose scheme is ftp'],
  ['file:///srv', start],
  ['https://a.example?b', 'which has a ? or #', 'https://a.example'],
  ['https://a.example/#', 'which has a ? or #', 'https://a.example'],
  ['https://me:secret@a.example', 'which has a user name or password', 'https://a.example'],
  ['https://', 'which is not an address'],
  ['https://a.example:99999', 'which is not an address'],
  [' https://a.example', space],
  ['https://a.example\n', space],
  ['https://a example', space],
  ['https:\\\\a.example', space],
];

for (const [value, why, example] of broken)
  test(`says in one sentence why ${JSON.stringify(value)} is no origin`, () => {
    assert.throws(
      () => readOrigin({ SITE_ORIGIN: value }),
      ({ name, code, message }: Error & { code?: string }) => {
        assert.deepEqual([name, code], ['UserError', 'invalid-setting']);
        assert.ok(message.startsWith(`SITE_ORIGIN is “${value}”, ${why}; it must be `), message);
        if (example !== undefined) assert.ok(message.endsWith(`such as ${example}.`), message);
        return true;
      },
    );
  });
