import assert from 'node:assert/strict';
import { test } from 'node:test';
import { channelPath, entryPath, eventsPath, mendPath, pastePath, readAddress } from '#desk/addresses.ts';
import { deskPath, deskPathOf } from '#preview/desk-path.ts';
import { channels } from '#schema/posted.ts';
import { locales } from '#config.ts';

test('every address of the desk is read as what it was built for', () => {
  for (const number of [undefined, 1, 22, 999])
    for (const language of locales) {
      assert.deepEqual(readAddress(deskPath(language, number)), { kind: 'page', language, number });
      assert.deepEqual(readAddress(mendPath(language, number)), { kind: 'mend', language, number });
    }
  for (const locale of locales)
    assert.deepEqual(readAddress(entryPath(locale, 7)), { kind: 'entry', locale, number: 7 });
  assert.deepEqual(readAddress(eventsPath), { kind: 'events' });
  for (const locale of locales)
    for (const channel of channels) {
      const sent = { number: 22, locale, channel };
      assert.deepEqual(readAddress(channelPath('en', sent)), { kind: 'channel', language: 'en', sent });
      for (const kind of ['paste', 'copy'] as const)
        assert.deepEqual(readAddress(pastePath(sent, 1, kind)), {
          kind: 'paste',
          isCopied: kind === 'copy',
          sent,
          index: 1,
        });
    }
});

test('an address without a language has that of messages', () => {
  assert.deepEqual(readAddress(deskPath(undefined)), {
    kind: 'page',
    language: undefined,
    number: undefined,
  });
  assert.deepEqual(readAddress(deskPath(undefined, 3)), { kind: 'page', language: undefined, number: 3 });
});

for (const address of [
  '/desk',
  '/desks/',
  '/en/desk/',
  '/desk/fr/',
  '/desk/mend/',
  '/desk/en/issues/../mend/',
  '/desk/en/issues/-1/',
  '/desk/en/issues/1e3/',
  '/desk/en/issues/9999999/',
  '/desk/entries/fr/1/',
  '/desk/en/issues/22/fr/text/',
  '/desk/en/issues/22/zh/telegram/',
  '/desk/issues/22/zh/text/',
  '/desk/copy/zh/22/text/x/',
  '/desk/en/../../etc/passwd',
  '/desk/en/\n/',
])
  test(`nothing is at ${JSON.stringify(address)}`, () => {
    assert.equal(readAddress(address), undefined);
  });

test('each page of the site is linked to what the desk shows of it', () => {
  assert.equal(deskPathOf('/issues/22/'), '/desk/issues/22/');
  assert.equal(deskPathOf('/en/issues/22/parallel/'), '/desk/issues/22/');
  assert.equal(deskPathOf('/'), '/desk/');
  assert.equal(deskPathOf('/en/companies/groq/'), '/desk/');
  assert.equal(deskPathOf('/nowhere/at/all/'), '/desk/');
});
