import type { Element, ElementContent } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { h } from 'hastscript';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import remarkRehype from 'remark-rehype';
import { unified } from 'unified';
import type { LeftOut } from '#importing/readers/reader.ts';
import { say } from '#wording/phrase.ts';

/** What a card holds, under the names that Ghost has for it. */
export type Payload = Record<string, unknown>;

/** What a card becomes, in HTML as it may be written into a page. */
type Card = (payload: Payload) => ElementContent[];

/** A text of a payload; empty where there is none. */
export const stringIn = (payload: Payload, name: string): string => {
  const value = payload[name];
  return typeof value === 'string' ? value : '';
};

/** HTML that is put in as it is: the importer reads all of it afterwards, and runs nothing. */
const raw = (html: string): ElementContent[] =>
  html === '' ? [] : [{ type: 'raw', value: html } as unknown as Element];

const link = (url: string, words: string): ElementContent[] =>
  url === '' ? [] : [h('p', h('a', { href: url }, words || url))];

const captioned = (shown: ElementContent[], payload: Payload): ElementContent[] => {
  const caption = raw(stringIn(payload, 'caption'));
  return [h('figure', [...shown, ...(caption.length > 0 ? [h('figcaption', caption)] : [])])];
};

const picture = (payload: Payload): Element =>
  h('img', { src: stringIn(payload, 'src'), alt: stringIn(payload, 'alt') });

const markdown = unified().use(remarkParse).use(remarkGfm).use(remarkRehype, { allowDangerousHtml: true });

/** HTML of Markdown, with the HTML in it. */
export const htmlOfMarkdown = (text: string): string =>
  toHtml(markdown.runSync(markdown.parse(text)), { allowDangerousHtml: true });

const code: Card = (payload) => {
  const language = stringIn(payload, 'language');
  const shown = h(
    'code',
    language === '' ? {} : { className: `language-${language}` },
    stringIn(payload, 'code'),
  );
  return captioned([h('pre', shown)], payload);
};

const media: Card = (payload) =>
  captioned(
    link(stringIn(payload, 'src'), stringIn(payload, 'title') || stringIn(payload, 'fileTitle')),
    payload,
  );

const titled = (...names: string[]): Card => {
  const [heading = '', ...others] = names;
  return (payload) => [
    ...(stringIn(payload, heading) === '' ? [] : [h('h2', raw(stringIn(payload, heading)))]),
    ...others.flatMap((name) => raw(stringIn(payload, name)).map((each) => h('p', [each]))),
    ...link(
      stringIn(payload, 'buttonUrl') || stringIn(payload, 'productUrl'),
      stringIn(payload, 'buttonText') || stringIn(payload, 'productButton'),
    ),
  ];
};

const markdownCard: Card = (payload) => raw(htmlOfMarkdown(stringIn(payload, 'markdown')));

/** The cards of Ghost that say something in a page (https://ghost.org/help/cards/), by their names in both of its forms. */
const cards: Record<string, Card> = {
  audio: media,
  bookmark: (payload) => {
    const metadata = (payload['metadata'] ?? {}) as Payload;
    const about = stringIn(metadata, 'description');
    const url = stringIn(payload, 'url') || stringIn(metadata, 'url');
    return captioned(
      [...link(url, stringIn(metadata, 'title')), ...(about === '' ? [] : [h('p', about)])],
      payload,
    );
  },
  button: (payload) => link(stringIn(payload, 'buttonUrl'), stringIn(payload, 'buttonText')),
  callout: (payload) => {
    const words = raw(stringIn(payload, 'calloutText'));
    return [h('blockquote', h('p', [`${stringIn(payload, 'calloutEmoji')} `.trimStart(), ...words]))];
  },
  'card-markdown': markdownCard,
  code,
  codeblock: code,
  embed: (payload) => {
    const url = stringIn(payload, 'url');
    return captioned(url === '' ? raw(stringIn(payload, 'html')) : link(url, ''), payload);
  },
  file: media,
  gallery: (payload) => {
    const images = Array.isArray(payload['images']) ? (payload['images'] as unknown[]) : [];
    const shown = images.filter((each): each is Payload => typeof each === 'object' && each !== null);
    return captioned(
      shown.map((each) => h('p', picture(each))),
      payload,
    );
  },
  header: titled('header', 'subheader'),
  horizontalrule: () => [h('hr')],
  hr: () => [h('hr')],
  html: (payload) => raw(stringIn(payload, 'html')),
  image: (payload) => {
    const href = stringIn(payload, 'href');
    const shown = picture(payload);
    return captioned([href === '' ? shown : h('a', { href }, shown)], payload);
  },
  markdown: markdownCard,
  product: (payload) => {
    const src = stringIn(payload, 'productImageSrc');
    return [
      ...(src === '' ? [] : [picture({ src })]),
      ...titled('productTitle', 'productDescription')(payload),
    ];
  },
  toggle: (payload) => [
    h('p', h('strong', raw(stringIn(payload, 'heading')))),
    ...raw(stringIn(payload, 'content')),
  ],
  video: media,
};

/** All words of a payload. */
function wordsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(wordsIn) : [];
}

/** What a card becomes; one that is not known is left out, with its words. */
export function readCard(name: string, payload: Payload, left: LeftOut[]): ElementContent[] {
  const card = Object.hasOwn(cards, name) ? cards[name] : undefined;
  if (card) return card(payload);
  const words = wordsIn(payload).join(' ').replace(/\s+/g, ' ').trim();
  left.push({ text: `${name}: ${words.slice(0, 400)}`, reason: say('import.drop.card') });
  return [];
}
