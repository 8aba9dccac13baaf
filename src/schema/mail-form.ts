import { z } from 'astro/zod';
import { formError, saying, told } from '#schema/saying.ts';
import { text } from '#schema/text.ts';
import { webAddress } from '#schema/web-address.ts';
import { say } from '#wording/phrase.ts';

/** This machine, by the names that never lead elsewhere: there is nobody on the way. */
const loopback = /^(?:localhost|127(?:\.\d+){3}|\[::1\])$/;

function isSecured(address: string): boolean {
  const { protocol, hostname, username, password, hash } = new URL(address);
  const isSafe = protocol === 'https:' || loopback.test(hostname);
  return isSafe && username === '' && password === '' && hash === '';
}

/** An address to which nothing is sent that others could read on the way. */
export const securedAddress = webAddress.refine(isSecured, {
  error: formError('web-address', 'secured-address.form', 'secured-address.form.help'),
});

/** The name of a field, as services have them: `email`, `EMAIL`, `metadata__language`, `group[1][2]`. */
const fieldName = text.refine((name) => /^[\w.:[\]-]{1,100}$/.test(name), {
  error: formError('mail-field', 'mail-field.form', 'mail-field.form.help'),
});

/**
 * The form by which readers subscribe by mail.
 *
 * @param inEachLanguage makes the schema of what has a value in each language of the column
 */
export function mailFormSchema(inEachLanguage: (make: () => z.ZodType) => z.ZodType) {
  const value = z.union([z.string(), z.array(z.string()).min(1), inEachLanguage(() => z.string())], {
    error: told('config.mail-form.value'),
  });
  return z
    .strictObject({
      action: securedAddress.describe(told('config.mail-form.action')),
      sender: text.optional().describe(told('config.mail-form.sender')),
      email: fieldName.optional().describe(told('config.mail-form.email')),
      fields: z
        .record(z.string(), value)
        .superRefine((fields, context) => {
          for (const name of Object.keys(fields))
            if (!fieldName.safeParse(name).success)
              context.addIssue({
                code: 'custom',
                path: [name],
                ...saying('mail-field', say('mail-field.form', { value: name }), say('mail-field.form.help')),
              });
        })
        .optional()
        .describe(told('config.mail-form.fields')),
      confirmation: z.boolean().optional().describe(told('config.mail-form.confirmation')),
      privacy: webAddress.optional().describe(told('config.mail-form.privacy')),
    })
    .refine(({ email = 'email', fields = {} }) => !Object.hasOwn(fields, email), {
      path: ['fields'],
      ...saying('mail-field', say('mail-field.address'), say('mail-field.address.help')),
    });
}
