import { say, type Phrase } from '#wording/phrase.ts';

/** Why a file cannot be shown as a picture, in words for its author. */
export interface PictureFault {
  /** What is wrong, in kebab-case. */
  code: `picture-${string}`;
  /** Follows the name of the file: “is empty”. */
  message: Phrase;
  help: Phrase;
}

/** A kind of file, told by how it begins. */
interface Signature {
  pattern: RegExp;
  message: Phrase;
  help: Phrase;
}

/** Files that cannot be read, by their first bytes as Latin-1; where it is not said, they are no pictures. */
const signatures: Signature[] = [
  {
    pattern: /^[^]{4}ftyp(?:hei[cxms]|hev[cxms]|mif1|msf1)/,
    message: say('picture-kind.heic'),
    help: say('picture-kind.heic.help'),
  },
  {
    pattern: /^[^]{4}ftyp(?!avi[fs])/,
    message: say('picture-kind.video'),
    help: say('picture-kind.video.help'),
  },
  { pattern: /^BM/, message: say('picture-kind.bmp'), help: say('picture-kind.bmp.help') },
  {
    pattern: /^(?:\xff\x0a|\0\0\0\x0cJXL )/,
    message: say('picture-kind.jxl'),
    help: say('save-as.help'),
  },
  {
    pattern: /^\0\0\0\x0cjP {2}/,
    message: say('picture-kind.jp2'),
    help: say('save-as.help'),
  },
  { pattern: /^8BPS/, message: say('picture-kind.psd'), help: say('picture-kind.psd.help') },
  { pattern: /^\0\0\x01\0/, message: say('picture-kind.ico'), help: say('picture-kind.bmp.help') },
  {
    pattern: /^(?:%PDF|%!PS|\xc5\xd0\xd3\xc6)/,
    message: say('picture-kind.pdf'),
    help: say('picture-kind.pdf.help'),
  },
  {
    pattern: /^\s*(?:\xef\xbb\xbf\s*)?(?:<!doctype html|<html|<head|<body)/i,
    message: say('picture-kind.page'),
    help: say('picture-kind.page.help'),
  },
  {
    pattern: /^version https:\/\/git-lfs/,
    message: say('picture-kind.lfs'),
    help: say('picture-kind.lfs.help'),
  },
  {
    pattern: /^\x1f\x8b/,
    message: say('picture-kind.packed'),
    help: say('picture-kind.packed.help'),
  },
  {
    pattern: /^PK\x03\x04/,
    message: say('picture-kind.archive'),
    help: say('picture-kind.archive.help'),
  },
];

/** Says that a picture ends too early or is damaged. */
export const damaged: PictureFault = {
  code: 'picture-damaged',
  message: say('picture-damaged'),
  help: say('picture-damaged.help'),
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
    message: say('picture-kind.moving', { format: isMovingPng ? 'PNG' : 'AVIF' }),
    help: say('picture-kind.moving.help'),
  };
}

/** Says what a file is that cannot be read as a picture. */
export function unreadable(bytes: Buffer): PictureFault {
  if (bytes.length === 0)
    return {
      code: 'picture-empty',
      message: say('picture-empty'),
      help: say('picture-empty.help'),
    };
  const start = bytes.subarray(0, 512).toString('latin1');
  const known = signatures.find(({ pattern }) => pattern.test(start));
  if (known) return { code: 'picture-kind', message: known.message, help: known.help };
  if (readable.test(start)) return damaged;
  return {
    code: 'picture-kind',
    message: say('picture-kind.unknown'),
    help: say('picture-kind.unknown.help'),
  };
}

/** Says that a picture is far too tall or too wide to be shown whole. */
export function outOfShape({ width, height }: { width: number; height: number }): PictureFault {
  return {
    code: 'picture-shape',
    message: say('picture-shape', { width: Math.round(width), height: Math.round(height) }),
    help: say('picture-shape.help'),
  };
}

/** Says that a drawing is well-formed and cannot be drawn all the same: too deep, or of no size. */
export const undrawable: PictureFault = {
  code: 'picture-damaged',
  message: say('picture-damaged.svg'),
  help: say('picture-damaged.svg.help'),
};
