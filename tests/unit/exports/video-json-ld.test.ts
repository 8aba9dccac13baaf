import assert from 'node:assert/strict';
import { test } from 'node:test';
import { videoJsonLd } from '#exports/video-json-ld.ts';
import type { Picture } from '#domain/picture.ts';
import { platformName, videoDetails } from '#i18n/video-words.ts';
import { site } from '../sample.ts';

const picture: Picture = {
  digest: 'abc',
  kind: 'photograph',
  width: 1600,
  height: 900,
  isTransparent: false,
};
const video = {
  src: 'https://www.youtube.com/watch?v=1',
  title: 'T',
  poster: './still.jpg',
  alt: 'A',
  date: '2024-02-20',
};

test('describes a video of which a still and a day are given', () => {
  const [described] = videoJsonLd([{ ...video, duration: '12:30' }], { 'still.jpg': picture }, site);
  assert.deepEqual(described, {
    '@type': 'VideoObject',
    name: 'T',
    description: 'A',
    url: video.src,
    thumbnailUrl: `${site.origin}/pictures/abc-1216.jpg`,
    uploadDate: '2024-02-20',
    duration: 'PT12M30S',
  });
});

for (const without of ['poster', 'date'] as const)
  test(`describes no video without ${without}`, () => {
    assert.deepEqual(videoJsonLd([{ ...video, [without]: undefined }], { 'still.jpg': picture }, site), []);
  });

for (const [address, zh, en] of [
  ['https://www.bilibili.com/video/BV1', '哔哩哔哩', 'Bilibili'],
  ['https://m.youtube.com/watch?v=1', 'YouTube', 'YouTube'],
  ['https://v.qq.com/x/1.html', '腾讯视频', 'Tencent Video'],
  ['https://www.acme.test/film', 'acme.test', 'acme.test'],
  ['https://youtube.com.evil.test/', 'youtube.com.evil.test', 'youtube.com.evil.test'],
] as const)
  test(`names the platform of ${address}`, () => {
    assert.deepEqual([platformName(address, 'zh'), platformName(address, 'en')], [zh, en]);
  });

test('tells where a video is, how long and of when', () => {
  assert.equal(videoDetails({ ...video, duration: '12:30' }, 'en'), 'YouTube · 12:30 · February 20, 2024');
  assert.equal(videoDetails({ src: video.src }, 'zh'), 'YouTube');
});
