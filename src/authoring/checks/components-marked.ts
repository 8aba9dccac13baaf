import type { Rule } from '#authoring/checks/rule.ts';
import { makesNode } from '#document/census.ts';
import { authorComponents } from '#document/vocabulary.ts';

const names = Object.keys(authorComponents);

/** A tag of a component between full-width or book-title marks; one between the latter has a slash or a value. */
const tag = new RegExp(
  `[＜〈《][/／、]?[ \\t]*(${names.join('|')})\\b([^<>＜＞〈〉《》\\r\\n]*)[>＞〉》]|<[/／](${names.join('|')})[＞〉》]`,
  'gi',
);

/** A comment between marks that make none. */
const comment =
  /[{｛「][/／、][*＊×][^\r\n]*?[*＊×][/／、][}｝」]|[＜《<][!！](?:--|——|－－)[^\r\n]*?(?:--|——|－－)[>＞》]/g;

/** The marks of a tag in half width; the words between its quotation marks stay. */
function mendTag(written: string): string {
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

/** Tags of components and comments are typed with half-width marks. */
export const componentsMarked: Rule = {
  name: 'components-marked',
  checkWriting(written, report) {
    for (const { text, start } of written.passages) {
      for (const { 0: match, 1: name, 2: rest = '', index } of text.matchAll(tag)) {
        if (/^[〈《]/.test(match) && !/[/／、＝=]/.test(match.slice(1) + rest)) continue;
        const at = start + index;
        const end = at + match.length;
        const mended = mendTag(written.source.slice(at, end));
        const fix = { start: at, end, text: mended };
        const makes = (kind: 'mdxJsxFlowElement' | 'mdxJsxTextElement'): boolean =>
          makesNode(written, fix, kind);
        const isSure =
          names.includes(name ?? '') && (makes('mdxJsxFlowElement') || makes('mdxJsxTextElement'));
        report({
          at,
          message: `“${match}” is no component, and is published as it stands`,
          help: `Write ${mended} with half-width marks.`,
          ...(isSure && { fix }),
        });
      }
      for (const { 0: match, index } of text.matchAll(comment)) {
        const at = start + index;
        const end = at + match.length;
        const words = written.source
          .slice(at, end)
          .replace(/^.[!！/／、](?:[*＊×]|--|——|－－)|(?:[*＊×][/／、]|--|——|－－).$/g, '');
        const fix = { start: at, end, text: `{/* ${words.trim()} */}` };
        const isSure =
          makesNode(written, fix, 'mdxTextExpression') || makesNode(written, fix, 'mdxFlowExpression');
        report({
          at,
          message: 'this comment is published, since its marks are not half-width',
          help: `Write ${fix.text}.`,
          ...(isSure && { fix }),
        });
      }
    }
  },
};
