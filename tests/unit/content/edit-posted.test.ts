import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parse } from 'yaml';
import { recordPosted } from '#content/edit-posted.ts';
import type { PostedRecord } from '#schema/posted.ts';

const entry: PostedRecord = {
  issue: 22,
  language: 'zh',
  channel: 'text',
  date: '2026-01-01',
  version: '0123456789012345',
};

test('what goes out for the first time begins the file', () => {
  const source = recordPosted('', entry);
  assert.match(source, /^# /);
  assert.deepEqual(parse(source), [entry]);
});

test('what goes out again takes the place of what went out, and comments stay', () => {
  const english: PostedRecord = { ...entry, language: 'en', version: '1e10000000000000' };
  const both = recordPosted(recordPosted('', entry), english);
  const commented = both.replace('language: zh', 'language: zh # twice');
  const later = { ...entry, date: '2026-02-02', version: 'fedcba9876543210' };
  const source = recordPosted(commented, later);
  assert.deepEqual(parse(source), [later, english]);
  assert.ok(source.includes('# twice'));
  assert.equal(source.split('\n').length, commented.split('\n').length);
});

test('a list between brackets is gone on with', () => {
  const flow = `[{issue: 1, language: zh, channel: text, date: 2026-01-01, version: 0123456789abcdef}]\n`;
  assert.equal((parse(recordPosted(flow, entry)) as unknown[]).length, 2);
});
