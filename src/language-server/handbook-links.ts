import { readFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { projectRoot } from '#state/project.ts';
import type { WordingLanguage } from '#wording/in-words.ts';

/** Where each half of the authors’ handbook tells what a check says. */
const sections: Record<WordingLanguage, string> = { zh: '## 检查会说什么', en: '## What the check says' };

/** Gives the address of the line of the handbook that explains a code, as editors open it; none where it is not there. */
export type LinkOf = (code: string) => string | undefined;

/** The lines of rows that begin with a code, in a section; 0 is that of its heading. */
function rowsOf(lines: readonly string[], heading: string): { start: number; rows: Map<string, number> } {
  const start = lines.indexOf(heading);
  const rows = new Map<string, number>();
  for (const [index, line] of lines.entries()) {
    if (index <= start) continue;
    if (/^#{1,2} /.test(line)) break;
    const code = /^\| `([a-z-]+)`/.exec(line)?.[1];
    if (code) rows.set(code, index + 1);
  }
  return { start: start + 1, rows };
}

/** Reads the handbook for the lines that explain codes in a language. */
export function handbookLinks(language: WordingLanguage): LinkOf {
  const file = path.join(projectRoot(), 'content/README.md');
  let text: string;
  try {
    text = readFileSync(file, 'utf8');
  } catch {
    return () => undefined;
  }
  const { start, rows } = rowsOf(text.split('\n'), sections[language]);
  if (start === 0) return () => undefined;
  return (code) => `${pathToFileURL(file).href}#L${rows.get(code) ?? start}`;
}
