import { setImmediate } from 'node:timers/promises';
import type { Minute } from '#domain/calendar.ts';
import type { DraftTexts } from '#content/disk.ts';
import { readContent, type Content } from '#content/read-content.ts';
import { Glyphs } from '#share/glyphs.ts';
import { inspectPictures } from '#content/picture-files.ts';
import { codeDigest } from '#state/code-digest.ts';
import { PlaceCache } from '#content/place-cache.ts';
import { ReadingCache } from '#content/reading-cache.ts';
import type { Settings } from '#content/settings.ts';
import { openStore } from '#state/store.ts';

/** How a content folder is read. */
export interface Reading {
  /** Texts that are read in place of files. */
  drafts?: DraftTexts | undefined;
  /** What this process read before. */
  readings?: ReadingCache | undefined;
  /** Ends a check that nobody waits for any more, by rejecting it. */
  signal?: AbortSignal | undefined;
}

/** Lets what waits be done; whoever no longer wants what is being read may say so then. @throws where that was said */
export async function goOn({ signal }: Reading): Promise<void> {
  if (!signal) return;
  await setImmediate();
  signal.throwIfAborted();
}

/** Remembers from run to run what files of the content folder say. */
export function openReadingCache({ cache }: Settings): ReadingCache {
  const store = openStore(cache);
  const places = new PlaceCache(store.cache('places', codeDigest()));
  return new ReadingCache(store.cache('readings', codeDigest()), places);
}

/**
 * Reads the content folder with drafts, by what is known of its YAML and pictures.
 *
 * @param now the minute it is for the column
 */
export async function readKnownContent(
  settings: Settings,
  now: Minute,
  reading: Reading = {},
): Promise<Content> {
  const { drafts, readings = drafts ? undefined : openReadingCache(settings) } = reading;
  const glyphs = new Glyphs(openStore(settings.cache));
  const content = readContent(settings.content, now, { drafts, readings, glyphs });
  return { ...content, pictures: await inspectPictures(settings, content) };
}
