import type { Element, ElementContent } from 'hast';
import { h } from 'hastscript';
import { roundCharts, type ChannelPicture } from '#channels/round-charts.ts';
import { companyIn } from '#domain/issue.ts';
import { overviewTable } from '#exports/plain-company.ts';
import { plainComponents } from '#exports/plain-components.ts';
import type { IssueText } from '#exports/plain-issue.ts';
import { messagesFor } from '#i18n/dictionary.ts';
import type { PlainRenderers } from '#markdown/expand.ts';

/** A chart of an issue, with the address that its text names it by: the site has no such file. */
interface Chart extends ChannelPicture {
  src: string;
}

/** The charts of an issue: of each company that its text draws one of, by id. */
export type Charts = ReadonlyMap<string, readonly Chart[]>;

/** Draws the charts of an issue. */
export async function drawCharts({ issue, edition, body }: IssueText): Promise<Charts> {
  const companies = body.tree.children.flatMap((node) =>
    node.type === 'component' && node.name === 'FundingChart'
      ? [companyIn(issue, node.properties['company'])]
      : [],
  );
  const drawn = companies.map(async ({ id, funding }) => {
    const pictures = await roundCharts(funding, edition.locale);
    const named = pictures.map((picture, index) => ({
      ...picture,
      src: `/rounds-${issue.number}-${id}-${index + 1}.png`,
    }));
    return [id, named] as const;
  });
  return new Map(await Promise.all(drawn));
}

/** The charts of a company as figures. */
function chartFigures(id: string, charts: Charts): Element[] {
  return (charts.get(id) ?? []).map(({ src, width, height, alt }) =>
    h('figure', [h('img', { src, alt, width, height })]),
  );
}

/** Renders components for a book, whose pages are narrow and which shows notes by itself. */
export function bookComponents(text: IssueText, charts: Charts): PlainRenderers {
  const { issue, edition, pictures, body } = text;
  const { locale } = edition;
  const words = messagesFor(locale);
  const plain = plainComponents({ issue, locale, pictures, body, narrow: true });
  return {
    ...plain,
    Profile: ({ properties }) => [overviewTable(companyIn(issue, properties['company']), locale)],
    FundingChart: (node, children) => [
      ...chartFigures(companyIn(issue, node.properties['company']).id, charts),
      ...plain.FundingChart(node, children),
    ],
    Callout: (node, children) => [
      h('aside', { className: ['callout'] }, plain.Callout(node, children).flatMap(enclosed)),
    ],
    PullQuote: (node, children) => [
      h('blockquote', { className: ['pull'] }, plain.PullQuote(node, children).flatMap(enclosed)),
    ],
    Notes: (_node, children) => [
      h('section', { className: ['end'], 'epub:type': 'footnotes', role: 'doc-endnotes' }, [
        h('h2', { id: 'notes:title' }, words.notes),
        ...children,
      ]),
    ],
    NoteBack: ({ properties }) => [
      h(
        'a',
        {
          className: ['back'],
          href: String(properties['href']),
          role: 'doc-backlink',
          'aria-label': words.backToText,
        },
        '↩',
      ),
    ],
  };
}

function enclosed(node: ElementContent): ElementContent[] {
  return node.type === 'element' ? node.children : [node];
}
