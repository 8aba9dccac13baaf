import remarkLintNoUndefinedReferences from 'remark-lint-no-undefined-references';
import { visit } from 'unist-util-visit';
import { lintMarkdown } from '#lint/text/markdown-lint.ts';
import type { ReportTyped, Rule } from '#lint/rule.ts';
import type { Fix } from '#diagnostics/diagnostic.ts';
import { makesNode } from '#lint/fixes/census.ts';
import { mask } from '#markdown/mask.ts';
import type { TypedPassage, TypedText } from '#lint/text/typed-text.ts';
import { say, type Phrase } from '#wording/phrase.ts';

/** How the address of a link starts. */
const linkAddress = 'https?[:：]|mailto:|www\\.|\\.{0,2}/|#';
const linkStart = new RegExp(`^[^\\S\\r\\n]*(?:${linkAddress})`, 'i');

/** The name of a picture’s file, which may stand as its address. */
const pictureName = '[^()（）\\r\\n]*\\.(?:jpe?g|png|webp|avif|gif|svg)(?![^\\s)）])';

/** How the address of a link or picture starts. */
const addressStart = `(?:${linkAddress}|${pictureName})`;

/** The start of a link or picture whose address has no end. */
const unclosed = new RegExp(`!?\\[[^[\\]\\r\\n]*\\]\\(${addressStart}`, 'gi');

/** What looks like a link or picture, in half- or full-width marks: words, perhaps a space, address, perhaps a title. */
const linkLike = new RegExp(
  `([!！]?)[[［【]([^[\\]［］【】\\r\\n]*)[\\]］】]([^\\S\\r\\n]*)[(（]((?:[^\\S\\r\\n]*(?:${linkAddress})|${pictureName})[^()（）\\r\\n]*(?:\\([^()（）\\r\\n]*\\)[^()（）\\r\\n]*)?)[)）]`,
  'gi',
);

/** `(words)[address]` */
const reversed = new RegExp(
  `[(（]([^()（）\\r\\n]+)[)）][[［【](${addressStart}[^\\s[\\]［］【】]*)[\\]］】](?![(（])`,
  'gi',
);

/** A title behind an address, between any marks. */
const titleAfter = /[^\S\r\n]+["“”＂']([^"“”＂]*)["“”＂'][^\S\r\n]*$/;

/** `https：//`, `https:／／`, `https:/a` and `https//a`. */
const wrongScheme = /(?<![\w/])https?(?:：[/／]{1,2}|:(?:／[/／]?|\/／)|:\/(?=[\w-]+\.)|\/\/(?=[\w-]+\.))/gi;

/** `www。example。com` */
const wrongStop =
  /(?<![\w.-])(?:www[。．][\w-]+(?:[.。．][\w-]+)*|[\w-]+[。．](?:com|org|net|edu|gov)(?!\w))/g;

/** An address as Markdown reads it; a picture lies beside the text. */
function fixAddress(written: string, isPicture: boolean): string {
  const title = titleAfter.exec(written)?.[1];
  const bare = written
    .replace(titleAfter, '')
    .trim()
    .replace(/^(https?)[:：][/／]{2}/i, '$1://');
  const address = isPicture && /^[^/:.]/.test(bare) && !/^https?:/i.test(bare) ? `./${bare}` : bare;
  return `${/\s/.test(address) ? `<${address}>` : address}${title === undefined ? '' : ` "${title}"`}`;
}

function explain(match: RegExpMatchArray, isPicture: boolean): Phrase {
  const [all, , , space = '', address = ''] = match;
  const kind = say(isPicture ? 'links-whole.kind.picture' : 'links-whole.kind.link');
  const bare = address.trim().replace(titleAfter, '');
  if (/[！［］【】（）]/.test(all.replace(match[2] ?? '', ''))) return say('links-whole.wide', { kind });
  if (space !== '') return say('links-whole.gap', { kind });
  return /\s/.test(bare)
    ? say('links-whole.space', { address: bare, kind })
    : say('links-whole.none', { kind });
}

function checkLinkLike({ text, start }: TypedPassage, typed: TypedText, report: ReportTyped): void {
  for (const match of text.matchAll(linkLike)) {
    const isPicture = match[1] !== '';
    // A name of a file in brackets is an aside, where it is no picture.
    if (!isPicture && !linkStart.test(match[4] ?? '')) continue;
    const at = start + match.index;
    const end = at + match[0].length;
    const wordsAt = at + (match[1]?.length ?? 0) + 1;
    const words = typed.source.slice(wordsAt, wordsAt + (match[2]?.length ?? 0));
    const fix: Fix = {
      start: at,
      end,
      text: `${isPicture ? '!' : ''}[${words}](${fixAddress(match[4] ?? '', isPicture)})`,
    };
    const isSure = makesNode(typed, fix, isPicture ? 'image' : 'link');
    report({
      at,
      message: explain(match, isPicture),
      help: say('write-marks.help', { text: fix.text }),
      ...(isSure && { fix }),
    });
  }
}

function checkReversed({ text, start }: TypedPassage, typed: TypedText, report: ReportTyped): void {
  for (const { 0: match, 1: words = '', 2: address = '', index } of text.matchAll(reversed)) {
    const at = start + index;
    const fix = {
      start: at,
      end: at + match.length,
      text: `[${typed.source.slice(at + 1, at + 1 + words.length)}](${fixAddress(address, false)})`,
    };
    report({
      at,
      message: say('links-whole.reversed'),
      help: say('write-marks.help', { text: fix.text }),
      ...(makesNode(typed, fix, 'link') && { fix }),
    });
  }
}

function checkRest({ text, start }: TypedPassage, report: ReportTyped): void {
  const rest = text.replace(linkLike, (match) => mask.repeat(match.length));
  for (const { index } of rest.matchAll(unclosed))
    report({
      at: start + index,
      message: say('links-whole.unclosed'),
      help: say('links-whole.unclosed.help'),
    });
  const tell = (match: string, index: number, fixed: string): void =>
    report({
      at: start + index,
      message: say('links-whole.address', { text: match }),
      help: say('write-marks.help', { text: fixed }),
      fix: { start: start + index, end: start + index + match.length, text: fixed },
    });
  for (const { 0: match, index } of rest.matchAll(wrongScheme))
    tell(match, index, `${/^https?/i.exec(match)?.[0] ?? ''}://`);
  for (const { 0: match, index } of rest.matchAll(wrongStop))
    tell(match, index, match.replaceAll(/[。．]/g, '.'));
}

/** Links and pictures are typed so that they are links and pictures. */
export const linksWhole: Rule = {
  name: 'links-whole',
  checkTyped(typed, report) {
    for (const passage of typed.passages) {
      checkLinkLike(passage, typed, report);
      checkReversed(passage, typed, report);
      checkRest(passage, report);
    }
    visit(typed.tree, 'link', ({ children, position }) => {
      if (children.length === 0)
        report({
          at: position?.start.offset ?? 0,
          message: say('links-whole.wordless'),
          help: say('links-whole.wordless.help'),
        });
    });
    if (!typed.source.includes('][')) return;
    for (const { start, text } of lintMarkdown(typed, remarkLintNoUndefinedReferences)) {
      const name = /^!?\[[^\]]+\]\[([^\]^]+)\]$/.exec(text)?.[1];
      if (name !== undefined)
        report({
          at: start,
          message: say('links-whole.undefined', { name }),
          help: say('links-whole.undefined.help', { name }),
        });
    }
  },
};
