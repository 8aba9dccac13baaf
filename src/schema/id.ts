import { z } from 'astro/zod';
import { formError, saying } from '#schema/saying.ts';
import { say } from '#wording/phrase.ts';

/** An id: kebab-case ASCII, since it becomes part of addresses that never change. */
export const id = z.string().regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, {
  error: formError('id-form', 'id-form.value', 'id-form.value.help'),
});

/** A list of ids that names none twice. */
export const idList = z.array(id).superRefine((ids, context) => {
  ids.forEach((value, index) => {
    if (ids.indexOf(value) !== index)
      context.addIssue({
        code: 'custom',
        path: [index],
        ...saying('listed-twice', say('listed-twice.value', { value }), say('keep-one.help')),
      });
  });
});

/** The Latin letters and digits of a name, in lower case, with single hyphens for all between them: `Magic Leap` is `magic-leap`. */
export function slugOf(name: string): string {
  return name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
}

/** The id that a name in Latin letters gives: `Simon & Khosla’s` is `simon-and-khoslas`; undefined where no letter is left. */
export function asciiId(name: string): string | undefined {
  const words = name.normalize('NFKD').replaceAll('&', ' and ').replace(/[’'.]/g, '');
  return slugOf(words).slice(0, 60).replace(/-$/, '') || undefined;
}

/** An id that nobody has yet: the one that is wanted, or with a number behind it. */
export function freeId(wanted: string, taken: { has: (id: string) => boolean }): string {
  let id = wanted;
  for (let number = 2; taken.has(id); number += 1) id = `${wanted}-${number}`;
  return id;
}
