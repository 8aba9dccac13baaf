import { formatDay } from '#i18n/format-date.ts';
import type { Localized } from '#schema/text.ts';
import type { Locale } from '#config.ts';

/** Names of sites of videos, by the last two parts of their hosts. */
const platforms = new Map<string, Localized>(
  Object.entries({
    'youtube.com': { zh: 'YouTube', en: 'YouTube' },
    'youtu.be': { zh: 'YouTube', en: 'YouTube' },
    'vimeo.com': { zh: 'Vimeo', en: 'Vimeo' },
    'bilibili.com': { zh: '哔哩哔哩', en: 'Bilibili' },
    'b23.tv': { zh: '哔哩哔哩', en: 'Bilibili' },
    'qq.com': { zh: '腾讯视频', en: 'Tencent Video' },
    'youku.com': { zh: '优酷', en: 'Youku' },
    'iqiyi.com': { zh: '爱奇艺', en: 'iQIYI' },
    'douyin.com': { zh: '抖音', en: 'Douyin' },
    'tiktok.com': { zh: 'TikTok', en: 'TikTok' },
    'ted.com': { zh: 'TED', en: 'TED' },
    'twitch.tv': { zh: 'Twitch', en: 'Twitch' },
    'x.com': { zh: 'X', en: 'X' },
    'weibo.com': { zh: '微博', en: 'Weibo' },
  }),
);

/** What the site of a video is called: its name, or else its host. */
export function platformName(address: string, locale: Locale): string {
  const host = new URL(address).hostname.replace(/^www\./, '');
  return platforms.get(host.split('.').slice(-2).join('.'))?.[locale] ?? host;
}

/** What is told of a video below its title: where it is, how long, and since when. */
export function videoDetails(
  { src, duration, date }: { src: string; duration?: string | undefined; date?: string | undefined },
  locale: Locale,
): string {
  return [platformName(src, locale), duration, date && formatDay(date, locale)].filter(Boolean).join(' · ');
}
