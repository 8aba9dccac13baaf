import assert from 'node:assert/strict';
import { test } from 'node:test';
import { withoutTracking } from '#markdown/tracking.ts';

const cases: [address: string, clean: string, ...names: string[]][] = [
  ['https://a.com/?utm_source=x', 'https://a.com/', 'utm_source'],
  ['https://a.com/b?c=1&UTM_Medium=x&d=2#e', 'https://a.com/b?c=1&d=2#e', 'UTM_Medium'],
  ['https://a.com/?fbclid=1&gclid=2', 'https://a.com/', 'fbclid', 'gclid'],
  ['https://mp.weixin.qq.com/s/x?from=timeline', 'https://mp.weixin.qq.com/s/x', 'from'],
  ['https://36kr.com/p/1?from=wechat_share', 'https://36kr.com/p/1', 'from'],
  ['https://a.com/?ref=blog.b.org', 'https://a.com/', 'ref'],
  ['https://www.bilibili.com/video/x/?p=2&vd_source=y', 'https://www.bilibili.com/video/x/?p=2', 'vd_source'],
  ['https://techcrunch.com/a/?guccounter=1', 'https://techcrunch.com/a/', 'guccounter'],
  ['https://a.com/?p=15587', 'https://a.com/?p=15587'],
  ['https://a.com/?from=2020&ref=main', 'https://a.com/?from=2020&ref=main'],
  ['https://a.com/?q=utm_source', 'https://a.com/?q=utm_source'],
  ['https://a.com/utm_source=1#?gclid=1', 'https://a.com/utm_source=1#?gclid=1'],
  ['https://a.com/?', 'https://a.com/?'],
];

for (const [address, clean, ...names] of cases)
  test(`cleans ${address}`, () => {
    assert.deepEqual(withoutTracking(address), { address: clean, names });
  });
