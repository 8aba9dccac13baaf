import { z } from 'astro/zod';
import { editors, footerPages, partNames, textFaces, type Column } from '#column.ts';
import { knownLanguages } from '#locales/languages.ts';
import { columnColours } from '#schema/column-colours.ts';
import { formError, saying, told } from '#schema/saying.ts';
import { id } from '#schema/id.ts';
import { mailFormSchema, securedAddress } from '#schema/mail-form.ts';
import { parseSite } from '#schema/site-origin.ts';
import { text } from '#schema/text.ts';
import { webAddress } from '#schema/web-address.ts';
import { wordingLanguages } from '#wording/in-words.ts';
import { say } from '#wording/phrase.ts';

function isPossible(make: () => unknown): boolean {
  try {
    make();
    return true;
  } catch {
    return false;
  }
}

const timeZone = text.refine((zone) => isPossible(() => new Intl.DateTimeFormat('en', { timeZone: zone })), {
  error: formError('time-zone', 'time-zone.form', 'time-zone.form.help'),
});

const tag = text.refine((each) => isPossible(() => Intl.getCanonicalLocales(each)), {
  error: formError('language-tag', 'language-tag.form', 'language-tag.form.help'),
});

/** A domain or an address of mail, and a day that it belonged to its owner: `authorityName "," date` (RFC 4151, section 2.1). */
const authority =
  /^(?:[\w.-]+@)?(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)*[a-z0-9](?:[a-z0-9-]*[a-z0-9])?,(\d{4}(?:-\d{2}){0,2})$/;

function isAuthority(value: string): boolean {
  const date = authority.exec(value)?.[1];
  const day = date === undefined ? '' : `${date}-01-01`.slice(0, 10);
  return !Number.isNaN(Date.parse(day)) && new Date(day).toISOString().startsWith(day);
}

const tagAuthority = text.refine(isAuthority, {
  error: formError('tag-authority', 'tag-authority.form', 'tag-authority.form.help'),
});

/** Where the site is published. */
const origin = text.superRefine((value, context) => {
  const site = parseSite(value);
  if (site instanceof URL) return;
  const { why, example } = site;
  context.addIssue({
    code: 'custom',
    ...saying(
      'web-address',
      say('config.origin.form', { value, why }),
      say('config.origin.help', { example }),
    ),
  });
});

/** Where issues are discussed: an address once the places of an issue are filled. */
const discussion = text.refine(
  (pattern) => webAddress.safeParse(pattern.replaceAll(/\{(?:number|locale)\}/g, '1')).success,
  { error: formError('web-address', 'web-address.form', 'web-address.form.help') },
);

const mail = z.email();

