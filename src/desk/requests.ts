import { readFileSync } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import path from 'node:path';
import { inOwnColours } from '#exports/colour-styles.ts';
import { packageFolder, projectRoot } from '#state/project.ts';

/** A form of the desk has two short fields. Bytes. */
const mostBytes = 4096;

/**
 * Reads a form that was sent.
 *
 * @returns undefined where it is larger than any form of the desk
 */
export async function readForm(request: IncomingMessage): Promise<URLSearchParams | undefined> {
  const chunks: Buffer[] = [];
  let length = 0;
  for await (const chunk of request) {
    length += (chunk as Buffer).length;
    if (length > mostBytes) return undefined;
    chunks.push(chunk as Buffer);
  }
  return new URLSearchParams(Buffer.concat(chunks).toString('utf8'));
}

/** Sends a page that no cache keeps, and that tells no other site where it was. */
export function sendPage(response: ServerResponse, html: string, policy: string, status = 200): void {
  response.writeHead(status, {
    'Content-Type': 'text/html; charset=utf-8',
    'Content-Security-Policy': policy,
    'Cache-Control': 'no-store',
    'Referrer-Policy': 'same-origin',
    'X-Content-Type-Options': 'nosniff',
  });
  response.end(html);
}

/** Sends data that no cache keeps. */
export function sendJson(response: ServerResponse, data: object): void {
  response.writeHead(200, {
    'Content-Type': 'application/json',
    'Cache-Control': 'no-store',
    'X-Content-Type-Options': 'nosniff',
  });
  response.end(JSON.stringify(data));
}

/** Leads a browser to another address, which it asks for anew. */
export function sendTo(response: ServerResponse, address: string): void {
  response.writeHead(303, { Location: address, 'Cache-Control': 'no-store' }).end();
}

/** The column's own styles, and those of the desk. */
export function readStyles(): string {
  const root = projectRoot();
  const own = ['page', 'overview', 'mends', 'issue', 'channel'].map((name) => `src/desk/styles/${name}.css`);
  const sheets = ['src/styles/tokens.css', 'src/styles/base.css', ...own].map((file) =>
    readFileSync(path.join(root, file), 'utf8'),
  );
  return inOwnColours(sheets.join('\n'));
}

/** Sends the display face, in which numerals are set. */
export function sendFace(response: ServerResponse): void {
  const name = 'files/dm-serif-display-latin-400-normal.woff2';
  const face = readFileSync(path.join(packageFolder('@fontsource/dm-serif-display'), name));
  response.writeHead(200, { 'Content-Type': 'font/woff2', 'Cache-Control': 'max-age=86400' }).end(face);
}
