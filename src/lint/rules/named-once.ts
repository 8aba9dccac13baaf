import type { LintIssue, ColumnContext, Report, Rule } from '#lint/rule.ts';
import type { ValuePlace } from '#lint/value-place.ts';
import { withoutTracking } from '#markdown/tracking.ts';
import type { Localized } from '#schema/text.ts';

/** A name, title or address, and where it stands. */
interface Named extends ValuePlace {
  name: string;
  /** Names of one and the same thing may be alike. */
  owner: string;
}

/** Names that differ in marks, spaces and case are one to readers. */
function plainName(name: string): string {
  const plain = name
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\p{P}\p{Z}]+/gu, '');
  return plain === '' ? name : plain;
}

/** Addresses of one page: with or without `www.`, a last slash and what tracks. */
function plainAddress(address: string): string {
  return withoutTracking(address)
    .address.replace(/^https?:\/\/(?:www\.)?/i, '')
    .replace(/\/(?=$|[?#])/, '')
    .replace(/#.*$/, '');
}

/** Reports each name that another thing of the same kind has already. */
function reportTwins(
  named: readonly Named[],
  what: string,
  help: string,
  { locate }: Pick<ColumnContext, 'locate'>,
  report: Report,
  plain = plainName,
): void {
  const first = new Map<string, Named>();
  // The other language of a name says the same.
  const told = new Set<string>();
  for (const each of named) {
    const key = plain(each.name);
    const known = first.get(key);
    if (!known) first.set(key, each);
    else if (known.owner !== each.owner && !told.has(each.owner)) {
      told.add(each.owner);
      const { file, path } = each;
      report({
        file,
        ...locate(file, path),
        message: `${what} “${each.name}” stands twice`,
        help,
        related: { file: known.file, ...locate(known.file, known.path) },
      });
    }
  }
}

function namesOf(
  place: ValuePlace,
  owner: string,
  names: Localized,
  aliases: readonly string[] = [],
): Named[] {
  const { file, path } = place;
  return [
    ...(['zh', 'en'] as const).map((locale) => ({
      file,
      path: [...path, 'name', locale],
      name: names[locale],
      owner,
    })),
    ...aliases.map((name, index) => ({ file, path: [...path, 'aliases', index], name, owner })),
  ];
}

/** Aliases that stand twice, or hold two names. */
function checkAliases(names: readonly Named[], { locate }: ColumnContext, report: Report): void {
  const known = new Set<string>();
  for (const { file, path, name, owner } of names.filter(({ path }) => path.includes('aliases'))) {
    const key = `${owner} ${plainName(name)}`;
    const tell = (message: string, help: string): void =>
      report({ file, ...locate(file, path), message, help });
    if (/[，、；]/.test(name))
      tell(`“${name}” is one alias, not several`, 'Part aliases with half-width commas: [a, b].');
    else if (known.has(key)) tell(`the alias “${name}” stands twice`, 'Keep one of the two.');
    known.add(key);
  }
}

function checkIssueWords(issues: readonly LintIssue[], context: ColumnContext, report: Report): void {
  for (const key of ['title', 'description'] as const) {
    const named = issues.toReversed().flatMap(({ issue }) =>
      Object.values(issue.editions).map((edition): Named => ({
        file: edition.file,
        path: [key],
        name: edition[key],
        owner: String(issue.number),
      })),
    );
    reportTwins(named, `the ${key}`, 'Write one of its own for each issue.', context, report);
  }
}

/** Two of one kind have names of their own, and nothing is listed twice. */
export const namedOnce: Rule = {
  name: 'named-once',
  checkIssue({ issue, original: { file } }, files, report) {
    const named = issue.references.map(({ url }, index): Named => ({
      file,
      path: ['references', index, 'url'],
      name: url,
      owner: String(index),
    }));
    const help = 'Keep one of the two references, and cite it at both places.';
    reportTwins(named, 'the address', help, files, report, plainAddress);
  },
  check(context, report) {
    const { companies, investors, tags, authors } = context.records;
    const ofCompanies = companies.flatMap(({ file, id, data }) =>
      namesOf({ file, path: [] }, id, data.name, data.aliases),
    );
    const ofInvestors = investors.flatMap(({ file, index, data }) =>
      namesOf({ file, path: [index] }, data.id, data.name, data.aliases),
    );
    const keep = 'Keep one of the two, or tell them apart.';
    const websites = companies.flatMap(({ file, id, data }) =>
      data.website ? [{ file, path: ['website'], name: data.website, owner: id }] : [],
    );
    reportTwins(websites, 'the website', 'Correct one of the two.', context, report, plainAddress);
    reportTwins(ofCompanies, 'the name of a company', keep, context, report);
    reportTwins(ofInvestors, 'the name of an investor', keep, context, report);
    for (const [what, list] of [
      ['tag', tags],
      ['author', authors],
    ] as const)
      reportTwins(
        list.flatMap(({ file, index, data }) => namesOf({ file, path: [index] }, data.id, data.name)),
        `the name of ${what === 'tag' ? 'a' : 'an'} ${what}`,
        keep,
        context,
        report,
      );
    for (const { file, data } of companies)
      for (const key of ['people', 'products'] as const)
        reportTwins(
          data[key].flatMap(({ name }, index) =>
            (['zh', 'en'] as const).map((locale) => ({
              file,
              path: [key, index, 'name', locale],
              name: name[locale],
              owner: String(index),
            })),
          ),
          key === 'people' ? 'the person' : 'the product',
          'Keep one of the two.',
          context,
          report,
        );
    checkAliases([...ofCompanies, ...ofInvestors], context, report);
    checkIssueWords(context.issues, context, report);
  },
};
