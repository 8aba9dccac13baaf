import remarkLintCorrectMediaSyntax from 'remark-lint-correct-media-syntax';
import remarkLintNoUndefinedReferences from 'remark-lint-no-undefined-references';
import { lintMarkdown } from '#authoring/checks/markdown-lint.ts';
import type { Fix, Rule, WritingFinding } from '#authoring/checks/rule.ts';
import { makesNode } from '#document/census.ts';
import { mask, type Passage, type WrittenText } from '#document/written-text.ts';

type Report = (finding: WritingFinding) => void;

/** How the address of a link or picture starts. */
const addressStart = '(?:https?[:：]|mailto:|www\\.|\\.{0,2}/|#)';

/** What looks like a link or picture, in half- or full-width marks: words, perhaps a space, address, perhaps a title. */
const linkLike = new RegExp(
  `([!！]?)[[［【]([^[\\]［］【】\\r\\n]*)[\\]］】]([^\\S\\r\\n]*)[(（]([^\\S\\r\\n]*${addressStart}[^()（）\\r\\n]*(?:\\([^()（）\\r\\n]*\\)[^()（）\\r\\n]*)?)[)）]`,
  'gi',
);

/** A title behind an address, between any marks. */
const titleAfter = /[^\S\r\n]+["“”＂']([^"“”＂]*)["“”＂'][^\S\r\n]*$/;

/** `https：//` and `https:／／`. */
const wideScheme = /\bhttps?(?:：[/／]{2}|:(?:／[/／]|\/／))/gi;

function mendAddress(written: string): string {
  const title = titleAfter.exec(written)?.[1];
  const address = written
    .replace(titleAfter, '')
    .trim()
    .replace(/^(https?)[:：][/／]{2}/i, '$1://');
  return `${/\s/.test(address) ? `<${address}>` : address}${title === undefined ? '' : ` "${title}"`}`;
}

function explain(match: RegExpMatchArray, isPicture: boolean): string {
  const [all, , , space = '', address = ''] = match;
  const what = isPicture ? 'picture' : 'link';
  if (/[！［］【】（）]/.test(all.replace(match[2] ?? '', '')))
    return `a ${what} has half-width brackets: this is none, and is published as it stands`;
  if (space !== '') return `the space between “]” and “(” keeps this from being a ${what}`;
  if (/\s/.test(address.trim().replace(titleAfter, '')))
    return `the space in “${address.trim().replace(titleAfter, '')}” keeps this from being a ${what}`;
  return `this is no ${what}, and is published as it stands`;
}

function checkLinkLike({ text, start }: Passage, written: WrittenText, report: Report): void {
  for (const match of text.matchAll(linkLike)) {
    const isPicture = match[1] !== '';
    const at = start + match.index;
    const end = at + match[0].length;
    const wordsAt = at + (match[1]?.length ?? 0) + 1;
    const words = written.source.slice(wordsAt, wordsAt + (match[2]?.length ?? 0));
    const fix: Fix = {
      start: at,
      end,
      text: `${isPicture ? '!' : ''}[${words}](${mendAddress(match[4] ?? '')})`,
    };
    const kind = isPicture ? 'image' : 'link';
    // A bare address between the brackets is a link already.
    const isSure = makesNode(written, fix, kind) || (/^https?:/i.test(match[4] ?? '') && !isPicture);
    report({ at, message: explain(match, isPicture), help: `Write ${fix.text}.`, ...(isSure && { fix }) });
  }
}

function checkSchemes({ text, start }: Passage, report: Report): void {
  const rest = text.replace(linkLike, (match) => mask.repeat(match.length));
  for (const { 0: match, index } of rest.matchAll(wideScheme)) {
    const mended = match.replace('：', ':').replaceAll('／', '/');
    report({
      at: start + index,
      message: `“${match}” is full-width, so this address is no link`,
      help: `Write ${mended}.`,
      fix: { start: start + index, end: start + index + match.length, text: mended },
    });
  }
}

/** Links and pictures are typed so that they are links and pictures. */
export const linksWhole: Rule = {
  name: 'links-whole',
  checkWriting(written, report) {
    for (const passage of written.passages) {
      checkLinkLike(passage, written, report);
      checkSchemes(passage, report);
    }
    for (const { start } of lintMarkdown(written, remarkLintCorrectMediaSyntax)) {
      const [all, words, address] =
        /^\(([^()]*)\)\[([^[\]\s]*)\]/.exec(written.source.slice(written.source.lastIndexOf('(', start))) ??
        [];
      if (all === undefined || !new RegExp(`^${addressStart}`, 'i').test(address ?? '')) continue;
      const at = written.source.lastIndexOf('(', start);
      const fix = { start: at, end: at + all.length, text: `[${words}](${address})` };
      report({
        at,
        message: 'the brackets of this link are the wrong way round',
        help: `Write ${fix.text}.`,
        fix,
      });
    }
    for (const { start, text } of lintMarkdown(written, remarkLintNoUndefinedReferences)) {
      const name = /^!?\[[^\]]+\]\[([^\]^]+)\]$/.exec(text)?.[1];
      if (name !== undefined)
        report({
          at: start,
          message: `no address is called “${name}” here, so this is no link`,
          help: `Write the address itself, [text](https://…), or add a line [${name}]: https://….`,
        });
    }
  },
};
