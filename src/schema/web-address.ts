import { z } from 'astro/zod';
import { formError, saying } from '#schema/saying.ts';
import { forbiddenCharacter } from '#diagnostics/characters.ts';
import { say } from '#wording/phrase.ts';

const problem = formError('web-address', 'web-address.form', 'web-address.form.help');

/** White space, and what no address may have (RFC 3986, appendix C): it is written with % instead. */
const unwritable = /[\s"<>\\^`{|}]/;

/** An address on the web, with its scheme. */
export const webAddress = z
  .url({ protocol: /^https?$/, error: problem, abort: true })
  .refine((address) => /^https?:\/\/[^/]/i.test(address) && !forbiddenCharacter.test(address), {
    error: problem,
    abort: true,
  })
  .refine((address) => !unwritable.test(address), {
    ...saying('web-address', say('web-address.characters'), say('web-address.characters.help')),
  });

/** The text that percent-encoding stands for, or the text itself where it stands for none. */
export function decodeAddress(address: string): string {
  if (!address.includes('%')) return address;
  try {
    return decodeURIComponent(address);
  } catch {
    return address;
  }
}
