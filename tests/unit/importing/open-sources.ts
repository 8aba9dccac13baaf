import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { TestContext } from 'node:test';
import { PostSources } from '#importing/post-sources.ts';
import { scratchFolder } from '../content/content-copy.ts';
import { inEnglish } from '../in-english.ts';

/** The posts of a folder, and those that cannot be read, with what is said of them. */
export async function openedSources(
  t: TestContext,
  files: Record<string, string | Uint8Array>,
): Promise<{ sources: PostSources; refusals: { name: string; words: string }[] }> {
  const folder = scratchFolder(t);
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(path.join(folder, path.dirname(name)), { recursive: true });
    writeFileSync(path.join(folder, name), content);
  }
  const sources = await PostSources.at([folder]);
  const refusals = sources.posts.flatMap((name) => {
    const post = sources.open(name);
    return 'refusal' in post ? [{ name: path.basename(name), words: inEnglish(post.refusal) }] : [];
  });
  return { sources, refusals };
}
