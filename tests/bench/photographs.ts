import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import sharp from 'sharp';
import type { SyntheticColumn, SyntheticIssue } from './column.ts';
import { Random } from '../random.ts';

/** The pixels that noise is drawn in; a picture has twice as many on a side, as soft as what a lens sees. */
const [width, height] = [1200, 800];

/** The largest part of the noise is so many pixels wide; each next part has half of that. */
const coarsest = 256;

/** Noise in which all sizes of detail have their share, as in what a camera sees (Field 1987). */
async function noise(random: Random): Promise<Buffer> {
  const sum = new Float32Array(width * height * 3);
  for (let grain = coarsest; grain >= 1; grain /= 2) {
    const size = { width: Math.ceil(width / grain), height: Math.ceil(height / grain) };
    const drawn = Buffer.alloc(size.width * size.height * 3);
    for (let at = 0; at < drawn.length; at += 1) drawn[at] = random.between(0, 255);
    const grown = await sharp(drawn, { raw: { ...size, channels: 3 } })
      .resize(width, height, { fit: 'fill' })
      .raw()
      .toBuffer();
    const share = 0.5 * (grain / coarsest) ** 0.65;
    for (let at = 0; at < sum.length; at += 1) sum[at] = (sum[at] ?? 0) + ((grown[at] ?? 0) - 127) * share;
  }
  return Buffer.from(Uint8ClampedArray.from(sum, (each) => each + 127));
}

/**
 * The photographs that a column shows in turn: all JPEG files of a folder, or three generated pictures of 2,400 × 1,600
 * pixels, the same at every call, which take about as many bytes as photographs.
 */
export async function photographsOf(folder?: string): Promise<Buffer[]> {
  if (folder !== undefined)
    return readdirSync(folder)
      .filter((name) => /\.jpe?g$/i.test(name))
      .sort()
      .map((name) => readFileSync(path.join(folder, name)));
  const made: Buffer[] = [];
  for (const seed of [1, 2, 3])
    made.push(
      await sharp(await noise(new Random(seed)), { raw: { width, height, channels: 3 } })
        .resize(2 * width)
        .jpeg({ quality: 85 })
        .toBuffer(),
    );
  return made;
}

/** The same picture with a remark inside (a COM segment, ITU-T T.81), so that every issue has a file of its own. */
function remarked(picture: Buffer, remark: string): Buffer {
  const head = Buffer.from([0xff, 0xfe, 0, remark.length + 2]);
  return Buffer.concat([picture.subarray(0, 2), head, Buffer.from(remark, 'latin1'), picture.subarray(2)]);
}

/** The picture of an issue; undefined where it has none. */
export function photographOf({ photographs }: SyntheticColumn, issue: SyntheticIssue): Buffer | undefined {
  const picture = photographs[(issue.number / 4) % photographs.length];
  return issue.hasPicture && picture ? remarked(picture, `issue ${issue.number}`) : undefined;
}
