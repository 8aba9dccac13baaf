import { readdirSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { columnWords } from '#templates/column/words.ts';
import { sampleFolder, sampleTag } from '#templates/column/files.ts';
import { putFile } from '#state/write-files.ts';

const texts = new Set(Object.values(columnWords).map(({ sample }) => sample.text.trim()));

/**
 * The sample issue that a new column starts with, as long as nobody wrote in it: posts may take its place.
 *
 * @param content the content folder
 * @returns its folder, relative to that; undefined where there is none, or its text is another
 */
export function findSample(content: string): string | undefined {
  const folder = path.join(content, sampleFolder);
  try {
    const isUntouched = readdirSync(folder).every((name) => {
      const [, , text = ''] =
        /^---\n([\s\S]*?)\n---\n([\s\S]*)$/.exec(readFileSync(path.join(folder, name), 'utf8')) ?? [];
      return texts.has(text.trim());
    });
    return isUntouched ? sampleFolder : undefined;
  } catch {
    return undefined;
  }
}

/** Deletes the sample issue, and its tag, which no other issue has. */
export function removeSample(content: string, folder: string): void {
  rmSync(path.join(content, folder), { recursive: true });
  const file = path.join(content, 'tags.yaml');
  const source = readFileSync(file, 'utf8');
  const rest = source.replace(new RegExp(`^- id: ${sampleTag}\\n(?: .*\\n)*`, 'm'), '');
  if (rest !== source) putFile(file, rest.trim() === '' ? '[]\n' : rest);
}
