import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import sharp from 'sharp';
import type { SyntheticColumn, SyntheticIssue } from './column.ts';
import { Random } from '../random.ts';

const [width, height] = [2400, 1600];

/** The largest part of the noise in a generated picture is so many pixels wide; each next part has half of both. */
const coarsest = 600;

/** Noise in which all sizes of detail have their share, as in what a camera sees (Field 1987: 1/f). */
async function noise(random: Random): Promise<Buffer> {
  const sum = new Float32Array(width * height * 3);
  for (let grain = coarsest; grain >= 2; grain /= 2) {
    const size = { width: Math.ceil(width / grain), height: Math.ceil(height / grain) };
    const drawn = Buffer.from(
      Array.from({ length: size.width * size.height * 3 }, () => random.between(0, 255)),
    );
    const grown = await sharp(drawn, { raw: { ...size, channels: 3 } })
      .resize(width, height, { fit: 'fill' })
      .raw()
      .toBuffer();
    for (let at = 0; at < sum.length; at += 1)
      sum[at] = (sum[at] ?? 0) + (((grown[at] ?? 0) - 127) * grain) / coarsest;
  }
  return Buffer.from(Uint8ClampedArray.from(sum, (each) => each * 0.7 + 127));
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
