import { z } from 'astro/zod';
import { formError, saying } from '#schema/saying.ts';

/** No control, no empty part, and nothing that reads as a scheme: what routes and file systems take, decoded. */
const plainPath = /^(?!\/[^/]*:)(?!.*\/\/)[^\p{Cc}\\]*$/u;

/** Stands for the host of an address that has none. */
const anywhere = 'https://column.invalid';

/**
 * The path of an address as hosts compare it: percent-encoded UTF-8 with upper-case digits (RFC 3986, section 6.2.2).
 *
 * @returns undefined where the address is none, or has a query or a fragment
 */
function encodedPath(address: string): string | undefined {
  if (!URL.canParse(address, anywhere)) return undefined;
  const { pathname, search, hash, protocol } = new URL(address, anywhere);
  if (search !== '' || hash !== '' || /[?#]$/.test(address) || !/^https?:$/.test(protocol)) return undefined;
  try {
    if (!plainPath.test(decodeURIComponent(pathname))) return undefined;
  } catch {
    return undefined;
  }
  return pathname.replace(/%[0-9a-f]{2}/gi, (escape) => escape.toUpperCase());
}

const path = /^(?:https?:\/\/[^/]+)?\/(?!\/)[^\s\\*]*$/;

/** An address of an old blog or of this column: with its host, which does not matter, or without. */
export const oldAddress = z
  .string()
  .regex(path, {
    error: formError(
      'redirect-address',
      'is no address of a page',
      'Write its path, from the first slash on: /2024/08/13/groq/.',
    ),
  })
  .transform((address, context) => {
    const encoded = encodedPath(address);
    if (encoded !== undefined) return encoded;
    context.addIssue({
      code: 'custom',
      message: /[?#]/.test(address)
        ? 'an address with ? or # cannot be redirected: hosts compare the path alone'
        : `“${address}” is encoded in a way that no host understands`,
      ...saying(
        'redirect-address',
        'Write the path alone, in plain letters or as the browser copies it: /post/芯片/.',
      ),
    });
    return z.NEVER;
  });

/** An address of this column. */
export const ownAddress = z
  .string()
  .regex(/^\/(?!\/)[^\s\\?#*]*$/, {
    error: formError(
      'redirect-address',
      'is no address of this site',
      'Write its path, from the first slash on: /issues/22/.',
    ),
  })
  .transform((address, context) => {
    const encoded = encodedPath(address);
    if (encoded !== undefined) return encoded;
    context.addIssue({
      code: 'custom',
      message: `“${address}” is encoded in a way that no host understands`,
      ...saying(
        'redirect-address',
        'Write the path in plain letters or as the browser copies it: /issues/22/.',
      ),
    });
    return z.NEVER;
  });

/** An address that is no more, and the one to go to instead. */
export const redirect = z.strictObject({
  from: oldAddress.describe('The old address: its path, or all of it.'),
  to: ownAddress.describe('The page of this site that took its place.'),
});

/** A redirect as redirects.yaml has it; both paths are percent-encoded. */
export type RedirectRecord = z.infer<typeof redirect>;
