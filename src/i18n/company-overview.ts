import { formatDate } from '#i18n/format-date.ts';
import { formatList } from '#i18n/format-list.ts';
import { formatMoney } from '#i18n/format-money.ts';
import { messagesFor } from '#i18n/dictionary.ts';
import type { Company } from '#model/company.ts';
import { latestValuation, totalFunding } from '#model/funding.ts';
import { personKinds } from '#schema/company.ts';
import type { Locale } from '#site.ts';

/** A fact in words: the fact itself, and what is said beside it. */
export interface OverviewItem {
  text: string;
  detail?: string | undefined;
  href?: string;
}

/** A line of the overview. */
export interface OverviewRow {
  label: string;
  items: OverviewItem[];
}

function fundingItems({ funding }: Company, locale: Locale): OverviewItem[] {
  const { sums, undisclosed, unverified } = totalFunding(funding);
  if (sums.length === 0) return [];
  const text = formatList(
    sums.map((sum) => formatMoney(sum, locale)),
    locale,
  );
  return [{ text, detail: messagesFor(locale).raisedBesides(undisclosed, unverified) || undefined }];
}

function valuationItems({ funding }: Company, locale: Locale): OverviewItem[] {
  const round = latestValuation(funding);
  if (!round?.postMoney) return [];
  const words = messagesFor(locale);
  return [
    {
      text: formatMoney(round.postMoney, locale),
      detail: words.valuationAsOf(formatDate(round.date, locale)),
    },
  ];
}

/** The one-minute overview of a company in the words of a language; lines without facts are left out. */
export function describeCompany(company: Company, locale: Locale): OverviewRow[] {
  const { companyFields: fields, people } = messagesFor(locale);
  const one = (text: string | undefined): OverviewItem[] => (text ? [{ text }] : []);
  const rows: OverviewRow[] = [
    { label: fields.name, items: one(company.name[locale]) },
    { label: fields.aliases, items: one(formatList(company.aliases, locale)) },
    { label: fields.founded, items: one(formatDate(company.founded, locale)) },
    { label: fields.headquarters, items: one(company.headquarters?.[locale]) },
    ...personKinds.map((kind) => ({
      label: people[kind],
      items: company.people
        .filter((person) => person.kind === kind)
        .map(({ name, role }) => ({ text: name[locale], detail: role[locale] })),
    })),
    {
      label: fields.products,
      items: company.products.map(({ name, description }) => ({
        text: name[locale],
        detail: description[locale],
      })),
    },
    { label: fields.raised, items: fundingItems(company, locale) },
    { label: fields.valuation, items: valuationItems(company, locale) },
    {
      label: fields.website,
      items: company.website
        ? [{ text: new URL(company.website).hostname.replace(/^www\./, ''), href: company.website }]
        : [],
    },
  ];
  return rows.filter((row) => row.items.length > 0);
}
