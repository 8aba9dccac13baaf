import type { Day } from '#schema/partial-date.ts';
import type { DraftTexts } from '#workspace/disk.ts';
import { readContent, type Content } from '#workspace/read-content.ts';
import { inspectPictures } from '#workspace/picture-files.ts';
import type { ReadMemory } from '#workspace/read-memory.ts';
import type { Settings } from '#workspace/settings.ts';
import { YamlCache } from '#workspace/yaml-cache.ts';

/** How a content folder is read. */
export interface Reading {
  /** Texts that are read in place of files. */
  drafts?: DraftTexts | undefined;
  /** What this process read before; not to be used with drafts. */
  memory?: ReadMemory | undefined;
}

function readRecords(settings: Settings, today: Day, { drafts, memory }: Reading): Content {
  const options = { today, unpublished: true };
  if (drafts) return readContent(settings.content, options, { drafts });
  // The cache keeps what is asked for; who remembers asks for what changed.
  if (memory && !memory.isEmpty) return readContent(settings.content, options, { memory });
  const yaml = new YamlCache(settings.cache);
  const content = readContent(settings.content, options, { parse: (text) => yaml.parse(text), memory });
  yaml.save();
  return content;
}

/** Reads the content folder with drafts, by what is known of its YAML and pictures. */
export async function readKnownContent(
  settings: Settings,
  today: Day,
  reading: Reading = {},
): Promise<Content> {
  const content = readRecords(settings, today, reading);
  return { ...content, pictures: await inspectPictures(settings, content) };
}
