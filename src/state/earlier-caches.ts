import { rmSync } from 'node:fs';
import path from 'node:path';

/** What earlier versions kept in the cache, and no version reads now. */
const earlier = [
  'addresses.txt',
  'astro',
  'bodies',
  'compressed/files',
  'compressed/origins.json',
  'pictures/inspections.json',
  'pictures/made',
  'search-state.json',
  'share',
  'site-files.json',
  'surroundings',
  'verdicts.json',
  'verified.jsonl',
  'yaml.json',
];

/** Removes what earlier versions left behind in the folder of the cache. */
export function removeEarlierCaches(folder: string): void {
  for (const name of earlier) rmSync(path.join(folder, name), { recursive: true, force: true });
}
