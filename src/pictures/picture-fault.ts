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
  { pattern: /^[^]{4}ftyp/, message: 'is a video', help: 'Save a still of it as JPEG or PNG.' },
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
    pattern: /^\s*(?:\xef\xbb\xbf)?\s*(?:<!doctype html|<html|<head|<body)/i,
    message: 'is a web page, not a picture: most likely the page that shows it was saved',
    help: 'Save the picture itself: open it alone in the browser first.',
  },
  {
    pattern: /^version https:\/\/git-lfs/,
    message: 'is only a pointer of Git LFS, the picture itself is not here',
    help: 'Run git lfs pull.',
  },
  {
    pattern: /^PK\x03\x04/,
    message: 'is an archive or an office document',
    help: 'Export the picture from it.',
  },
];

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
  return {
    code: 'picture-kind',
    message: 'is no picture that can be read',
    help: 'Save it as JPEG (a photograph), PNG (a screenshot) or SVG (a drawing).',
  };
}

/** Says that a picture ends too early or is damaged. */
export const damaged: PictureFault = {
  code: 'picture-damaged',
  message: 'is damaged: a part of it is missing or cannot be read',
  help: 'Copy it from where it came from again, and look whether it opens whole.',
};
