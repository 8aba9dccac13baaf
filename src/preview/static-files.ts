import { readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { pictureTypes } from '#domain/picture.ts';

/** The media types of the files of a site, by the endings of their names. */
const types: Record<string, string> = {
  html: 'text/html; charset=utf-8',
  css: 'text/css; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
  json: 'application/json; charset=utf-8',
  xml: 'application/xml; charset=utf-8',
  txt: 'text/plain; charset=utf-8',
  md: 'text/markdown; charset=utf-8',
  csv: 'text/csv; charset=utf-8',
  opml: 'text/x-opml; charset=utf-8',
  ...pictureTypes,
  woff2: 'font/woff2',
};

/** The media type of a file by its name. */
export function typeOf(file: string): string {
  return types[file.slice(file.lastIndexOf('.') + 1)] ?? 'application/octet-stream';
}

/** Reads the file of a folder at an address; undefined where there is none, and for whatever lies outside. */
export function fileIn(folder: string, address: string): Buffer | undefined {
  const file = path.join(folder, address);
  if (!file.startsWith(folder + path.sep)) return undefined;
  return statSync(file, { throwIfNoEntry: false })?.isFile() ? readFileSync(file) : undefined;
}
