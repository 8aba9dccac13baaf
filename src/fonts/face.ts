import { hash } from 'node:crypto';
import { ownFace } from '#fonts/own-face.ts';
import { commonHeadings, faceLocales, headingWords } from '#i18n/heading-words.ts';
import type { Heading } from '#markdown/body.ts';
import type { Locale } from '#config.ts';
import { pathOf } from '#domain/route-table.ts';

/** A part of the Song face, which pages load as a file of its own: the characters of some headings. */
export interface Face {
  /** Names the file. */
  name: string;
  /** The headings. */
  text: string;
}

/** What every page with the face is set in: the nameplate, and the headings that many pages have. */
export const commonFace: Face = { name: 'column', text: commonHeadings };

/** Characters from one code point to another. */
function charactersFrom([first, last]: readonly [number, number]): string {
  return Array.from({ length: last - first + 1 }, (_, index) => String.fromCodePoint(first + index)).join('');
}

/** Latin letters, those of European names among them, with figures and marks. */
const latin = (
  [
    [0x21, 0x17f],
    [0x2bb, 0x2bc],
    [0x2c6, 0x2dd],
    [0x2010, 0x2044],
    [0x20ac, 0x20ac],
    [0x2116, 0x2122],
    [0x2190, 0x2193],
    [0x2212, 0x2215],
  ] as const
)
  .map(charactersFrom)
  .join('');

/** The display face that the column brings, for Latin headings and numerals; undefined where it brings none. */
export const displayFace: Face | undefined = ownFace ? { name: 'display', text: latin } : undefined;

/** The name of a face in a language: the first that has such faces needs no other mark. */
function faceName(name: string, locale: Locale): string {
  return locale === faceLocales[0] ? name : `${name}-${locale}`;
}

/** The name of the face of the text of an issue. */
export function issueFaceName(number: number, locale: Locale): string {
  return faceName(`issue-${number}`, locale);
}

/** The face of the text of an issue in a language that has one. */
export function issueFace(
  number: number,
  locale: Locale,
  title: string,
  headings: readonly Pick<Heading, 'text' | 'amounts'>[],
): Face {
  const words = headings.map((heading) => headingWords(heading, locale));
  return { name: issueFaceName(number, locale), text: [title, ...words].join('') };
}

/**
 * The face of a page of a list of issues, in a language that has one.
 *
 * @param list `issues`, or `tag-` or `series-` and an id
 */
export function listFace(list: string, page: number, locale: Locale, titles: readonly string[]): Face {
  return { name: faceName(`${list}-${page}`, locale), text: titles.join('') };
}

/** The characters of a text, each once and in the order of Unicode. */
function charactersOf(text: string): string[] {
  return [...new Set(text)].filter((character) => /\S/.test(character)).sort();
}

const common: ReadonlySet<string> = new Set(charactersOf(commonFace.text));

/** The characters in the file of a face: those that the common one lacks, which every page has beside it. */
export function charactersIn(face: Face): string {
  const all = charactersOf(face.text);
  return (
    face === commonFace || face === displayFace ? all : all.filter((character) => !common.has(character))
  ).join('');
}

/** The address of a face, which is another when its characters or the font that the column brings are. */
export function faceAddress(face: Face): string {
  const digest = hash('sha256', `${charactersIn(face)}${ownFace?.digest ?? ''}`, 'hex').slice(0, 8);
  return `${pathOf('face', { face: face.name })}?v=${digest}`;
}
