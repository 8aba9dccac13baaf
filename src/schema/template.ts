import { z } from 'astro/zod';
import { told } from '#schema/saying.ts';
import { text } from '#schema/text.ts';

/** The front matter of a template: what authors choose it by. */
export const template = z.strictObject({
  name: text.describe(told('field.template.name')),
  about: text.describe(told('field.template.about')),
});

/** What is said of a template. */
export type TemplateRecord = z.infer<typeof template>;
