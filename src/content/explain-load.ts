import { fileURLToPath, pathToFileURL } from 'node:url';
import type { ColumnSource, Import } from '#content/column-source.ts';
import { nameCodePoint } from '#diagnostics/characters.ts';
import type { DiagnosticCode } from '#diagnostics/codes.ts';
import type { Message, Place } from '#diagnostics/diagnostic.ts';
import { say, type Phrase } from '#wording/phrase.ts';

/** What is said of a file of the column that cannot be loaded. */
export interface FileWords {
  code: DiagnosticCode;
  help: Phrase;
  /** The import that the file needs. */
  importLine: string;
}

/** A file of the column that cannot be loaded. */
interface Failure {
  error: unknown;
  file: string;
  source: ColumnSource;
  text: string;
}

/** Of an error that a module threw: the place in a file, where its trace names one. */
function placeInTrace(error: unknown, file: string): Place | undefined {
  const trace = error instanceof Error ? (error.stack ?? '') : '';
  const href = pathToFileURL(file).href;
  const at = trace.indexOf(`${href}:`);
  const [, line, column = '1'] = /^:(\d+)(?::(\d+))?/.exec(trace.slice(at + href.length)) ?? [];
  return at < 0 || line === undefined ? undefined : { line: Number(line), column: Number(column) };
}

function reasonOf(error: unknown): string {
  return error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error);
}

/** Marks of Chinese and of typeset text, and those of code that they were typed for, where these have another form. */
const marks = new Map([
  ...['“', '”', '„', '‟', '「', '」', '『', '』', '‘', '’', '‚', '‛'].map((mark) => [mark, "'"] as const),
  ['、', ','],
  ['。', '.'],
  ['【', '['],
  ['】', ']'],
]);

/** The mark of code that a full-width or curly one was typed for; undefined for any other character. */
function plainMark(mark: string): string | undefined {
  const plain = marks.get(mark) ?? mark.normalize('NFKC');
  return plain !== mark && /^[!-~]$/.test(plain) ? plain : undefined;
}

/** The mark that breaks the syntax at an offset: the character there, or what was to close the text that starts there. */
function brokenMark(text: string, offset: number): string | undefined {
  if (!/['"]/.test(text.charAt(offset))) return text.charAt(offset);
  return /^.[^\r\n]*?([“”‘’＂＇])/.exec(text.slice(offset))?.[1];
}

function explainSyntax({ source, text }: Failure, code: DiagnosticCode): (Message & Place)[] {
  return source.problems.map(({ message, offset, line, column }) => {
    const mark = brokenMark(text, offset) ?? '';
    const plain = plainMark(mark);
    return {
      line,
      column,
      code,
      message: say('column-file.syntax', { reason: message }),
      help:
        plain === undefined
          ? say('column-file.syntax.help')
          : say('column-file.mark', { mark, code: nameCodePoint(mark), plain }),
    };
  });
}

const isPath = (from: string): boolean => /^\.{0,2}\//.test(from);

/** Whether an error says that Node did not find what is imported, as its `code` tells it. */
function isNotFound(error: Error): boolean {
  return /^ERR_(?:MODULE_NOT_FOUND|UNSUPPORTED_DIR_IMPORT|UNSUPPORTED_ESM_URL_SCHEME|UNKNOWN_BUILTIN_MODULE|PACKAGE_.*)$/.test(
    String((error as NodeJS.ErrnoException).code),
  );
}

/** Whether an error is about what a statement imports: Node names a package in quotes, and a file by its path. */
function isAbout(error: Error, { from }: Import, file: string): boolean {
  if (isPath(from)) {
    const { href } = new URL(from, pathToFileURL(file));
    const said = `${error.message}\n${error.stack ?? ''}`;
    return [href, fileURLToPath(href)].some((name) =>
      new RegExp(`${RegExp.escape(name)}(?![\\w./-])`).test(said),
    );
  }
  if (!isNotFound(error)) return false;
  const [, quoted = ''] =
    /['"]([^'"]+)['"]/.exec(error.message) ?? /protocol '(.+)'/.exec(error.message) ?? [];
  return quoted.startsWith('./') ? from.endsWith(quoted.slice(1)) : quoted !== '' && from.startsWith(quoted);
}

/** Explains what an import does wrong; undefined where the error is about none. */
function explainImport(
  { error, file, source }: Failure,
  { code, importLine }: FileWords,
): (Message & Place) | undefined {
  if (!(error instanceof Error)) return undefined;
  const [, name] =
    /export named '([^']+)'|^Named export '([^']+)'/.exec(error.message)?.filter(Boolean) ?? [];
  const [, from] = /requested module '([^']+)'/.exec(error.message) ?? [];
  const named = source.imports
    .filter((each) => each.from === from)
    .flatMap(({ names }) => names)
    .find((each) => each.name === name);
  if (named && name !== undefined && from !== undefined) {
    const { line, column } = named;
    const message = say('column-file.import.name', { from, name });
    const help = isPath(from)
      ? say('column-file.import.name.help')
      : say('column-file.import.package.help', { line: importLine });
    return { line, column, code, message, help };
  }
  if (placeInTrace(error, file)) return undefined;
  const wrong = source.imports.find((each) => isAbout(error, each, file));
  if (!wrong) return undefined;
  const { line, column } = wrong;
  const isItsOwn = isNotFound(error) && error.message.includes(`imported from ${file}`);
  const isMissing = isItsOwn || (isNotFound(error) && !isPath(wrong.from));
  const help = isPath(wrong.from)
    ? say('column-file.import.file.help')
    : say('column-file.import.package.help', { line: importLine });
  const message = isMissing
    ? say('column-file.import', { from: wrong.from })
    : say('column-file.import.fails', { from: wrong.from, reason: reasonOf(error) });
  return { line, column, code, message, help: isMissing ? help : say('column-file.import.fails.help') };
}

/** Explains why a file cannot be loaded: its syntax, what it imports, or what happened when it ran. */
export function explainFailure(failure: Failure, words: FileWords): (Message & Place)[] {
  const { error, file, source } = failure;
  const { code, help } = words;
  if (source.problems.length > 0) return explainSyntax(failure, code);
  const imported = explainImport(failure, words);
  if (imported) return [imported];
  const message = say('column-file.fails', { reason: reasonOf(error) });
  return [{ ...(placeInTrace(error, file) ?? { line: 1, column: 1 }), code, message, help }];
}

/** What a value is that is no group of settings; undefined for one that is. */
function kindOf(value: unknown): 'function' | 'promise' | 'list' | 'nothing' | 'value' | undefined {
  if (value === undefined || value === null) return 'nothing';
  if (value instanceof Promise) return 'promise';
  if (Array.isArray(value)) return 'list';
  if (typeof value === 'function') return 'function';
  return typeof value === 'object' ? undefined : 'value';
}

/**
 * Explains why what a file exports by default can be no settings.
 *
 * @param parse parses the file
 * @returns undefined for what can
 */
export async function explainDefault(
  value: unknown,
  parse: () => Promise<ColumnSource>,
  { code, help }: FileWords,
): Promise<(Message & Place) | undefined> {
  const kind = kindOf(value);
  // Of a file without any export, Node makes one that exports an empty group.
  if (kind === undefined && Object.keys(value as object).length > 0) return undefined;
  const { exported } = await parse();
  if (kind === undefined && exported) return undefined;
  const message =
    exported && kind
      ? say('column-file.default', { kind: say(`column-file.default.${kind}`) })
      : say('column-file.no-default');
  return { ...(exported ?? { line: 1, column: 1 }), code, message, help };
}
