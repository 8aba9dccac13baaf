import sharp, { type Sharp } from 'sharp';
import { Random } from '../../random.ts';

/** A red board beside a blue one, with fine noise as a camera has it. */
export function board(width = 900, height = 600): Sharp {
  const pixels = Buffer.alloc(width * height * 3);
  const random = new Random(7);
  for (let at = 0; at < width * height; at += 1) {
    const [strong, weak, weaker] = [
      200 + random.between(0, 24),
      random.between(0, 24),
      random.between(0, 24),
    ];
    pixels.set(at % width < width / 2 ? [strong, weak, weaker] : [weak, weaker, strong], at * 3);
  }
  return sharp(pixels, { raw: { width, height, channels: 3 } });
}

/** Black words on nothing, as screenshots of formulas are saved. */
export function transparentWords(): Sharp {
  const svg =
    '<svg xmlns="http://www.w3.org/2000/svg" width="300" height="200"><path d="M20 20h200v20H20z"/></svg>';
  return sharp(Buffer.from(svg));
}

/** A photograph as a phone takes it: turned by its EXIF, which has the place too. */
export function phonePhotograph(): Promise<Buffer> {
  return board()
    .withExif({
      IFD0: { Make: 'Phone', Copyright: 'somebody' },
      IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '31/1 13/1 49/1' },
    })
    .withMetadata({ orientation: 6 })
    .jpeg()
    .toBuffer();
}

/** A photograph with a map of brightness, as phones take them for bright screens; sharp's types do not have it yet. */
export function brightPhotograph(): Promise<Buffer> {
  const image = board() as Sharp & { withGainMap: () => Sharp };
  return image.withGainMap().jpeg().toBuffer();
}

/** An animation of frames in three colours. */
export function animation(format: 'gif' | 'webp', frames = 3): Promise<Buffer> {
  const [width, height] = [120, 80];
  const colours = [
    [200, 0, 0],
    [0, 200, 0],
    [0, 0, 200],
  ];
  const pixels = Buffer.concat(
    Array.from({ length: frames }, (_, frame) =>
      Buffer.concat(Array.from({ length: width * height }, () => Buffer.from(colours[frame % 3] ?? []))),
    ),
  );
  const raw = { width, height: height * frames, channels: 3, pageHeight: height } as const;
  const image = sharp(pixels, { raw });
  return (format === 'gif' ? image.gif() : image.webp()).toBuffer();
}

/** An animation of frames that change one dot each: a small file of many pixels (GIF89a, sections 18 to 22). */
export function longAnimation(width: number, height: number, frames: number): Buffer {
  const screen = Buffer.from([
    0x47, 0x49, 0x46, 0x38, 0x39, 0x61, 0, 0, 0, 0, 0x80, 0, 0, 0, 0, 0, 255, 255, 255,
  ]);
  screen.writeUInt16LE(width, 6);
  screen.writeUInt16LE(height, 8);
  const frame = Buffer.from([0x2c, 0, 0, 0, 0, 1, 0, 1, 0, 0, 2, 2, 0x44, 1, 0]);
  return Buffer.concat([screen, ...Array.from({ length: frames }, () => frame), Buffer.from([0x3b])]);
}
