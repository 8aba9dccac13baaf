import { isLocale, type Locale } from '#config.ts';
import { wordingLanguages, type WordingLanguage } from '#wording/in-words.ts';
import { isChannel } from '#channels/channels.ts';
import type { Channel } from '#schema/posted.ts';
import { deskPath } from '#preview/desk-path.ts';

/** A page of the desk, or what belongs to one. */
export type DeskAddress =
  /** What is to be done; an issue, where it has a number. The language of messages, where it names none. */
  | { kind: 'page'; language: WordingLanguage | undefined; number: number | undefined }
  /** Where mends are sent, from such a page. */
  | { kind: 'mend'; language: WordingLanguage; number: number | undefined }
  /** What feeds carry of an issue. */
  | { kind: 'entry'; locale: Locale; number: number }
  /** An issue as it goes to a channel. */
  | { kind: 'channel'; language: WordingLanguage; sent: Sent }
  /** What is pasted into the editor of a channel, as a page; or what a browser copies. */
  | { kind: 'paste'; isCopied: boolean; sent: Sent; index: number }
  /** The display face. */
  | { kind: 'face' }
  /** Where pages are told that something changed. */
  | { kind: 'events' };

/** An issue in one language and the channel that it goes to. */
export interface Sent {
  number: number;
  locale: Locale;
  channel: Channel;
}

/** Where browsers are told of changes. */
export const eventsPath = '/desk/events/';

/** Where the styles of the desk have the display face from. */
const facePath = '/desk/display.woff2';

/** Where the mends of a page are sent. */
export function mendPath(language: WordingLanguage, number?: number): string {
  return `${deskPath(language, number)}mend/`;
}

/** The address of what feeds carry of an issue. */
export function entryPath(locale: Locale, number: number): string {
  return `/desk/entries/${locale}/${number}/`;
}

/** The address of an issue as it goes to a channel. */
export function channelPath(language: WordingLanguage, { number, locale, channel }: Sent): string {
  return `${deskPath(language, number)}${locale}/${channel}/`;
}

/** The address of what is pasted into the editor of a channel, by its place among all that is; shown, or for copying. */
export function pastePath({ number, locale, channel }: Sent, index: number, kind: 'paste' | 'copy'): string {
  return `/desk/${kind}/${locale}/${number}/${channel}/${index}/`;
}

function readSent(locale = '', number = '', channel = ''): Sent | undefined {
  return isLocale(locale) && isChannel(channel) ? { locale, number: Number(number), channel } : undefined;
}

function readChannel(address: string): DeskAddress | undefined {
  const [, kind, ...named] = /^\/desk\/(paste|copy)\/([\w-]+)\/(\d{1,6})\/(\w+)\/(\d)\/$/.exec(address) ?? [];
  const pasted = kind && readSent(...named);
  if (pasted) return { kind: 'paste', isCopied: kind === 'copy', sent: pasted, index: Number(named[3]) };
  const [, name, number, locale, channel] =
    /^\/desk\/([a-z]{2})\/issues\/(\d{1,6})\/([\w-]+)\/(\w+)\/$/.exec(address) ?? [];
  const language = wordingLanguages.find((each) => each === name);
  const sent = readSent(locale, number, channel);
  return language && sent && { kind: 'channel', language, sent };
}

/** What is at an address below `/desk/`; undefined for nothing. */
export function readAddress(address: string): DeskAddress | undefined {
  if (address === eventsPath) return { kind: 'events' };
  if (address === facePath) return { kind: 'face' };
  const entry = /^\/desk\/entries\/([\w-]+)\/(\d{1,6})\/$/.exec(address);
  if (entry && isLocale(entry[1] ?? ''))
    return { kind: 'entry', locale: entry[1] as Locale, number: Number(entry[2]) };
  const channel = readChannel(address);
  if (channel) return channel;
  const page = /^\/desk\/(?:([a-z]{2})\/)?(?:issues\/(\d{1,6})\/)?(mend\/)?$/.exec(address);
  if (!page) return undefined;
  const [, named, digits, isMend] = page;
  const language = wordingLanguages.find((each) => each === named);
  if (named !== language) return undefined;
  const number = digits === undefined ? undefined : Number(digits);
  if (!isMend) return { kind: 'page', language, number };
  return language === undefined ? undefined : { kind: 'mend', language, number };
}
