import path from 'node:path';
import type { Element, Root } from 'hast';
import { strFromU8, strToU8, zipSync } from 'fflate';
import mammoth from 'mammoth';
import { findLosses } from '#importing/loss-proof.ts';
import { unzip } from '#importing/readers/archive.ts';
import { findElement, hasClass, linesOfWords, parseHtml, wordsOf } from '#importing/readers/html-find.ts';
import { dayTold } from '#importing/readers/moments.ts';
import {
  Unreadable,
  type FindPicture,
  type LeftOut,
  type Reader,
  type Reading,
  type SourceFile,
} from '#importing/readers/reader.ts';
import { besideText, openPackage, partsOf, type WordPackage } from '#importing/readers/word-package.ts';
import { propertiesIn, wordsOfPart } from '#importing/readers/word-parts.ts';
import { readStyles, titleClass } from '#importing/readers/word-styles.ts';
import { postFromHtml } from '#importing/readers/write-post.ts';
import { day } from '#schema/partial-date.ts';
import { say, type Phrase } from '#wording/phrase.ts';

/** The address of a link; of one that is a field, mammoth gives its switches too. */
const linked = /(?<=href=")[^"]*(?=")/g;

/** An address without the switches of a field: its place in the page behind `\l`, and others (ECMA-376, part 1, 17.16.5.25). */
const withoutSwitches = (address: string): string =>
  address.replace(/&quot;\s*\\l\s*&quot;/, '#').replace(/&quot;\s*\\[a-z].*$/s, '');

/** What mammoth could not bring: its own words are for programmers. */
function readMessage(message: string): { left?: LeftOut; todo?: Phrase } {
  const symbol = /unsupported character was ignored: char (\S+ in font .*)$/.exec(message)?.[1];
  if (symbol !== undefined) return { left: { text: symbol, reason: say('import.drop.symbol') } };
  const outside = /external image '([^']*)'/.exec(message)?.[1];
  if (outside !== undefined) return { todo: say('import.picture-missing', { address: outside }) };
  return /Could not find image|imagedata element without/.test(message)
    ? { todo: say('import.word-picture') }
    : {};
}

/** Turns a document into HTML by mammoth; a picture has its path in the package for an address. */
async function toHtml(
  { parts, sizes }: WordPackage,
  styleMap: string[],
): Promise<{ html: string; left: LeftOut[]; todo: Phrase[] }> {
  // Mammoth is given what was bounded above, and of each picture no more than its path.
  const files = [...parts, ...Array.from(sizes.keys(), (name) => [name, name] as const)];
  const bare = zipSync(Object.fromEntries(files.map(([name, text]) => [name, strToU8(text)])), { level: 0 });
  try {
    const { value, messages } = await mammoth.convertToHtml(
      { buffer: Buffer.from(bare) },
      {
        styleMap,
        includeEmbeddedStyleMap: false,
        convertImage: mammoth.images.imgElement(async (image) => ({
          src: encodeURI(strFromU8(await image.readAsBuffer())),
        })),
      },
    );
    const told = messages.map(({ message }) => readMessage(message));
    return {
      html: value.replace(linked, withoutSwitches),
      left: told.flatMap(({ left }) => left ?? []),
      todo: told.flatMap(({ todo }) => todo ?? []),
    };
  } catch (error) {
    throw new Unreadable(say('import.not-word', { problem: (error as Error).message }));
  }
}

/** Titles and names that programs enter by themselves. */
const noTitle =
  /^(?:[^\p{L}\p{N}]+|(?:microsoft )?(?:word|powerpoint)\b.*|(?:document|文档|文稿) ?\d*|untitled.*|无标题.*|.*\.\w{3,4}|.*<%.*)$/iu;
const nobody =
  /^(?:admin(?:istrator)?|(?:windows |微软)?用户|(?:microsoft office |windows )?user|microsoft(?: office)?|owner|author|unknown|un-named|python-docx|apache poi|docx4j|pandoc|google docs|(?:libre|open|wps ?)office.*)$/i;

/** A name that lists of people begin with its last part: `Smith, Ann`; authors are parted by semicolons. */
const inOrder = (name: string): string =>
  name.replace(/^([\p{Script=Latin}'’-]+),\s*([\p{Script=Latin}'’. -]+)$/u, '$2 $1');

