import type { Place } from '#diagnostics/diagnostic.ts';
import type { Disk } from '#content/disk.ts';
import { splitFrontMatter } from '#content/front-matter.ts';
import { parseYaml, type YamlSource } from '#content/yaml-source.ts';

/** The parts of a text that was read before without a fault. */
function partsOf(disk: Disk, file: string): { yaml: string; text: string } {
  const { text } = disk.read(file);
  if (typeof text !== 'string') throw new Error(`${file} changed while it was read`);
  if (!file.endsWith('.mdx')) return { yaml: text, text: '' };
  const parts = splitFrontMatter(text);
  if ('problem' in parts) throw new Error(`${file} changed while it was read`);
  return parts;
}

/** Finds the place that is asked for, or takes it from where it is kept. */
export type TakePlace = (asked: string, find: () => Place) => Place;

/**
 * A source with known data, which is parsed when a place is asked for: in most files there is nothing to tell.
 *
 * @param take where places are kept, if they are
 */
export function lateSource(
  disk: Disk,
  file: string,
  data: unknown,
  take: TakePlace = (_asked, find) => find(),
): YamlSource {
  let parsed: YamlSource | undefined;
  const source = (): YamlSource => (parsed ??= parseYaml(partsOf(disk, file).yaml));
  return {
    data,
    problems: [],
    locate: (place) => take(JSON.stringify(place), () => source().locate(place)),
    locatePart: (place, part) => source().locatePart(place, part),
    locateKey: (place) => take(`key ${JSON.stringify(place)}`, () => source().locateKey(place)),
    suspect: (place) => source().suspect(place),
  };
}

/** The text of a file behind its front matter. */
export function lateText(disk: Disk, file: string): string {
  return partsOf(disk, file).text;
}
