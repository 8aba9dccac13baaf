import type { RedirectProblem } from '#lint/addresses/redirects-lead.ts';
import type { Listed } from '#domain/records.ts';
import { longestRedirect, mostRedirects, redirectRules } from '#hosts/cdn-files.ts';
import { redirectFile } from '#exports/redirect-page.ts';
import type { RedirectRecord } from '#schema/redirect.ts';

const digits = new Intl.NumberFormat('en');

/** What becomes of an address without a rule. */
function withoutRule(redirect: RedirectRecord): string {
  return redirectFile(redirect) === undefined ? 'answers 404' : 'leads on by its page alone';
}

function explainCount(listed: readonly Listed<RedirectRecord>[]): RedirectProblem[] {
  const count = redirectRules(listed.map(({ data }) => data)).length;
  const first = listed[mostRedirects];
  if (count <= mostRedirects || !first) return [];
  const pageless = listed.filter(({ data }) => redirectFile(data) === undefined).length;
  const rest = pageless > mostRedirects ? 'the rest is skipped' : 'the rest leads on by pages alone';
  return [
    {
      index: first.index,
      field: 'from',
      severity: 'warning',
      code: 'too-many-redirects',
      message: `the old addresses make ${digits.format(count)} rules of _redirects, and Cloudflare Pages reads ${digits.format(mostRedirects)}: ${rest}`,
      help: 'Delete what nobody asks for any more; nginx, Netlify and GitHub Pages have no such limit.',
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
        message: `this makes a rule of ${digits.format(length)} characters, and Cloudflare Pages reads ${digits.format(longestRedirect)}: the address ${withoutRule(data)} there`,
        help: 'Delete this entry where nobody asks for the address; nginx, Netlify and GitHub Pages have no such limit.',
      },
    ];
  });
  return [...explainCount(listed), ...long];
}
