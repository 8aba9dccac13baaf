import type { Element } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { visit } from 'unist-util-visit';

/** What a feed reader shows as it is; it drops others, as scripts, styles, frames, forms and drawings. */
const plainElements = new Set(
  [
    'a abbr address article aside audio b bdi bdo big blockquote br caption cite code col colgroup data dd del',
    'details dfn div dl dt em figcaption figure footer h1 h2 h3 h4 h5 h6 header hgroup hr i img ins kbd li main',
    'mark nav ol p picture pre q rp rt ruby s samp section small source span strong sub summary sup table tbody',
    'td tfoot th thead time tr track tt u ul var video wbr',
  ]
    .join(' ')
    .split(' '),
);

const addressAttributes = ['href', 'src', 'srcSet', 'poster', 'cite', 'longDesc', 'background'];

/** The addresses of an attribute: several in `srcset`, each before its size. */
function addressesIn(element: Element, attribute: string): string[] {
  const value = element.properties[attribute];
  if (value === undefined) return [];
  const candidates = attribute === 'srcSet' ? String(value).split(',') : [String(value)];
  return candidates.map((each) => (attribute === 'srcSet' ? each.trim().replace(/\s.*/, '') : each.trim()));
}

function elementProblems(element: Element): string[] {
  const { tagName, properties } = element;
  const attributes = Object.keys(properties).map((name) => name.toLowerCase());
  const live = attributes.filter((name) => name === 'style' || name.startsWith('on'));
  const relative = addressAttributes
    .flatMap((attribute) => addressesIn(element, attribute))
    .filter((address) => !/^(?:https?:\/\/[^/]|mailto:)/i.test(address) || !URL.canParse(address));
  return [
    ...(plainElements.has(tagName) ? [] : [`the HTML has <${tagName}>, which feed readers drop`]),
    ...live.map((name) => `the HTML has the attribute ${name} on <${tagName}>`),
    ...relative.map(
      (address) => `the address “${address}” of <${tagName}> in the HTML is not an absolute one of the web`,
    ),
  ];
}

/** What is wrong with HTML for a feed reader: it is valid, plain, and free of relative addresses. */
export function htmlProblems(html: string): string[] {
  const problems: string[] = [];
  const tree = fromHtml(html, {
    fragment: true,
    onerror: ({ reason, line, column }) => {
      problems.push(`the HTML is not valid at ${line}:${column}: ${reason}`);
    },
  });
  visit(tree, 'element', (element) => {
    problems.push(...elementProblems(element));
  });
  return problems;
}

/** What is wrong with a text without markup: readers that take it for HTML would lose some of it. */
export function plainTextProblem(text: string): string | undefined {
  const markup = text
    .matchAll(/<\/?([a-z]\w*)[^>]*>?|&(?:[a-z]+|#\w+);/gi)
    .find(([, name]) => name === undefined || plainElements.has(name.toLowerCase()));
  return markup && `“${markup[0]}” in a plain text reads as HTML`;
}
