import { writeFileSync } from 'node:fs';
import path from 'node:path';
import type { TestContext } from 'node:test';
import { PostSources } from '#importing/post-sources.ts';
import { scratchFolder } from '../content/content-copy.ts';
import { inEnglish } from '../in-english.ts';

/** The posts of a folder, and those that cannot be read, with what is said of them. */
export function openedSources(
  t: TestContext,
  files: Record<string, string | Uint8Array>,
): { sources: PostSources; refusals: { name: string; words: string }[] } {
  const folder = scratchFolder(t);
  for (const [name, content] of Object.entries(files)) writeFileSync(path.join(folder, name), content);
  const sources = new PostSources([folder]);
  const refusals = sources.posts.flatMap((name) => {
    const post = sources.open(name);
    return 'refusal' in post ? [{ name: path.basename(name), words: inEnglish(post.refusal) }] : [];
  });
  return { sources, refusals };
}
