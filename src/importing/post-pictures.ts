import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { pictureName } from '#authoring/picture-name.ts';
import { picturesShown } from '#importing/clean-markdown.ts';
import { ImportLog, type PictureLink } from '#importing/import-log.ts';
import type { OpenPost } from '#importing/open-post.ts';
import { isLocalAddress, type PictureFolders } from '#importing/picture-folders.ts';
import type { BroughtPicture, BroughtPictures } from '#importing/placed-pictures.ts';
import { takeApart } from '#importing/take-apart.ts';
import { preparePicture, type PreparedPicture } from '#pictures/prepare-picture.ts';
import { say } from '#wording/phrase.ts';

/** More is no picture for a page, and would fill the memory. Bytes. */
const mostBytes = 50_000_000;
const mostBytesOfPost = 300_000_000;
const megabyte = 1_000_000;

/** The line of a post that names an address first; undefined where it is not written so. */
function lineOf({ head, body }: OpenPost, address: string): number | undefined {
  const forms = new Set([address, address.replaceAll('&', '&amp;')]);
  return [...body.lines, ...head.lines].find(({ text }) => [...forms].some((each) => text.includes(each)))
    ?.number;
}

/** A picture with the line of the post that names it. */
export function withLine(post: OpenPost, picture: PictureLink): PictureLink {
  const line = lineOf(post, picture.url);
  return line === undefined ? picture : { ...picture, line };
}

/** The pictures that the text of a post would show, and its cover. */
export function picturesOf(post: OpenPost): PictureLink[] {
  const { head, body } = post;
  const cover = head.cover === undefined ? [] : [{ url: head.cover, alt: '', isCover: true as const }];
  // Pictures of Markdown and HTML begin so: a text without them need not be taken apart.
  if (!body.lines.some(({ text }) => /!\[|[<&]/.test(text))) return cover;
  const { lines, isPlain } = takeApart({ ...post, log: new ImportLog() });
  return isPlain ? cover : [...cover, ...picturesShown(lines.map(({ text }) => text).join('\n'))];
}

/** The name of a picture in a folder: that of the same bytes, where they are there, or a free one like that of its file. */
export function nameAmong(
  there: ReadonlyMap<string, Buffer>,
  given: string,
  { bytes, extension }: Pick<PreparedPicture, 'bytes' | 'extension'>,
): string {
  const same = [...there].find(([, other]) => other.equals(bytes))?.[0];
  return same ?? pictureName({ wanted: undefined, given, extension }, new Set(there.keys()));
}

/**
 * Prepares the pictures of a post that lie in the imported folders, as `npm run picture` does; what is not there, or cannot
 * be shown, is left to an editor.
 *
 * @param there the pictures that lie in the folder of the issue already, by their names
 */
export async function bringPictures(
  post: OpenPost,
  folders: PictureFolders,
  there: ReadonlyMap<string, Buffer>,
): Promise<BroughtPictures> {
  const brought = new Map<string, BroughtPicture>();
  const names = new Map(there);
  let bytesLeft = mostBytesOfPost;
  for (const address of new Set(picturesOf(post).map(({ url }) => url))) {
    if (!isLocalAddress(address)) continue;
    const line = lineOf(post, address);
    const found = post.findPicture?.(address) ?? folders.find(post.file, address);
    if (!found) {
      post.log.ask(say('import.picture-missing', { address }), line);
      continue;
    }
    const most = Math.min(mostBytes, bytesLeft);
    if (found.size > most) {
      post.log.ask(
        say('import.picture-large', { address, megabytes: Math.ceil(found.size / megabyte) }),
        line,
      );
      continue;
    }
    bytesLeft -= found.size;
    const prepared = await preparePicture(Buffer.from(found.read()));
    if ('code' in prepared) {
      post.log.ask(
        say('import.picture-unsound', { address, message: prepared.message, help: prepared.help }),
        line,
      );
      continue;
    }
    const { bytes } = prepared;
    const name = nameAmong(names, path.basename(found.from), prepared);
    names.set(name, bytes);
    brought.set(address, { name, bytes, from: found.from, ...(line !== undefined && { line }) });
  }
  return brought;
}

/** The pictures that a text shows, and its cover: their bytes by their names. */
export function picturesIn(
  text: string,
  cover: string | undefined,
  brought: BroughtPictures,
): Map<string, Buffer> {
  const shown = [...brought.values()].filter(({ name }) => name === cover || text.includes(`(./${name}`));
  return new Map(shown.map(({ name, bytes }) => [name, bytes]));
}

/** The pictures in the folders of issues, those that are not written yet too. */
export class FolderPictures {
  readonly #content: string;
  /** The bytes by the names of the pictures, by their folders. */
  readonly #planned = new Map<string, Map<string, Buffer>>();

  constructor(content: string) {
    this.#content = content;
  }

  /** @param pictures the bytes by their paths, relative to the content folder */
  plan(pictures: ReadonlyMap<string, Buffer>): void {
    for (const [name, bytes] of pictures) {
      const folder = path.posix.dirname(name);
      const planned = this.#planned.get(folder) ?? new Map<string, Buffer>();
      this.#planned.set(folder, planned.set(path.posix.basename(name), bytes));
    }
  }

  /** The pictures in a folder, by their names; none where it is not known. */
  in(folder: string | undefined): Map<string, Buffer> {
    if (folder === undefined) return new Map();
    const place = path.join(this.#content, folder);
    const written = existsSync(place) ? readdirSync(place) : [];
    return new Map([
      ...written
        .filter((name) => /\.(?:jpe?g|png|webp|gif|svg)$/i.test(name))
        .map((name) => [name, readFileSync(path.join(place, name))] as const),
      ...(this.#planned.get(folder) ?? []),
    ]);
  }
}
