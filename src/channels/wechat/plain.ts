import type { ElementContent } from 'hast';
import { h } from 'hastscript';
import { chartSource } from '#channels/wechat/pictures.ts';
import type { ChannelPicture } from '#channels/round-charts.ts';
import type { Company } from '#domain/company.ts';
import { companyIn } from '#domain/issue.ts';
import type { IssueText } from '#exports/plain-issue.ts';
import { plainComponents } from '#exports/plain-components.ts';
import { describeCompany } from '#i18n/company-overview.ts';
import { messagesFor } from '#i18n/dictionary.ts';
import { describeRound, joinInvestors, type RoundWords } from '#i18n/round-words.ts';
import { languages } from '#locales/languages.ts';
import type { PlainRenderers } from '#markdown/expand.ts';
import type { Styles } from '#channels/wechat/styles.ts';
import type { Locale } from '#config.ts';

/** An element with a style of the article’s own. */
export function styled(
  tag: 'section' | 'p' | 'span',
  style: keyof Styles,
  children: (ElementContent | string)[] | string,
): ElementContent {
  return h(tag, { dataStyle: style }, children);
}

/** The overview: a row for each line of it, a paragraph for each fact. */
function overview(company: Company, locale: Locale): ElementContent {
  const { colon } = languages[locale].marks;
  const rows = describeCompany(company, locale).map(({ label, items }) =>
    h('div', [
      h('dt', label),
      ...items.map(({ text, detail, href }) =>
        h('dd', [
          href ? h('a', { href }, text) : h('strong', text),
          ...(detail ? [colon, styled('span', 'quiet', detail)] : []),
        ]),
      ),
    ]),
  );
  return h('dl', rows);
}

/** All that is told of a round, in lines that a phone has room for. */
function roundBlock(told: RoundWords, locale: Locale): ElementContent {
  const words = messagesFor(locale);
  const { colon, brackets } = languages[locale].marks;
  const sum = (amount: string, dollars: string | undefined): string =>
    dollars === undefined ? amount : amount + brackets.join(dollars);
  const line = (label: string, text: string): ElementContent => styled('p', 'told', [label, colon, text]);
  return styled('section', 'round', [
    styled('p', 'roundHead', [h('strong', told.name), ' ', styled('span', 'quiet', told.date)]),
    styled('p', 'sum', sum(told.amount, told.amountInDollars)),
    ...(told.valuation
      ? [line(words.roundFields.valuation, sum(told.valuation, told.valuationInDollars))]
      : []),
    ...(told.lead.length > 0 ? [line(words.leadInvestors, joinInvestors(told.lead, locale))] : []),
    ...(told.others.length > 0 ? [line(words.otherInvestors, joinInvestors(told.others, locale))] : []),
    ...[told.raisedBy, told.note].flatMap((text) => (text === undefined ? [] : [styled('p', 'aside', text)])),
    styled('p', 'aside', [told.status, ' · ', h('a', { href: told.source }, words.source)]),
  ]);
}

function rounds({ funding }: Company, locale: Locale): ElementContent[] {
  if (funding.length === 0) return [];
  return [
    styled('p', 'title', messagesFor(locale).fundingRounds),
    ...funding.map((round) => roundBlock(describeRound(round, locale), locale)),
  ];
}

/** Notes as paragraphs, each behind its number as the text has it. */
function noteItems(list: ElementContent): ElementContent[] {
  if (list.type !== 'element') return [];
  const items = list.children.filter((item) => item.type === 'element');
  return items.map((item, index) => h('li', { dataMark: String(index + 1) }, item.children));
}

/** Renders the components of an article as nodes that are yet to be styled. */
export function articleComponents(
  { issue, edition: { locale }, body, pictures }: IssueText,
  charts: ReadonlyMap<string, readonly ChannelPicture[]>,
): PlainRenderers {
  return {
    ...plainComponents({ issue, locale, pictures, body }),
    Profile: ({ properties }) => [overview(companyIn(issue, properties['company']), locale)],
    FundingTable: ({ properties }) => rounds(companyIn(issue, properties['company']), locale),
    FundingChart: ({ properties }) => {
      const { id } = companyIn(issue, properties['company']);
      return (charts.get(id) ?? []).map(({ alt }, index) =>
        h('figure', [h('img', { src: chartSource(id, index), alt })]),
      );
    },
    Notes: (_node, children) => [
      h('h2', messagesFor(locale).notes),
      h(
        'ul',
        children.flatMap((list) => noteItems(list)),
      ),
    ],
    NoteBack: () => [],
  };
}
