import path from 'node:path';
import { isLocale, type Locale } from '#config.ts';
import type { PostLine } from '#importing/lines.ts';

const tag = '(?:zh|en|ja)(?:[-_](?:cn|tw|hk|sg|hans|hant|us|gb|jp))?';
const tagOfName = new RegExp(`[._-](${tag})$`, 'i');
const tagOfFolder = new RegExp(`^${tag}$`, 'i');

/** The language of the column that a tag means: `zh-CN` is `zh`. */
function localeOfTag(words: string | undefined): Locale | undefined {
  const [language = ''] = (words ?? '').trim().toLowerCase().split(/[-_]/);
  return isLocale(language) ? language : undefined;
}

/** Addresses and code in a line, which are in no language. */
const noWords = /(`+)[^`]+\1|\]\([^()\s]*\)|https?:[^\s<>]+|<[^<>]*>/g;

/** Chinese where a fair share of the letters of a text is; its code tells nothing. */
function localeOfText(lines: readonly PostLine[]): Locale {
  const head = lines
    .filter(({ code }) => code === undefined)
    .map(({ text }) => text)
    .join('\n')
    .slice(0, 20_000)
    .replace(noWords, ' ');
  const chinese = head.match(/[\u4E00-\u9FFF]/g)?.length ?? 0;
  const latin = head.match(/[A-Za-z]+/g)?.length ?? 0;
  return chinese > 0 && chinese * 2 >= latin ? 'zh' : 'en';
}

/** The language of a post: as its front matter states it, as the name of its file ends, or that of its letters. */
export function languageOfPost(
  file: string,
  stated: string | undefined,
  title: string | undefined,
  lines: readonly PostLine[],
): Locale {
  const { name } = path.parse(file);
  return (
    localeOfTag(stated) ??
    localeOfTag(tagOfName.exec(name)?.[1]) ??
    localeOfText([{ text: title ?? '', number: 1 }, ...lines])
  );
}

/**
 * What a post has in common with its translation: the key that both state, and its path without languages, so that
 * `chips/index.en.md` goes with `chips/index.md`, and `en/chips.md` with `zh/chips.md`.
 */
export function pairKeysOf(file: string, translationKey: string | undefined): string[] {
  const { dir, name } = path.parse(file);
  const folders = dir.split(path.sep).filter((each) => !tagOfFolder.test(each));
  const bare = [...folders, name.replace(tagOfName, '')].join('/');
  return [`path ${bare}`, ...(translationKey === undefined ? [] : [`key ${translationKey}`])];
}
