import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readSite } from '#content/site-origin.ts';
import { english } from '../in-english.ts';

const sound: [value: string | undefined, site: string][] = [
  [undefined, 'https://industry-observer.example/'],
  ['', 'https://industry-observer.example/'],
  ['https://column.example', 'https://column.example/'],
  ['https://column.example/', 'https://column.example/'],
  ['HTTPS://Column.Example:443', 'https://column.example/'],
  ['http://localhost:8080', 'http://localhost:8080/'],
  ['http://[::1]:8080/', 'http://[::1]:8080/'],
  ['https://专栏.example', 'https://xn--fiq31sr2t.example/'],
  ['https://user.github.io/column', 'https://user.github.io/column/'],
  ['https://user.github.io/column/', 'https://user.github.io/column/'],
  ['https://a.example/papers/Tech_2.0~x', 'https://a.example/papers/Tech_2.0~x/'],
  ['https://a.example/papers/../column/.', 'https://a.example/column/'],
];

for (const [value, site] of sound)
  test(`takes ${JSON.stringify(value)} as the address of a site`, () => {
    const read = readSite({ SITE_ORIGIN: value }).href;
    assert.equal(read, value === 'https://专栏.example' ? new URL(value).href : site);
  });

const start = english('origin.no-scheme');
const space = english('origin.character');
const page = english('origin.page');
const path = english('origin.path');
const broken: [value: string, why: string, example?: string][] = [
  ['column.example', start, 'https://column.example'],
  ['localhost:4321', start, 'https://localhost:4321'],
  ['user.github.io/column', start, 'https://user.github.io/column'],
  ['user.github.io/column/?a', start, 'https://user.github.io/column'],
  ['//x', start, 'https://x'],
  ['/column', start, 'https://column'],
  ['https:a.example', start, 'https://a.example'],
  ['https:///a.example', start, 'https://a.example'],
  ['ftp://a.example', english('origin.scheme', { scheme: 'ftp' })],
  ['file:///srv', start],
  ['https://a.example?b', english('origin.query'), 'https://a.example'],
  ['https://a.example/column/?b', english('origin.query'), 'https://a.example/column'],
  ['https://a.example/#', english('origin.query'), 'https://a.example'],
  ['https://me:secret@a.example', english('origin.user'), 'https://a.example'],
  ['https://me@a.example/column', english('origin.user'), 'https://a.example/column'],
  ['https://a.example/column/index.html', page, 'https://a.example/column'],
  ['https://a.example/404.html', page, 'https://a.example'],
  ['https://a.example/专栏', path, 'https://a.example'],
  ['https://a.example/a%20b/', path, 'https://a.example'],
  ['https://a.example/a//b', path, 'https://a.example'],
  ['https://a.example//', path, 'https://a.example'],
  ['https://a.example/$a', path, 'https://a.example'],
  ['https://', english('origin.no-address')],
  ['https://a.example:99999', english('origin.no-address')],
  [' https://a.example', space],
  ['https://a.example\n', space],
  ['https://a example', space],
  ['https:\\\\a.example', space],
];

for (const [value, why, example] of broken)
  test(`says in one sentence why ${JSON.stringify(value)} is no address of a site`, () => {
    assert.throws(
      () => readSite({ SITE_ORIGIN: value }),
      ({ name, code, message }: Error & { code?: string }) => {
        assert.deepEqual([name, code], ['UserError', 'invalid-setting']);
        assert.ok(message.startsWith(`SITE_ORIGIN is “${value}”, ${why}; it must be `), message);
        if (example !== undefined) assert.ok(message.endsWith(`such as ${example}.`), message);
        return true;
      },
    );
  });
