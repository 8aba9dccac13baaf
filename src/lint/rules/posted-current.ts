import { postedStates } from '#lint/posted-states.ts';
import type { Rule } from '#lint/rule.ts';
import { say } from '#wording/phrase.ts';

/** What went out to other channels says what the site says. */
export const postedCurrent: Rule = {
  name: 'posted-current',
  check({ posted, issues, catalog, broken, locate }, report) {
    const byNumber = new Map(catalog.issues.map((issue) => [issue.number, issue]));
    for (const { file, index, data } of posted) {
      const issue = byNumber.get(data.issue);
      if (issue?.editions[data.language] || broken.size > 0) continue;
      report({
        file,
        ...locate(file, [index, issue ? 'language' : 'issue']),
        message: issue
          ? say('posted.unwritten', { number: data.issue, language: say(`language.${data.language}`) })
          : say('posted.unknown', { number: data.issue }),
        help: say('posted.unknown.help'),
      });
    }
    for (const { entry, isCurrent } of postedStates({ posted, issues })) {
      if (isCurrent) continue;
      const { issue, language, channel, date } = entry.data;
      report({
        file: entry.file,
        ...locate(entry.file, [entry.index, 'version']),
        message: say('posted.older', {
          number: issue,
          language: say(`language.${language}`),
          channel: say(`channel.${channel}`),
          date,
        }),
        help: say('posted.older.help', { number: issue, locale: language, channel }),
      });
    }
  },
};
