/** A text in both languages, of which one is told. */
interface Both {
  zh: string;
  en: string;
}

const counted = (count: number, one: string, many = `${one}s`): string =>
  `${count} ${count === 1 ? one : many}`;

/** What `npm run stale` tells. */
export const stale = {
  'company-unseen': ({ name, last }: { name: Both; last: string }) =>
    `nothing has been told of ${name.en} since ${last}`,
  'company-unseen.never': ({ name }: { name: Both }) => `no issue and no dated round tells of ${name.en}`,
  'company-unseen.help': 'See what has become of it: a round, a product, its end.',
  'company-unseen.never.help': 'Write of it, or delete the file.',
  'round-unverified': ({ round, date }: { round: Both; date: string }) =>
    `“${round.en}” (${date}) is still unverified`,
  'round-unverified.undated': ({ round }: { round: Both }) => `“${round.en}” is still unverified`,
  'round-unverified.help': 'Look for a source; if one bears it out, write status: reported or confirmed.',
  'link-failed': ({ problem, days }: { problem: string; days: readonly string[] }) =>
    `${problem}; it failed on ${days.join(' and ')}`,
  'link-failed.help': ({ most }: { most: number }) =>
    `Try again another day: a link that fails on ${most} days is told as dead.`,
  'link-dead': ({ problem, since, count }: { problem: string; since: string; count: number }) =>
    `${problem}; it is dead: it failed on ${count} days since ${since}`,
  'link-dead.help': 'Find where the page has moved, an archived copy, or another source.',

  'stale.as-of': ({ value }: { value: string }) =>
    `--as-of takes a day, such as 2026-11-28; “${value}” is none.`,
  'stale.tried': ({ count }: { count: number }) => `Trying ${counted(count, 'address', 'addresses')} …`,
  'stale.counts': ({ day, companies, rounds }: { day: string; companies: number; rounds: number }) =>
    `As of ${day}: ${counted(companies, 'company', 'companies')} unseen for a year, ${counted(rounds, 'round')} unverified.`,
  'stale.links': ({ dead, failed, refused }: { dead: number; failed: number; refused: number }) =>
    `Links: ${dead} dead, ${failed} failed, ${refused} closed to programs.`,
  'stale.offline': 'Links were not tried; npm run stale -- --online does.',
  'stale.unread': ({ problems }: { problems: string }) =>
    `Files that cannot be read are left out: ${problems} (npm run check).`,
};
