import type { Element, ElementContent } from 'hast';
import { property } from '#importing/readers/html-find.ts';
import type { FindPicture, LeftOut } from '#importing/readers/reader.ts';
import { say } from '#wording/phrase.ts';

/** An address as a reader of the page would have it. */
export function resolved(url: string, base: string | undefined): string {
  const plain = url.trim().replace(/^__GHOST_URL__/, '');
  if (base === undefined || /^[a-z][\w+.-]*:/i.test(plain) || plain === '') return plain;
  return URL.canParse(plain, base) ? new URL(plain, base).href : plain;
}

/** Where the picture of an element lies: pages that load it late have its address beside a placeholder. */
function pictureAddress(node: Element): string {
  const late = ['dataSrc', 'dataOriginal', 'dataLazySrc', 'dataActualsrc', 'dataCanonicalSrc'];
  return late.map((name) => property(node, name)).find(Boolean) ?? property(node, 'src');
}

const written = /^data:image\/([\w+.-]+)(?:;[\w=-]+)*?(;base64)?,(.*)$/is;

/** Less is a placeholder of one point. Bytes. */
const leastBytes = 200;

/** The pictures that are written into a page itself, as `data:` addresses (RFC 2397). */
export class WrittenPictures {
  readonly #bytes = new Map<string, Uint8Array>();

  /** Takes a picture out of its address; gives the name by which it can be found, undefined where there is none. */
  add(address: string): string | undefined {
    const [, type = '', isBase64, data = ''] = written.exec(address) ?? [];
    let bytes: Uint8Array;
    try {
      bytes = Buffer.from(decodeURIComponent(data), isBase64 === undefined ? 'utf8' : 'base64');
    } catch {
      return undefined;
    }
    if (bytes.length < leastBytes) return undefined;
    const extension = type.toLowerCase().replace('jpeg', 'jpg').replace(/\+.*$/, '');
    const name = `picture-${this.#bytes.size + 1}.${extension}`;
    this.#bytes.set(name, bytes);
    return name;
  }

  /** @param post the name of the post */
  finder(post: string): FindPicture {
    return (address) => {
      const bytes = this.#bytes.get(address);
      return bytes && { from: `${post}#${address}`, size: bytes.length, read: () => bytes };
    };
  }
}

/** Gives a picture its address, and takes out one that has none. */
export function settlePicture(
  node: Element,
  base: string | undefined,
  pictures: WrittenPictures,
  dropped: LeftOut[],
): ElementContent[] {
  const stated = resolved(pictureAddress(node), base);
  const isWritten = /^data:/i.test(stated);
  const url = isWritten ? pictures.add(stated) : stated;
  if (url === undefined || url === '') {
    if (isWritten) dropped.push({ text: `${stated.slice(0, 60)}…`, reason: say('import.drop.embedded') });
    const alt = property(node, 'alt').trim();
    return alt === '' ? [] : [{ type: 'text', value: alt }];
  }
  node.properties = { src: url, alt: property(node, 'alt') };
  return [node];
}
