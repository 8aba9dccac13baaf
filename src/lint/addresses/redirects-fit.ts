import type { RedirectProblem } from '#lint/addresses/redirects-lead.ts';
import type { Listed } from '#domain/records.ts';
import { longestRedirect, mostRedirects, redirectRules } from '#hosts/cdn-files.ts';
import { redirectFile } from '#exports/redirect-page.ts';
import type { RedirectRecord } from '#schema/redirect.ts';
import { say } from '#wording/phrase.ts';

function explainCount(listed: readonly Listed<RedirectRecord>[]): RedirectProblem[] {
  const count = redirectRules(listed.map(({ data }) => data)).length;
  const first = listed[mostRedirects];
  if (count <= mostRedirects || !first) return [];
  const pageless = listed.filter(({ data }) => redirectFile(data) === undefined).length;
  return [
    {
      index: first.index,
      field: 'from',
      severity: 'warning',
      code: 'too-many-redirects',
      message: say('too-many-redirects', { count, most: mostRedirects, isSkipped: pageless > mostRedirects }),
      help: say('too-many-redirects.help'),
    },
  ];
}

/** Warns of redirects that Cloudflare Pages does not read: too many of them, or too long a one. */
export function findUnfitRedirects(listed: readonly Listed<RedirectRecord>[]): RedirectProblem[] {
  const long = listed.flatMap(({ index, data }): RedirectProblem[] => {
    const length = redirectRules([data])[0]?.length ?? 0;
    if (length <= longestRedirect) return [];
    return [
      {
        index,
        field: 'from',
        severity: 'warning',
        code: 'redirect-too-long',
        message: say('redirect-too-long', {
          length,
          longest: longestRedirect,
          hasPage: redirectFile(data) !== undefined,
        }),
        help: say('redirect-too-long.help'),
      },
    ];
  });
  return [...explainCount(listed), ...long];
}
