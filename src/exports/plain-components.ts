import { h } from 'hastscript';
import type { ElementContent } from 'hast';
import type { GivenProperties } from '#extensions.ts';
import type { Body } from '#markdown/body.ts';
import type { PlainRenderer, PlainRenderers } from '#markdown/expand.ts';
import { drawingCredit } from '#i18n/drawing-words.ts';
import { languages } from '#locales/languages.ts';
import { messagesFor } from '#i18n/dictionary.ts';
import { formatMoney } from '#i18n/format-money.ts';
import { videoDetails } from '#i18n/video-words.ts';
import { ownComponents } from '#markdown/own-components.ts';
import { videoOf } from '#markdown/videos.ts';
import { companyIn, type Issue } from '#domain/issue.ts';
import { pictureNamed, type PictureFile } from '#domain/picture.ts';
import {
  overviewList,
  overviewTable,
  roundsList,
  roundsListAsTable,
  roundsTable,
} from '#exports/plain-company.ts';
import { pictureCredit } from '#exports/picture-credit.ts';
import { plainTable } from '#exports/plain-table.ts';
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
  /** Whether facts of the company are told in lists, for windows too narrow for tables. */
  narrow?: boolean;
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

/** Renders the components that the column adds: their plain words, and the text that they enclose. */
const ownRenderers = (locale: Locale): Record<string, PlainRenderer> =>
  Object.fromEntries(
    Object.entries(ownComponents).map(([name, { display, plain }]): [string, PlainRenderer] => [
      name,
      ({ properties }, children) => {
        const words = plain?.(properties as GivenProperties, locale) ?? '';
        if (words === '') return children;
        return [display === 'block' ? h('p', words) : { type: 'text', value: words }, ...children];
      },
    ]),
  );

/** Renders each component to plain HTML nodes, for feeds and Markdown; a chart becomes the rounds, unless the text has them. */
export function plainComponents({
  issue,
  locale,
  pictures,
  body,
  narrow = false,
}: PlainScope): PlainRenderers {
  const tables = new Set(
    body.tree.children.flatMap((node) =>
      node.type === 'component' && node.name === 'FundingTable'
        ? [companyIn(issue, node.properties['company'])]
        : [],
    ),
  );
  const words = messagesFor(locale);
  const tellTable = narrow ? roundsListAsTable : roundsTable;
  const tellRounds = narrow ? roundsList : roundsTable;
  const tellOverview = narrow ? overviewList : overviewTable;
  return {
    ...ownRenderers(locale),
    Profile: ({ properties }) => [tellOverview(companyIn(issue, properties['company']), locale)],
    FundingTable: ({ properties }) => tellTable(companyIn(issue, properties['company']), locale),
    FundingChart: ({ properties }) => {
      const company = companyIn(issue, properties['company']);
      return tables.has(company) ? [] : tellRounds(company, locale);
    },
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
      const space = caption && credit.length > 0 ? [languages[locale].marks.wideSpace] : [];
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
    DataTable: ({ properties }) => {
      const src = String(properties['src']);
      const table = issue.tables[src.slice('./'.length)];
      if (!table) throw new Error(`there is no table ${src}`);
      return plainTable(table, issue, locale);
    },
    Video: (node) => {
      const video = videoOf(node);
      const { src, title, poster, alt = '' } = video;
      const told = [h('a', { href: src }, title), ` ${videoDetails(video, locale)}`];
      if (poster === undefined) return [h('p', told)];
      const credit = pictureCredit(issue, [poster], locale);
      return [
        h('figure', [
          h('a', { href: src }, [pictureNode(poster, alt, pictures)]),
          h('figcaption', [...told, ...(credit.length > 0 ? [' · ', ...credit] : [])]),
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
