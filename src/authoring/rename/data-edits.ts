import type { Edit } from '#diagnostics/edit.ts';
import type { RecordPath } from '#diagnostics/diagnostic.ts';
import { SourceLines } from '#markdown/source-lines.ts';
import type { YamlSource } from '#content/yaml-source.ts';
import { oddlyWritten } from '#authoring/rename/oddly-written.ts';

/** An id that becomes another. */
export interface IdChange {
  from: string;
  to: string;
}

/** A place of data that names an id. */
interface NamedPlace {
  path: RecordPath;
  /** Whether it is the key that names it. */
  isKey: boolean;
}

/** Finds where data name an id, at places of some shape. */
function placesOf(data: unknown, shape: RegExp, id: string): NamedPlace[] {
  const found: NamedPlace[] = [];
  const look = (value: unknown, path: RecordPath, told: string): void => {
    if (value === id && shape.test(told)) found.push({ path, isKey: false });
    if (typeof value !== 'object' || value === null) return;
    const isList = Array.isArray(value);
    const step = (key: string): string => (told === '' ? key : `${told}.${key}`);
    for (const [key, inner] of Object.entries(value)) {
      const place = [...path, isList ? Number(key) : key];
      if (!isList && key === id && shape.test(step('~'))) found.push({ path: place, isKey: true });
      look(inner, place, step(isList ? '*' : key));
    }
  };
  look(data, [], '');
  return found;
}

/** What YAML reads as something else than a text where no quotation marks are around it. */
const needsQuotes = /^(?:\d+(?:e\d+)?|0x[\da-f]+|0o[0-7]+|true|false|null)$/;

/**
 * The edits that rename an id where data name it; quotation marks, comments and all else stay.
 *
 * @param file relative to the content folder, for messages
 * @param source of the whole file, without its byte order mark
 * @throws {UserError} where it is written in a way that is not changed by rote
 */
export function dataEdits(
  file: string,
  source: string,
  yaml: YamlSource,
  shape: RegExp,
  { from, to }: IdChange,
): Edit[] {
  const places = placesOf(yaml.data, shape, from);
  if (places.length === 0) return [];
  const lines = new SourceLines(source);
  return places.map(({ path, isKey }): Edit => {
    const start = lines.offsetAt(isKey ? yaml.locateKey(path) : yaml.locate(path));
    const mark = /["']/.exec(source.charAt(start))?.[0] ?? '';
    const end = start + mark.length + from.length + mark.length;
    if (source.slice(start, end) !== mark + from + mark) throw oddlyWritten(file, lines.placeAt(start), from);
    if (mark === '' && needsQuotes.test(to)) return { start, end, text: `"${to}"` };
    if (mark === '"' && needsQuotes.test(from) && !needsQuotes.test(to)) return { start, end, text: to };
    return { start: start + mark.length, end: end - mark.length, text: to };
  });
}
