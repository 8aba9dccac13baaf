import { readFileSync, realpathSync, statSync } from 'node:fs';
import path from 'node:path';
import { openPost, type OpenPost } from '#importing/open-post.ts';
import { findPosts, openFile } from '#importing/post-files.ts';
import {
  InsideNames,
  Unreadable,
  type Reading,
  type ReadPost,
  type SourceFile,
  type UnreadPost,
} from '#importing/readers/reader.ts';
import { readers } from '#importing/readers/readers.ts';
import { say, type Phrase } from '#wording/phrase.ts';

/** No export is larger; a larger one would fill the memory. */
const largestExport = 256 * 1024 * 1024;

/** What a reader takes out of a file; undefined where it is of no form that a reader knows. */
async function readFile(source: SourceFile): Promise<Reading | undefined> {
  const { name: file, base } = source;
  const known = readers.filter(({ names }) => names.test(base));
  if (known.length === 0) return undefined;
  try {
    const megabytes = largestExport / 1024 / 1024;
    if (statSync(file).size > largestExport)
      throw new Unreadable(
        /\.zip$/i.test(base) ? say('import.unpack', { megabytes }) : say('import.too-large', { megabytes }),
      );
    for (const reader of known) {
      const reading = await reader.read(source);
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
  /** Files that were read as parts of others. */
  readonly #used = new Set<string>();

  private constructor() {}

  /**
   * Finds posts, and reads those that are no Markdown.
   *
   * @throws {UserError} where a path cannot be read
   */
  static async at(paths: readonly string[]): Promise<PostSources> {
    const sources = new PostSources();
    const { posts, others, machinery } = findPosts(paths);
    const files = new Set([...posts, ...others]);
    for (const [some, list] of [
      [posts, sources.posts],
      [others, sources.#others],
    ] as const)
      for (const file of some) {
        const reading = await readFile(sources.#sourceOf(file, files));
        if (!reading) list.push(file);
        for (const post of reading?.posts ?? []) {
          sources.posts.push(post.name);
          sources.#read.set(post.name, post);
        }
        sources.#beside.push(...(reading?.others ?? []));
      }
    sources.#others.push(...machinery);
    return sources;
  }

  #sourceOf(file: string, files: ReadonlySet<string>): SourceFile {
    return {
      name: file,
      base: path.basename(file),
      names: new InsideNames(file),
      bytes: () => readFileSync(file),
      beside: (other) => {
        const place = path.join(path.dirname(file), other);
        if (!files.has(place)) return undefined;
        this.#used.add(place);
        return readFileSync(place);
      },
    };
  }

  /** Opens a post, or says why it cannot be opened. */
  open(name: string): OpenPost | { refusal: Phrase } {
    const read = this.#read.get(name);
    if (!read) return openFile(name);
    if ('refusal' in read) return read;
    const post = openPost(name, new TextEncoder().encode(read.markdown));
    if ('refusal' in post)
      return post.refusal.key === 'import.no-text-below' ? { refusal: say('import.no-text') } : post;
    const { dropped = [], guesses = [], todo = [], findPicture, begun } = read;
    for (const { text, reason } of dropped) post.log.leave(text, reason);
    for (const phrase of guesses) post.log.guess(phrase);
    for (const phrase of todo) post.log.ask(phrase);
    return { ...post, ...(findPicture && { findPicture }), begun };
  }

  /** The names of what is no post, but for those of files that came along, or of their real paths. */
  othersBut(files: ReadonlySet<string>): string[] {
    const isOther = (file: string): boolean => !this.#used.has(file) && !files.has(realpathSync(file));
    return [...this.#others.filter(isOther), ...this.#beside.filter((name) => !files.has(name))].sort();
  }

  /** The text of a post without its front matter; nothing where it is gone. */
  textOf({ file }: { file: string }): string {
    const post = this.open(file);
    return 'refusal' in post ? '' : post.body.lines.map(({ text }) => text).join('\n');
  }
}
