import path from 'node:path';
import { decodeBytes } from '#importing/decode-bytes.ts';
import { postName } from '#importing/post-files.ts';
import { Archive } from '#importing/readers/archive.ts';
import { notionTitle } from '#importing/readers/notion.ts';
import {
  InsideNames,
  Unreadable,
  type Reader,
  type Reading,
  type SourceFile,
} from '#importing/readers/reader.ts';

/** The name of a post from the path of its file: of `a/index.md`, that of the folder. */
function slugOf(place: string): string {
  const { dir, base } = path.posix.parse(place);
  const { name } = path.posix.parse(base);
  return encodeURIComponent(
    notionTitle(/^(?:index|readme)$/i.test(name) && dir !== '' ? path.posix.basename(dir) : name),
  );
}

/** Reads archives: the texts in them, each by the reader of its form, and Markdown. */
export function archiveReader(readers: readonly Reader[]): Reader {
  const readText = async (file: SourceFile): Promise<Reading | undefined> => {
    try {
      for (const reader of readers.filter(({ names }) => names.test(file.base))) {
        const reading = await reader.read(file);
        if (reading) return reading;
      }
    } catch (error) {
      if (!(error instanceof Unreadable)) throw error;
      return { posts: [{ name: file.name, refusal: error.phrase }], others: [] };
    }
    if (!postName.test(file.base)) return undefined;
    const { name } = file;
    const decoded = decodeBytes(file.bytes());
    const post =
      'refusal' in decoded
        ? { name, refusal: decoded.refusal }
        : { name, markdown: decoded.text, guesses: decoded.guesses };
    return { posts: [post], others: [] };
  };
  return {
    names: /\.zip$/i,
    async read({ name: whole, bytes }): Promise<Reading | undefined> {
      const archive = new Archive(whole, bytes());
      const names = new InsideNames(whole);
      const used = new Set<string>();
      const reading: Reading = { posts: [], others: [] };
      const others: string[] = [...archive.others, ...archive.pictures];
      for (const [place, content] of archive.texts) {
        let own: string | undefined;
        const found = await readText({
          get name() {
            return (own ??= names.of(slugOf(place)));
          },
          base: path.posix.basename(place),
          names,
          bytes: () => content,
          beside: (other) => {
            const beside = path.posix.join(path.posix.dirname(place), other);
            const bytesBeside = archive.texts.get(beside);
            if (bytesBeside) used.add(beside);
            return bytesBeside;
          },
        });
        if (!found) others.push(place);
        for (const post of found?.posts ?? [])
          reading.posts.push(
            'refusal' in post
              ? post
              : {
                  ...post,
                  findPicture: (address) => post.findPicture?.(address) ?? archive.pictureOf(place, address),
                },
          );
        reading.others.push(...(found?.others ?? []));
      }
      if (reading.posts.length === 0) return undefined;
      for (const other of others) if (!used.has(other)) reading.others.push(`${whole}#${other}`);
      return reading;
    },
  };
}
