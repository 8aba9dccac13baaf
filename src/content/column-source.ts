import { parseSync } from 'rolldown/utils';
import { SourceLines } from '#markdown/source-lines.ts';
import type { Place, RecordPath } from '#diagnostics/diagnostic.ts';

/** A node of the syntax tree (ESTree, with types): what is read of it here. */
interface Node {
  type: string;
  start: number;
  end: number;
  [field: string]: unknown;
}

/** One statement that imports. */
export interface Import extends Place {
  /** The package or file, as it is written. */
  from: string;
  /** The names that are imported of it. */
  names: (Place & { name: string })[];
}

/** A file of settings with the places of its values. */
export interface ColumnSource {
  /** What is wrong with its syntax, as the parser says it. */
  problems: (Place & { message: string; offset: number })[];
  /** What it imports, in its order. */
  imports: readonly Import[];
  /** Where the default export stands; undefined where there is none. */
  exported: Place | undefined;
  /** The place of a value, or of the nearest value around it that stands in the file. */
  locate(path: RecordPath): Place;
  /** The place of a key, or of the nearest value around it. */
  locateKey(path: RecordPath): Place;
}

/** The variables that a module sets by its name at its top. */
function constantsOf(body: readonly Node[]): Map<string, Node> {
  const declared = body.flatMap((statement) => {
    const plain =
      statement.type === 'ExportNamedDeclaration' ? (statement['declaration'] as Node | null) : statement;
    return plain?.type === 'VariableDeclaration' ? (plain['declarations'] as Node[]) : [];
  });
  return new Map(declared.map(({ id, init }) => [String((id as Node)['name']), init as Node]));
}

/** The value that an expression is, without calls, types and names around it. */
function valueOf(node: Node | undefined, constants: ReadonlyMap<string, Node>, depth = 0): Node | undefined {
  if (!node || depth > 20) return undefined;
  const inner = (next: unknown): Node | undefined => valueOf(next as Node | undefined, constants, depth + 1);
  if (node.type === 'CallExpression') return inner((node['arguments'] as Node[])[0]);
  if (node.type === 'Identifier') return inner(constants.get(String(node['name']))) ?? node;
  return node['expression'] ? inner(node['expression']) : node;
}

function nameOfKey(property: Node): string {
  const key = property['key'] as Node | undefined;
  return String(key?.['name'] ?? key?.['value']);
}

/** The statement that exports by default, or the name that another exports so. */
function findDefault(body: readonly Node[]): Node | undefined {
  const statement = body.find(({ type }) => type === 'ExportDefaultDeclaration');
  if (statement) return statement['declaration'] as Node;
  const exported = body
    .filter(({ type }) => type === 'ExportNamedDeclaration')
    .flatMap((each) => each['specifiers'] as Node[])
    .find((each) => (each['exported'] as Node)['name'] === 'default');
  return exported?.['local'] as Node | undefined;
}

/** Parses a file of settings: TypeScript whose default export is an object, or a call that is given one. */
export function parseColumn(source: string): ColumnSource {
  const { program, errors } = parseSync('column.config.ts', source, { lang: 'ts' });
  const lines = new SourceLines(source);
  const body = (program as unknown as { body: Node[] }).body;
  const constants = constantsOf(body);
  const value = (node: Node | undefined): Node | undefined => valueOf(node, constants);
  const exported = findDefault(body);
  const root = value(exported);
  const propertyOf = (node: Node, name: string): Node | undefined =>
    ((node['properties'] ?? []) as Node[]).find(
      (each) => each.type === 'Property' && nameOfKey(each) === name,
    );
  const stepInto = (node: Node, step: string | number): Node | undefined =>
    value(
      node.type === 'ArrayExpression'
        ? ((node['elements'] as (Node | null)[])[Number(step)] ?? undefined)
        : (propertyOf(node, String(step))?.['value'] as Node | undefined),
    );
  /** The node at the end of a path, or as far as the file goes. */
  const find = (path: RecordPath): Node | undefined => {
    let node = root;
    for (const step of path) {
      const next = node && stepInto(node, step);
      if (!next) return node;
      node = next;
    }
    return node;
  };
  const placeOf = (node: Node | undefined): Place => lines.placeAt(node?.start ?? exported?.start ?? 0);
  return {
    problems: errors.map(({ message, labels }) => {
      const offset = labels[0]?.start ?? 0;
      return { message, offset, ...lines.placeAt(offset) };
    }),
    imports: body
      .filter(({ type }) => type === 'ImportDeclaration')
      .map((statement) => {
        const from = statement['source'] as Node;
        const names = (statement['specifiers'] as Node[]).map((each) => ({
          name: String((each['imported'] as Node | undefined)?.['name'] ?? 'default'),
          ...lines.placeAt(each.start),
        }));
        return { from: String(from['value']), names, ...lines.placeAt(from.start) };
      }),
    exported: exported && lines.placeAt(exported.start),
    locate: (path) => placeOf(find(path)),
    locateKey: (path) => {
      const around = find(path.slice(0, -1));
      return placeOf((around && propertyOf(around, String(path.at(-1)))) ?? around);
    },
  };
}
