import type { ReportTyped, Rule } from '#lint/rule.ts';
import { makesNode } from '#lint/fixes/census.ts';
import type { TypedPassage, TypedText } from '#lint/text/typed-text.ts';
import { say } from '#wording/phrase.ts';

/** Marks that the parser has left as text, but for those of a power (2**10) and of a bare address. */
const marks = /(?<![\w*＊])[*＊]{2,3}(?![*＊])|(?<![*＊])[*＊]{2,3}(?![\w*＊])/g;

const isInAddress = (text: string, index: number): boolean => /https?:\/\/\S*$/i.test(text.slice(0, index));

/** Whether marks stand between two figures: 2 ** 10. */
const isPower = (text: string, index: number): boolean =>
  /\d\s*$/.test(text.slice(0, index)) && /^[*＊]+\s*\d/.test(text.slice(index));

function checkStrong(passage: TypedPassage, typed: TypedText, report: ReportTyped): void {
  const { text, start } = passage;
  const found = Array.from(text.matchAll(marks)).filter(
    ({ index }) => !isInAddress(text, index) && !isPower(text, index),
  );
  for (let index = 0; index < found.length; index += 1) {
    const [open, close] = [found[index], found[index + 1]];
    if (!open) continue;
    const at = start + open.index;
    const end = close ? start + close.index + close[0].length : at;
    const size = open[0].length;
    const inner = close ? typed.source.slice(at + size, end - close[0].length) : '';
    const stars = '*'.repeat(size);
    const fix = { start: at, end, text: `${stars}${inner.trim()}${stars}` };
    const isWhole = close?.[0].length === size && /\S/.test(inner) && !inner.includes('**');
    const isPair = isWhole && makesNode(typed, fix, 'strong');
    const isWide = /＊/.test(`${open[0]}${close?.[0] ?? ''}`);
    const message = !isPair
      ? say('emphasis-closed.lone', { marks: open[0] })
      : isWide
        ? say('emphasis-closed.wide')
        : say('emphasis-closed.apart');
    const help = isPair ? say('write-marks.help', { text: fix.text }) : say('emphasis-closed.lone.help');
    report({ at, message, help, ...(isPair && { fix }) });
    if (isPair) index += 1;
  }
}

/** `～～x～～` and `~~ x ~~`, which strike nothing through. */
const struck =
  /～～[^～\s][^～\r\n]*～～|~~[^\S\r\n]+[^~\s](?:[^~\r\n]*[^~\s])?[^\S\r\n]*~~|~~[^~\s](?:[^~\r\n]*[^~\s])?[^\S\r\n]+~~/g;

function checkStruck({ text, start }: TypedPassage, typed: TypedText, report: ReportTyped): void {
  for (const { 0: match, index } of text.matchAll(struck)) {
    if (isInAddress(text, index)) continue;
    const at = start + index;
    const end = at + match.length;
    const fix = { start: at, end, text: `~~${typed.source.slice(at + 2, end - 2).trim()}~~` };
    if (makesNode(typed, fix, 'delete'))
      report({
        at,
        message: say('emphasis-closed.struck', { marks: match.slice(0, 2) }),
        help: say('write-marks.help', { text: fix.text }),
        fix,
      });
  }
}

/** Underscores around Chinese, which mark nothing right beside other letters. */
const underscored = /(?<!_)(__?)(?=\p{Script=Han}|[“《（])([^_\r\n]*[\p{Script=Han}”》）。！？])\1(?!_)/gu;

function checkUnderscores({ text, start }: TypedPassage, typed: TypedText, report: ReportTyped): void {
  for (const { 0: match, 1: mark = '', index } of text.matchAll(underscored)) {
    if (isInAddress(text, index)) continue;
    const [at, end] = [start + index, start + index + match.length];
    const stars = '*'.repeat(mark.length);
    const words = typed.source.slice(at + mark.length, end - mark.length);
    const fix = { start: at, end, text: `${stars}${words}${stars}` };
    if (makesNode(typed, fix, mark === '_' ? 'emphasis' : 'strong'))
      report({
        at,
        message: say('emphasis-closed.underscore', { marks: mark }),
        help: say('write-marks.help', { text: fix.text }),
        fix,
      });
  }
}

/** Marks of emphasis are half-width, in pairs, and right beside their words. */
export const emphasisClosed: Rule = {
  name: 'emphasis-closed',
  checkTyped(typed, report) {
    for (const passage of typed.passages) {
      checkStrong(passage, typed, report);
      checkStruck(passage, typed, report);
      checkUnderscores(passage, typed, report);
    }
  },
};
