/** The size of a file, as whoever hands it on wants to know it: `187 kB`, `1.8 MB`. */
export function writtenSize({ length }: Uint8Array): string {
  return length < 1e6 ? `${Math.ceil(length / 1e3)} kB` : `${(length / 1e6).toFixed(1)} MB`;
}
