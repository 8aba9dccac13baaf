import type { Link, Root } from 'mdast';
import type { Code, Construct, Event, Extension, State, Tokenizer } from 'micromark-util-types';
import type { Processor } from 'unified';
import { SKIP, visit } from 'unist-util-visit';
import { addressLength } from '#language/address-end.ts';

declare module 'micromark-util-types' {
  /** The tokens of GFM's bare addresses, as mdast-util-gfm-autolink-literal reads them. */
  interface TokenTypeMap {
    literalAutolink: 'literalAutolink';
    literalAutolinkHttp: 'literalAutolinkHttp';
    literalAutolinkWww: 'literalAutolinkWww';
  }
}

/** Reads what stands before the next white space, and tells the length of the address that it starts with. */
function measure(found: (length: number) => void): Construct {
  const tokenize: Tokenizer = (effects, ok, nok) => {
    let text = '';
    const read: State = (code) => {
      if (code !== null && code > 32) {
        text += String.fromCharCode(code);
        effects.consume(code);
        return read;
      }
      const length = addressLength(text);
      found(length);
      return length > 0 ? ok(code) : nok(code);
    };
    return read;
  };
  return { tokenize, partial: true };
}

/** Whether a bracket is open that may become the words of a link; links hold no links. */
function isInBrackets(events: readonly Event[]): boolean {
  return events.some(
    ([, token]) => (token.type === 'labelLink' || token.type === 'labelImage') && !token._balanced,
  );
}

function autolink(
  type: 'literalAutolinkHttp' | 'literalAutolinkWww',
  notAfter: RegExp,
  beginning: RegExp,
): Construct {
  const tokenize: Tokenizer = function (effects, ok, nok) {
    const { events, previous } = this;
    let left = 0;
    const take: State = (code) => {
      if (left === 0) {
        effects.exit(type);
        effects.exit('literalAutolink');
        return ok(code);
      }
      left -= 1;
      effects.consume(code);
      return take;
    };
    const start: State = (code) => {
      if (previous !== null && previous > 0 && notAfter.test(String.fromCharCode(previous))) return nok(code);
      effects.enter('literalAutolink');
      effects.enter(type);
      return effects.check(
        begins(beginning),
        effects.check(
          measure((length) => (left = length)),
          (next: Code) => (isInBrackets(events) ? nok(next) : take(next)),
          nok,
        ),
        nok,
      )(code);
    };
    return start;
  };
  return { name: type, tokenize };
}

/** Reads the beginning of an address, so that no other word is measured. */
function begins(beginning: RegExp): Construct {
  const tokenize: Tokenizer = (effects, ok, nok) => {
    let text = '';
    const read: State = (code) => {
      if (beginning.test(text)) return ok(code);
      if (code === null || code <= 32 || text.length === 8) return nok(code);
      text += String.fromCharCode(code);
      effects.consume(code);
      return read;
    };
    return read;
  };
  return { tokenize, partial: true };
}

const http = autolink('literalAutolinkHttp', /[a-z]/i, /^https?:\/\/$/i);
const www = autolink('literalAutolinkWww', /[a-z0-9./@&=-]/i, /^www\.$/i);

/** `H`, `W`, `h` and `w`. */
const extension: Extension = { text: { 72: http, 87: www, 104: http, 119: www } };

/** The words of a link that GFM finds where its parser read none, as in brackets: such a link has no place. */
function foundWords({ children, position }: Link): string | undefined {
  const [child, ...others] = children;
  return !position && child?.type === 'text' && others.length === 0 ? child.value : undefined;
}

/** Ends bare addresses where readers would end them: GFM ends one only at a space. */
export function remarkBareAddresses(this: Processor) {
  const data = this.data() as { micromarkExtensions?: Extension[] };
  (data.micromarkExtensions ??= []).push(extension);
  return (tree: Root): void => {
    visit(tree, 'link', (node, index, parent) => {
      const text = foundWords(node);
      const length = text === undefined ? 0 : addressLength(text);
      if (!text || length === 0 || length === text.length || !parent || index === undefined) return undefined;
      const rest = text.slice(length);
      node.url = node.url.slice(0, node.url.length - rest.length);
      node.children = [{ type: 'text', value: text.slice(0, length) }];
      parent.children.splice(index + 1, 0, { type: 'text', value: rest });
      return [SKIP, index + 2];
    });
  };
}