/** The paragraph that is the title: that of the style, else the only heading of the first level, where it comes first. */
function titleIn(tree: Root): Element | undefined {
  const stated = findElement(tree, (node) => hasClass(node, new RegExp(`^${titleClass}$`)));
  if (stated) return stated;
  const body = findElement(tree, ({ tagName }) => tagName === 'body');
  const blocks = body?.children.filter((node): node is Element => node.type === 'element') ?? [];
  const [first, ...others] = blocks;
  return first?.tagName === 'h1' && !others.some(({ tagName }) => tagName === 'h1') ? first : undefined;
}

/** The name of a file without its day. */
const stemOf = (base: string): string =>
  path
    .parse(base)
    .name.replace(/^\d{4}[-_.年]?\d{1,2}[-_.月]?\d{1,2}日?[-_.\s]*/, '')
    .trim();

/** The text of a document without its title. */
function withoutTitle(tree: Root): Element | undefined {
  const title = titleIn(tree);
  if (title) Object.assign(title, { tagName: 'div', children: [] });
  return findElement(tree, ({ tagName }) => tagName === 'body');
}

/** The title: that of the text, else that of the properties, else the name of the file. */
function titleOf(tree: Root, stated: string, { base }: SourceFile, guesses: Phrase[]): string {
  const title = wordsOf(titleIn(tree));
  if (title !== '') return title;
  const isStated = stated !== '' && !noTitle.test(stated);
  const concluded = isStated ? stated : stemOf(base);
  if (concluded !== '')
    guesses.push(
      isStated
        ? say('import.title-of-properties', { title: concluded })
        : say('import.title-of-name', { title: concluded }),
    );
  return concluded;
}

function findPictureIn({ name, bytes }: SourceFile, sizes: ReadonlyMap<string, number>): FindPicture {
  return (address) => {
    const place = decodeURIComponent(address);
    const size = sizes.get(place);
    return size === undefined
      ? undefined
      : {
          from: `${name}#${place}`,
          size,
          read: () => unzip(bytes(), (file) => file.name === place).get(place) ?? new Uint8Array(),
        };
  };
}

/** Reads documents of Word. */
export const word: Reader = {
  // Word writes a file with ~$ while a document is open.
  names: /^(?!~\$).*\.do[ct][mx]?$/i,
  async read(file): Promise<Reading> {
    const document = openPackage(file.bytes());
    const { map, contents } = readStyles(partsOf(document, /^\w+\/styles\d*\.xml$/)[0]);
    const texts = partsOf(document, /^\w+\/(?:document|footnotes|endnotes)\d*\.xml$/).map((xml) =>
      wordsOfPart(xml, contents),
    );
    const { html, left, todo } = await toHtml(document, map);
    const tree = parseHtml(html, false);
    const [lost] = findLosses(texts.map(({ words }) => words).join('\n'), [linesOfWords(tree)], {
      dropped: [],
      cuts: [],
    });
    if (lost !== undefined) throw new Unreadable(say('import.loss', { lost: lost.slice(0, 120) }));
    const properties = propertiesIn(partsOf(document, /^docProps\/core\.xml$/)[0] ?? '<none/>');
    const dropped = [...texts.flatMap((part) => part.left), ...left, ...besideText(document)];
    if (dropped.some(({ reason }) => reason.key === 'import.drop.formula'))
      todo.push(say('import.word-formula'));
    const creators =
      properties
        .get('creator')
        ?.split(/[;；]/)
        .map((each) => each.trim()) ?? [];
    for (const text of creators.filter((each) => nobody.test(each)))
      dropped.push({ text, reason: say('import.drop.nobody') });
    const guesses: Phrase[] = [];
    const fields = {
      title: titleOf(tree, properties.get('title') ?? '', file, guesses),
      authors: creators.filter((each) => each !== '' && !nobody.test(each)).map(inOrder),
      tags: (properties.get('keywords') ?? '')
        .split(/[,，;；、]/)
        .map((each) => each.trim())
        .filter(Boolean),
    };
    const post = postFromHtml(file.name, fields, html, { find: withoutTitle }, todo);
    if ('refusal' in post) return { posts: [post], others: [] };
    const created = day.safeParse(dayTold(properties.get('created') ?? '')?.slice(0, 10)).data;
    // Programs that know no day write the first one that a ZIP archive can have.
    const begun = created !== undefined && created > '1980-01-01' ? created : undefined;
    return {
      posts: [
        {
          ...post,
          guesses,
          dropped: [...dropped, ...(post.dropped ?? [])],
          findPicture: findPictureIn(file, document.sizes),
          begun,
        },
      ],
      others: [],
    };
  },
};
