import extensions from '#extensions';
import type { Check, CheckedIssue, CheckedText, Extensions, Finding } from '#extensions.ts';
import { readFailure } from '#content/extension-error.ts';
import type { Place } from '#diagnostics/diagnostic.ts';
import { textsOf } from '#lint/lint-texts.ts';
import type { LintIssue, LintText, Report, Rule } from '#lint/rule.ts';
import { say } from '#wording/phrase.ts';

const { checks = {} }: Extensions = extensions;

const ids = (records: readonly { id: string }[]): string[] => records.map(({ id }) => id);

function toChecked({ locale, file, edition, body }: LintText, { issue }: LintIssue): CheckedText {
  const { title, description } = issue.editions[locale] ?? { title: edition.title, description: '' };
  return { language: locale, file, title, description, tree: body.tree };
}

function issueOf(checked: LintIssue): CheckedIssue {
  const { number, state, date, original, companies, authors, tags, references } = checked.issue;
  return {
    number,
    state,
    date,
    original,
    companies: ids(companies),
    authors: ids(authors),
    tags: ids(tags),
    references,
    texts: textsOf(checked).map((text) => toChecked(text, checked)),
  };
}

/** Where a finding is, by a node of the tree or by a line and a column. */
function placeOf(at: Finding['at'] = {}): Place {
  const { line, column } = 'line' in at ? at : (at.position?.start ?? { line: 1, column: 1 });
  return { line, column };
}

/** Runs a check of the column; where it fails, that is an error of the issue. */
function run(name: string, check: Check, checked: LintIssue, report: Report): void {
  try {
    check(issueOf(checked), ({ text, at, message, help, severity = 'warning' }) =>
      report({ file: text.file, ...placeOf(at), message, help, severity }),
    );
  } catch (error) {
    const failure = readFailure(error);
    if (!failure) throw error;
    const [message, help] = [
      say('extension-failed.check', { name, ...failure }),
      say('extension-failed.help'),
    ];
    report({ file: checked.original.file, line: 1, column: 1, message, help, severity: 'error' });
  }
}

/** The checks that the column adds, as rules: the codes of what they find begin with `own-`. */
export const ownChecks: readonly Rule[] = Object.entries(checks).map(([name, check]) => ({
  name: `own-${name}`,
  checkIssue: (checked, _context, report) => run(name, check, checked, report),
}));
