import type { Disk } from '#workspace/disk.ts';

const pictureName = /\.(?:jpe?g|png|webp|avif|gif|svg)$/i;

/** The picture files in a folder of the content, as the disk names them. */
export function picturesIn(disk: Disk, folder: string): string[] {
  return disk.files(folder).filter((name) => pictureName.test(name));
}
