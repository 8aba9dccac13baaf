import { z } from 'astro/zod';
import { told } from '#schema/saying.ts';
import { text } from '#schema/text.ts';

/** How many companies an issue made of a template is about. */
const templateCompanies = ['one', 'several', 'none'] as const;

/** The front matter of a template: what authors choose it by. */
export const template = z.strictObject({
  name: text.describe(told('field.template.name')),
  about: text.describe(told('field.template.about')),
  companies: z.enum(templateCompanies).default('one').describe(told('field.template.companies')),
});

/** What is said of a template. */
export type TemplateRecord = z.infer<typeof template>;
