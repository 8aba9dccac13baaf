import assert from 'node:assert/strict';
import { test } from 'node:test';
import { ShareImages } from '#share/share-images.ts';
import { Store } from '#state/store.ts';
import { words } from './share-sample.ts';
import { scratchFolder } from '../content/content-copy.ts';

test('draws an image once, whoever asks', async (t) => {
  const folder = scratchFolder(t);
  const first = await new ShareImages(new Store(folder)).image(words('zh'));
  assert.equal(first.subarray(1, 4).toString(), 'PNG');
  const store = new Store(folder);
  store.database.exec(
    "CREATE TRIGGER once BEFORE INSERT ON shareimages BEGIN SELECT RAISE(ABORT, 'drawn again'); END",
  );
  assert.ok((await new ShareImages(store).image(words('zh'))).equals(first));
  await assert.rejects(new ShareImages(store).image(words('en')), /drawn again/);
});

test('draws anew when any word changes', (t) => {
  const images = new ShareImages(new Store(scratchFolder(t)));
  const digests = [
    words('zh'),
    words('en'),
    words('zh', { number: 23 }),
    words('zh', { title: '另一个标题' }),
    words('zh', { subject: 'Other' }),
    words('zh', { name: '另一个专栏' }),
  ].map((each) => images.digest(each));
  assert.equal(new Set(digests).size, digests.length);
});

test('keeps the images of the given issues only', async (t) => {
  const store = new Store(scratchFolder(t));
  const images = new ShareImages(store);
  await Promise.all([images.image(words('zh')), images.image(words('en'))]);
  images.keepOnly([words('en')]);
  assert.deepEqual([...store.cache('shareimages').all().keys()], [images.digest(words('en'))]);
});
