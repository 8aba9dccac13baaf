import { unzipSync } from 'fflate';
import { largestPost } from '#importing/decode-bytes.ts';
import { Unreadable } from '#importing/readers/reader.ts';
import { say } from '#wording/phrase.ts';

/** No export holds more files, or more bytes of text. */
const mostFiles = 50_000;
const mostBytes = 256 * 1024 * 1024;

/** An archive: its texts by their names, and the names of its other files. Nothing is written to the disk. */
export interface Archive {
  texts: Map<string, Uint8Array>;
  others: string[];
}

const isText = /\.(?:csv|html?|md)$/i;
const isArchive = /\.zip$/i;

/**
 * Unpacks the texts of a ZIP archive, and of the archives in it: Notion puts parts into one.
 *
 * @throws {Unreadable} where it is no archive, or holds more than any export
 */
export function unpack(bytes: Uint8Array, depth = 0): Archive {
  const others: string[] = [];
  let [files, size] = [0, 0];
  const take = ({ name, originalSize }: { name: string; originalSize: number }): boolean => {
    files += 1;
    const isTaken = isText.test(name) || (isArchive.test(name) && depth === 0);
    if (!isTaken) {
      if (!name.endsWith('/')) others.push(name);
      return false;
    }
    size += originalSize;
    const isPost = !isArchive.test(name);
    if (files > mostFiles || size > mostBytes || (isPost && originalSize > largestPost))
      throw new Unreadable(say('import.large-archive', { name }));
    return true;
  };
  let entries: Record<string, Uint8Array>;
  try {
    entries = unzipSync(bytes, { filter: take });
  } catch (error) {
    if (error instanceof Unreadable) throw error;
    throw new Unreadable(say('import.not-zip', { problem: (error as Error).message }));
  }
  const texts = new Map<string, Uint8Array>();
  for (const [name, content] of Object.entries(entries).sort(([a], [b]) => (a < b ? -1 : 1))) {
    if (!isArchive.test(name)) {
      texts.set(name, content);
      continue;
    }
    const inner = unpack(content, depth + 1);
    for (const [own, text] of inner.texts) texts.set(own, text);
    others.push(...inner.others);
  }
  return { texts, others };
}
