import type { Day } from '#schema/partial-date.ts';
import type { DraftTexts } from '#content/disk.ts';
import { readContent, type Content } from '#content/read-content.ts';
import { Glyphs } from '#share/glyphs.ts';
import { inspectPictures } from '#content/picture-files.ts';
import { codeDigest } from '#state/code-digest.ts';
import { ReadMemory } from '#content/read-memory.ts';
import type { Settings } from '#content/settings.ts';
import { openStore } from '#state/store.ts';

/** How a content folder is read. */
export interface Reading {
  /** Texts that are read in place of files. */
  drafts?: DraftTexts | undefined;
  /** What this process read before; not to be used with drafts. */
  memory?: ReadMemory | undefined;
}

/** Remembers from run to run what files of the content folder say. */
export function readingMemory({ cache }: Settings): ReadMemory {
  return new ReadMemory(openStore(cache).shelf('readings', codeDigest()));
}

/** Reads the content folder with drafts, by what is known of its YAML and pictures. */
export async function readKnownContent(
  settings: Settings,
  today: Day,
  reading: Reading = {},
): Promise<Content> {
  const { drafts, memory = drafts ? undefined : readingMemory(settings) } = reading;
  const glyphs = new Glyphs(openStore(settings.cache));
  const content = readContent(settings.content, { today, unpublished: true }, { drafts, memory, glyphs });
  return { ...content, pictures: await inspectPictures(settings, content) };
}
