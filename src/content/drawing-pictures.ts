import { createHash } from 'node:crypto';
import path from 'node:path';
import { drawDrawing } from '#drawings/draw.ts';
import type { Drawing } from '#domain/drawing.ts';
import { originalOf, type Issue } from '#domain/issue.ts';
import { drawingName } from '#domain/picture.ts';
import type { PictureSource } from '#pictures/picture-store.ts';
import { fontPackages } from '#share/faces.ts';
import type { Locale } from '#config.ts';
import { drawingDigest } from '#state/code-digest.ts';
import { projectRoot } from '#state/project.ts';
import { shareFonts } from '#share/share-fonts.ts';

const packages = new Set(['harfbuzzjs', ...fontPackages]);

let drawn: string | undefined;

/** Names the code and the fonts that draw. */
function drawer(): string {
  drawn ??= ['src/drawings', 'src/share', 'src/i18n']
    .map((folder) => drawingDigest(packages, projectRoot(), folder))
    .join(' ');
  return drawn;
}

function sourceOf(file: string, drawing: Drawing, locale: Locale): PictureSource {
  const parts = `${drawer()}\n${locale}\n${JSON.stringify(drawing)}`;
  return {
    path: file,
    stamp: createHash('sha256').update(parts).digest('hex').slice(0, 32),
    bytes: () => Buffer.from(drawDrawing(drawing, locale, shareFonts())),
  };
}

/** The pictures that are made of the drawings of issues: one for each language that an issue is written in. */
export function drawingPictures(issues: readonly Issue[]): PictureSource[] {
  return issues.flatMap((issue) => {
    const folder = path.posix.dirname(originalOf(issue).file);
    const languages = Object.keys(issue.editions) as Locale[];
    return Object.entries(issue.drawings).flatMap(([name, drawing]) =>
      languages.map((locale) => sourceOf(`${folder}/${drawingName(name, locale)}`, drawing, locale)),
    );
  });
}
