import { isMap, isNode, isPair, isScalar, parseDocument, type Document, visit } from 'yaml';
import { SourceLines } from '#markdown/source-lines.ts';
import { cutProblem, findCutValues } from '#content/cut-values.ts';
import type { Message, Place, RecordPath } from '#diagnostics/diagnostic.ts';
import { explainYaml, startOfError } from '#content/yaml-errors.ts';
import { findOddIndent } from '#content/yaml-indentation.ts';
import { findMisread } from '#content/yaml-structure.ts';
import { findSuspect } from '#content/yaml-suspects.ts';
import { breakBetween } from '#language/line-breaks.ts';

/** A YAML text with the places of its values. */
export interface YamlSource {
  data: unknown;
  problems: (Message & Place)[];
  /** The place of a value, or of the nearest value around it that exists. */
  locate(path: RecordPath): Place;
  /** The place of a part of a text, or of the text where the part is written in another way. */
  locatePart(path: RecordPath, part: string): Place;
  /** The place of a key. */
  locateKey(path: RecordPath): Place;
  /** What an author may have written in the place of a mark of YAML, in the line of a key or value. */
  suspect(path: RecordPath): (Message & Place) | undefined;
}

function rangeStart(document: Document, path: RecordPath): number | undefined {
  const node = path.length === 0 ? document.contents : document.getIn(path, true);
  return isNode(node) ? node.range?.[0] : undefined;
}

function rangeEnd(document: Document, path: RecordPath): number {
  const node = document.getIn(path, true);
  return isNode(node) ? (node.range?.[1] ?? 0) : 0;
}

function keyStart(document: Document, path: RecordPath): number | undefined {
  const parent = path.length === 1 ? document.contents : document.getIn(path.slice(0, -1), true);
  if (!isMap(parent)) return undefined;
  const pair = parent.items.find(
    (item) => isPair(item) && isScalar(item.key) && String(item.key.value) === String(path.at(-1)),
  );
  return isNode(pair?.key) ? pair.key.range?.[0] : undefined;
}

/**
 * Gathers what is wrong, one problem for one cause: what follows from odd indentation, or from a mark that was
 * taken for another, is not told.
 */
function problemsOf(document: Document, text: string, source: SourceLines): (Message & Place)[] {
  const at = (offset: number): Place => source.placeAt(Math.min(offset, text.length));
  const lines = text.split('\n');
  const placed = ({ offset, ...problem }: Message & { offset: number }): Message & Place => ({
    ...at(offset),
    ...problem,
  });
  const misread = findMisread(document, text).map(placed);
  const told = new Set(misread.map(({ line }) => line));
  const indent = findOddIndent(text, document);
  const last = indent ? at(indent.offset).line : Infinity;
  const errors: (Message & Place)[] = [];
  for (const [index, error] of [...document.errors, ...document.warnings].entries()) {
    if (error.code === 'UNEXPECTED_TOKEN' && document.errors[index - 1]?.code === error.code) continue;
    const place = at(startOfError(error, text));
    if (told.has(place.line) || at(error.pos[0]).line >= last) continue;
    const suspect = findSuspect(lines[place.line - 1] ?? '');
    if (suspect) told.add(place.line);
    errors.push({ ...place, ...(suspect ?? explainYaml(error)) });
    // The parser gave up here, and may say so more than once.
    if (error.code === 'RESOURCE_EXHAUSTION') break;
  }
  const problems = [...errors, ...misread].filter(({ line }) => line < last);
  return indent ? [...problems, placed(indent)] : problems;
}

/** Where a `#` empties a value or opens what its bracket was to close, what else is said from there on follows from it. */
function withCut(
  text: string,
  document: Document,
  problems: (Message & Place)[],
  at: (offset: number) => Place,
): (Message & Place)[] {
  const [first] = problems;
  const cut = findCutValues(text, document).find(
    ({ isEmpty, meant, sign }) =>
      isEmpty || (first && (meant === undefined || at(sign).line === first.line - 1)),
  );
  if (!cut) return problems;
  const place = at(cut.sign);
  return [
    ...problems.filter(({ line }) => line < place.line),
    { ...place, code: 'value-cut', ...cutProblem(cut) },
  ];
}

/** Reads the YAML of a text. */
export type ParseYaml = (text: string) => YamlSource;

/**
 * Parses YAML 1.2 with its core schema, so that dates stay as they are written.
 *
 * @param text the whole file, or as much of it as is YAML, at its own lines
 */
export function parseYaml(text: string): YamlSource {
  const document = parseDocument(text, { prettyErrors: false, stringKeys: true });
  // The parser's own counter of lines misses some behind an error.
  const source = new SourceLines(text);
  const at = (offset: number): Place => source.placeAt(Math.min(offset, text.length));
  const lines = text.split('\n');
  const problems = withCut(text, document, problemsOf(document, text, source), at);
  if (problems.length === 0) unfoldScalars(document, text);
  /** The path of a value, or of the nearest value around it that exists. */
  const nearest = (path: RecordPath): RecordPath =>
    path.length === 0 || rangeStart(document, path) !== undefined ? path : nearest(path.slice(0, -1));
  const locate = (path: RecordPath): Place => {
    const start = rangeStart(document, nearest(path));
    return start === undefined ? { line: 1, column: 1 } : at(start);
  };
  const locateKey = (path: RecordPath): Place => {
    const start = keyStart(document, path);
    return start === undefined ? locate(path) : at(start);
  };
  return {
    data: problems.length === 0 ? document.toJS() : undefined,
    problems,
    locate,
    locatePart: (path, part) => {
      const whole = nearest(path);
      const start = isScalar(document.getIn(whole, true)) ? rangeStart(document, whole) : undefined;
      const found = start === undefined ? -1 : text.indexOf(part, start);
      return found === -1 || found >= rangeEnd(document, whole) ? locate(path) : at(found);
    },
    locateKey,
    suspect: (path) => {
      for (const { line } of [locate(path), locateKey(path)]) {
        const found = findSuspect(lines[line - 1] ?? '');
        if (found) return { line, ...found };
      }
      return undefined;
    },
  };
}

/** Stands at the start of a line of a scalar while it is read: a character of private use. */
const lineStart = '\uE000';

/** A text without the spaces that YAML puts at its folds inside Chinese; breaks that are part of it stay. */
function unfoldScalar(raw: string, value: string): string {
  const marked = raw.replace(/(?:\r\n?|\n)[ \t]*(?=\S)/g, `$&${lineStart}`);
  const read: unknown = raw.includes(lineStart) ? value : parseDocument(`- ${marked}`).toJS()?.[0];
  if (typeof read !== 'string') return value;
  const lines = read.split(` ${lineStart}`);
  return lines
    .reduce((text, line) => text + breakBetween(text.slice(-8), line) + line)
    .replaceAll(lineStart, '');
}

/** Takes the spaces inside Chinese off the folds of every text of a document, which was parsed from `text`. */
function unfoldScalars(document: Document, text: string): void {
  visit(document, {
    Scalar: (_key, node) => {
      const raw = node.range ? text.slice(node.range[0], node.range[1]) : '';
      if (typeof node.value === 'string' && /[\r\n]/.test(raw.trim()))
        node.value = unfoldScalar(raw, node.value);
    },
  });
}
