import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { pictureName } from '#authoring/picture-name.ts';
import { pictureAddresses } from '#importing/clean-markdown.ts';
import { ImportLog } from '#importing/import-log.ts';
import type { OpenPost } from '#importing/open-post.ts';
import { isLocalAddress, type PictureFolders } from '#importing/picture-folders.ts';
import type { BroughtPicture, BroughtPictures } from '#importing/placed-pictures.ts';
import { takeApart } from '#importing/take-apart.ts';
import { preparePicture } from '#pictures/prepare-picture.ts';
import { say } from '#wording/phrase.ts';

/** More is no picture for a page, and would fill the memory. Bytes. */
const mostBytes = 50_000_000;
const mostBytesOfPost = 300_000_000;
const megabyte = 1_000_000;

/** The addresses of the pictures that the text of a post would show, and of its cover; each once. */
function addressesOf(post: OpenPost): string[] {
  const { lines, isPlain } = takeApart({ ...post, log: new ImportLog() });
  const shown = isPlain ? [] : pictureAddresses(lines.map(({ text }) => text).join('\n'));
  const { cover } = post.head;
  return [...new Set([...(cover === undefined ? [] : [cover]), ...shown])];
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
  for (const address of addressesOf(post).filter(isLocalAddress)) {
    const line = post.body.lines.find(({ text }) => text.includes(address))?.number;
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
    const { bytes, extension } = prepared;
    const same = [...names].find(([, other]) => other.equals(bytes))?.[0];
    const given = path.basename(found.from);
    const name = same ?? pictureName({ wanted: undefined, given, extension }, new Set(names.keys()));
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
  readonly #planned = new Map<string, Buffer>();

  constructor(content: string) {
    this.#content = content;
  }

  /** @param pictures the bytes by their paths, relative to the content folder */
  plan(pictures: ReadonlyMap<string, Buffer>): void {
    for (const [name, bytes] of pictures) this.#planned.set(name, bytes);
  }

  /** The pictures in a folder, by their names; none where it is not known. */
  in(folder: string | undefined): Map<string, Buffer> {
    if (folder === undefined) return new Map();
    const place = path.join(this.#content, folder);
    const written = existsSync(place) ? readdirSync(place) : [];
    const planned = [...this.#planned].filter(([name]) => path.posix.dirname(name) === folder);
    return new Map([
      ...written
        .filter((name) => /\.(?:jpe?g|png|webp|gif|svg)$/i.test(name))
        .map((name) => [name, readFileSync(path.join(place, name))] as const),
      ...planned.map(([name, bytes]) => [path.posix.basename(name), bytes] as const),
    ]);
  }
}
