import { visit } from 'unist-util-visit';
import type { Rule, TypedDiagnostic } from '#lint/rule.ts';
import type { Fix } from '#diagnostics/diagnostic.ts';
import { SourceLines } from '#markdown/source-lines.ts';
import { nameStray } from '#diagnostics/character-names.ts';
import { nameCodePoint } from '#diagnostics/characters.ts';
import { say, type Phrase } from '#wording/phrase.ts';

/** Spaces other than the one of keyboards, what nobody sees, and what stands for characters that were lost. */
const stray =
  /[\u00A0\u1680\u2000-\u200A\u2028\u2029\u202F\u205F\u3000]+|[\u00AD\u034F\u061C\u115F\u1160\u180E\u200B-\u200F\u2060-\u2064\u3164\uFFA0]+|[\uFFFC\uFFFD]+/gu;

const lost = /[\uFFFC\uFFFD]/;
const invisible = /[\u00AD\u034F\u061C\u115F\u1160\u180E\u200B-\u200F\u2060-\u2064\u3164\uFFA0]/;
const ideographic = '\u3000';

/** Joiners that belong to an emoji, or to a script that shapes its letters by them. */
const isJoiner = (text: string, before: string, after: string): boolean =>
  /^[\u200C\u200D]$/.test(text) &&
  ((/[\p{Extended_Pictographic}\p{Emoji_Modifier}\uFE0F]$/u.test(before) &&
    /^\p{Extended_Pictographic}/u.test(after)) ||
    /[[\p{L}\p{M}]--[\p{Script=Latin}\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Greek}\p{Script=Cyrillic}]]$/v.test(
      before,
    ));

/** Marks of direction, in a line with letters that are read from right to left. */
const isDirection = (text: string, line: string): boolean =>
  /^[\u200E\u200F\u061C]$/.test(text) &&
  /[\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Syriac}\p{Script=Thaana}]/u.test(line);

const wide = /[\p{Script=Han}\u3001-\u303F\uFF00-\uFFEF“”‘’…—]/u;

/** What is typed in place of a stretch; undefined where only its author knows. */
function plainOf(text: string, before: string, after: string, isCode: boolean): string | undefined {
  if (lost.test(text)) return undefined;
  if (invisible.test(text)) return '';
  if (isCode) return ' '.repeat(text.length);
  if (/^[\s>]*$/.test(before) || /^\s*$/.test(after) || /[ \t]$/.test(before) || /^[ \t]/.test(after))
    return '';
  const isBetweenHan = /\p{Script=Han}$/u.test(before) && /^\p{Script=Han}/u.test(after);
  if (text.includes(ideographic) && isBetweenHan) return undefined;
  const isWide = wide.test(before.at(-1) ?? '') && wide.test(after.at(0) ?? '');
  return isWide && /[\u2028\u2029\u3000]/.test(text) ? '' : ' ';
}

function explain(text: string, before: string, plain: string | undefined): { message: Phrase; help: Phrase } {
  const [first = ''] = text;
  const name = nameStray(first) ?? say('characters-plain.lost', { code: nameCodePoint(first) });
  const behind = /\S{1,8}$/u.exec(before.trimEnd())?.[0] ?? '';
  const help =
    plain === ''
      ? say('characters-plain.delete.help')
      : plain !== undefined
        ? say('characters-plain.space.help')
        : lost.test(text)
          ? say('characters-plain.lost.help')
          : say('characters-plain.pause.help');
  return { message: say('characters-plain', { name, count: text.length, behind }), help };
}

/**
 * Finds characters that are not what they look like in the source of a file.
 *
 * @param codes stretches of code, where each space counts
 */
export function findStrayCharacters(
  source: string,
  codes: readonly Pick<Fix, 'start' | 'end'>[],
): TypedDiagnostic[] {
  return Array.from(source.matchAll(stray)).flatMap(({ 0: text, index: at }): TypedDiagnostic[] => {
    const end = at + text.length;
    const before = /[^\r\n]*$/.exec(source.slice(Math.max(0, at - 200), at))?.[0] ?? '';
    const after = /^[^\r\n]*/.exec(source.slice(end, end + 200))?.[0] ?? '';
    if (isJoiner(text, before, after) || isDirection(text, before + after)) return [];
    // macOS writes it into the names of screenshots.
    if (text === '\u202F' && /(?:["']|\(<?)\.\/[^"'<>]*$/.test(before)) return [];
    // A heading that has no plain space is told as one.
    if (/^[ \t]{0,3}#{2,6}$/.test(before) && !invisible.test(text)) return [];
    const isCode = codes.some((code) => code.start <= at && end <= code.end);
    const plain = plainOf(text, before, after, isCode);
    const fix: Fix | undefined =
      plain === undefined
        ? undefined
        : { start: at, end, text: plain, changes: isCode ? 'structure' : 'words' };
    return [{ at, ...explain(text, before, plain), ...(fix && { fix }) }];
  });
}

/** Spaces are the plain one of keyboards, and no character is one that nobody sees. */
export const charactersPlain: Rule = {
  name: 'characters-plain',
  checkTyped({ source, tree }, report) {
    const codes: Pick<Fix, 'start' | 'end'>[] = [];
    visit(tree, ['code', 'inlineCode'], ({ position }) => {
      codes.push({ start: position?.start.offset ?? 0, end: position?.end.offset ?? 0 });
    });
    for (const diagnostic of findStrayCharacters(source, codes)) report(diagnostic);
  },
  check({ catalog, read }, report) {
    const lists: [file: string, records: number][] = [
      ['authors.yaml', catalog.authors.size],
      ['investors.yaml', catalog.investors.size],
      ['tags.yaml', catalog.tags.length],
      ['series.yaml', catalog.series.length],
      ['redirects.yaml', catalog.redirects.length],
    ];
    const companies = Array.from(catalog.companies.values(), ({ file }) => file);
    for (const file of [...companies, ...lists.flatMap(([name, records]) => (records > 0 ? [name] : []))]) {
      const source = read(file);
      for (const { at, ...diagnostic } of findStrayCharacters(source, []))
        report({ file, ...new SourceLines(source).placeAt(at), ...diagnostic });
    }
  },
};
