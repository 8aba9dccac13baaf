import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { jsonSchema, schemaNames } from '#authoring/json-schemas.ts';
import { frontMatterManifest, frontMatterSchemas } from '#authoring/json-schemas/front-matter-manifest.ts';
import type { ContentRecords } from '#domain/records.ts';

/** Columns that a list may take on one line, as Prettier is set up in package.json. */
const lineWidth = 110;

function isPlain(value: unknown): boolean {
  return typeof value !== 'object' || value === null;
}

/** Prints a value whose first line starts at `column` and whose other lines are indented by `indent`. */
function print(value: unknown, indent: string, column: number): string {
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const inner = `${indent}  `;
  const isList = Array.isArray(value);
  const parts = isList
    ? value.map((each) => print(each, inner, inner.length))
    : Object.entries(value).map(([key, each]) => {
        const name = `${JSON.stringify(key)}: `;
        return name + print(each, inner, inner.length + name.length);
      });
  const [open, close] = isList ? '[]' : '{}';
  if (parts.length === 0) return `${open}${close}`;
  const line = `[${parts.join(', ')}]`;
  // One column is left for the comma after it.
  if (isList && value.every(isPlain) && column + line.length < lineWidth) return line;
  return `${open}\n${inner}${parts.join(`,\n${inner}`)}\n${indent}${close}`;
}

/** Prints a value as JSON that Prettier leaves as it is. */
export function printJson(value: unknown): string {
  return `${print(value, '', 0)}\n`;
}

/** Writes a file unless it says this already, since editors start afresh when it changes. */
function writeJson(file: string, value: unknown): void {
  const text = printJson(value);
  if (existsSync(file) && readFileSync(file, 'utf8') === text) return;
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, text);
}

/** Writes the JSON Schemas that the settings of VS Code name; they are committed. */
export function writeSchemas(root: string): void {
  for (const name of schemaNames)
    writeJson(path.join(root, '.vscode/schemas', `${name}.json`), jsonSchema(name));
}

/**
 * Writes what lets the Astro extension of VS Code help with the front matter of MDX, where it looks for it.
 * It holds absolute paths, so it is never committed; a new text is known once it is written again.
 *
 * @param known what was read of the folder
 * @returns how many texts it names
 */
export function writeFrontMatterHelp(root: string, content: string, known?: ContentRecords): number {
  const folder = path.join(root, '.astro/collections');
  const manifest = frontMatterManifest(content, known);
  for (const name of frontMatterSchemas)
    writeJson(path.join(folder, `${name}.schema.json`), jsonSchema(name));
  writeJson(path.join(folder, 'collections.json'), manifest);
  return Object.keys(manifest.entries).length;
}
