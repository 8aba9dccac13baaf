import type { Day } from '#schema/partial-date.ts';
import type { DraftTexts } from '#workspace/disk.ts';
import { readContent, type Content } from '#workspace/read-content.ts';
import { inspectPictures } from '#workspace/picture-files.ts';
import { readMemory } from '#workspace/read-memory.ts';
import type { Settings } from '#workspace/settings.ts';
import { YamlCache } from '#workspace/yaml-cache.ts';

function readRecords(settings: Settings, today: Day, drafts?: DraftTexts): Content {
  const options = { today, unpublished: true };
  if (drafts) return readContent(settings.content, options, { drafts });
  const memory = readMemory.offered();
  // The cache keeps what is asked for; who remembers asks for what changed.
  if (memory && !memory.isEmpty) return readContent(settings.content, options, { memory });
  const yaml = new YamlCache(settings.cache);
  const content = readContent(settings.content, options, { parse: (text) => yaml.parse(text), memory });
  yaml.save();
  return content;
}

/**
 * Reads the content folder with drafts, by what is known of its YAML and pictures and what this process remembers.
 *
 * @param drafts texts that are read in place of files
 */
export async function readKnownContent(
  settings: Settings,
  today: Day,
  drafts?: DraftTexts,
): Promise<Content> {
  const content = readRecords(settings, today, drafts);
  return { ...content, pictures: await inspectPictures(settings, content) };
}
