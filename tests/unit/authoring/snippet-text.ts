import { readFileSync } from 'node:fs';
import path from 'node:path';
import ts from 'typescript';

/** The folder of the settings of VS Code. */
const editorFolder = path.resolve(import.meta.dirname, '../../../.vscode');

/** A snippet of VS Code. */
export interface Snippet {
  scope: string;
  prefix: string[];
  description: string;
  body: string[];
}

/** Reads a settings file of VS Code: JSON with comments and trailing commas. */
export function readSettingsFile<T>(name: string): T {
  const { config, error } = ts.parseConfigFileTextToJson(
    name,
    readFileSync(path.join(editorFolder, name), 'utf8'),
  ) as { config: T; error?: ts.Diagnostic };
  if (error) throw new Error(ts.flattenDiagnosticMessageText(error.messageText, '\n'));
  return config;
}

const today: Record<string, string> = { CURRENT_YEAR: '2026', CURRENT_MONTH: '02', CURRENT_DATE: '09' };

/** Applies `${RELATIVE_FILEPATH/pattern/format/}`, whose format is `${1:-otherwise}`. */
function transformPath(body: string, file: string): string {
  return body.replace(
    /\$\{RELATIVE_FILEPATH\/(.+?)\/\$\{1:-([^}]*)\}\/\}/g,
    (_whole, pattern: string, otherwise: string) =>
      file.replace(new RegExp(pattern), (_found, group: string | undefined) => group ?? otherwise),
  );
}

/**
 * The text of a snippet whose tab stops are left at their defaults.
 *
 * @param choice which value of a choice is taken; the last one where there are fewer
 * @param file the path of the file that it is inserted into
 */
export function fillSnippet(
  { body }: Snippet,
  { choice = 0, file = 'content/issues/022-example-one/zh.mdx' } = {},
): string {
  return transformPath(body.join('\n'), file)
    .replace(/\$(CURRENT_[A-Z]+)/g, (_whole, name: string) => today[name] ?? '')
    .replace(/\$\{\d+\|(.+?)\|\}/g, (_whole, values: string) => {
      const list = values.split(',');
      return list[Math.min(choice, list.length - 1)] ?? '';
    })
    .replace(/\$\{\d+:([^}]*)\}/g, '$1')
    .replace(/\$\d+/g, '');
}

/** The numbers of the tab stops, in the order in which they stand. */
export function tabStops({ body }: Snippet): number[] {
  const text = transformPath(body.join('\n'), '');
  return Array.from(text.matchAll(/\$\{?(\d+)/g), (match) => Number(match[1]));
}
