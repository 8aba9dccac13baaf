import { formatList } from '#i18n/format-list.ts';
import { drawCoverOf } from '#domain/cover-drawing.ts';
import type { Edition, Issue } from '#domain/issue.ts';
import type { CoverWords } from '#share/cover.ts';
import type { NameplateWords } from '#share/nameplate.ts';
import { numberWords, siteName, tagline, type Locale } from '#config.ts';

/** What an issue is about: its companies, or else its first tag. */
function subjectOf({ companies, tags }: Issue, locale: Locale): string {
  const named = companies.length > 0 ? companies : tags.slice(0, 1);
  return formatList(
    named.map(({ name }) => name[locale]),
    locale,
  );
}

/** What the share image of an issue says in the language of an edition. */
export function coverWords(issue: Issue, { locale, title }: Edition): CoverWords {
  return {
    locale,
    number: issue.number,
    numeral: numberWords(locale),
    title,
    subject: subjectOf(issue, locale),
    drawing: drawCoverOf(issue.companies, issue.date),
    name: siteName[locale],
  };
}

/** What the share image of the other pages says. */
export function nameplateWords(locale: Locale): NameplateWords {
  return { locale, name: siteName[locale], tagline: tagline[locale] };
}
