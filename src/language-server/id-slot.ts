import type { IdKind } from '#language-server/known-ids.ts';

/** A place of a text where an id stands, or is to be written. */
export interface IdSlot {
  kind: IdKind;
  /** Offsets of what is written of it so far. */
  start: number;
  end: number;
  /** The company whose round it names, where its component or row says one. */
  company?: string;
}

/** What the fields of an issue, a translation and a company name. */
const fieldKinds: Readonly<Record<string, IdKind>> = {
  company: 'company',
  companies: 'company',
  tags: 'tag',
  series: 'series',
  authors: 'author',
  translators: 'author',
  lead: 'investor',
  participants: 'investor',
};

/** Characters that end an id in YAML and in a property. */
const outside = /[\s,[\]{}"'“”:=<>^]/;

/** The field that a line of YAML belongs to: the last that it names, else that of the list which it is an entry of. */
function fieldAt(lines: readonly string[], line: number, before: string): string | undefined {
  const own = [...before.matchAll(/([A-Za-z]+):(?=\s)/g)].at(-1)?.[1];
  if (own !== undefined) return own;
  const indent = /^ *(?=- )/.exec(before)?.[0].length;
  if (indent === undefined) return undefined;
  for (const above of lines.slice(0, line).reverse()) {
    const found = /^( *)(?:- )?([A-Za-z]+):\s*(?:#.*)?$/.exec(above);
    if (found) return (found[1]?.length ?? 0) <= indent ? found[2] : undefined;
    if (!/^ *- /.test(above)) return undefined;
  }
  return undefined;
}

/** Whether a file has the data of a drawing or of a table. */
const isDataOfIssue = (file: string): boolean => /^issues\/.*\.ya?ml$/.test(file);

const indentOf = (line: string): number => /^ */.exec(line)?.[0].length ?? 0;

/** The company that the row of a table names, at a line of one of its figures. */
function companyOfRow(lines: readonly string[], line: number): string | undefined {
  const indent = indentOf(lines[line] ?? '');
  let first = line;
  while (
    first > 0 &&
    !(/^ *- /.test(lines[first] ?? '') && (first === line || indentOf(lines[first] ?? '') < indent))
  )
    first -= 1;
  const start = indentOf(lines[first] ?? '');
  const next = lines.findIndex(
    (each, index) => index > first && each.trim() !== '' && indentOf(each) <= start,
  );
  const row = lines.slice(first, next === -1 ? undefined : next).join('\n');
  return /(?:^|[\s,{])company:\s+["']?([^\s,{}"'#]+)/.exec(row)?.[1];
}

function kindInYaml(
  file: string,
  lines: readonly string[],
  line: number,
  before: string,
): IdKind | undefined {
  const field = fieldAt(lines, line, before);
  if (field === undefined) return undefined;
  if (isDataOfIssue(file)) {
    // Figures have the sources that their issue cites, or come from a round of a company’s file.
    if (field === 'source') return 'reference';
    if (field === 'round' || field === 'postMoney') return 'round';
  }
  return Object.hasOwn(fieldKinds, field) ? fieldKinds[field] : undefined;
}

/** A tag up to a value, perhaps without quotation marks: the component, the property, and what is written of its value. */
const tagUpToValue = /^<([A-Z]\w*)\b[^<>]*?\s([a-z]\w*)=(?:["“]([^"“”<>\r\n]*)|([^\s"“”<>]*))$/;
/** What is left of a value: up to its quotation mark where it has one, else the word. */
const restOfValue = /^(?:[^"“”<>=\r\n]*(?=["”])|[^\s"“”<>]*)/;

function kindOfProperty(component: string, property: string): IdKind | undefined {
  if (property === 'company') return 'company';
  if (component === 'Cite' && property === 'id') return 'reference';
  if (component === 'Money' && property === 'round') return 'round';
  return component === 'Drawing' && property === 'src' ? 'drawing' : undefined;
}

/** The id at an offset of a component, which may stand on several lines. */
function slotInTag(text: string, offset: number): IdSlot | undefined {
  const tagStart = text.lastIndexOf('<', offset - 1);
  if (tagStart === -1 || offset === 0) return undefined;
  const found = tagUpToValue.exec(text.slice(tagStart, offset));
  if (!found) return undefined;
  const [, component = '', property = '', quoted, bare = ''] = found;
  const kind = kindOfProperty(component, property);
  const end = offset + (restOfValue.exec(text.slice(offset))?.[0].length ?? 0);
  const tag = /^[^>]*/.exec(text.slice(tagStart))?.[0] ?? '';
  const company = kind === 'round' ? /\scompany=["“]([^"“”<>]*)["”]/.exec(tag)?.[1] : undefined;
  return kind && { kind, start: offset - (quoted ?? bare).length, end, ...(company && { company }) };
}

/** Whether a line of a file is YAML: every line of a data file, and those between the fences of a text. */
function isYaml(file: string, lines: readonly string[], line: number): boolean {
  if (!/\.mdx?$/.test(file)) return true;
  const isFence = (each: string): boolean => /^---\s*$/.test(each);
  return line > 0 && isFence(lines[0] ?? '') && !lines.slice(1, line + 1).some(isFence);
}

/**
 * Finds the id at an offset of a file, as far as it is written; the text may be broken elsewhere.
 *
 * @param file relative to the content folder
 */
export function idSlotAt(file: string, text: string, offset: number): IdSlot | undefined {
  const lines = text.split(/\r\n?|\n/);
  const lineStart = Math.max(text.lastIndexOf('\n', offset - 1), text.lastIndexOf('\r', offset - 1)) + 1;
  const line = text.slice(0, lineStart).split(/\r\n?|\n/).length - 1;
  let [start, end] = [offset, offset];
  while (start > lineStart && !outside.test(text.charAt(start - 1))) start -= 1;
  while (end < text.length && !outside.test(text.charAt(end))) end += 1;
  const before = text.slice(lineStart, start);
  if (!isYaml(file, lines, line))
    return /\[\^[^\]\s]*$/.test(before) ? { kind: 'note', start, end } : slotInTag(text, offset);
  const kind = kindInYaml(file, lines, line, before);
  const company = kind === 'round' ? companyOfRow(lines, line) : undefined;
  return kind && { kind, start, end, ...(company && { company }) };
}
