import path from 'node:path';
import { readSite } from '#content/site-origin.ts';
import { absoluteAddress, baseOf, hrefOf, pathBelow } from '#schema/site-address.ts';

/** Where the sites under test are published: at the root of a host, or below a path, as `run.ts --below` has it. */
export const published = readSite(process.env);

/** An address of a site under test, as links and servers have it; one that is so already, or is none, as it is. */
export function at(address: string): string {
  const isSettled = !address.startsWith('/') || (baseOf(published) && address.startsWith(published.pathname));
  return isSettled ? address : hrefOf(address, published);
}

/** An address of a site under test with its origin. */
export function absolute(address: string): string {
  return absoluteAddress(address, published);
}

/** The address of a site under test, from its root, that what a page names leads to; empty for what is none. */
export function pathOf(address: string): string {
  return pathBelow(published, new URL(address, published).pathname) ?? '';
}

/** The folder of the built column. */
export const columnFolder = process.env['SITE_DIR'] ?? path.resolve(import.meta.dirname, '../../dist');

/** What the addresses of the served fixture begin with. */
export const fixture = `http://localhost:${process.env['FIXTURE_PORT']}${baseOf(published)}`;
