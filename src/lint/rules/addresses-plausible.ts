import type { LintFiles, Report, Rule } from '#lint/rule.ts';
import type { ValuePlace } from '#lint/value-place.ts';
import type { Message } from '#diagnostics/diagnostic.ts';
import { say } from '#wording/phrase.ts';

/** Sites with pages about companies, none of which is the site of one. */
const directories =
  /(?:^|\.)(?:crunchbase\.com|linkedin\.com|wikipedia\.org|x\.com|twitter\.com|facebook\.com|pitchbook\.com|github\.com|weibo\.com|zhihu\.com|baike\.baidu\.com|36kr\.com|tianyancha\.com|qcc\.com|itjuzi\.com)$/i;

/** Pages that show another page, whose own address is asked for. */
const frames =
  /^(?:(?:www\.)?google\.[a-z.]+\/(?:url|search|amp)\b|webcache\.googleusercontent\.com|(?:www\.)?baidu\.com\/(?:link|s)\b|(?:www\.)?bing\.com\/(?:search|ck)\b|t\.co\/|bit\.ly\/|t\.cn\/|tinyurl\.com\/|l\.facebook\.com|link\.zhihu\.com)/i;

/** Reports an address that is sound in form, and very probably is not the one that was meant. */
export function explainAddress(address: string, isWebsite = false): Omit<Message, 'code'> | undefined {
  const { hostname, pathname, search, hash } = new URL(address);
  const bare = address.replace(/^https?:\/\//i, '');
  if (/https?:\/?\/?/i.test(hostname) || /^https?:?\/\//i.test(bare))
    return {
      message: say('addresses-plausible.scheme', { address }),
      help: say('write-words.help', { text: `https://${bare.replace(/^(?:https?:?\/*)+/i, '')}` }),
    };
  if (/https?:\/\/.*[，、；,;]\s*https?:\/\//i.test(address))
    return {
      message: say('addresses-plausible.two', { address }),
      help: say('addresses-plausible.two.help'),
    };
  const end = /[，。；：、！？）》”’…]+$|(?<!\([^()]*)\)+$|[,.;]$/.exec(address)?.[0];
  if (end !== undefined)
    return {
      message: say('addresses-plausible.end', { end }),
      help: say('addresses-plausible.end.help', { address: address.slice(0, -end.length) }),
    };
  if (!hostname.includes('.') || /\.(?:local|localhost|test|invalid|internal|lan)$/i.test(hostname))
    return {
      message: say('addresses-plausible.local', { hostname }),
      help: say('addresses-plausible.web.help'),
    };
  if (/^(?:127|10|192\.168|169\.254|172\.(?:1[6-9]|2\d|3[01]))\./.test(hostname))
    return {
      message: say('addresses-plausible.network', { hostname }),
      help: say('addresses-plausible.web.help'),
    };
  if (frames.test(bare))
    return {
      message: say('addresses-plausible.frame', { hostname }),
      help: say('addresses-plausible.frame.help'),
    };
  if (!isWebsite) return undefined;
  if (directories.test(hostname))
    return {
      message: say('addresses-plausible.directory', { hostname }),
      help: say('addresses-plausible.directory.help'),
    };
  if (search || hash || /\/(?:index|default)\.\w+$/i.test(pathname))
    return {
      message: say('addresses-plausible.page'),
      help: say('write-words.help', { text: new URL('/', address).href }),
    };
  return undefined;
}

function checkAddress(
  address: string,
  { file, path }: ValuePlace,
  { locate }: Pick<LintFiles, 'locate'>,
  report: Report,
): void {
  const problem = explainAddress(address, path[0] === 'website');
  if (problem) report({ file, ...locate(file, path), ...problem });
}

/** Addresses of records are those that were meant. */
export const addressesPlausible: Rule = {
  name: 'addresses-plausible',
  checkIssue({ issue, original: { file } }, files, report) {
    for (const [index, { url }] of issue.references.entries())
      checkAddress(url, { file, path: ['references', index, 'url'] }, files, report);
    for (const [name, { source }] of Object.entries(issue.pictures))
      if (source) checkAddress(source, { file, path: ['pictures', name, 'source'] }, files, report);
    if (issue.discussion) checkAddress(issue.discussion, { file, path: ['discussion'] }, files, report);
  },
  check(context, report) {
    for (const { file, data } of context.records.companies) {
      if (data.website) checkAddress(data.website, { file, path: ['website'] }, context, report);
      for (const [index, { source }] of data.funding.entries())
        checkAddress(source, { file, path: ['funding', index, 'source'] }, context, report);
    }
    for (const { file, index, data } of context.records.authors)
      for (const [place, { url }] of data.links.entries())
        checkAddress(url, { file, path: [index, 'links', place, 'url'] }, context, report);
  },
};