/** Where a link at the foot of a page may lead: on the site, on the web, to an address of mail. */
const footerAddress = text.refine(
  (to) =>
    /^\/(?!\/)[^\s"<>\\^`{|}]*$/.test(to) ||
    webAddress.safeParse(to).success ||
    mail.safeParse(/^mailto:(.*)$/.exec(to)?.[1]).success,
  { error: formError('footer-link', 'footer-link.form', 'footer-link.form.help') },
);

/** A font file below the folder of the column. */
const fontFile = text.refine(
  (file) => /^(?:\.\/)?(?!\/|[a-z]:)(?:(?!\.\.\/)[^\\])+\.(?:woff2?|ttf|otf)$/i.test(file),
  { error: formError('font-file', 'font-file.form', 'font-file.form.help') },
);

/** The least and the most of each length that a list can have: pages and feeds stay what readers can load. */
const lengths = {
  issuesPerPage: [1, 200],
  entriesPerPage: [1, 1000],
  roundsInChart: [1, 1000],
  namedInYear: [1, 100],
  investorsInMatrix: [1, 100],
  companiesInMatrix: [1, 100],
  issuesOnHome: [1, 100],
  roundsOnHome: [0, 100],
  issuesInFeed: [1, 200],
} as const satisfies Record<keyof NonNullable<Column['lengths']>, readonly [number, number]>;

const length = ([least, most]: readonly [number, number]) =>
  z
    .int()
    .refine((value) => value >= least && value <= most, {
      ...saying('value-type', say('config.length.range', { least, most }), say('config.length')),
    })
    .optional();

/**
 * The languages in which a column must have words: those that it names; where one of these is not known, those that its
 * name is in.
 */
function languagesOf(value: unknown): string[] {
  const { languages, name } = (value ?? {}) as { languages?: unknown; name?: unknown };
  const named = Array.isArray(languages)
    ? languages.map((each) => (each as { code?: unknown } | null)?.code)
    : [];
  const isKnown =
    named.length > 0 && named.every((code) => (knownLanguages as readonly unknown[]).includes(code));
  const codes = isKnown ? named : Object.keys(name ?? {});
  const wanted = knownLanguages.filter((code) => codes.includes(code));
  return wanted.length > 0 ? wanted : [...knownLanguages];
}

const inEachLanguage = told('config.each-language');

/**
 * What `column.config.ts` sets.
 *
 * @param value what is to be checked: its languages are those in which it must have words
 */
export function columnSchema(value: unknown): z.ZodType {
  const each = <Schema extends z.ZodType>(make: () => Schema) =>
    z.strictObject(Object.fromEntries(languagesOf(value).map((code) => [code, make()])), {
      error: ({ code, input }) =>
        code === 'invalid_type' && input !== undefined ? inEachLanguage : undefined,
    });
  const localized = each(() => text.describe(told('config.in-language')));
  return z.strictObject({
    name: localized.describe(told('config.name')),
    tagline: localized.describe(told('config.tagline')),
    description: localized.describe(told('config.description')),
    rights: localized.describe(told('config.rights')),
    numbering: each(() =>
      z
        .strictObject({
          before: text.optional().describe(told('config.numbering.before')),
          after: text.optional().describe(told('config.numbering.after')),
        })
        .describe(told('config.in-language')),
    ).describe(told('config.numbering')),
    languages: z
      .array(
        z.strictObject({
          code: z.enum(knownLanguages).describe(told('config.languages.code')),
          tag: tag.optional().describe(told('config.languages.tag')),
          name: text.optional().describe(told('config.languages.name')),
          from: z.enum(knownLanguages).optional().describe(told('config.languages.from')),
        }),
      )
      .min(1)
      .max(4)
      .superRefine((languages, context) => {
        for (const [index, { code }] of languages.entries())
          if (languages.findIndex((other) => other.code === code) < index)
            context.addIssue({
              code: 'custom',
              path: [index, 'code'],
              ...saying(
                'listed-twice',
                say('listed-twice.value', { value: code }),
                say('config.languages.twice.help'),
              ),
            });
      })
      .describe(told('config.languages')),
    origin: origin.describe(told('config.origin')),
    tagAuthority: tagAuthority.describe(told('config.tag-authority')),
    timeZone: timeZone.describe(told('config.time-zone')),
    publishAt: z
      .string()
      .regex(/^(?:[01]\d|2[0-3]):[0-5]\d$/, { error: formError('time-form', 'time-form', 'time-form.help') })
      .optional()
      .describe(told('config.publish-at')),
    editorAddress: z
      .email({ error: formError('value-type', 'config.editor-address.form', 'config.editor-address') })
      .optional()
      .describe(told('config.editor-address')),
    webSubHub: securedAddress.optional().describe(told('config.web-sub-hub')),
    mailForm: mailFormSchema(each).optional().describe(told('config.mail-form')),
    discussion: discussion.optional().describe(told('config.discussion')),
    messages: z.enum(wordingLanguages).optional().describe(told('config.messages')),
    editor: z
      .enum([...editors, 'none'])
      .optional()
      .describe(told('config.editor')),
    template: id.optional().describe(told('config.template')),
    footer: z
      .array(
        z.union([
          z.enum(footerPages),
          z.strictObject({
            label: localized.describe(told('config.footer.label')),
            to: footerAddress.describe(told('config.footer.to')),
          }),
        ]),
      )
      .max(20)
      .optional()
      .describe(told('config.footer')),
    parts: z
      .strictObject(
        Object.fromEntries(
          partNames.map((name) => [name, z.boolean().optional().describe(told('config.part'))]),
        ),
      )
      .optional()
      .describe(told('config.parts')),
    faces: z
      .strictObject({
        headings: z
          .union([z.literal('system'), fontFile])
          .optional()
          .describe(told('config.faces.headings')),
        text: z.enum(textFaces).optional().describe(told('config.faces.text')),
      })
      .optional()
      .describe(told('config.faces')),
    colours: columnColours.optional().describe(told('config.colours')),
    lengths: z
      .strictObject(
        Object.fromEntries(
          Object.entries(lengths).map(([name, range]) => [
            name,
            length(range).describe(told('config.length')),
          ]),
        ),
      )
      .optional()
      .describe(told('config.lengths')),
  });
}
