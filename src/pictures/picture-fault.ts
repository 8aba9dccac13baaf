/** Why a file cannot be shown as a picture, in words for its author. */
export interface PictureFault {
  /** What is wrong, in kebab-case. */
  code: `picture-${string}`;
  /** Follows the name of the file: “is empty”. */
  message: string;
  help: string;
}

/** A kind of file, told by how it begins. */
interface Signature {
  pattern: RegExp;
  message: string;
  help: string;
}

const asJpeg = 'Open it and save or export it as JPEG (a photograph) or PNG (a screenshot).';

/** Files that cannot be read, by their first bytes as Latin-1; where it is not said, they are no pictures. */
const signatures: Signature[] = [
  {
    pattern: /^[^]{4}ftyp(?:hei[cxms]|hev[cxms]|mif1|msf1)/,
    message: 'is an HEIC photograph, as iPhones take them, which browsers do not show',
    help: 'Export it as JPEG (in Photos: File, Export), or set the phone to Formats: Most Compatible.',
  },
  { pattern: /^[^]{4}ftyp(?!avi[fs])/, message: 'is a video', help: 'Save a still of it as JPEG or PNG.' },
  { pattern: /^BM/, message: 'is a BMP, which is not read', help: 'Save it as PNG.' },
  {
    pattern: /^(?:\xff\x0a|\0\0\0\x0cJXL )/,
    message: 'is a JPEG XL, which is not read',
    help: asJpeg,
  },
  {
    pattern: /^\0\0\0\x0cjP {2}/,
    message: 'is a JPEG 2000, which is not read',
    help: asJpeg,
  },
  { pattern: /^8BPS/, message: 'is a Photoshop file', help: 'Export it as PNG or JPEG.' },
  { pattern: /^\0\0\x01\0/, message: 'is an icon, which is not read', help: 'Save it as PNG.' },
  {
    pattern: /^(?:%PDF|%!PS|\xc5\xd0\xd3\xc6)/,
    message: 'is a PDF or PostScript document',
    help: 'Export the page as SVG or PNG.',
  },
  {
    pattern: /^\s*(?:\xef\xbb\xbf\s*)?(?:<!doctype html|<html|<head|<body)/i,
    message: 'is a web page, not a picture: most likely the page that shows it was saved',
    help: 'Save the picture itself: open it alone in the browser first.',
  },
  {
    pattern: /^version https:\/\/git-lfs/,
    message: 'is only a pointer of Git LFS, the picture itself is not here',
    help: 'Run git lfs pull.',
  },
  {
    pattern: /^\x1f\x8b/,
    message: 'is a packed file, and no drawing is in it',
    help: 'Unpack it first.',
  },
  {
    pattern: /^PK\x03\x04/,
    message: 'is an archive or an office document',
    help: 'Export the picture from it.',
  },
];

/** Says that a picture ends too early or is damaged. */
export const damaged: PictureFault = {
  code: 'picture-damaged',
  message: 'is damaged: a part of it is missing or cannot be read',
  help: 'Copy it from where it came from again, and look whether it opens whole.',
};

/** How files begin that can be read when they are whole: JPEG, PNG, GIF, WebP, TIFF, AVIF. */
const readable = /^(?:\xff\xd8\xff|\x89PNG|GIF8|RIFF[^]{4}WEBP|II\*\0|MM\0\*|[^]{4}ftypavif)/;

/** How many frames a PNG tells that it has before its first (PNG, third edition, sections 5.3 and 11.3.6.1). */
function framesOfPng(bytes: Buffer): number {
  if (bytes.subarray(0, 4).toString('latin1') !== '\x89PNG') return 1;
  for (let at = 8; at + 12 <= bytes.length; at += 12 + bytes.readUInt32BE(at)) {
    const type = bytes.toString('latin1', at + 4, at + 8);
    if (type === 'acTL') return bytes.readUInt32BE(at + 8);
    if (type === 'IDAT') break;
  }
  return 1;
}

/** Says what moves in a way that is not read, where only its first frame would be shown; undefined for anything else. */
export function unreadableMotion(bytes: Buffer): PictureFault | undefined {
  const isMovingPng = framesOfPng(bytes) > 1;
  const start = bytes.subarray(0, 12).toString('latin1');
  if (!isMovingPng && !start.endsWith('ftypavis')) return undefined;
  return {
    code: 'picture-kind',
    message: `is an animated ${isMovingPng ? 'PNG' : 'AVIF'}, of which only one frame can be read`,
    help: 'Save it as an animated WebP or GIF, or one frame of it as PNG.',
  };
}

/** Says what a file is that cannot be read as a picture. */
export function unreadable(bytes: Buffer): PictureFault {
  if (bytes.length === 0)
    return {
      code: 'picture-empty',
      message: 'is empty: it has no bytes',
      help: 'Copy the picture here again.',
    };
  const start = bytes.subarray(0, 512).toString('latin1');
  const known = signatures.find(({ pattern }) => pattern.test(start));
  if (known) return { code: 'picture-kind', message: known.message, help: known.help };
  if (readable.test(start)) return damaged;
  return {
    code: 'picture-kind',
    message: 'is no picture that can be read',
    help: 'Save it as JPEG (a photograph), PNG (a screenshot) or SVG (a drawing).',
  };
}

/** Says that a picture is far too tall or too wide to be shown whole. */
export function outOfShape({ width, height }: { width: number; height: number }): PictureFault {
  return {
    code: 'picture-shape',
    message: `is too long and narrow to be shown whole (${Math.round(width)} × ${Math.round(height)})`,
    help: 'Cut it into parts, and show one after the other.',
  };
}

/** Says that a drawing is well-formed and cannot be drawn all the same: too deep, or of no size. */
export const undrawable: PictureFault = {
  code: 'picture-damaged',
  message: 'is an SVG that cannot be drawn',
  help: 'Export it again from the program it was drawn with, or as PNG.',
};
