import path from 'node:path';
import { printable } from '#diagnostics/printable.ts';
import { shownPath } from '#diagnostics/shown-path.ts';
import { coverLines, figureLine } from '#templates/picture.ts';
import type { PreparedPicture } from '#pictures/prepare-picture.ts';
import { creditLines, type GivenCredit } from '#schema/picture-credit.ts';
import { otherLocales, type Locale } from '#config.ts';
import { inWords, type WordingLanguage } from '#wording/in-words.ts';
import { say, type Phrase } from '#wording/phrase.ts';

/** A picture that was brought into an issue. */
export interface Brought {
  /** The file it came from, and its size in bytes. */
  file: string;
  size: number;
  prepared: PreparedPicture;
  /** The name of its file in the issue. */
  name: string;
  alt: string;
  /** Whether the issue had it already. */
  isKnown: boolean;
}

/** `412 kB` */
function describeBytes(bytes: number): string {
  return bytes < 1_000_000 ? `${Math.ceil(bytes / 1000)} kB` : `${(bytes / 1_000_000).toFixed(1)} MB`;
}

/** Says in a line or two what was made of a picture. */
export function describeBrought(
  { file, size, prepared, name, isKnown }: Brought,
  folder: string,
  language: WordingLanguage,
): string {
  const { bytes, width, height, given, removed, loss } = prepared;
  const came = say('picture.file', {
    file: printable(path.basename(file)),
    pixels: `${given.width} × ${given.height}`,
    size: describeBytes(size),
  });
  const went = say('picture.file', {
    file: shownPath(folder, name),
    pixels: `${width} × ${height}`,
    size: describeBytes(bytes.length),
  });
  const told = isKnown
    ? say('picture.known', { came, file: shownPath(folder, name) })
    : say('picture.brought', { came, went, removed });
  return [told, ...(loss ? [loss] : [])].map((phrase) => inWords(phrase, language)).join('\n');
}

/** Where the lines are to be pasted, and what they say. */
export interface Pasting {
  /** The file of the original, as it is shown. */
  file: string;
  locale: Locale;
  /** Whether its front matter has `pictures` and `cover` already. */
  hasPictures: boolean;
  hasCover: boolean;
  caption: string | undefined;
  credit: GivenCredit;
  isCover: boolean;
}

/** Says what is to be pasted where. */
export function describeSteps(
  brought: readonly Brought[],
  pasting: Pasting,
  language: WordingLanguage,
): string[] {
  const words = (phrase: Phrase | string): string => inWords(phrase, language);
  const { file, locale, hasPictures, hasCover, caption, credit, isCover } = pasting;
  const others = otherLocales(locale).map((other) => ({
    file: `${other}.mdx`,
    language: words(say(`language.${other}`)),
  }));
  const names = [...new Set(brought.map(({ name }) => name))];
  const shown = isCover
    ? [
        '',
        words(say('picture.paste-cover', { file, isThere: hasCover })),
        '',
        ...brought.flatMap(({ name, alt }) => coverLines(name, alt)),
      ]
    : [
        '',
        words(say('picture.paste-text', { file, others })),
        '',
        ...brought.map(({ name, alt }) => figureLine(name, alt, caption)),
      ];
  return [
    ...shown,
    '',
    words(say('picture.paste-credit', { file: path.basename(file), isThere: hasPictures })),
    '',
    ...(hasPictures ? [] : ['pictures:']),
    ...names.flatMap((name) => creditLines(name, credit).map(words)),
  ];
}
