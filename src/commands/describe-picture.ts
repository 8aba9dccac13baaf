import path from 'node:path';
import { printable } from '#diagnostics/printable.ts';
import { languageNames } from '#lint/text/link-fragments.ts';
import { shownPath } from '#diagnostics/shown-path.ts';
import { coverLines, figureLine } from '#templates/picture.ts';
import { formatList } from '#i18n/format-list.ts';
import type { PreparedPicture } from '#pictures/prepare-picture.ts';
import { creditLines, type GivenCredit } from '#schema/picture-credit.ts';
import { otherLocale, type Locale } from '#config.ts';

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
export function describeBrought({ file, size, prepared, name, isKnown }: Brought, folder: string): string {
  const { bytes, width, height, given, removed, loss } = prepared;
  const came = `${printable(path.basename(file))}, ${given.width} × ${given.height}, ${describeBytes(size)}`;
  const lost = loss ? `\n${loss}.` : '';
  if (isKnown)
    return `${came}: ${shownPath(folder, name)} is this picture already; nothing was copied.${lost}`;
  const without = removed.length > 0 ? `; ${formatList(removed, 'en')} removed` : '';
  const went = `${shownPath(folder, name)}, ${width} × ${height}, ${describeBytes(bytes.length)}`;
  return `${came} → ${went}${without}${lost}`;
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
export function describeSteps(brought: readonly Brought[], pasting: Pasting): string[] {
  const { file, locale, hasPictures, hasCover, caption, credit, isCover } = pasting;
  const other = otherLocale(locale);
  const names = [...new Set(brought.map(({ name }) => name))];
  const shown = isCover
    ? [
        '',
        `Paste into the front matter of ${file}${hasCover ? ', in place of the cover that is there' : ''}:`,
        '',
        ...brought.flatMap(({ name, alt }) => coverLines(name, alt)),
      ]
    : [
        '',
        `Paste into ${file}, and into ${other}.mdx with words in ${languageNames[other]}:`,
        '',
        ...brought.map(({ name, alt }) => figureLine(name, alt, caption)),
      ];
  return [
    ...shown,
    '',
    hasPictures
      ? `Paste below “pictures:” in the front matter of ${path.basename(file)}:`
      : `Paste into the front matter of ${path.basename(file)}:`,
    '',
    ...(hasPictures ? [] : ['pictures:']),
    ...names.flatMap((name) => creditLines(name, credit)),
  ];
}
