import { z } from 'astro/zod';
import { id } from '#schema/id.ts';
import { saying, told } from '#schema/saying.ts';
import { text } from '#schema/text.ts';
import { say, type Phrase } from '#wording/phrase.ts';

const code = z.custom<unknown>(
  (value) => typeof value === 'function',
  saying('value-type', say('extension-function'), say('extension-function.help')),
);

/** A record whose keys have a form. */
function named<Value extends z.ZodType>(form: RegExp, help: Phrase, value: Value) {
  return z.record(z.string(), value).superRefine((record, context) => {
    for (const name of Object.keys(record))
      if (!form.test(name))
        context.addIssue({
          code: 'custom',
          path: [name],
          ...saying('extension-name', say('extension-name', { name }), help),
        });
  });
}

const properties = z.record(z.string(), z.union([z.enum(['text', 'address']), z.array(text).min(1)]));

const component = z
  .strictObject({
    display: z.enum(['block', 'inline']).describe(told('extension.display')),
    encloses: z.boolean().optional().describe(told('extension.encloses')),
    required: properties.optional().describe(told('extension.properties')),
    optional: properties.optional().describe(told('extension.properties')),
    example: text.describe(told('extension.example')),
    plain: code.optional().describe(told('extension.plain')),
  })
  .refine(
    ({ encloses, plain }) => encloses === true || plain !== undefined,
    saying('missing-field', say('missing-field.name', { name: 'plain' }), say('extension.plain')),
  );

/** What a column may add: the shape of `extensions/index.ts`. */
export const extensionsSchema = z.strictObject({
  pages: z.array(id).optional().describe(told('extension.pages')),
  components: named(/^[A-Z][A-Za-z0-9]*$/, say('extension-name.component.help'), component)
    .optional()
    .describe(told('extension.components')),
  outputs: named(/^[a-z0-9][\w-]*(?:\.[\w-]+)*\.[a-z0-9]+$/, say('extension-name.output.help'), code)
    .optional()
    .describe(told('extension.outputs')),
  checks: named(/^[a-z]+(?:-[a-z]+)*$/, say('extension-name.check.help'), code)
    .optional()
    .describe(told('extension.checks')),
});
