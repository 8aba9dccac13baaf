import path from 'node:path';
import { unzipSync, type UnzipFileInfo } from 'fflate';
import { decodeBytes, largestPost } from '#importing/decode-bytes.ts';
import { spellings } from '#importing/picture-folders.ts';
import { Unreadable, type FoundPicture } from '#importing/readers/reader.ts';
import { say } from '#wording/phrase.ts';

/** No export holds more files, or more bytes of text or of pictures. */
const mostFiles = 200_000;
const mostBytes = 256 * 1024 * 1024;
const mostPictureBytes = 2 * mostBytes;

const isText = /\.(?:atom|csv|do[ct][mx]?|html?|json|markdown|md|mdown|mdx|mkd|rdf|rss|txt|xml)$/i;
const isOnePost = /\.(?:html?|markdown|md|mdown|mdx|mkd|txt)$/i;
const isPicture = /\.(?:avif|bmp|gif|heic|jpe?g|png|svg|tiff?|webp)$/i;
const isArchive = /\.zip$/i;

/** What systems put into archives for themselves. */
const hidden = /(?:^|\/)(?:__MACOSX\/|\.(?!\.?\/))/;

/** A name that its archive has in another encoding than it says. */
function nameOf(stated: string): string {
  const slashed = stated.replaceAll('\\', '/');
  if (!/[\u0080-\u00FF]/.test(slashed) || /[\u0100-\uFFFF]/.test(slashed)) return slashed;
  const decoded = decodeBytes(Buffer.from(slashed, 'latin1'));
  return 'refusal' in decoded || decoded.text.includes('\uFFFD') ? slashed : decoded.text;
}

/**
 * Unpacks some files of a ZIP archive.
 *
 * @param wants tells whether a file is wanted, from its name and what it says of its sizes
 * @throws {Unreadable} where it is no sound archive, or one that is locked
 */
export function unzip(bytes: Uint8Array, wants: (file: UnzipFileInfo) => boolean): Map<string, Uint8Array> {
  // The first bit of the flags of a local file header: https://pkware.cachefly.net/webdocs/casestudies/APPNOTE.TXT, 4.4.4.
  const isLocked = bytes[0] === 0x50 && bytes[2] === 3 && ((bytes[6] ?? 0) & 1) === 1;
  if (isLocked) throw new Unreadable(say('import.locked-archive'));
  try {
    return new Map(Object.entries(unzipSync(bytes, { filter: wants })));
  } catch (error) {
    if (error instanceof Unreadable) throw error;
    throw new Unreadable(say('import.not-zip', { problem: (error as Error).message }));
  }
}

/** A ZIP archive, unpacked. Nothing is written to the disk, and a name in it is a name and nothing more. */
export class Archive {
  /** Its texts by their paths, in their order. */
  readonly texts = new Map<string, Uint8Array>();
  /** The paths of its other files. */
  readonly others: string[] = [];
  readonly #name: string;
  readonly #pictures = new Map<string, Uint8Array>();
  #files = 0;
  #textBytes = 0;
  #pictureBytes = 0;

  /**
   * Unpacks the texts and pictures of an archive, and of the archives in it: Notion puts parts into one.
   *
   * @param name what it is called
   * @throws {Unreadable} where it is no archive, or holds more than any export
   */
  constructor(name: string, bytes: Uint8Array) {
    this.#name = name;
    this.#unpack(bytes, true);
    const sorted = [...this.texts].sort(([a], [b]) => (a < b ? -1 : 1));
    this.texts = new Map(sorted);
  }

  /** Whether a file is unpacked; the others are noted. */
  #takes({ name, originalSize }: UnzipFileInfo, mayNest: boolean): boolean {
    this.#files += 1;
    if (name.endsWith('/') || hidden.test(name)) return false;
    const isKnown = isText.test(name) || isPicture.test(name) || (mayNest && isArchive.test(name));
    if (isPicture.test(name)) this.#pictureBytes += originalSize;
    else if (isKnown) this.#textBytes += originalSize;
    else this.others.push(nameOf(name));
    const isBeyond =
      this.#files > mostFiles || this.#textBytes > mostBytes || this.#pictureBytes > mostPictureBytes;
    if (isBeyond || (isOnePost.test(name) && originalSize > largestPost))
      throw new Unreadable(say('import.large-archive', { name }));
    return isKnown;
  }

  #unpack(bytes: Uint8Array, mayNest: boolean): void {
    for (const [stated, content] of unzip(bytes, (file) => this.#takes(file, mayNest))) {
      const name = nameOf(stated);
      if (isArchive.test(name)) this.#unpack(content, false);
      else (isPicture.test(name) ? this.#pictures : this.texts).set(path.posix.normalize(name), content);
    }
  }

  /** The paths of its pictures. */
  get pictures(): string[] {
    return [...this.#pictures.keys()];
  }

  /** Finds a picture that a text in it names by a path from its own folder, or from the top. */
  pictureOf(text: string, address: string): FoundPicture | undefined {
    for (const spelling of spellings(address)) {
      const folder = spelling.startsWith('/') ? '.' : path.posix.dirname(text);
      const place = path.posix.join(folder, `./${spelling}`);
      const bytes = this.#pictures.get(place);
      if (bytes) return { from: `${this.#name}#${place}`, size: bytes.length, read: () => bytes };
    }
    return undefined;
  }
}
