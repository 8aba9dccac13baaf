import {
  CST,
  isCollection,
  isMap,
  isScalar,
  isSeq,
  Lexer,
  parseDocument,
  visit,
  type Document,
  type YAMLMap,
} from 'yaml';
import { shownBranch } from '#authoring/cms/fields.ts';
import type { JsonSchema } from '#authoring/json-schemas.ts';
import { roundName } from '#schema/round-name.ts';
import { inEachLanguage, type Locale } from '#config.ts';

/** How the editor writes YAML: a file that is written so differs afterwards only where it was edited. */
const style = {
  lineWidth: 0,
  defaultKeyType: 'PLAIN',
  defaultStringType: 'PLAIN',
  singleQuote: true,
} as const;

/** What a text that stands for both languages says in each. */
function inBothLanguages(name: string, words: string): Record<Locale, string> {
  return name === 'round' ? roundName.parse(words) : inEachLanguage(() => words);
}

/** Whether the editor leaves a value out where it need not be there. */
function isEmpty(value: unknown): boolean {
  return isCollection(value) ? value.items.length === 0 : isScalar(value) && value.value === false;
}

function prepareMap(map: YAMLMap, schema: JsonSchema, document: Document): void {
  const { properties, required = [] } = schema;
  if (!properties) return;
  const names = Object.keys(properties);
  const nameOf = ({ key }: YAMLMap['items'][number]): string => String(isScalar(key) ? key.value : key);
  // The editor writes groups that it does not show behind all others.
  const placeOf = (pair: YAMLMap['items'][number]): number => {
    const name = nameOf(pair);
    const shown = shownBranch(name, properties[name] as JsonSchema, required.includes(name));
    return names.indexOf(name) + (shown || !isCollection(pair.value) ? 0 : names.length);
  };
  map.items = map.items
    .filter((pair) => required.includes(nameOf(pair)) || !isEmpty(pair.value))
    .toSorted((one, other) => placeOf(one) - placeOf(other));
  for (const pair of map.items) {
    const name = nameOf(pair);
    const part = properties[name] as JsonSchema | undefined;
    if (part)
      pair.value = prepareValue(pair.value, name, { part, document, isRequired: required.includes(name) });
  }
}

interface Known {
  part: JsonSchema;
  document: Document;
  isRequired: boolean;
}

/** Gives a value the one form that its field has in the editor. */
function prepareValue(value: unknown, name: string, { part, document, isRequired }: Known): unknown {
  const shown = shownBranch(name, part, isRequired);
  if (!shown) return value;
  if (isScalar(value) && shown.properties)
    return document.createNode(inBothLanguages(name, String(value.value)));
  // A year is a number to YAML, and a text in a form.
  if (isScalar(value) && typeof value.value === 'number' && [shown.type].flat().includes('string'))
    value.value = String(value.value);
  if (isMap(value)) prepareMap(value, shown, document);
  if (isSeq(value))
    for (const [index, entry] of value.items.entries())
      value.items[index] = prepareValue(entry, name, {
        part: shown.items as JsonSchema,
        document,
        isRequired: true,
      });
  return value;
}

/** The lines of a YAML text that have a comment. */
export function commentLines(text: string): number[] {
  const lines: number[] = [];
  let [line, before] = [1, ''];
  for (const token of new Lexer().lex(text)) {
    // A mark of the lexer stands before each scalar, which may begin like a comment.
    if (token.startsWith('#') && CST.tokenType(before) !== 'scalar') lines.push(line);
    line += token.split('\n').length - 1;
    before = token;
  }
  return lines;
}

/**
 * Writes YAML as the editor would: texts that stand for both languages twice, lists and groups in lines of their own,
 * fields in the order of the schema. It says what it said before.
 */
export function prepareYaml(text: string, schema: JsonSchema): string {
  const document = parseDocument(text);
  visit(document, {
    Node: (_key, node) => {
      delete node.spaceBefore;
    },
    Collection: (_key, node) => {
      node.flow = false;
    },
    Scalar: (_key, node) => {
      delete node.type;
    },
  });
  const part = { part: schema, document, isRequired: true };
  document.contents = prepareValue(document.contents, '', part) as typeof document.contents;
  return document.toString(style);
}
