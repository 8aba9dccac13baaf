import { codePlaces } from '#importing/code-blocks.ts';
import { fenceFor } from '#importing/fences.ts';
import type { ImportLog } from '#importing/import-log.ts';
import type { PostLine } from '#importing/lines.ts';
import { decodeReferences } from '#markdown/character-references.ts';
import { say } from '#wording/phrase.ts';

/** What opens code that is written as HTML, or between the shortcodes of WordPress, some with backslashes before their brackets. */
const openings =
  /<(pre)\b([^<>]*)>|\\?\[(code|sourcecode|source|bash|c|cpp|csharp|css|html|java|javascript|js|php|python|ruby|shell|sql|xml)\b((?:\s[^\]\n]*)?)\]/i;

/** Tags that colour code or part its lines; others in it are code. */
const colours = /<(\/?)(code|span|b|strong|em|i|u|font|a|mark|br)\b[^<>]*>/gi;

/** No code has more lines. */
const mostLines = 5000;

/** The language of code, as the attributes of a tag say it. */
function languageOf(name: string, attributes: string, html: string): string {
  const stated = /(?:brush:\s*|lang(?:uage)?-|\blang(?:uage)?\s*=\s*["']?)([\w+#.-]+)/i.exec(attributes)?.[1];
  const inner = /^\s*<code\b[^<>]*\blang(?:uage)?-([\w+#.-]+)/i.exec(html)?.[1];
  return stated ?? inner ?? (/^(?:pre|code|source|sourcecode)$/i.test(name) ? '' : name.toLowerCase());
}

/** The text of code between tags; the tags in it are entered in the log. */
function codeIn(html: string, drop: (tag: string) => void): string {
  const text = html.replace(colours, (tag: string, _slash: string, name: string) => {
    drop(tag);
    return name.toLowerCase() === 'br' ? '\n' : '';
  });
  return decodeReferences(text)
    .replace(/^[ \t]*\n/, '')
    .replace(/\s+$/, '');
}

/**
 * Writes code that stands between `<pre>` and `</pre>`, or between shortcodes of WordPress, as code between fences. Every tag
 * is entered in the log.
 */
export function fencePre(lines: readonly PostLine[], log: ImportLog): PostLine[] {
  if (!lines.some(({ text }) => openings.test(text))) return [...lines];
  const code = codePlaces(lines);
  const written: PostLine[] = [];
  const rest = [...lines];
  for (let index = 0; index < rest.length; index += 1) {
    const line = rest[index] as PostLine;
    const found = code.has(index) ? null : openings.exec(line.text);
    const [opening = '', pre, preWords, shortcode, words] = found ?? [];
    const name = pre ?? shortcode ?? '';
    const closing = new RegExp(pre === undefined ? String.raw`\\?\[/${name}\\?\]` : `</${name}\\s*>`, 'i');
    const inner = found
      ? [
          { ...line, text: line.text.slice(found.index + opening.length) },
          ...rest.slice(index + 1, index + mostLines),
        ]
      : [];
    const length = inner.findIndex(({ text }) => closing.test(text));
    const isInside =
      /^\s*>/.test(line.text) || (line.text.slice(0, found?.index ?? 0).match(/`/g)?.length ?? 0) % 2 === 1;
    if (!found || length === -1 || isInside) {
      written.push(line);
      continue;
    }
    const { number } = line;
    const last = inner[length] as PostLine;
    const end = closing.exec(last.text);
    const own = [...inner.slice(0, length), { ...last, text: last.text.slice(0, end?.index) }];
    const drop = (tag: string): void => log.drop(tag, say('import.drop.html'), number);
    drop(opening);
    const html = own.map((each) => each.text).join('\n');
    const text = codeIn(html, drop);
    drop(end?.[0] ?? '');
    const before = line.text.slice(0, found.index);
    const indent = before.trim() === '' ? before : '';
    const fence = fenceFor(text);
    if (indent === '') written.push({ text: before, number });
    written.push({ text: `${indent}${fence}${languageOf(name, preWords ?? words ?? '', html)}`, number });
    for (const [offset, each] of text.split('\n').entries())
      written.push({
        text: each === '' ? '' : indent + each,
        number: Math.min(number + offset, last.number),
      });
    written.push({ text: indent + fence, number: last.number });
    index += length;
    // What stands behind it is read as a line of its own.
    rest[index] = { ...last, text: last.text.slice((end?.index ?? 0) + (end?.[0].length ?? 0)) };
    if (rest[index]?.text.trim() !== '') {
      code.delete(index);
      index -= 1;
    }
  }
  return written;
}
