import { z } from 'astro/zod';
import { formError, saying, told } from '#schema/saying.ts';
import { say } from '#wording/phrase.ts';

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
    error: formError('redirect-address', 'redirect-address.old', 'redirect-address.old.help'),
  })
  .transform((address, context) => {
    const encoded = encodedPath(address);
    if (encoded !== undefined) return encoded;
    context.addIssue({
      code: 'custom',
      ...saying(
        'redirect-address',
        /[?#]/.test(address)
          ? say('redirect-address.query')
          : say('redirect-address.encoded', { value: address }),
        say('redirect-address.old-path.help'),
      ),
    });
    return z.NEVER;
  });

/** An address of this column. */
export const ownAddress = z
  .string()
  .regex(/^\/(?!\/)[^\s\\?#*]*$/, {
    error: formError('redirect-address', 'redirect-address.own', 'redirect-address.own.help'),
  })
  .transform((address, context) => {
    const encoded = encodedPath(address);
    if (encoded !== undefined) return encoded;
    context.addIssue({
      code: 'custom',
      ...saying(
        'redirect-address',
        say('redirect-address.encoded', { value: address }),
        say('redirect-address.own-path.help'),
      ),
    });
    return z.NEVER;
  });

/** An address that is no more, and the one to go to instead. */
export const redirect = z.strictObject({
  from: oldAddress.describe(told('field.redirect.from')),
  to: ownAddress.describe(told('field.redirect.to')),
});

/** A redirect as redirects.yaml has it; both paths are percent-encoded. */
export type RedirectRecord = z.infer<typeof redirect>;
