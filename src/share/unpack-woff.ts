import { inflateSync } from 'node:zlib';

const woffSignature = 0x774f4646;
const [woffHeader, woffEntry, sfntHeader, sfntEntry] = [44, 20, 12, 16];

interface Table {
  tag: number;
  checksum: number;
  bytes: Uint8Array;
}

function readTables(woff: Buffer): Table[] {
  return Array.from({ length: woff.readUInt16BE(12) }, (_, index) => {
    const at = woffHeader + index * woffEntry;
    const [offset, packed, length] = [4, 8, 12].map((field) => woff.readUInt32BE(at + field)) as [
      number,
      number,
      number,
    ];
    const bytes = woff.subarray(offset, offset + packed);
    return {
      tag: woff.readUInt32BE(at),
      checksum: woff.readUInt32BE(at + 16),
      bytes: packed < length ? inflateSync(bytes) : bytes,
    };
  });
}

/**
 * Unpacks a font of the web (W3C WOFF File Format 1.0) into the OpenType font it holds.
 *
 * @throws when the bytes are no WOFF 1.0
 */
export function unpackWoff(woff: Buffer): Uint8Array {
  if (woff.readUInt32BE(0) !== woffSignature) throw new Error('this is no WOFF 1.0 font');
  const tables = readTables(woff);
  const padded = tables.map(({ bytes }) => Math.ceil(bytes.length / 4) * 4);
  const directory = sfntHeader + tables.length * sfntEntry;
  const sfnt = Buffer.alloc(padded.reduce((sum, length) => sum + length, directory));
  sfnt.writeUInt32BE(woff.readUInt32BE(4), 0);
  sfnt.writeUInt16BE(tables.length, 4);
  let offset = directory;
  for (const [index, { tag, checksum, bytes }] of tables.entries()) {
    const at = sfntHeader + index * sfntEntry;
    for (const [field, value] of [tag, checksum, offset, bytes.length].entries())
      sfnt.writeUInt32BE(value, at + field * 4);
    sfnt.set(bytes, offset);
    offset += padded[index] ?? 0;
  }
  return sfnt;
}
