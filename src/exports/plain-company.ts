import { h } from 'hastscript';
import type { ElementContent } from 'hast';
import { describeCompany, type OverviewItem } from '#i18n/company-overview.ts';
import { languages } from '#locales/languages.ts';
import { messagesFor } from '#i18n/dictionary.ts';
import { tellRound } from '#i18n/round-line.ts';
import { describeRound, joinInvestors } from '#i18n/round-words.ts';
import type { Company } from '#domain/company.ts';
import type { Locale } from '#config.ts';

/** A fact of the overview, with what is said beside it. */
function factNodes({ text, detail, href }: OverviewItem, locale: Locale): ElementContent[] {
  const node: ElementContent = href ? h('a', { href }, text) : { type: 'text', value: text };
  return detail ? [node, { type: 'text', value: languages[locale].marks.colon + detail }] : [node];
}

/** The overview as a list: a fact each, or a list of those of one kind. */
export function overviewList(company: Company, locale: Locale): ElementContent {
  const rows = describeCompany(company, locale).map(({ label, items }) => {
    const facts = items.map((item) => factNodes(item, locale));
    const told =
      facts.length > 1
        ? [
            h(
              'ul',
              facts.map((fact) => h('li', fact)),
            ),
          ]
        : facts.flat();
    return h('li', [h('strong', label), languages[locale].marks.colon, ...told]);
  });
  return h('ul', rows);
}

/** The overview as a table of two columns. */
export function overviewTable(company: Company, locale: Locale): ElementContent {
  const [name, ...rest] = describeCompany(company, locale);
  const rows = rest.map(({ label, items }) => {
    const facts = items.flatMap((item, index) => [
      ...(index > 0 ? [h('br')] : []),
      ...factNodes(item, locale),
    ]);
    return h('tr', [h('th', { scope: 'row' }, label), h('td', facts)]);
  });
  const heads = [name?.label, company.name[locale]].map((head) => h('th', { scope: 'col' }, head));
  return h('table', [h('thead', [h('tr', heads)]), h('tbody', rows)]);
}

/** Texts one below the other; what is undefined is left out. */
function lines(...texts: (string | undefined)[]): ElementContent[] {
  return texts
    .filter((text) => text !== undefined)
    .flatMap((text, index): ElementContent[] => {
      const node: ElementContent = { type: 'text', value: text };
      return index > 0 ? [h('br'), node] : [node];
    });
}

/** The rounds as a table; nothing where there are none. */
export function roundsTable(company: Company, locale: Locale): ElementContent[] {
  if (company.funding.length === 0) return [];
  const words = messagesFor(locale);
  const { colon } = languages[locale].marks;
  const { round, date, amount, investors, valuation, basis } = words.roundFields;
  // Where nobody is named, the column would be empty, and what else is said of a round stands with its basis.
  const isNamed = company.funding.some(({ lead, participants }) => lead.length + participants.length > 0);
  const rows = company.funding.map((each) => {
    const { name, lead, others, ...told } = describeRound(each, locale);
    const asides = [told.raisedBy, told.note].filter((text) => text !== undefined);
    const parts = lines(
      lead.length > 0 ? `${words.leadInvestors}${colon}${joinInvestors(lead, locale)}` : undefined,
      others.length > 0 ? `${words.otherInvestors}${colon}${joinInvestors(others, locale)}` : undefined,
      ...asides,
    );
    const source = h('a', { href: told.source }, words.source);
    return h('tr', [
      h('td', told.date),
      h('td', name),
      h('td', lines(told.amount, told.amountInDollars)),
      h('td', lines(told.valuation ?? '—', told.valuationInDollars)),
      ...(isNamed ? [h('td', parts.length > 0 ? parts : ['—'])] : []),
      h('td', [told.status, h('br'), source, ...(isNamed ? [] : asides.flatMap((text) => [h('br'), text]))]),
    ]);
  });
  const heads = [date, round, amount, valuation, ...(isNamed ? [investors] : []), basis].map((head) =>
    h('th', { scope: 'col' }, head),
  );
  return [h('table', [h('thead', [h('tr', heads)]), h('tbody', rows)])];
}

/** The table of rounds as a list below its name, so that a text can speak of the table; nothing where there are none. */
export function roundsListAsTable(company: Company, locale: Locale): ElementContent[] {
  const list = roundsList(company, locale);
  if (list.length === 0) return [];
  return [h('p', [h('strong', messagesFor(locale).fundingTable)]), ...list];
}

/** The rounds as a list, a line each, in the order of the table; nothing where there are none. */
export function roundsList(company: Company, locale: Locale): ElementContent[] {
  if (company.funding.length === 0) return [];
  const items = company.funding.map((round) => {
    const { name, told, basis, source, end } = tellRound(round, locale);
    return h('li', [h('strong', name), told, h('a', { href: source }, basis), end]);
  });
  return [h('ul', items)];
}
