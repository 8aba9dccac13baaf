import type { Tag } from '#importing/template-tag.ts';

const brackets = (text: string): string => text.replace(/([[\]\\])/g, '\\$1');

const oneLine = (text: string): string => text.replace(/\s*\n\s*/g, ' ').trim();

/** A link; the address alone where nothing is said. */
function link(words: string, address: string): string {
  return words.trim() === '' ? `<${address}>` : `[${brackets(oneLine(words))}](<${address}>)`;
}

/** A picture, and the words below it. */
function picture(src: string, alt: string, below: readonly string[]): string {
  const said = [...new Set(below.map(oneLine))].filter((words) => words !== '' && words !== oneLine(alt));
  return [`![${brackets(oneLine(alt))}](<${src.trim()}>)`, ...said].join('\n\n');
}

const pictureName = /\.(?:apng|avif|bmp|gif|jpe?g|png|svg|webp)(?:[?#].*)?$/i;
/** Names of what gives the address of a picture, the light one before the dark one. */
const sourceName = /(?:^|_)(?:src|url|image(?:_path)?|path|file)$/;
const pictureTags = new Set(['fig', 'figure', 'image', 'img', 'photo', 'picture']);

/** The pictures that a tag names, each with the words that go with it; undefined where it names none. */
function pictures({ name, words, named }: Tag): string | undefined {
  const sources = Object.entries(named).filter(
    ([key, text]) => sourceName.test(key) && (pictureTags.has(name) || pictureName.test(text)),
  );
  const place = words.findIndex((word) => pictureName.test(word));
  const first = sources[0]?.[1] ?? words[place];
  if (first === undefined) return undefined;
  const said = sources.length > 0 ? [] : words.slice(place + 1).filter((word) => !/^\d+%?$/.test(word));
  const alt = named['alt'] ?? Object.entries(named).find(([key]) => key.endsWith('_alt'))?.[1];
  const { title = '', caption = named['cap'] ?? named['description'] ?? named['desc'] ?? '' } = named;
  const credit = named['attr'] ?? named['attribution'] ?? '';
  const source = named['attrlink'] ?? named['attributionlink'];
  const below = [title, caption, credit !== '' && source !== undefined ? link(credit, source) : credit];
  const shown = picture(first, alt ?? said.join(' '), below);
  return [shown, ...sources.slice(1).map(([, src]) => picture(src, '', []))].join('\n\n');
}

/** What is embedded from elsewhere: its address, by what a tag says of it. */
const embedded: Record<string, (id: string, named: Record<string, string>) => string> = {
  asciinema: (id) => `https://asciinema.org/a/${id}`,
  bilibili: (id) => `https://www.bilibili.com/video/${id}`,
  codepen: (id, { user }) => `https://codepen.io/${user ?? 'anon'}/pen/${id}`,
  gist: (id, { user }) => `https://gist.github.com/${user === undefined ? '' : `${user}/`}${id}`,
  gslides: (id) => `https://docs.google.com/presentation/d/${id}`,
  instagram: (id) => `https://www.instagram.com/p/${id}/`,
  slideshare: (id) => `https://www.slideshare.net/slideshow/embed_code/${id}`,
  speakerdeck: (id) => `https://speakerdeck.com/player/${id}`,
  tweet: (id, { user }) => `https://twitter.com/${user ?? 'i'}/status/${id}`,
  vimeo: (id) => `https://vimeo.com/${id}`,
  x: (id, { user }) => `https://twitter.com/${user ?? 'i'}/status/${id}`,
  youtube: (id) => `https://www.youtube.com/watch?v=${id}`,
};

function embeddedBy({ name, words, named }: Tag): string | undefined {
  const write = embedded[name];
  if (!write) return undefined;
  const isGist = name === 'gist' && words.length > 1;
  const [first = ''] = isGist ? words.slice(1) : words;
  const id = first || (named['id'] ?? named['src'] ?? named['url'] ?? '');
  if (id === '') return undefined;
  const address = /^https?:/.test(id) ? id : write(id, isGist ? { user: words[0] as string } : named);
  return link(named['title'] ?? '', address);
}

/** What else a tag names by an address: a link to it. */
function elsewhere({ named }: Tag): string | undefined {
  const address = named['src'] ?? named['url'] ?? named['href'] ?? named['link'];
  if (address === undefined || !/^https?:\/\/|\.[a-z\d]{2,4}$/i.test(address)) return undefined;
  return link(named['title'] ?? named['caption'] ?? named['text'] ?? '', address);
}

/** The address of another post until it is known where that is. */
const postAddress = (name: string): string => `post:${name.replaceAll(' ', '%20')}`;

/** What stands for a tag in a line; undefined where it is none of these. */
export function wordsOfTag(tag: Tag): string | undefined {
  const { name, words, named, isLiquid } = tag;
  const [first = '', ...rest] = words;
  switch (name) {
    case 'asset_img': {
      const names = /\.\w+$/.test(first) ? words : rest;
      const [src = '', ...described] = names;
      return picture(src, described.filter((word) => !/^\d+%?$/.test(word)).join(' '), []);
    }
    case 'asset_path':
      return first;
    case 'post_link':
      return link(rest.join(' ') || first, postAddress(first));
    case 'asset_link':
      return link(rest.join(' ') || first, first);
    case 'post_url':
    case 'ref':
    case 'relref':
      return postAddress(first || (named['path'] ?? ''));
    case 'link': {
      if (isLiquid) return first;
      const address = named['href'] ?? named['url'] ?? named['src'] ?? first;
      const said =
        named['content'] ?? named['text'] ?? named['title'] ?? (address === first ? rest[0] : first);
      return link(said ?? '', address);
    }
    default:
      return embeddedBy(tag) ?? pictures(tag) ?? elsewhere(tag);
  }
}
