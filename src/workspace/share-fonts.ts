import { readFileSync } from 'node:fs';
import path from 'node:path';
import { fontFiles, type FontName, type Fonts } from '#share/faces.ts';
import { Typeface } from '#share/typeface.ts';
import { unpackWoff } from '#share/unpack-woff.ts';
import { projectRoot } from '#workspace/pipeline.ts';

let loaded: Fonts | undefined;

/** The fonts of share images; unpacked once, when somebody first asks. */
export function shareFonts(): Fonts {
  loaded ??= Object.fromEntries(
    Object.entries(fontFiles).map(([name, [packageName, file]]) => {
      const woff = readFileSync(path.join(projectRoot(), 'node_modules', packageName, file));
      return [name, new Typeface(unpackWoff(woff))];
    }),
  ) as Record<FontName, Typeface>;
  return loaded;
}
