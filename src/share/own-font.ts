import { hash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { hasIdeographs, unpackFont } from '#share/open-font.ts';
import { Typeface } from '#share/typeface.ts';
import { columnRoot } from '#state/project.ts';
import { ownFontFile } from '#config.ts';

/** The font of headings that a column brings. */
interface OwnFont {
  /** Its bytes, unpacked. */
  sfnt: Buffer;
  typeface: Typeface;
  /** Names the file by its bytes. */
  digest: string;
  hasIdeographs: boolean;
}

/** The height of the digits of the usual face, in ems: what share images are laid out for. */
const usualDigits = 0.66;

/** How much larger a typeface is set on share images, so that its digits are as high as the usual ones. */
function scaleOf(face: Typeface): number {
  return hasIdeographs(face) ? 1 : usualDigits / (face.heightOf('0') || usualDigits);
}

async function openOwnFont(file: string): Promise<OwnFont> {
  const bytes = readFileSync(path.join(columnRoot(), file));
  const sfnt = await unpackFont(bytes);
  if (!sfnt) throw new Error(`${file} is no font`);
  const plain = new Typeface(sfnt);
  const digest = hash('sha256', bytes, 'hex').slice(0, 8);
  const typeface = new Typeface(sfnt, scaleOf(plain));
  return { sfnt, typeface, digest, hasIdeographs: hasIdeographs(plain) };
}

/** The font of headings that the column brings; undefined where it brings none. The settings were checked before. */
export const ownFont = ownFontFile === undefined ? undefined : await openOwnFont(ownFontFile);
