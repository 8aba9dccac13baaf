import { messagesFor } from '#i18n/dictionary.ts';
import { formatDay } from '#i18n/format-date.ts';
import type { Locale } from '#config.ts';

/** Names of sites of videos, by the last two parts of their hosts. */
const platforms = new Map<string, string>(
  Object.entries({
    'youtube.com': 'YouTube',
    'youtu.be': 'YouTube',
    'vimeo.com': 'Vimeo',
    'bilibili.com': 'Bilibili',
    'b23.tv': 'Bilibili',
    'qq.com': 'Tencent Video',
    'youku.com': 'Youku',
    'iqiyi.com': 'iQIYI',
    'douyin.com': 'Douyin',
    'tiktok.com': 'TikTok',
    'ted.com': 'TED',
    'twitch.tv': 'Twitch',
    'x.com': 'X',
    'weibo.com': 'Weibo',
  }),
);

/** What the site of a video is called: its name, or else its host. */
export function platformName(address: string, locale: Locale): string {
  const host = new URL(address).hostname.replace(/^www\./, '');
  const name = platforms.get(host.split('.').slice(-2).join('.')) ?? host;
  return messagesFor(locale).videoSite(name);
}

/** What is told of a video below its title: where it is, how long, and since when. */
export function videoDetails(
  { src, duration, date }: { src: string; duration?: string | undefined; date?: string | undefined },
  locale: Locale,
): string {
  return [platformName(src, locale), duration, date && formatDay(date, locale)].filter(Boolean).join(' · ');
}
