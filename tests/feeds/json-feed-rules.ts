import { z } from 'astro/zod';
import { webAddressProblem } from './addresses.ts';
import { rfc3339Problem } from './dates.ts';
import { languageTagProblem } from './language-tags.ts';
import { htmlProblems } from './markup.ts';

type Check = (text: string) => string | undefined;

function stringWith(check: Check) {
  return z.string().superRefine((value, context) => {
    const problem = check(value);
    if (problem) context.addIssue({ code: 'custom', message: problem });
  });
}

const text = stringWith((value) => (/\S/.test(value) ? undefined : 'this is empty'));
const address = stringWith(webAddressProblem);
const date = stringWith(rfc3339Problem);
const language = stringWith(languageTagProblem);
const html = stringWith(
  (value) => htmlProblems(value)[0] ?? (/\S/.test(value) ? undefined : 'this is empty'),
);
const mediaType = stringWith((value) =>
  /^[\w.+-]+\/[\w.+-]+$/.test(value) ? undefined : `“${value}” is not a media type`,
);
const authorAddress = stringWith((value) =>
  /^mailto:\S+@\S+$/.test(value) ? undefined : webAddressProblem(value),
);

/** An object with these keys, and with extensions: `_` and a letter, no dot in their names and keys. */
function shape<Keys extends z.ZodRawShape>(keys: Keys) {
  return z.looseObject(keys).superRefine((value, context) => {
    for (const [key, extension] of Object.entries(value).filter(([key]) => !(key in keys))) {
      const names = [key, ...(typeof extension === 'object' ? Object.keys(extension ?? {}) : [])];
      if (!/^_[a-z]/i.test(key) || names.some((name) => name.includes('.')))
        context.addIssue({
          code: 'custom',
          path: [key],
          message: 'this is neither a key of JSON Feed 1.1 nor an extension',
        });
    }
  });
}

const author = shape({
  name: text.optional(),
  url: authorAddress.optional(),
  avatar: address.optional(),
}).refine((value) => value.name ?? value.url ?? value.avatar, 'an author has a name, a url or an avatar');

const attachment = shape({
  url: address,
  mime_type: mediaType,
  title: text.optional(),
  size_in_bytes: z.number().nonnegative().optional(),
  duration_in_seconds: z.number().nonnegative().optional(),
});

const item = shape({
  id: text,
  url: address.optional(),
  external_url: address.optional(),
  title: text.optional(),
  content_html: html.optional(),
  content_text: text.optional(),
  summary: text.optional(),
  image: address.optional(),
  banner_image: address.optional(),
  date_published: date.optional(),
  date_modified: date.optional(),
  authors: z.array(author).optional(),
  author: author.optional(),
  tags: z.array(text).optional(),
  language: language.optional(),
  attachments: z.array(attachment).optional(),
}).refine(
  (value) => value.content_html ?? value.content_text,
  'an item has content_html, content_text or both',
);

const items = z.array(item).superRefine((value, context) => {
  value.forEach(({ id }, index) => {
    if (value.findIndex((each) => each.id === id) < index)
      context.addIssue({
        code: 'custom',
        path: [index, 'id'],
        message: `there is another item with the id “${id}”`,
      });
  });
});

const feed = shape({
  version: z.literal('https://jsonfeed.org/version/1.1'),
  title: text,
  home_page_url: address,
  feed_url: address,
  description: text.optional(),
  user_comment: text.optional(),
  next_url: address.optional(),
  icon: address.optional(),
  favicon: address.optional(),
  authors: z.array(author).optional(),
  author: author.optional(),
  language: language.optional(),
  expired: z.boolean().optional(),
  hubs: z.array(shape({ type: text, url: address })).optional(),
  items,
}).refine((value) => value.next_url !== value.feed_url, {
  path: ['next_url'],
  message: 'the next page is this page',
});

function place(path: readonly PropertyKey[]): string {
  const steps = path.map((step) => (typeof step === 'number' ? `[${step}]` : `.${String(step)}`));
  return steps.join('').replace(/^\./, '') || 'feed';
}

/**
 * What is wrong with a JSON Feed 1.1 (https://jsonfeed.org/version/1.1), one sentence each after the path to
 * it. Stricter than the format where it speaks of feeds on the public web: home_page_url and feed_url are
 * there, addresses are of the web, and HTML is what a feed reader shows.
 */
export function jsonFeedProblems(value: unknown): string[] {
  const { error } = feed.safeParse(value, {
    error: (issue) => (issue.input === undefined ? 'this is missing' : undefined),
  });
  return error?.issues.map((issue) => `${place(issue.path)}: ${issue.message}`) ?? [];
}
