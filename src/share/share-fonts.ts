import { readFileSync } from 'node:fs';
import path from 'node:path';
import { fontFiles, rareFontsFor, type FontName, type Fonts, type Weight } from '#share/faces.ts';
import { coversAll } from '#share/line.ts';
import { ownFont } from '#share/own-font.ts';
import { Typeface } from '#share/typeface.ts';
import { unpackWoff } from '#share/unpack-woff.ts';
import { packageFolder } from '#state/project.ts';

const typefaces = new Map<string, Typeface>();

function locate(packageName: string, file: string): string {
  return path.join(packageFolder(packageName), file);
}

/** Loads a font, once. */
function loadTypeface(packageName: string, file: string): Typeface {
  const place = locate(packageName, file);
  const typeface = typefaces.get(place) ?? new Typeface(unpackWoff(readFileSync(place)));
  typefaces.set(place, typeface);
  return typeface;
}

/** Whether a range as CSS writes it, `U+4e00-9fff,U+3007`, has a character. */
function rangeHas(ranges: string, character: string): boolean {
  const code = character.codePointAt(0) ?? 0;
  return ranges.split(',').some((range) => {
    const [from = 0, to = from] = range
      .replace(/^U\+/i, '')
      .split('-')
      .map((digits) => parseInt(digits, 16));
    return from <= code && code <= to;
  });
}

const partRanges = new Map<string, [part: string, ranges: string][]>();

/** The numbered parts of a package that have a character. */
function numberedParts(packageName: string, character: string): string[] {
  const known = partRanges.get(packageName);
  const parts =
    known ??
    Object.entries(
      JSON.parse(readFileSync(locate(packageName, 'unicode.json'), 'utf8')) as Record<string, string>,
    ).flatMap(([name, ranges]): [string, string][] => {
      const number = /^\[(\d+)\]$/.exec(name)?.[1];
      return number === undefined ? [] : [[number, ranges]];
    });
  partRanges.set(packageName, parts);
  return parts.flatMap(([number, ranges]) => (rangeHas(ranges, character) ? [number] : []));
}

function searchRare(character: string, weight: Weight): Typeface | undefined {
  for (const font of rareFontsFor(character)) {
    const name = font.package.slice(font.package.lastIndexOf('/') + 1);
    const parts = font.part === undefined ? numberedParts(font.package, character) : [font.part];
    for (const part of parts) {
      const file = `files/${name}-${part}-${font.weight(weight)}-normal.woff`;
      const typeface = loadTypeface(font.package, file);
      if (coversAll(typeface, character)) return typeface;
    }
  }
  return undefined;
}

const rare = new Map<string, Typeface | undefined>();

/** Finds a font for a character that the usual ones lack; those that are not wanted are not unpacked. */
function findRare(character: string, weight: Weight): Typeface | undefined {
  const key = `${weight} ${character}`;
  if (!rare.has(key)) rare.set(key, searchRare(character, weight));
  return rare.get(key);
}

let loaded: Fonts | undefined;

/** The fonts of share images; unpacked once, when somebody first asks. */
export function shareFonts(): Fonts {
  loaded ??= {
    ...(Object.fromEntries(
      Object.entries(fontFiles).map(([name, [packageName, file]]) => [name, loadTypeface(packageName, file)]),
    ) as Record<FontName, Typeface>),
    own: ownFont,
    findRare,
  };
  return loaded;
}
