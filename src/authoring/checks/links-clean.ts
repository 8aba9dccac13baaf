import type { Rule } from '#authoring/checks/rule.ts';
import { externalLinks } from '#authoring/external-links.ts';
import { withoutTracking } from '#document/tracking.ts';

/** Links to other sites are encrypted, and do not track who follows them. */
export const linksClean: Rule = {
  name: 'links-clean',
  check(subject, report) {
    for (const { address, file, line, column, written } of externalLinks(subject)) {
      const place = { file, line, column };
      if (/^http:/i.test(address))
        report({
          ...place,
          message: `“${address}” is an http link, which others on the way can read and change`,
          help: `Write “${address.replace(/^http:/i, 'https:')}” if the site answers there.`,
        });
      const { names, address: clean } = withoutTracking(address);
      if (names.length === 0) continue;
      const mended = written && withoutTracking(written.text);
      const fix =
        mended && mended.names.length === names.length
          ? { start: written.offset, end: written.offset + written.text.length, text: mended.address }
          : undefined;
      report({
        ...place,
        message: `${names.map((name) => `“${name}”`).join(', ')} in this address ${names.length === 1 ? 'tracks' : 'track'} readers`,
        help: `Write “${clean}”.`,
        ...(fix && { fix }),
      });
    }
  },
};
