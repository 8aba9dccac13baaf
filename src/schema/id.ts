import { z } from 'astro/zod';

/** An id: kebab-case ASCII, since it becomes part of addresses that never change. */
export const id = z.string().regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, {
  error: 'is no id; An id is lower-case letters, digits and single hyphens, such as world-labs.',
});

/** A list of ids that names none twice. */
export const idList = z.array(id).superRefine((ids, context) => {
  ids.forEach((value, index) => {
    if (ids.indexOf(value) !== index)
      context.addIssue({
        code: 'custom',
        path: [index],
        message: `“${value}” is listed twice`,
        params: { help: 'Keep one of the two.' },
      });
  });
});
