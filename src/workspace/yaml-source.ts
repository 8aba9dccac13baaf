import { isMap, isNode, isPair, isScalar, parseDocument, visit, type Document, type YAMLError } from 'yaml';
import { SourceLines } from '#document/source-lines.ts';
import { lastUnmatched } from '#document/unmatched.ts';
import { cutComplaint, findCutValues } from '#workspace/cut-values.ts';
import type { Complaint, RecordPath } from '#schema/problem.ts';
import { unfoldScalars } from '#workspace/yaml-folds.ts';

/** A place in a file; lines and columns count from 1. */
export interface Place {
  line: number;
  column: number;
}

/** A complaint about a place. */
export interface PlacedComplaint extends Complaint, Place {}

/** A YAML text with the places of its values. */
export interface YamlSource {
  data: unknown;
  complaints: PlacedComplaint[];
  /** The place of a value, or of the nearest value around it that exists. */
  locate(path: RecordPath): Place;
  /** The place of a part of a text, or of the text where the part is written in another way. */
  locatePart(path: RecordPath, part: string): Place;
  /** The place of a key. */
  locateKey(path: RecordPath): Place;
}

/** What the YAML parser says, in an author's words. */
const explanations: Record<string, [message: string, help: string]> = {
  DUPLICATE_KEY: ['this key stands twice', 'Keep one of the two.'],
  TAB_AS_INDENT: ['a tab is used to indent', 'Indent with spaces.'],
  MISSING_CHAR: [
    'a character is missing here, such as a closing quotation mark or bracket',
    'Close what was opened.',
  ],
  BAD_INDENT: [
    'the indentation does not fit',
    'Indent the entries of one list or map by the same number of spaces.',
  ],
  BLOCK_AS_IMPLICIT_KEY: ['a colon splits this value', 'Put the value between quotation marks.'],
  MULTILINE_IMPLICIT_KEY: [
    'there is a key without a value, or a value without a key',
    'Write key: value on one line, with a space after the colon.',
  ],
  NON_STRING_KEY: ['a key must be a word', 'Write key: value, with a colon behind the word.'],
  TAG_RESOLVE_FAILED: ['a value may not start with !', 'Put the value between quotation marks.'],
  IMPOSSIBLE: ['what stands here belongs to no key', 'Indent it like the lines above, or delete it.'],
  MULTIPLE_DOCS: ['the fields end at a line of --- or ..., and something follows', 'Delete that line.'],
  BAD_SCALAR_START: ['a value may not start with this character', 'Put the value between quotation marks.'],
  BAD_DIRECTIVE: ['a line may not start with %', 'Put the value between quotation marks.'],
  BAD_DQ_ESCAPE: [
    'there is no such character as this backslash writes',
    'Write \\\\ for a backslash, or put the value between single quotation marks.',
  ],
  BLOCK_IN_FLOW: [
    'a list with hyphens stands between brackets',
    'Write [a, b] between brackets, or hyphens on lines of their own without them.',
  ],
  KEY_OVER_1024_CHARS: ['this key is too long', 'Write key: value, with a colon behind the word.'],
  RESOURCE_EXHAUSTION: ['this is nested too deeply', 'Take brackets or indents away.'],
  UNEXPECTED_TOKEN: ['this character does not belong here', 'Put the whole value between quotation marks.'],
};

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

const unclosed: Complaint = {
  message: 'a character is missing here, such as a closing quotation mark or bracket',
  help: 'Close what was opened.',
};

const anchorComplaint: Complaint = {
  message: 'a value may not start with & or *',
  help: 'Put the value between quotation marks.',
};

/** A list or map in brackets that runs into the next field is one that was not closed. */
function isUnclosed({ code, message }: YAMLError): boolean {
  return code === 'MISSING_CHAR' || (code === 'BAD_INDENT' && /indented and end with/.test(message));
}

function explain(error: YAMLError): Complaint {
  if (isUnclosed(error)) return unclosed;
  if (error.code === 'BAD_ALIAS') return anchorComplaint;
  const known = explanations[error.code];
  return known
    ? { message: known[0], help: known[1] }
    : {
        message: `this is not valid YAML: ${error.message}`,
        help: 'Look at the colons, quotation marks and indentation here.',
      };
}

/** Where an error starts: the parser tells the end of what was not closed. */
function startOf(error: YAMLError, text: string): number {
  const [end] = error.pos;
  if (!isUnclosed(error)) return end;
  const before = text.slice(0, end);
  const quote = before.search(/(?<=[:,[{-]\s*)(["'])(?:(?!\1)[\s\S])*$/);
  const brackets = [lastUnmatched(before, '[', ']'), lastUnmatched(before, '{', '}')];
  const opened = quote === -1 ? Math.max(...brackets) : quote;
  return opened === -1 ? end : opened;
}

/** Offsets of anchors and aliases, which YAML reads into values that start with & or *. */
function anchors(document: Document, text: string): number[] {
  const offsets: number[] = [];
  visit(document, {
    Node: (_key, node) => {
      if ('anchor' in node && node.anchor && node.range)
        offsets.push(text.lastIndexOf(`&${node.anchor}`, node.range[0]));
    },
    Alias: (_key, node) => {
      if (node.range) offsets.push(node.range[0]);
    },
  });
  return offsets;
}

/** Where a `#` empties a value or opens what its bracket was to close, what else is said from there on follows from it. */
function withCut(
  text: string,
  document: Document,
  complaints: PlacedComplaint[],
  at: (offset: number) => Place,
): PlacedComplaint[] {
  const [first] = complaints;
  const cut = findCutValues(text, document).find(
    ({ isEmpty, meant, sign }) =>
      isEmpty || (first && (meant === undefined || at(sign).line === first.line - 1)),
  );
  if (!cut) return complaints;
  const place = at(cut.sign);
  return [
    ...complaints.filter(({ line }) => line < place.line),
    { ...place, code: 'value-cut', ...cutComplaint(cut) },
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
  const anchored = anchors(document, text).map((offset) => ({ ...at(offset), ...anchorComplaint }));
  const lines = new Set(anchored.map(({ line }) => line));
  // What else the parser says of such a line follows from the anchor.
  const errors = [...document.errors, ...document.warnings]
    .filter(({ code }, index, all) => code !== 'UNEXPECTED_TOKEN' || all[index - 1]?.code !== code)
    .map((error) => ({ ...at(startOf(error, text)), ...explain(error) }))
    .filter(({ line }) => !lines.has(line));
  const complaints = withCut(text, document, [...errors, ...anchored], at);
  if (complaints.length === 0) unfoldScalars(document, text);
  const locate = (path: RecordPath): Place => {
    for (let length = path.length; length >= 0; length -= 1) {
      const start = rangeStart(document, path.slice(0, length));
      if (start !== undefined) return at(start);
    }
    return { line: 1, column: 1 };
  };
  return {
    data: complaints.length === 0 ? document.toJS() : undefined,
    complaints,
    locate,
    locatePart: (path, part) => {
      const start = rangeStart(document, path);
      const found = start === undefined ? -1 : text.indexOf(part, start);
      return found === -1 || found >= rangeEnd(document, path) ? locate(path) : at(found);
    },
    locateKey: (path) => {
      const start = keyStart(document, path);
      return start === undefined ? locate(path) : at(start);
    },
  };
}
