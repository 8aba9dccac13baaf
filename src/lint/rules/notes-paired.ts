import remarkLintNoDuplicateDefinitions from 'remark-lint-no-duplicate-definitions';
import remarkLintNoUndefinedReferences from 'remark-lint-no-undefined-references';
import remarkLintNoUnusedDefinitions from 'remark-lint-no-unused-definitions';
import { visit } from 'unist-util-visit';
import { lintMarkdown } from '#lint/text/markdown-lint.ts';
import type { ReportTyped, Rule, TypedDiagnostic } from '#lint/rule.ts';
import { makesNode } from '#lint/fixes/census.ts';
import type { TypedText } from '#lint/text/typed-text.ts';
import { nearestHint } from '#diagnostics/nearest.ts';
import { say } from '#wording/phrase.ts';

/** What looks like a note's number or the start of a note, in half- or full-width marks. */
const noteLike =
  /[[［【][ \t]*(?:[\^＾][ \t]*([^\]］】\s](?:[^\]］】\r\n]{0,58}[^\]］】\s])?)|…{1,2}[ \t]*(\d{1,3}))[ \t]*[\]］】](?:[ \t]*([：:])[ \t]*)?/g;

interface NoteLike {
  at: number;
  end: number;
  /** Its name without spaces at its ends. */
  label: string;
  /** Whether a note starts here: at the start of a line with a colon, or of a paragraph without. */
  isDefinition: boolean;
  /** The source up to the colon. */
  marks: string;
  colon: string;
}

const key = (label: string): string => label.toLowerCase();

/** Names of the notes of a text, as they are typed, by the form in which they are compared. */
function labelsOf({ tree }: TypedText): Map<string, string> {
  const labels = new Map<string, string>();
  visit(tree, 'footnoteDefinition', ({ label, identifier }) => {
    labels.set(key(label ?? identifier), label ?? identifier);
  });
  return labels;
}

/** The name of a note with its full-width letters and digits typed plainly, where there is such a note. */
function plainLabel(label: string, labels: ReadonlyMap<string, string>): string {
  const plain = label.normalize('NFKC');
  return labels.has(key(plain)) ? plain : label;
}

/** What the parser has left as text of references to notes and of notes. */
function findNoteLike({ passages }: TypedText): NoteLike[] {
  const found = passages.flatMap(({ node, text, start }) =>
    Array.from(text.matchAll(noteLike), (match): NoteLike => {
      const [all, caret, dots, colon = ''] = match;
      const isLineStart = /(?:^|[\r\n])[ \t>]*$/.test(text.slice(0, match.index));
      const isDefinition = node.type === 'paragraph' && isLineStart && colon !== '';
      const marks = all.replace(/[ \t]*[：:][ \t]*$/, '');
      const at = start + match.index;
      const end = at + (isDefinition ? all : marks).length;
      return { at, end, label: caret ?? dots ?? '', isDefinition, marks, colon };
    }),
  );
  const starts = new Set(passages.filter(({ node }) => node.type === 'paragraph').map(({ start }) => start));
  const begins = (each: NoteLike): boolean =>
    starts.has(each.at) &&
    !found.some((other) => other.isDefinition && key(other.label) === key(each.label)) &&
    found.some((other) => other.at < each.at && key(other.label) === key(each.label));
  return found.map((each) => (begins(each) ? { ...each, isDefinition: true } : each));
}

function explainDefinition({ marks, label, colon }: NoteLike): Omit<TypedDiagnostic, 'at'> {
  const help = say('notes-paired.write.help', { name: label.replace(/\s+/g, '-') });
  if (/\s/.test(label)) return { message: say('notes-paired.space', { marks }), help };
  if (colon === '') return { message: say('notes-paired.no-colon', { marks }), help };
  if (marks === `[^${label}]` && colon === '：')
    return { message: say('notes-paired.wide-colon', { marks }), help };
  return { message: say('notes-paired.start', { marks: `${marks}${colon}` }), help };
}

/** Gives the names of the notes that are begun in vain, and of those that are referred to in vain. */
function checkNoteLike(typed: TypedText, report: ReportTyped): { begun: Set<string>; meant: Set<string> } {
  const labels = labelsOf(typed);
  const found = findNoteLike(typed);
  const begun = new Set(found.filter(({ isDefinition }) => isDefinition).map(({ label }) => key(label)));
  for (const each of found) {
    const { at, end, label, isDefinition, marks } = each;
    const plain = plainLabel(label, labels);
    if (isDefinition) {
      const fix = { start: at, end, text: `[^${label}]: ` };
      const isSure = !/\s/.test(label) && !labels.has(key(label));
      report({
        at,
        ...explainDefinition(each),
        ...(isSure && makesNode(typed, fix, 'footnoteDefinition') && { fix }),
      });
    } else if (marks !== `[^${plain}]` || /\s/.test(label)) {
      const fix = { start: at, end, text: `[^${plain}]` };
      report({
        at,
        message: say('notes-paired.as-is', { marks }),
        help: say('notes-paired.as-is.help', { name: plain.replace(/\s+/g, '-') }),
        ...(labels.has(key(plain)) && makesNode(typed, fix, 'footnoteReference') && { fix }),
      });
    }
  }
  return { begun, meant: new Set(found.map(({ label }) => key(plainLabel(label, labels)))) };
}

/** Every number of a note has its note, every note its number. */
export const notesPaired: Rule = {
  name: 'notes-paired',
  checkTyped(typed, report) {
    // Most texts have no notes at all.
    if (!/[[［【][ \t]*[\^＾…]/.test(typed.source)) return;
    const { begun, meant } = checkNoteLike(typed, report);
    const known = labelsOf(typed);
    const labels = [...known.values()];
    for (const { start, text } of lintMarkdown(typed, remarkLintNoUndefinedReferences)) {
      const label = /^\[\^(\S+)\]$/.exec(text)?.[1];
      if (label === undefined || begun.has(key(label)) || plainLabel(label, known) !== label) continue;
      const otherwise = say('notes-paired.missing.help', { name: label });
      report({
        at: start,
        message: say('notes-paired.missing', { name: label }),
        help: nearestHint(label, labels, otherwise),
      });
    }
    visit(typed.tree, 'footnoteDefinition', ({ children, position, label, identifier }) => {
      if (children.length === 0)
        report({
          at: position?.start.offset ?? 0,
          message: say('notes-paired.empty', { name: label ?? identifier }),
          help: say('notes-paired.empty.help'),
        });
    });
    for (const { start, text } of lintMarkdown(typed, remarkLintNoUnusedDefinitions)) {
      const label = /^\[\^([^\]]+)\]/.exec(text)?.[1];
      if (label !== undefined && !meant.has(key(label)))
        report({
          at: start,
          message: say('notes-paired.unused', { name: label }),
          help: say('notes-paired.unused.help', { name: label }),
        });
    }
    for (const { start, text } of lintMarkdown(typed, remarkLintNoDuplicateDefinitions)) {
      const label = /^\[\^([^\]]+)\]/.exec(text)?.[1];
      if (label !== undefined)
        report({
          at: start,
          message: say('notes-paired.second', { name: label }),
          help: say('notes-paired.second.help'),
        });
    }
  },
};
