import { strFromU8 } from 'fflate';
import { largestPost } from '#importing/decode-bytes.ts';
import { unzip } from '#importing/readers/archive.ts';
import { Unreadable, type LeftOut } from '#importing/readers/reader.ts';
import { commentsIn, textOfPart } from '#importing/readers/word-parts.ts';
import { say } from '#wording/phrase.ts';

/** A document: the texts of its parts, and the sizes of its other files, by their paths. */
export interface WordPackage {
  parts: Map<string, string>;
  sizes: Map<string, number>;
}

/** No document has so much text. */
const mostBytes = 4 * largestPost;

const isPart = /\.(?:xml|rels)$/i;

/** Elements that mammoth passes over with all that they hold, though their words are those of the text. */
const transparent = /(<\/?)w:(?:fldSimple|dir|bdo|ruby|rubyBase)(?=[\s>/])/g;

/** A first letter that hangs over several lines, in a paragraph of its own; mammoth joins what a tracked change joins. */
const dropCap = /<w:framePr [^<>]*w:dropCap="(?:drop|margin)"[^<>]*\/>/g;

/** A compound file: documents of Word up to 2003, and those with a password (MS-CFB, 2.2). */
const compound = [0xd0, 0xcf, 0x11, 0xe0];

/**
 * Opens a document.
 *
 * @throws {Unreadable} where it is none, or is locked, of an old form, or larger than any
 */
export function openPackage(bytes: Uint8Array): WordPackage {
  if (compound.every((byte, index) => bytes[index] === byte))
    throw new Unreadable(
      Buffer.from(bytes).includes(Buffer.from('EncryptedPackage', 'utf16le'))
        ? say('import.word-locked')
        : say('import.word-old'),
    );
  const sizes = new Map<string, number>();
  let size = 0;
  const files = unzip(bytes, ({ name, originalSize }) => {
    if (!isPart.test(name)) sizes.set(name, originalSize);
    else if ((size += originalSize) > mostBytes)
      throw new Unreadable(say('import.too-large', { megabytes: mostBytes >> 20 }));
    return isPart.test(name);
  });
  const prepared = (xml: string): string =>
    xml.replace(transparent, '$1w:smartTag').replace(dropCap, '<w:rPr><w:del/></w:rPr>');
  const parts = new Map(Array.from(files, ([name, content]) => [name, prepared(strFromU8(content))]));
  return { parts, sizes };
}

/** The parts whose names have a form. */
export const partsOf = ({ parts }: WordPackage, form: RegExp): string[] =>
  [...parts].filter(([name]) => form.test(name)).map(([, xml]) => xml);

/** What lies beside the text: comments, and the heads and feet of pages. */
export function besideText(document: WordPackage): LeftOut[] {
  const comments = partsOf(document, /^\w+\/comments\d*\.xml$/).flatMap(commentsIn);
  const edges = partsOf(document, /^\w+\/(?:header|footer)\d*\.xml$/)
    .map(textOfPart)
    .filter((text) => /\p{L}{2}/u.test(text));
  return [
    ...comments.map((text) => ({ text, reason: say('import.drop.comment') })),
    ...[...new Set(edges)].map((text) => ({ text, reason: say('import.drop.page-edge') })),
  ];
}
