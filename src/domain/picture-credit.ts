import type { Issue } from '#domain/issue.ts';
import type { CommonsLicence, Licence, PictureCredit } from '#schema/picture-credit.ts';

/** The name of the file that a text names `./name` (NFC). */
function fileName(src: string): string {
  return src.replace(/^\.\//, '').normalize();
}

/**
 * The credit of a picture of an issue; undefined where it has none.
 *
 * @param src as the text or the cover names it: `./board.jpg`
 */
export function creditOf({ pictures }: Pick<Issue, 'pictures'>, src: string): PictureCredit | undefined {
  const name = fileName(src);
  return Object.entries(pictures).find(([file]) => fileName(file) === name)?.[1];
}

/** Whether several pictures have the same credit, so that it is shown once. */
export function haveOneCredit(issue: Pick<Issue, 'pictures'>, pictures: readonly string[]): boolean {
  return new Set(pictures.map((src) => JSON.stringify(creditOf(issue, src)))).size === 1;
}

/** Tells whether something is a licence of Creative Commons. */
export function isCommons(licence: Licence): licence is CommonsLicence {
  return /^(?:CC|PDM)/.test(licence);
}

/** Parts of the addresses of deeds that are not what the id says; version 1.0 had two conditions the other way round. */
const deeds: Partial<Record<CommonsLicence, string>> = {
  'CC0-1.0': 'publicdomain/zero/1.0',
  'PDM-1.0': 'publicdomain/mark/1.0',
  'CC-BY-NC-ND-1.0': 'licenses/by-nd-nc/1.0',
};

/** The address of the deed of a licence of Creative Commons; undefined for what is none of theirs. */
export function deedOf(licence: Licence): string | undefined {
  if (!isCommons(licence)) return undefined;
  const [, kind = '', version = ''] = /^CC-(.*)-([\d.]+)$/.exec(licence) ?? [];
  return `https://creativecommons.org/${deeds[licence] ?? `licenses/${kind.toLowerCase()}/${version}`}/`;
}
