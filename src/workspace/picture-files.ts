import type { Disk } from '#workspace/disk.ts';
import { isPlainName } from '#workspace/plain-name.ts';
import type { Findings } from '#workspace/read-records.ts';

const pictureName = /\.(?:jpe?g|png|webp|avif|gif|svg)$/i;

/** The names of the pictures in a folder; notes those that programs would misread. */
export function picturesIn(disk: Disk, folder: string, findings: Findings): string[] {
  return disk
    .files(folder)
    .filter((name) => pictureName.test(name) && isPlainName(`${folder}/${name}`, findings));
}
