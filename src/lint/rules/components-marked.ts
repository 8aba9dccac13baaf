import type { ReportTyped, Rule } from '#lint/rule.ts';
import type { Fix } from '#diagnostics/diagnostic.ts';
import { makesNode } from '#lint/fixes/census.ts';
import { authorComponents } from '#markdown/vocabulary.ts';
import type { TypedText } from '#lint/text/typed-text.ts';
import { say } from '#wording/phrase.ts';

const names = Object.keys(authorComponents);

/** A tag of a component between full-width or book-title marks; one between the latter has a slash or a value. */
const tag = new RegExp(
  `[＜〈《][/／、]?[ \\t]*(${names.join('|')})\\b([^<>＜＞〈〉《》\\r\\n]*)[>＞〉》]|<[/／](${names.join('|')})[＞〉》]`,
  'gi',
);

/** The name as the column writes it. */
const nameOf = (typed: string): string =>
  names.find((name) => name.toLowerCase() === typed.toLowerCase()) ?? typed;

/** A comment between marks that make none. */
const comment =
  /[{｛「][/／、][*＊×][^\r\n]*?[*＊×][/／、][}｝」]|[＜《<][!！](?:--|——|－－)[^\r\n]*?(?:--|——|－－)[>＞》]/g;

/** The marks of a tag in half width; the words between its quotation marks stay. */
function fixTag(written: string): string {
  const halves = written
    .replace(/^[＜〈《<]/, '<')
    .replace(/[>＞〉》]$/, '>')
    .replace(/^<[/／、]/, '</')
    .replace(/[/／、][ \t]*>$/, '/>')
    .replace(/＝/g, '=');
  return halves
    .replace(/=[ \t]*["“”＂‘’']([^"“”＂\r\n]*?)["“”＂‘’'](?=[\s/>\u3000])/g, '="$1"')
    .replace(/\u3000/g, ' ');
}

/** Tags of HTML between full-width marks. */
const htmlTag =
  /＜[/／]?(?:a|b|br|center|div|em|font|h[1-6]|hr|i|img|p|s|span|strong|sub|sup|table|td|tr|u)(?:[\s\u3000][^＜＞\r\n]*)?[/／]?＞/gi;

interface TypedTag {
  at: number;
  end: number;
  source: string;
  fixed: string;
}

function findTags({ passages, source }: TypedText): TypedTag[] {
  return passages.flatMap(({ text, start }) =>
    Array.from(text.matchAll(tag)).flatMap(
      ({ 0: match, 1: open, 2: rest = '', 3: close, index }): TypedTag[] => {
        if (/^[〈《]/.test(match) && !/[/／、＝=]/.test(match.slice(1) + rest)) return [];
        const [at, end] = [start + index, start + index + match.length];
        const name = open ?? close ?? '';
        const typed = source.slice(at, end);
        return [{ at, end, source: typed, fixed: fixTag(typed).replace(name, nameOf(name)) }];
      },
    ),
  );
}

function checkTags(typed: TypedText, report: ReportTyped): void {
  const tags = findTags(typed);
  const isComponent = (fix: Fix): boolean =>
    makesNode(typed, fix, 'mdxJsxFlowElement') || makesNode(typed, fix, 'mdxJsxTextElement');
  for (const [index, { at, end, source, fixed }] of tags.entries()) {
    const closing = tags[index + 1];
    const encloses = !fixed.endsWith('/>') && closing?.fixed.startsWith('</');
    const fix =
      encloses && closing
        ? {
            start: at,
            end: closing.end,
            text: fixed + typed.source.slice(end, closing.at) + closing.fixed,
          }
        : { start: at, end, text: fixed };
    report({
      at,
      message: say('components-marked.tag', { text: source }),
      help: say('components-marked.tag.help', { text: fixed }),
      ...(isComponent(fix) && { fix }),
    });
  }
}

function checkComments(typed: TypedText, report: ReportTyped): void {
  for (const { text, start } of typed.passages)
    for (const { 0: match, index } of text.matchAll(comment)) {
      const [at, end] = [start + index, start + index + match.length];
      const words = typed.source
        .slice(at, end)
        .replace(/^.[!！/／、](?:[*＊×]|--|——|－－)|(?:[*＊×][/／、]|--|——|－－).$/g, '');
      // Readers would lose words by a fix, so its author has to make it.
      report({
        at,
        message: say('components-marked.comment'),
        help: say('components-marked.comment.help', { words: words.trim() }),
      });
    }
}

/** Tags of components and comments are typed with half-width marks. */
export const componentsMarked: Rule = {
  name: 'components-marked',
  checkTyped(typed, report) {
    checkTags(typed, report);
    checkComments(typed, report);
    for (const { text, start } of typed.passages)
      for (const { 0: match, index } of text.matchAll(htmlTag))
        report({
          at: start + index,
          message: say('components-marked.html', { text: match }),
          help: say('components-marked.html.help'),
        });
  },
};
