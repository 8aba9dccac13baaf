import assert from 'node:assert/strict';
import { test } from 'node:test';
import { addressOf, isAsking, readAddress } from '#components/search/search-address.ts';

for (const [search, request] of [
  ['?q=%E8%8A%AF%E7%89%87&tag=ai&year=2024', { query: '芯片', tag: 'ai', year: '2024' }],
  ['?q=a+b%26c', { query: 'a b&c', tag: '', year: '' }],
  ['?year=2024', { query: '', tag: '', year: '2024' }],
  ['', { query: '', tag: '', year: '' }],
] as const)
  test(`keeps what is asked for in ${search || 'an address without a query'}`, () => {
    assert.deepEqual(readAddress(search), request);
    assert.equal(addressOf(request), search);
    assert.equal(isAsking(request), search !== '');
  });
