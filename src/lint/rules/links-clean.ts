import type { Report, Rule } from '#lint/rule.ts';
import { linksOfRecords, linksOfReferences, linksOfText, type ExternalLink } from '#lint/external-links.ts';
import { withoutTracking } from '#markdown/tracking.ts';
import { say } from '#wording/phrase.ts';

const isPlain = (address: string): boolean => /^http:/i.test(address);

function isUnclean(address: string): boolean {
  return isPlain(address) || withoutTracking(address).names.length > 0;
}

function reportLink({ address, file, line, column, written }: ExternalLink, report: Report): void {
  const place = { file, line, column };
  if (isPlain(address))
    report({
      ...place,
      message: say('links-clean.http', { address }),
      help: say('links-clean.http.help', { address: address.replace(/^http:/i, 'https:') }),
    });
  const { names, address: clean } = withoutTracking(address);
  if (names.length === 0) return;
  const fixed = written && withoutTracking(written.text);
  const fix =
    fixed && fixed.names.length === names.length
      ? {
          start: written.offset,
          end: written.offset + written.text.length,
          text: fixed.address,
          changes: 'address' as const,
        }
      : undefined;
  report({
    ...place,
    message: say('links-clean', { names }),
    help: say('write-words.help', { text: clean }),
    ...(fix && { fix }),
  });
}

/** Links to other sites are encrypted, and do not track who follows them. */
export const linksClean: Rule = {
  name: 'links-clean',
  checkText(text, files, report) {
    for (const link of linksOfText(text, files, isUnclean)) reportLink(link, report);
  },
  checkIssue(issue, files, report) {
    for (const link of linksOfReferences(issue, files, isUnclean)) reportLink(link, report);
  },
  check(context, report) {
    for (const link of linksOfRecords(context, isUnclean)) reportLink(link, report);
  },
};
