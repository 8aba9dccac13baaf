import { readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { largestPost } from '#importing/decode-bytes.ts';
import { holdingPosts } from '#importing/old-site.ts';
import { openPost, type OpenPost } from '#importing/open-post.ts';
import { UserError } from '#diagnostics/user-error.ts';
import { say, type Phrase } from '#wording/phrase.ts';

/** A file, and whether it is part of what makes the pages of a blog, and holds no post. */
interface FoundFile {
  file: string;
  isMachinery: boolean;
}

/** The files of a folder and the folders in it, in the order of their paths; names that start with a dot are passed over. */
function filesIn(place: string, isMachinery = false): FoundFile[] {
  if (!statSync(place).isDirectory()) return [{ file: place, isMachinery }];
  const mayHold = holdingPosts(place);
  return readdirSync(place, { withFileTypes: true })
    .filter((entry) => !entry.name.startsWith('.'))
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap((entry): FoundFile[] => {
      const whole = path.join(place, entry.name);
      const isOutside = isMachinery || !mayHold(entry.name);
      if (entry.isDirectory()) return filesIn(whole, isOutside);
      return entry.isFile() ? [{ file: whole, isMachinery: isOutside }] : [];
    });
}

/** What posts are written in; other files of a folder are pictures, styles and settings. */
export const postName = /\.(?:md|markdown|mdown|mkd|mdx|txt)$/i;

/**
 * The files of posts at some paths, the others in their folders, and those that make the pages of a blog of Hexo, Hugo or
 * Jekyll, each once; a file that is named itself is a post.
 *
 * @throws {UserError} where a path cannot be read
 */
export function findPosts(paths: readonly string[]): {
  posts: string[];
  others: string[];
  machinery: string[];
} {
  const files = paths.flatMap((place) => {
    try {
      return filesIn(place);
    } catch (error) {
      throw new UserError(
        'file-refused',
        (error as NodeJS.ErrnoException).code === 'ENOENT'
          ? say('joined', { first: say('file.missing', { file: place }), second: say('file.missing.help') })
          : say('import.path-unreadable', { path: place, reason: (error as Error).message }),
        {
          cause: error,
        },
      );
    }
  });
  const named = new Set(paths);
  const filesOf = (fits: (found: FoundFile) => boolean): string[] => [
    ...new Set(files.filter(fits).map(({ file }) => file)),
  ];
  const isPost = (file: string): boolean => named.has(file) || postName.test(file);
  return {
    posts: filesOf(({ file, isMachinery }) => !isMachinery && isPost(file)),
    others: filesOf(({ file, isMachinery }) => !isMachinery && !isPost(file)),
    machinery: filesOf(({ isMachinery }) => isMachinery),
  };
}

/** Opens a post on the disk, or says why it cannot be opened. */
export function openFile(file: string): OpenPost | { refusal: Phrase } {
  try {
    if (statSync(file).size > largestPost)
      return { refusal: say('import.too-large', { megabytes: largestPost / 1024 / 1024 }) };
    return openPost(file, readFileSync(file));
  } catch (error) {
    return { refusal: say('import.unreadable', { reason: (error as Error).message }) };
  }
}
