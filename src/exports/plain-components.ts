import { h } from 'hastscript';
import type { ElementContent } from 'hast';
import type { Body } from '#markdown/body.ts';
import type { PlainRenderer, PlainRenderers } from '#markdown/expand.ts';
import { drawingCredit } from '#i18n/drawing-words.ts';
import { describeCompany } from '#i18n/company-overview.ts';
import { messagesFor } from '#i18n/dictionary.ts';
import { formatMoney } from '#i18n/format-money.ts';
import { tellRound } from '#i18n/round-line.ts';
import { describeRound, joinInvestors } from '#i18n/round-words.ts';
import type { Company } from '#domain/company.ts';
import type { Issue } from '#domain/issue.ts';
import { pictureNamed, type PictureFile } from '#domain/picture.ts';
import { pictureCredit } from '#exports/picture-credit.ts';
import { parseMoney } from '#schema/money.ts';
import type { Locale } from '#config.ts';

/** What components need to be written as plain HTML. */
export interface PlainScope {
  issue: Issue;
  /** The language of the text. */
  locale: Locale;
  body: Body;
  /** Stills of the pictures beside the text, by name (NFC). */
  pictures: Record<string, PictureFile>;
  /** How the rounds of a company are told: as a table, unless another way is given. */
  tellRounds?: (company: Company, locale: Locale) => ElementContent[];
}

function overviewTable(company: Company, locale: Locale): ElementContent {
  const [name, ...rest] = describeCompany(company, locale);
  const rows = rest.map(({ label, items }) => {
    const facts = items.flatMap(({ text, detail, href }, index) => [
      ...(index > 0 ? [h('br')] : []),
      href ? h('a', { href }, text) : text,
      ...(detail ? [locale === 'zh' ? `：${detail}` : `: ${detail}`] : []),
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

function roundsTable(company: Company, locale: Locale): ElementContent[] {
  if (company.funding.length === 0) return [];
  const words = messagesFor(locale);
  const { round, date, amount, investors, valuation, basis } = words.roundFields;
  const colon = locale === 'zh' ? '：' : ': ';
  const rows = company.funding.map((each) => {
    const { name, lead, others, ...told } = describeRound(each, locale);
    const parts = lines(
      lead.length > 0 ? `${words.leadInvestors}${colon}${joinInvestors(lead, locale)}` : undefined,
      others.length > 0 ? `${words.otherInvestors}${colon}${joinInvestors(others, locale)}` : undefined,
      told.raisedBy,
      told.note,
    );
    return h('tr', [
      h('td', told.date),
      h('td', name),
      h('td', lines(told.amount, told.amountInDollars)),
      h('td', lines(told.valuation ?? '—', told.valuationInDollars)),
      h('td', parts.length > 0 ? parts : ['—']),
      h('td', [told.status, h('br'), h('a', { href: told.source }, words.source)]),
    ]);
  });
  const heads = [date, round, amount, valuation, investors, basis].map((head) =>
    h('th', { scope: 'col' }, head),
  );
  return [h('table', [h('thead', [h('tr', heads)]), h('tbody', rows)])];
}

/** The rounds as a list, a line each, for windows too narrow for a table; in the order of the table. */
export function roundsList(company: Company, locale: Locale): ElementContent[] {
  if (company.funding.length === 0) return [];
  const items = company.funding.map((round) => {
    const { name, told, basis, source, end } = tellRound(round, locale);
    return h('li', [h('strong', name), told, h('a', { href: source }, basis), end]);
  });
  return [h('ul', items)];
}

function pictureNode(src: string, alt: string, pictures: PlainScope['pictures']): ElementContent {
  const served = pictureNamed(pictures, src);
  if (!served) throw new Error(`the picture ${src} is not served`);
  return h('img', { src: served.src, alt, width: served.width, height: served.height });
}

/** Figures one below the other, and what is said of them together. */
const figuresWithCaption: PlainRenderer = ({ properties: { caption } }, figures) => [
  ...figures,
  ...(caption ? [h('p', String(caption))] : []),
];

/** Renders each component to plain HTML nodes, for feeds and Markdown; a chart becomes the rounds, unless the text has them. */
export function plainComponents({
  issue,
  locale,
  pictures,
  body,
  tellRounds = roundsTable,
}: PlainScope): PlainRenderers {
  const hasTable = body.tree.children.some(
    (node) => node.type === 'component' && node.name === 'FundingTable',
  );
  const words = messagesFor(locale);
  return {
    Profile: () => [overviewTable(issue.company, locale)],
    FundingTable: () => tellRounds(issue.company, locale),
    FundingChart: () => (hasTable ? [] : tellRounds(issue.company, locale)),
    Money: ({ properties }) => [
      { type: 'text', value: formatMoney(parseMoney(String(properties['amount'])), locale) },
    ],
    // Plain HTML may be shown anywhere, without the list at its end: a citation leads to the source itself.
    Cite: ({ properties }) => {
      const index = issue.references.findIndex(({ id }) => id === properties['id']);
      return [h('sup', [h('a', { href: issue.references[index]?.url }, `[${index + 1}]`)])];
    },
    Figure: ({ properties }) => {
      const { src, alt, caption } = properties;
      const credit = pictureCredit(issue, [String(src)], locale);
      const space = caption && credit.length > 0 ? [locale === 'zh' ? '　' : ' '] : [];
      const said = [...(caption ? [String(caption)] : []), ...space, ...credit];
      return [
        h('figure', [
          pictureNode(String(src), String(alt), pictures),
          ...(said.length > 0 ? [h('figcaption', said)] : []),
        ]),
      ];
    },
    // Pictures that stand beside each other on a page, or in the place of each other, stand one below the other.
    Gallery: figuresWithCaption,
    Compare: figuresWithCaption,
    Drawing: ({ properties }) => {
      const src = String(properties['src']);
      const drawing = issue.drawings[src.slice('./'.length)];
      if (!drawing) throw new Error(`there is no drawing ${src}`);
      const credit = drawingCredit(drawing, locale);
      const sources = credit.references.flatMap((number) => [
        ' ',
        h('a', { href: issue.references[number - 1]?.url }, `[${number}]`),
      ]);
      const note = drawing.note?.[locale];
      return [
        h('figure', [
          pictureNode(src, drawing.alt[locale], pictures),
          h('figcaption', [note ? `${note} ` : '', credit.words, ...sources]),
        ]),
      ];
    },
    Picture: ({ properties }) => [
      pictureNode(String(properties['src']), String(properties['alt']), pictures),
    ],
    PullQuote: ({ properties }, children) => [
      h('blockquote', [...children, ...(properties['who'] ? [h('p', `— ${properties['who']}`)] : [])]),
    ],
    Callout: ({ properties }, children) => {
      const kind = properties['kind'] === 'warning' ? 'warning' : 'note';
      return [h('blockquote', [h('p', [h('strong', words.callouts[kind])]), ...children])];
    },
    Notes: (_node, children) => [h('h2', words.notes), ...children],
    NoteBack: ({ properties }) => [h('a', { href: String(properties['href']) }, '↩')],
    TaskMark: ({ properties }) => [{ type: 'text', value: properties['done'] ? '☑' : '☐' }],
  };
}
