import { isNode, isPair, isScalar, parseDocument, visit, type Document, type Node } from 'yaml';
import type { Message } from '#diagnostics/diagnostic.ts';
import { say } from '#wording/phrase.ts';

/** A value of YAML that a `#` cuts short: what follows it is a comment. */
export interface CutValue {
  /** Offsets of the value as it was meant, to the end of its line or to a real comment. */
  start: number;
  end: number;
  /** The offset of the sign. */
  sign: number;
  /** The value as it was meant; undefined where it stands between brackets, which end somewhere in it. */
  meant: string | undefined;
  /** Whether nothing of the value is left. */
  isEmpty: boolean;
}

/** What is said of it. */
export function cutProblem({ meant }: CutValue): Omit<Message, 'code'> {
  return {
    message: say('value-cut'),
    help:
      meant === undefined
        ? say('value-cut.help')
        : say('value-cut.whole.help', { value: JSON.stringify(meant) }),
  };
}

/** Fields whose values are words; behind others a comment is no part of them. */
const wordFields =
  /^(?:title|description|name|alt|credit|publisher|role|note|text|bio|label|zh|en|aliases|raisedBy|through|headquarters)$/;

/** A sign that starts a comment, as YAML has it, and as few authors mean it: with something right behind it. */
const tight = /^([ \t]*)(#[^\s#][^\r\n]*)/;
/** A sign in words, with a number behind one space. */
const loose = /^( )(# \d[^\r\n]*)/;

function keyOf(ancestors: readonly unknown[]): string {
  const pair = ancestors.findLast(isPair);
  return isPair(pair) && isScalar(pair.key) ? String(pair.key.value) : '';
}

/**
 * Finds values that a `#` cuts short. A comment that has a space behind its `#` is taken for one.
 *
 * @param text the whole file, or as much of it as is YAML, at its own lines
 * @param document the same, parsed
 */
export function findCutValues(text: string, document?: Document): CutValue[] {
  if (!/\s#(?:[^\s#]| \d)/.test(text)) return [];
  const cuts: CutValue[] = [];
  const look = (key: unknown, node: Node, ancestors: readonly unknown[]): void => {
    if (!isScalar(node) || key === 'key' || !node.range || !wordFields.test(keyOf(ancestors))) return;
    const isEmpty = node.value === null;
    if (node.type !== 'PLAIN' && !isEmpty) return;
    const [start, end] = node.range;
    const rest = text.slice(end);
    const match = tight.exec(rest) ?? loose.exec(rest);
    if (!match || /^#check-ignore\b/.test(match[2] ?? '')) return;
    const [, space = '', comment = ''] = match;
    const isBetweenBrackets = ancestors.some((each) => isNode(each) && 'flow' in each && each.flow);
    // A comment may follow what was meant.
    const words = (comment.split(/\s#\s/, 1)[0] ?? '').trimEnd();
    const sign = end + space.length;
    const [first, last] = [isEmpty ? sign : start, sign + words.length];
    const meant = text.slice(first, last);
    const isWhole = !isBetweenBrackets && !/[\r\n]/.test(meant);
    cuts.push({ start: first, end: last, sign, meant: isWhole ? meant : undefined, isEmpty });
  };
  visit(document ?? parseDocument(text, { prettyErrors: false }), {
    Scalar: (key, node, ancestors) => look(key, node, ancestors),
  });
  return cuts;
}
