import type { Day } from '#schema/partial-date.ts';
import type { DraftTexts } from '#workspace/disk.ts';
import { readContent, type Content } from '#workspace/read-content.ts';
import { Glyphs } from '#workspace/glyphs.ts';
import { inspectPictures } from '#workspace/picture-files.ts';
import { pipelineDigest, projectRoot } from '#workspace/pipeline.ts';
import { ReadMemory } from '#workspace/read-memory.ts';
import type { Settings } from '#workspace/settings.ts';
import { openStore } from '#workspace/store.ts';

/** How a content folder is read. */
export interface Reading {
  /** Texts that are read in place of files. */
  drafts?: DraftTexts | undefined;
  /** What this process read before; not to be used with drafts. */
  memory?: ReadMemory | undefined;
}

/** Remembers from run to run what files of the content folder say. */
export function readingMemory({ cache }: Settings): ReadMemory {
  const maker = pipelineDigest(projectRoot(), ['src/document', 'src/schema', 'src/workspace']);
  return new ReadMemory(openStore(cache).shelf('readings', maker));
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
