import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { test } from 'node:test';
import sharp from 'sharp';
import type { ContentRecords } from '#domain/records.ts';
import { inspectPictures, pictureStore } from '#content/picture-files.ts';
import { readSettings } from '#content/settings.ts';

test('a picture whose size, moment and place on the disk are the same is not read again', async (t) => {
  const folder = mkdtempSync(path.join(tmpdir(), 'picture-files-'));
  t.after(() => rmSync(folder, { recursive: true, force: true }));
  const settings = readSettings({
    CONTENT_DIR: path.join(folder, 'content'),
    CACHE_DIR: path.join(folder, 'cache'),
  });
  const issue = 'issues/001-one';
  const file = path.join(settings.content, issue, 'a.png');
  mkdirSync(path.dirname(file), { recursive: true });
  const white = { width: 600, height: 20, channels: 3, background: 'white' } as const;
  const bytes = await sharp({ create: white }).png().toBuffer();
  const moment = new Date('2026-01-01T00:00:00Z');
  const write = (content: Buffer): void => {
    writeFileSync(file, content);
    utimesSync(file, moment, moment);
  };
  write(bytes);
  const records = { originals: [{ folder: issue, pictures: ['a.png'] }] } as unknown as ContentRecords;
  const look = async () =>
    (await inspectPictures(settings, { records, catalog: { issues: [] } })).get(`${issue}/a.png`);

  const first = await look();
  assert.ok(first && 'picture' in first);
  const name = `${first.picture.digest}-480.webp`;
  const made = await pictureStore(settings).file(name);
  const { mtimeMs } = statSync(made ?? '');

  write(Buffer.alloc(bytes.length, 'no picture'));
  assert.deepEqual(await look(), first);
  assert.equal(await pictureStore(settings).file(name), made);
  assert.equal(statSync(made ?? '').mtimeMs, mtimeMs);

  utimesSync(file, moment, new Date(moment.getTime() + 1000));
  assert.ok('fault' in ((await look()) ?? {}));
  assert.equal(await pictureStore(settings).file(name), undefined);
});
