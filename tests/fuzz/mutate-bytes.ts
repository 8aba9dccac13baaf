import type { Random } from '../random.ts';
import { texts } from './alphabet.ts';

/** A change of a file as bytes. */
export type ByteMutation = (bytes: Buffer, random: Random) => Buffer;

function splice(bytes: Buffer, start: number, end: number, inserted: Buffer): Buffer {
  return Buffer.concat([bytes.subarray(0, start), inserted, bytes.subarray(end)]);
}

function somewhere(bytes: Buffer, random: Random): number {
  return random.between(0, bytes.length);
}

function range(bytes: Buffer, random: Random, longest: number): [start: number, end: number] {
  const start = somewhere(bytes, random);
  return [start, Math.min(bytes.length, start + random.between(1, longest))];
}

const insert =
  (choose: (random: Random) => Buffer): ByteMutation =>
  (bytes, random) => {
    const place = somewhere(bytes, random);
    return splice(bytes, place, place, choose(random));
  };

/** Bytes that are no UTF-8, or that UTF-8 has and texts have not. */
const oddBytes = [
  [0x00],
  [0x1b, 0x5b, 0x33, 0x31, 0x6d],
  [0x80],
  [0xc3],
  [0xe4, 0xb8],
  [0xf0, 0x9f, 0x9a],
  [0xed, 0xa0, 0x80],
  [0xed, 0xbf, 0xbf],
  [0xc0, 0xaf],
  [0xf4, 0x90, 0x80, 0x80],
  [0xfe, 0xff],
  [0xef, 0xbb, 0xbf],
  [0x0d],
  [0x0c],
  [0xc2, 0x9b],
].map((bytes) => Buffer.from(bytes));

/** Characters that mean something to YAML, Markdown or MDX. */
const marks = [...'\n\n\n  \t:-#"\'[]{}<>()&*!|%@`~^$\\/,.?=+_'].map((mark) => Buffer.from(mark));

/** Changes of a file as bytes, whatever they mean. */
export const byteMutations: readonly ByteMutation[] = [
  insert((random) => random.pick(oddBytes)),
  insert((random) => random.pick(marks)),
  insert((random) => random.pick(marks)),
  insert((random) => Buffer.from([random.between(0, 255)])),
  insert((random) => Buffer.from(random.pick(texts))),
  (bytes, random) => splice(bytes, ...range(bytes, random, 3), Buffer.alloc(0)),
  (bytes, random) => splice(bytes, ...range(bytes, random, 200), Buffer.alloc(0)),
  (bytes, random) => {
    const [start, end] = range(bytes, random, 200);
    return splice(bytes, end, end, bytes.subarray(start, end));
  },
  (bytes, random) => {
    const [start, end] = range(bytes, random, 60);
    const place = somewhere(bytes, random);
    return splice(bytes, place, place, bytes.subarray(start, end));
  },
  (bytes, random) => {
    const changed = Buffer.from(bytes);
    const place = random.between(0, Math.max(0, changed.length - 1));
    changed[place] = (changed[place] ?? 0) ^ (1 << random.between(0, 7));
    return changed;
  },
  (bytes, random) => bytes.subarray(0, somewhere(bytes, random)),
  (bytes) => Buffer.concat([Buffer.from('\ufeff'), bytes]),
  (bytes) => Buffer.from(bytes.toString('latin1').replaceAll('\n', '\r\n'), 'latin1'),
  (bytes) => Buffer.from(bytes.toString('latin1').replaceAll('\n', '\r'), 'latin1'),
  (bytes) => Buffer.from(bytes.toString('utf8'), 'utf16le'),
  (bytes) => Buffer.from(bytes.toString('utf8').replaceAll(' ', '\u00a0')),
  (bytes) => Buffer.from(bytes.toString('utf8').normalize('NFD')),
];
