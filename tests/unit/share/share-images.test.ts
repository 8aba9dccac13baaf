import assert from 'node:assert/strict';
import { readdirSync, statSync, utimesSync } from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';
import { ShareImages } from '#share/share-images.ts';
import { words } from './share-sample.ts';
import { scratchFolder } from '../content/content-copy.ts';

test('draws an image once, whoever asks, and serves it from the disk', async (t) => {
  const folder = scratchFolder(t);
  const first = await new ShareImages(folder).image(words('zh'));
  const [name = ''] = readdirSync(folder);
  utimesSync(path.join(folder, name), 1, 1);
  assert.ok((await new ShareImages(folder).image(words('zh'))).equals(first));
  assert.deepEqual(readdirSync(folder), [name]);
  assert.equal(statSync(path.join(folder, name)).mtimeMs, 1000);
});

test('draws anew when any word changes', (t) => {
  const images = new ShareImages(scratchFolder(t));
  const digests = [
    words('zh'),
    words('en'),
    words('zh', { number: 23 }),
    words('zh', { title: '另一个标题' }),
    words('zh', { company: 'Other' }),
    words('zh', { name: '另一个专栏' }),
  ].map((each) => images.digest(each));
  assert.equal(new Set(digests).size, digests.length);
});

test('keeps the images of the given issues only', async (t) => {
  const folder = scratchFolder(t);
  const images = new ShareImages(folder);
  await Promise.all([images.image(words('zh')), images.image(words('en'))]);
  images.keepOnly([words('en')]);
  assert.deepEqual(readdirSync(folder), [`${images.digest(words('en'))}.png`]);
});
