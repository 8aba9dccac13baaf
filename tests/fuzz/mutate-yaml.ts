import type { Random } from '../random.ts';
import { texts, yamlLines, yamlValues } from './alphabet.ts';

/** A change of a text by its lines. */
export type LineMutation = (lines: readonly string[], random: Random) => string[];

/** The key of a line with what stands before it, and its value. */
const pair = /^([\s-]*[\w"]+:) *(\S.*)?$/;

function pickPair(lines: readonly string[], random: Random): number {
  const places = lines.flatMap((line, index) => (pair.test(line) ? [index] : []));
  return places.length === 0 ? -1 : random.pick(places);
}

function withLine(lines: readonly string[], index: number, ...replacement: string[]): string[] {
  return index < 0 ? [...lines] : lines.toSpliced(index, 1, ...replacement);
}

function withValue(line: string, value: string): string {
  const key = pair.exec(line)?.[1] ?? 'title:';
  return `${key} ${value}`;
}

const setValue =
  (choose: (random: Random) => string): LineMutation =>
  (lines, random) => {
    const index = pickPair(lines, random);
    return withLine(lines, index, withValue(lines[index] ?? '', choose(random)));
  };

/** A text in the quotation marks of YAML, so that it stands for itself. */
function quoted(text: string): string {
  return JSON.stringify(text);
}

/** Puts a text in the place of a value inside a flow map or list, or of the whole value of a line. */
const plantText: LineMutation = (lines, random) => {
  const index = pickPair(lines, random);
  const text = quoted(random.pick(texts));
  const line = lines[index] ?? '';
  const values = Array.from(line.matchAll(/(?<=[:[,{] *)[^\s:[\]{},"'][^:[\]{},"']*(?=[,\]}])/g));
  if (values.length === 0) return withLine(lines, index, withValue(line, text));
  const value = random.pick(values);
  return withLine(
    lines,
    index,
    line.slice(0, value.index) + text + line.slice(value.index + value[0].length),
  );
};

/** Changes of YAML by its lines. */
export const yamlMutations: readonly LineMutation[] = [
  setValue((random) => random.pick(yamlValues)),
  setValue((random) => random.pick(yamlValues)),
  setValue((random) => quoted(random.pick(texts))),
  setValue((random) => random.pick(texts)),
  plantText,
  plantText,
  plantText,
  (lines, random) => {
    const place = random.between(0, lines.length);
    return lines.toSpliced(place, 0, random.pick(yamlLines));
  },
  (lines, random) => {
    const index = random.between(0, Math.max(0, lines.length - 1));
    return lines.toSpliced(random.between(0, lines.length), 0, lines[index] ?? '');
  },
  (lines, random) => withLine(lines, random.between(0, lines.length - 1)),
  (lines, random) => {
    const index = random.between(0, lines.length - 1);
    const indents = ['', ' ', '  ', '    ', '\t', '- '];
    return withLine(lines, index, random.pick(indents) + (lines[index] ?? '').trimStart());
  },
  (lines, random) => {
    const [one, other] = [pickPair(lines, random), pickPair(lines, random)];
    const value = pair.exec(lines[other] ?? '')?.[2] ?? '';
    return withLine(lines, one, withValue(lines[one] ?? '', value));
  },
  (lines, random) => {
    const index = pickPair(lines, random);
    const line = lines[index] ?? '';
    return withLine(
      lines,
      index,
      line.replace(/\w+(?=:)/, (key) =>
        random.pick([`${key}s`, key.slice(1), key.toUpperCase(), '__proto__', '']),
      ),
    );
  },
];
