import type { LintIssue, ColumnContext, Report, Rule } from '#lint/rule.ts';
import type { ValuePlace } from '#lint/value-place.ts';
import { withoutTracking } from '#markdown/tracking.ts';
import type { Localized } from '#schema/localized.ts';
import { writtenLocales } from '#config.ts';
import { say, type Phrase } from '#wording/phrase.ts';

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
  what: Phrase,
  help: Phrase,
  { locate }: Pick<ColumnContext, 'locate'>,
  report: Report,
  plain = plainName,
): void {
  const first = new Map<string, Named>();
  // Another language of a name says the same.
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
        message: say('named-once', { what, name: each.name }),
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
    ...writtenLocales.map((locale) => ({
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
    const tell = (message: Phrase, help: Phrase): void =>
      report({ file, ...locate(file, path), message, help });
    if (/[，、；]/.test(name)) tell(say('named-once.several', { name }), say('named-once.several.help'));
    else if (known.has(key))
      tell(say('named-once', { what: say('named-once.alias'), name }), say('keep-one.help'));
    known.add(key);
  }
}

function checkIssueWords(issues: readonly LintIssue[], context: ColumnContext, report: Report): void {
  for (const key of ['title', 'description'] as const) {
    const named = issues.toReversed().flatMap(({ issue }) =>
      Object.values(issue.editions)
        .filter(({ from }) => from === undefined)
        .map((edition): Named => ({
          file: edition.file,
          path: [key],
          name: edition[key],
          owner: String(issue.number),
        })),
    );
    reportTwins(named, say(`named-once.${key}`), say('named-once.issue.help'), context, report);
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
    const help = say('named-once.reference.help');
    reportTwins(named, say('named-once.address'), help, files, report, plainAddress);
  },
  check(context, report) {
    const { companies, investors, tags, series, authors } = context.records;
    const ofCompanies = companies.flatMap(({ file, id, data }) =>
      namesOf({ file, path: [] }, id, data.name, data.aliases),
    );
    const ofInvestors = investors.flatMap(({ file, index, data }) =>
      namesOf({ file, path: [index] }, data.id, data.name, data.aliases),
    );
    const keep = say('named-once.apart.help');
    const websites = companies.flatMap(({ file, id, data }) =>
      data.website ? [{ file, path: ['website'], name: data.website, owner: id }] : [],
    );
    reportTwins(
      websites,
      say('named-once.website'),
      say('named-once.correct.help'),
      context,
      report,
      plainAddress,
    );
    reportTwins(ofCompanies, say('named-once.company'), keep, context, report);
    reportTwins(ofInvestors, say('named-once.investor'), keep, context, report);
    for (const [what, list] of [
      ['tag', tags],
      ['series', series],
      ['author', authors],
    ] as const)
      reportTwins(
        list.flatMap(({ file, index, data }) => namesOf({ file, path: [index] }, data.id, data.name)),
        say(`named-once.${what}`),
        keep,
        context,
        report,
      );
    for (const { file, data } of companies)
      for (const key of ['people', 'products'] as const)
        reportTwins(
          data[key].flatMap(({ name }, index) =>
            writtenLocales.map((locale) => ({
              file,
              path: [key, index, 'name', locale],
              name: name[locale],
              owner: String(index),
            })),
          ),
          say(key === 'people' ? 'named-once.person' : 'named-once.product'),
          say('keep-one.help'),
          context,
          report,
        );
    checkAliases([...ofCompanies, ...ofInvestors], context, report);
    checkIssueWords(context.issues, context, report);
  },
};
