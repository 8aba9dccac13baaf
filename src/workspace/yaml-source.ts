import { isMap, isNode, isPair, isScalar, LineCounter, parseDocument, type Document } from 'yaml';
import type { Complaint, RecordPath } from '#schema/problem.ts';

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
  UNEXPECTED_TOKEN: ['this character does not belong here', 'Put the whole value between quotation marks.'],
  BAD_ALIAS: ['a value may not start with *', 'Put the value between quotation marks.'],
};

function rangeStart(document: Document, path: RecordPath): number | undefined {
  const node = path.length === 0 ? document.contents : document.getIn(path, true);
  return isNode(node) ? node.range?.[0] : undefined;
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
 * Parses YAML 1.2 with its core schema, so that dates stay as they are written.
 *
 * @param text the whole file, or as much of it as is YAML, at its own lines
 */
export function parseYaml(text: string): YamlSource {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false });
  const at = (offset: number): Place => {
    const { line, col } = lines.linePos(offset);
    return { line: Math.max(1, line), column: Math.max(1, col) };
  };
  const complaints = [...document.errors, ...document.warnings].map((error): PlacedComplaint => {
    const known = explanations[error.code];
    return {
      ...at(error.pos[0]),
      message: known ? known[0] : `this is not valid YAML: ${error.message}`,
      help: known ? known[1] : 'Look at the colons, quotation marks and indentation here.',
    };
  });
  const locate = (path: RecordPath): Place => {
    for (let length = path.length; length >= 0; length -= 1) {
      const start = rangeStart(document, path.slice(0, length));
      if (start !== undefined) return at(start);
    }
    return { line: 1, column: 1 };
  };
  return {
    data: complaints.length === 0 ? readData(document, complaints, at) : undefined,
    complaints,
    locate,
    locateKey: (path) => {
      const start = keyStart(document, path);
      return start === undefined ? locate(path) : at(start);
    },
  };
}

function readData(document: Document, complaints: PlacedComplaint[], at: (offset: number) => Place): unknown {
  try {
    return document.toJS({ maxAliasCount: 0 });
  } catch {
    complaints.push({
      ...at(0),
      message: 'anchors and aliases (& and *) are not used here',
      help: 'Write the value out.',
    });
    return undefined;
  }
}
