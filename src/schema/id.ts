import { z } from 'astro/zod';
import { formError, saying } from '#schema/saying.ts';

/** An id: kebab-case ASCII, since it becomes part of addresses that never change. */
export const id = z.string().regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, {
  error: formError(
    'id-form',
    'is no id',
    'An id is lower-case letters, digits and single hyphens, such as world-labs.',
  ),
});

/** A list of ids that names none twice. */
export const idList = z.array(id).superRefine((ids, context) => {
  ids.forEach((value, index) => {
    if (ids.indexOf(value) !== index)
      context.addIssue({
        code: 'custom',
        path: [index],
        message: `“${value}” is listed twice`,
        ...saying('listed-twice', 'Keep one of the two.'),
      });
  });
});
