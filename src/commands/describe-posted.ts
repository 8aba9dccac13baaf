import type { PostedState } from '#lint/posted-states.ts';
import { inWords, type WordingLanguage } from '#wording/in-words.ts';
import { say } from '#wording/phrase.ts';

/** Tells what went out to other channels, a line each: the newest issue first. */
export function describePosted(sent: readonly PostedState[], language: WordingLanguage): string[] {
  return sent
    .toSorted((a, b) => b.issue.number - a.issue.number)
    .map(({ entry: { data }, isCurrent }) =>
      inWords(
        say(isCurrent ? 'status.posted' : 'status.posted-older', {
          number: data.issue,
          language: say(`language.${data.language}`),
          channel: say(`channel.${data.channel}`),
          date: data.date,
        }),
        language,
      ),
    );
}
