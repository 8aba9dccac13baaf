import { readFileSync, realpathSync, statSync } from 'node:fs';
import path from 'node:path';
import { openPost, type OpenPost } from '#importing/open-post.ts';
import { findPosts, openFile } from '#importing/post-files.ts';
import { Unreadable, type Reading, type ReadPost, type UnreadPost } from '#importing/readers/reader.ts';
import { readers } from '#importing/readers/readers.ts';
import { say, type Phrase } from '#wording/phrase.ts';

/** No export is larger; a larger one would fill the memory. */
const largestExport = 256 * 1024 * 1024;

/** What a reader takes out of a file; undefined where it is of no form that a reader knows. */
function readFile(file: string): Reading | undefined {
  const known = readers.filter(({ names }) => names.test(path.basename(file)));
  if (known.length === 0) return undefined;
  try {
    if (statSync(file).size > largestExport)
      throw new Unreadable(say('import.too-large', { megabytes: largestExport / 1024 / 1024 }));
    const bytes = readFileSync(file);
    for (const reader of known) {
      const reading = reader.read(file, bytes);
      if (reading) return reading;
    }
    return undefined;
  } catch (error) {
    const refusal =
      error instanceof Unreadable
        ? error.phrase
        : say('import.unreadable', { reason: (error as Error).message });
    return { posts: [{ name: file, refusal }], others: [] };
  }
}

/** The posts at some paths: files of Markdown, and what readers take out of files of other forms. */
export class PostSources {
  /** The names of the posts, each once. */
  readonly posts: string[] = [];
  readonly #others: string[] = [];
  /** The names of what files of other forms hold beside posts. */
  readonly #beside: string[] = [];
  readonly #read = new Map<string, ReadPost | UnreadPost>();

  /** @throws {UserError} where a path cannot be read */
  constructor(paths: readonly string[]) {
    const { posts, others } = findPosts(paths);
    for (const [files, list] of [
      [posts, this.posts],
      [others, this.#others],
    ] as const)
      for (const file of files) {
        const reading = readFile(file);
        if (!reading) list.push(file);
        for (const post of reading?.posts ?? []) {
          this.posts.push(post.name);
          this.#read.set(post.name, post);
        }
        this.#beside.push(...(reading?.others ?? []));
      }
  }

  /** Opens a post, or says why it cannot be opened. */
  open(name: string): OpenPost | { refusal: Phrase } {
    const read = this.#read.get(name);
    if (!read) return openFile(name);
    if ('refusal' in read) return read;
    const post = openPost(name, new TextEncoder().encode(read.markdown));
    if ('refusal' in post) return post;
    for (const { text, reason } of read.dropped ?? []) post.log.drop(text, reason);
    for (const phrase of read.todo ?? []) post.log.ask(phrase);
    return post;
  }

  /** The names of what is no post, but for files whose real paths are given. */
  othersBut(files: ReadonlySet<string>): string[] {
    return [...this.#others.filter((file) => !files.has(realpathSync(file))), ...this.#beside].sort();
  }

  /** The text of a post without its front matter; nothing where it is gone. */
  textOf({ file }: { file: string }): string {
    const post = this.open(file);
    return 'refusal' in post ? '' : post.body.lines.map(({ text }) => text).join('\n');
  }
}
