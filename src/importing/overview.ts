import { isBlank, type PostLine } from '#importing/lines.ts';
import { findLabels, type OverviewField } from '#importing/overview-labels.ts';
import { overviewWords } from '#importing/recognise.ts';

/** A field of the overview: its lines, without the marks of lists and the bold. */
export interface OverviewValue {
  label: string;
  items: PostLine[];
}

/** The one-minute overview, taken apart. */
export interface Overview {
  fields: Partial<Record<OverviewField, OverviewValue>>;
  /** Every line as it stands in the post. */
  lines: PostLine[];
}

/** So many fields make an overview; fewer are words that happen to stand before a colon. */
const fewestFields = 2;

function itemsOf(text: string, numberAt: (offset: number) => number, start: number): PostLine[] {
  let offset = start;
  return text.split('\n').flatMap((each): PostLine[] => {
    const number = numberAt(offset);
    offset += each.length + 1;
    const words = each
      .replace(/^\s*(?:[-*+•·]\s+|\d{1,2}\s*[.．、)）]\s*(?=\D)|[（(]\d{1,2}[）)]\s*)/, '')
      .replace(/\*\*|__/g, '')
      .trim();
    return words === '' ? [] : [{ text: words, number }];
  });
}

function readFields(lines: readonly PostLine[]): Overview['fields'] {
  const text = lines.map((line) => line.text).join('\n');
  const ends: number[] = [];
  let length = 0;
  for (const line of lines) ends.push((length += line.text.length + 1));
  const numberAt = (offset: number): number =>
    lines[
      Math.max(
        0,
        ends.findIndex((end) => offset < end),
      )
    ]?.number ??
    lines[0]?.number ??
    1;
  const labels = findLabels(text);
  return Object.fromEntries(
    labels.map(({ field, label, end }, index) => {
      const next = labels[index + 1]?.start ?? text.length;
      return [field, { label, items: itemsOf(text.slice(end, next), numberAt, end) }];
    }),
  );
}

/** Where the overview ends that no heading follows: behind the last list or line of its last field. */
function endWithoutHeading(lines: readonly PostLine[]): number {
  const last = lines.findLastIndex(({ text }) => findLabels(text).length > 0);
  if (last === -1) return 0;
  let index = last + 1;
  while (index < lines.length) {
    const line = lines[index] as PostLine;
    const isItem = /^\s*(?:[-*+•·]\s|\d+[.、)])|^\s{2,}\S/.test(line.text);
    const follows = !isBlank(line) && (isItem || !isBlank(lines[index - 1] as PostLine));
    const isGap = isBlank(line) && /^\s*[-*+•·]\s/.test(lines[index + 1]?.text ?? '');
    if (!follows && !isGap) break;
    index += 1;
  }
  return index;
}

/** No overview is longer. */
const mostLines = 120;

/** Takes the one-minute overview out of the text, below whose heading it stood; undefined where there is none. */
export function takeOverview(
  lines: readonly PostLine[],
): { overview: Overview; before: PostLine[]; after: PostLine[] } | undefined {
  const heading = lines.findIndex(({ text }) => /^##\s/.test(text) && overviewWords.test(text));
  if (heading === -1) return undefined;
  const below = lines.slice(heading + 1);
  const next = below.findIndex(({ text }) => /^#{1,6}\s/.test(text));
  const end = next === -1 || next > mostLines ? endWithoutHeading(below.slice(0, mostLines)) : next;
  const own = below.slice(0, end);
  const fields = readFields(own);
  if (Object.keys(fields).length < fewestFields) return undefined;
  return {
    overview: { fields, lines: own.filter((line) => !isBlank(line)) },
    before: lines.slice(0, heading + 1),
    after: below.slice(end),
  };
}
