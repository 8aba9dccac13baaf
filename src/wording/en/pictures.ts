/** Messages about picture files. Each follows the name of a file. */
export const pictures = {
  // Kinds of files
  'save-as.help': 'Open it and save or export it as JPEG (a photograph) or PNG (a screenshot).',
  'picture-kind.heic': 'is an HEIC photograph, as iPhones take them, which browsers cannot show',
  'picture-kind.heic.help':
    'Export it as JPEG (in Photos: File, Export), or set the phone to Formats: Most Compatible.',
  'picture-kind.video': 'is a video',
  'picture-kind.video.help': 'Save a still from it as JPEG or PNG.',
  'picture-kind.bmp': 'is a BMP, which is not supported',
  'picture-kind.bmp.help': 'Save it as PNG.',
  'picture-kind.jxl': 'is a JPEG XL, which is not supported',
  'picture-kind.jp2': 'is a JPEG 2000, which is not supported',
  'picture-kind.psd': 'is a Photoshop file',
  'picture-kind.psd.help': 'Export it as PNG or JPEG.',
  'picture-kind.ico': 'is an icon, which is not supported',
  'picture-kind.pdf': 'is a PDF or PostScript document',
  'picture-kind.pdf.help': 'Export the page as SVG or PNG.',
  'picture-kind.page': 'is a web page, not a picture; perhaps the page that shows it was saved instead',
  'picture-kind.page.help': 'Save the picture itself: open it alone in the browser first.',
  'picture-kind.lfs': 'is only a Git LFS pointer; the picture itself is not here',
  'picture-kind.lfs.help': 'Run git lfs pull.',
  'picture-kind.packed': 'is a compressed file without a drawing in it',
  'picture-kind.packed.help': 'Decompress it first.',
  'picture-kind.archive': 'is an archive or an office document',
  'picture-kind.archive.help': 'Export the picture from it.',

  // What is wrong with a picture
  'picture-damaged': 'is damaged: part of it is missing or unreadable',
  'picture-damaged.help': 'Copy it again from where it came from, and check that it opens completely.',
  'picture-empty': 'is empty: it has no bytes',
  'picture-empty.help': 'Copy the picture here again.',
  'picture-kind.unknown': 'is not a picture that can be read',
  'picture-kind.unknown.help': 'Save it as JPEG (a photograph), PNG (a screenshot) or SVG (a drawing).',
  'picture-damaged.svg': 'is an SVG that cannot be drawn',
  'picture-damaged.svg.help': 'Export it again from the program it was drawn with, or export it as PNG.',
  'picture-kind.moving': ({ format }: { format: string }) =>
    `is an animated ${format}, of which only one frame can be read`,
  'picture-kind.moving.help': 'Save it as an animated WebP or GIF, or one frame of it as PNG.',
  'picture-shape': ({ width, height }: { width: number; height: number }) =>
    `is too long and narrow to be shown whole (${width} × ${height})`,
  'picture-shape.help': 'Cut it into parts and show them one after another.',
  'picture-too-large': ({
    megapixels,
    width,
    height,
    most,
  }: {
    megapixels: string;
    width: number;
    height: number;
    most: string;
  }) => `has ${megapixels} megapixels (${width} × ${height}); a picture can have at most ${most}`,
  'picture-too-large.help': 'Scale it down: 4,000 pixels on the longer side are enough for any screen.',
  'picture-too-long': ({ frames, width, height }: { frames: number; width: number; height: number }) =>
    `has ${frames} frames of ${width} × ${height} pixels, more than a page can carry`,
  'picture-too-long.help': 'Make it shorter or smaller, or show a still.',

  // What is wrong with a drawing in SVG
  'picture-script': ({ what }: { what: string }) => `contains code (${what})`,
  'picture-script.help': 'Export it again as “plain SVG”, without scripts and links.',
  'picture-script.style': 'in a style',
  'picture-script.animation': ({ attribute }: { attribute: string }) => `an animation of ${attribute}`,
  'picture-outside': ({ what }: { what: string }) => `depends on something outside it (${what})`,
  'picture-outside.help': 'Put everything into the drawing itself, or export it as PNG.',
  'picture-outside.escape': 'a style with “\\”',
  'picture-outside.bitmap': 'is a drawing with a bitmap inside',
  'picture-outside.bitmap.help': 'Export it as PNG or JPEG instead.',
  'picture-kind.svg': 'is not an SVG: it does not start with <svg>',
  'picture-kind.svg.help': 'Export it as SVG again.',
  'picture-damaged.form': 'is not a well-formed SVG',
  'picture-damaged.form.help': 'Export it again from the program it was drawn with.',
  'picture-no-size': 'does not give its size',
  'picture-no-size.help': 'Give its <svg> a viewBox, such as viewBox="0 0 800 450", or a width and a height.',
};
