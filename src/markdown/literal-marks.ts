import type {
  Code,
  Construct,
  Event,
  Extension,
  State,
  TokenizeContext,
  Tokenizer,
} from 'micromark-util-types';
import type { Processor } from 'unified';

/** What may stand between a figure and a `*`: its unit, as in `5 米*3 米`. */
const figureWithUnit = /\d ?\p{L}{1,2}$/u;

const isDigit = (code: Code): boolean => code !== null && code >= 48 && code <= 57;
const isWord = (code: Code): boolean =>
  code !== null && code > 0 && /[0-9A-Za-z]/.test(String.fromCharCode(code));
const isOneOf = (code: Code, characters: string): boolean =>
  code !== null && code > 0 && characters.includes(String.fromCharCode(code));

/** The last characters of the line before the place where a tokenizer is. */
function textBefore({ now, sliceSerialize }: TokenizeContext): string {
  const end = now();
  return sliceSerialize({ start: { ...end, _bufferIndex: Math.max(0, end._bufferIndex - 4) }, end });
}

/** Tells whether a run of a mark before the place opened something that is not closed yet. */
function isOpen(events: readonly Event[], mark: string, context: TokenizeContext): boolean {
  let open = 0;
  for (const [kind, token] of events) {
    if (kind !== 'exit' || (!token._open && !token._close)) continue;
    if (!context.sliceSerialize(token).startsWith(mark)) continue;
    if (token._close && open > 0) open -= 1;
    else if (token._open) open += 1;
  }
  return open > 0;
}

/** Tells whether a single mark stands between two factors, or in the middle of a Latin word. */
function isBetweenFactors(before: Code, after: Code, text: () => string): boolean {
  if (isWord(before) && isWord(after)) return true;
  if (isDigit(after) && figureWithUnit.test(text())) return true;
  return (isDigit(before) || isOneOf(before, ')')) && (isDigit(after) || isOneOf(after, '('));
}

const tokenizeRun: Tokenizer = function (effects, ok, nok) {
  const context = this;
  const { previous } = context;
  let mark: Code = null;
  let size = 0;

  function isLiteral(after: Code): boolean {
    if (mark === 42 && size === 1) return isBetweenFactors(previous, after, () => before);
    if (!isDigit(previous) || !isDigit(after)) return false;
    if (mark === 96) return size === 1;
    return size > 1 && !isOpen(context.events, String.fromCharCode(mark ?? 0), context);
  }
  const before = textBefore(context);
  const start: State = (code) => {
    mark = code;
    if (previous === mark) return nok(code);
    effects.enter('data');
    return inside(code);
  };
  const inside: State = (code) => {
    if (code === mark) {
      size += 1;
      effects.consume(code);
      return inside;
    }
    if (!isLiteral(code)) return nok(code);
    effects.exit('data');
    return ok(code);
  };
  return start;
};

const run: Construct = { name: 'literalMark', tokenize: tokenizeRun };

/** `*`, `~` and the grave accent. */
const extension: Extension = { text: { 42: run, 96: run, 126: run } };

/**
 * Reads marks of Markdown that stand between two figures, as in `5*3*2 米`, as the characters they are. A single `*`
 * is one inside a Latin word too, as `_` always is; a double mark between figures still closes what was opened.
 */
export function remarkLiteralMarks(this: Processor): void {
  const data = this.data() as { micromarkExtensions?: Extension[] };
  (data.micromarkExtensions ??= []).push(extension);
}
