import type { Element, ElementContent, Root } from 'hast';
import { h } from 'hastscript';
import { firstPublished, originalAddress } from '#channels/canonical.ts';
import type { Post } from '#channels/post.ts';
import { roundCharts, type ChannelPicture } from '#channels/round-charts.ts';
import { Links } from '#channels/wechat/links.ts';
import { Pictures, type ArticlePicture } from '#channels/wechat/pictures.ts';
import { articleComponents, styled } from '#channels/wechat/plain.ts';
import { stylesFor, type Styles } from '#channels/wechat/styles.ts';
import { NodeWriter } from '#channels/wechat/write-nodes.ts';
import { convertedNotice } from '#exports/converted-notice.ts';
import { plainLetters } from '#exports/letters.ts';
import type { IssueText } from '#exports/plain-issue.ts';
import { plainCorrections, plainRetraction } from '#exports/references.ts';
import { seriesLine } from '#exports/series-line.ts';
import { formatDate, formatDay } from '#i18n/format-date.ts';
import { formatList } from '#i18n/format-list.ts';
import { issueNumber } from '#i18n/issue-number.ts';
import { messagesFor } from '#i18n/dictionary.ts';
import { isWide, probableLanguage } from '#language/probable-language.ts';
import { knownLanguages, languages } from '#locales/languages.ts';
import { resolveAddress } from '#markdown/addresses.ts';
import { expand } from '#markdown/expand.ts';
import { isNarrow, narrowTables } from '#markdown/narrow-tables.ts';
import { siteName, type Locale } from '#config.ts';

/** As many columns are legible on a phone in the type of an article, where their words are short. */
const mostColumns = 5;

/** An article of WeChat. */
export interface Article {
  /** What is pasted; pictures stand in it by the names of their files. */
  tree: Root;
  pictures: ArticlePicture[];
}

/** The charts of the companies of an issue, where its text shows them. */
async function chartsOf({ issue, body }: IssueText, locale: Locale): Promise<Map<string, ChannelPicture[]>> {
  const isShown = body.tree.children.some(
    (node) => node.type === 'component' && node.name === 'FundingChart',
  );
  const companies = isShown ? issue.companies : [];
  const drawn = companies.map(async ({ id, funding }) => [id, await roundCharts(funding, locale)] as const);
  return new Map(await Promise.all(drawn));
}

/** What the editor does not show itself: which issue it is, of which day, who translated it; and what it is about. */
function head({ issue, edition, place }: IssueText): ElementContent[] {
  const { locale } = edition;
  const words = messagesFor(locale);
  const translators = edition.translators.map(({ name }) => name[locale]);
  const facts = [
    siteName[locale],
    issueNumber(issue.number, locale),
    formatDay(issue.date, locale),
    ...(issue.updated ? [words.updatedOn(formatDay(issue.updated, locale))] : []),
    ...(translators.length > 0 ? [`${words.translatedBy} ${formatList(translators, locale)}`] : []),
  ];
  return [
    styled('p', 'head', facts.join(' · ')),
    ...(issue.retracted ? plainRetraction(issue, locale) : [styled('p', 'lead', edition.description)]),
    ...(place ? [h('p', [words.inSeries.lead, ...seriesLine(place, locale)])] : []),
    ...convertedNotice(issue, edition),
  ];
}

/** The text behind its cover. */
function text({ issue, edition, body, pictures }: IssueText, charts: Map<string, ChannelPicture[]>): Root {
  const { cover } = issue;
  const { locale } = edition;
  const renderers = articleComponents({ issue, edition, body, pictures, place: undefined }, charts);
  const shown = cover && {
    type: 'component' as const,
    name: 'Figure' as const,
    properties: { src: cover.src, alt: cover.alt },
    children: [],
  };
  const tree: Root = { type: 'root', children: [...(shown ? [shown] : []), ...body.tree.children] };
  return narrowTables(expand(tree, renderers), languages[locale].marks.colon, (rows) =>
    isNarrow(rows, mostColumns),
  );
}

/** The references: each with the number that citations have, and its address. */
function references({ references }: IssueText['issue'], locale: Locale, styles: Styles): ElementContent[] {
  if (references.length === 0) return [];
  const { comma } = languages[locale].marks;
  const { furtherReading, references: heading } = messagesFor(locale);
  const items = references.map(({ title, url, publisher, date, further }, index) => {
    const told = [
      publisher,
      ...(date ? [formatDate(date, locale)] : []),
      ...(further ? [furtherReading] : []),
    ];
    const isLatin = isWide(locale) && !isWide(probableLanguage(title, knownLanguages) ?? locale);
    return h('p', { style: styles.source }, [
      `[${index + 1}] `,
      isLatin ? h('span', { style: styles.latin }, title) : title,
      comma + told.join(comma),
      h('br'),
      h('span', { style: styles.address }, url),
    ]);
  });
  return [h('h2', { style: styles.h2 }, heading), ...items];
}

/** The addresses of links, each behind its mark. */
function linkList({ told }: Links, locale: Locale, styles: Styles): ElementContent[] {
  if (told.length === 0) return [];
  const items = told.map(({ mark, address }) =>
    h('p', { style: styles.source }, [`${mark} `, h('span', { style: styles.address }, address)]),
  );
  return [h('h2', { style: styles.h2 }, messagesFor(locale).links), ...items];
}

/**
 * Writes an issue as an article of WeChat: with the tags, attributes and styles that its editor keeps (`kept.ts`), links
 * and references with their addresses in lists, charts as pictures, tables that a phone has room for.
 */
export async function writeArticle(post: Post): Promise<Article> {
  const { text: issueText, site } = post;
  const { issue, edition } = issueText;
  const { locale } = edition;
  const styles = stylesFor(locale);
  const charts = await chartsOf(issueText, locale);
  const pictures = new Pictures(post, charts);
  const page = originalAddress(issueText, site);
  const places = {
    resolve: (href: string) => resolveAddress(href, page, site),
    references: issue.references.map(({ url }) => url),
    page,
  };
  const links = new Links(places, styles);
  const writer = new NodeWriter(styles, links, pictures);
  const body = [
    ...writer.blocks([...head(issueText), ...(text(issueText, charts).children as ElementContent[])]),
    ...references(issue, locale, styles),
    ...writer.blocks([...plainCorrections(issue, locale), ...plainLetters(issue, locale)]),
  ];
  const end = writer.blocks([styled('p', 'end', firstPublished(issueText).children)]);
  const whole = [...body, ...linkList(links, locale, styles), ...end];
  // The editor changes the first block and the last: these have nothing to lose.
  const edge = (): Element => h('p', { style: styles.edge }, '\u00A0');
  return {
    tree: { type: 'root', children: [edge(), h('section', { style: styles.article }, whole), edge()] },
    pictures: await pictures.read(),
  };
}
