import remarkLintNoDuplicateDefinitions from 'remark-lint-no-duplicate-definitions';
import remarkLintNoUndefinedReferences from 'remark-lint-no-undefined-references';
import remarkLintNoUnusedDefinitions from 'remark-lint-no-unused-definitions';
import { visit } from 'unist-util-visit';
import { lintMarkdown } from '#lint/text/markdown-lint.ts';
import type { ReportTyped, Rule, TypedDiagnostic } from '#lint/rule.ts';
import { makesNode } from '#lint/fixes/census.ts';
import type { TypedText } from '#lint/text/typed-text.ts';
import { nearestHint } from '#diagnostics/nearest.ts';

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
  const help = `Write it as [^${label.replace(/\s+/g, '-')}]: …, with half-width marks and no spaces in its name.`;
  if (/\s/.test(label)) return { message: `the name of a note holds no space: “${marks}”`, help };
  if (colon === '') return { message: `${marks} starts no note without a colon behind it`, help };
  if (marks === `[^${label}]` && colon === '：')
    return { message: `the colon behind ${marks} is full-width, so this is no note`, help };
  return { message: `“${marks}${colon}” starts no note`, help };
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
        message: `“${marks}” is published as it stands, not as the number of a note`,
        help: `Write [^${plain.replace(/\s+/g, '-')}] with half-width marks and no spaces.`,
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
      const otherwise = `Write the note on a line of its own, with a blank line before: [^${label}]: ….`;
      report({
        at: start,
        message: `there is no note [^${label}]`,
        help: nearestHint(label, labels, otherwise),
      });
    }
    visit(typed.tree, 'footnoteDefinition', ({ children, position, label }) => {
      if (children.length === 0)
        report({
          at: position?.start.offset ?? 0,
          message: `the note [^${label}] is empty`,
          help: 'Write it behind the colon, or delete it and its number.',
        });
    });
    for (const { start, text } of lintMarkdown(typed, remarkLintNoUnusedDefinitions)) {
      const label = /^\[\^([^\]]+)\]/.exec(text)?.[1];
      if (label !== undefined && !meant.has(key(label)))
        report({
          at: start,
          message: `nothing refers to the note [^${label}], so no reader sees it`,
          help: `Write [^${label}] behind the words that it is about, or delete the note.`,
        });
    }
    for (const { start, text } of lintMarkdown(typed, remarkLintNoDuplicateDefinitions)) {
      const label = /^\[\^([^\]]+)\]/.exec(text)?.[1];
      if (label !== undefined)
        report({
          at: start,
          message: `a second note is called [^${label}], and no reader sees it`,
          help: 'Give it another name.',
        });
    }
  },
};
