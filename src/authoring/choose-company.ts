import type { Answers } from '#authoring/answers.ts';
import type { Column } from '#authoring/column.ts';
import { readFounded } from '#authoring/read-answers.ts';
import { id, slugOf } from '#schema/id.ts';
import { findNearest } from '#diagnostics/nearest.ts';
import { UserError } from '#diagnostics/user-error.ts';

/** The company of a new issue. */
export interface ChosenCompany {
  id: string;
  /** The file it has already, relative to the content folder; undefined for a new company. */
  file: string | undefined;
}

/** A name made from an id, to be corrected: `magic-leap` becomes `Magic Leap`. */
function nameFrom(company: string): string {
  return company.replace(/(^|-)([a-z0-9])/g, (_, dash: string, letter: string) =>
    dash ? ` ${letter.toUpperCase()}` : letter.toUpperCase(),
  );
}

function readId(typed: string, column: Column): string {
  if (id.safeParse(typed).success) return typed;
  const made = slugOf(typed);
  const near = findNearest(made || typed, column.companyFiles.keys()) ?? made;
  throw new UserError(
    'invalid-value',
    `“${typed}” is no id, which is lower-case letters, digits and single hyphens${near ? `; did you mean “${near}”?` : '.'}`,
  );
}

/**
 * Asks which company an issue is about. One that is unknown is made anew; where it looks like a slip of a
 * known one, it is asked about, or refused unless `isNew` says otherwise.
 */
export async function chooseCompany(
  answers: Answers,
  column: Column,
  isNew: boolean,
): Promise<ChosenCompany | undefined> {
  const known = [...column.companyFiles.keys()];
  for (let isFirst = true; ; isFirst = false) {
    let company = await answers.get({
      flag: isFirst ? 'company' : '',
      words: 'Company, by its id (Tab completes a known one)',
      proposal: undefined,
      known,
      read: (typed) => {
        const read = readId(typed, column);
        const near = column.companyFiles.has(read) ? undefined : findNearest(read, known);
        if (near === undefined || isNew || answers.asks) return read;
        throw new UserError(
          'invalid-value',
          `there is no company “${read}”; did you mean “${near}”? If it is new, add --new-company.`,
        );
      },
    });
    if (company === undefined) return undefined;
    const near = column.companyFiles.has(company) || isNew ? undefined : findNearest(company, known);
    if (near && (await answers.confirm(`  There is no company “${company}”. Did you mean “${near}”?`)))
      company = near;
    const file = column.companyFiles.get(company);
    if (file || isNew || (await answers.confirm(`  Make companies/${company}.yaml, a new company?`)))
      return { id: company, file };
  }
}

/** Asks what a new company is called and when it was founded. */
export async function describeCompany(
  answers: Answers,
  company: string,
  year: string,
): Promise<{ name: string; founded: string }> {
  const proposal = nameFrom(company);
  const read = (typed: string): string => {
    if (typed.trim() && !/\p{Cc}/u.test(typed)) return typed.trim();
    throw new UserError('invalid-value', `“${typed}” is no name; write it as the company does: ${proposal}.`);
  };
  const words = 'Name of the company';
  const name = await answers.get({ flag: 'name', words, proposal, optional: true, read });
  const founded = await answers.get({
    flag: 'founded',
    words: 'Founded (a year, a month or a day)',
    proposal: year,
    optional: true,
    read: readFounded,
  });
  return { name: name ?? proposal, founded: founded ?? year };
}
