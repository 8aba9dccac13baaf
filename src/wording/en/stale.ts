/** A text in the languages of the column, of which one is told. */
interface Both {
  zh?: string;
  en?: string;
}

const counted = (count: number, one: string, many = `${one}s`): string =>
  `${count} ${count === 1 ? one : many}`;

const said = ({ zh, en }: Both): string => en ?? zh ?? '';

/** Messages of `npm run stale`. */
export const stale = {
  'company-unseen': ({ name, last }: { name: Both; last: string }) =>
    `there has been no new issue or round about ${said(name)} since ${last}`,
  'company-unseen.never': ({ name }: { name: Both }) =>
    `there is no issue or dated round about ${said(name)}`,
  'company-unseen.help': 'Find out what became of it: a new round, a product, a shutdown.',
  'company-unseen.never.help': 'Write about it, or delete the file.',
  'round-unverified': ({ round, date }: { round: Both; date: string }) =>
    `“${said(round)}” (${date}) is still unverified`,
  'round-unverified.undated': ({ round }: { round: Both }) => `“${said(round)}” is still unverified`,
  'round-unverified.help': 'Look for a source; if you find one, write status: reported or confirmed.',
  'link-failed': ({ problem, days }: { problem: string; days: readonly string[] }) =>
    `${problem}; it failed on ${days.join(' and ')}`,
  'link-failed.help': ({ most }: { most: number }) =>
    `Try again another day: a link that fails on ${most} days counts as dead.`,
  'link-dead': ({ problem, since, count }: { problem: string; since: string; count: number }) =>
    `${problem}; it counts as dead: it has failed on ${count} days since ${since}`,
  'link-dead.help': 'Find the page’s new address, an archived copy or another source.',

  'stale.as-of': ({ value }: { value: string }) => `--as-of takes a day such as 2026-11-28, not “${value}”.`,
  'stale.tried': ({ count }: { count: number }) => `Trying ${counted(count, 'address', 'addresses')} …`,
  'stale.counts': ({ day, companies, rounds }: { day: string; companies: number; rounds: number }) =>
    `As of ${day}: ${counted(companies, 'company', 'companies')} not covered for a year, ${counted(rounds, 'round')} unverified.`,
  'stale.links': ({ dead, failed, refused }: { dead: number; failed: number; refused: number }) =>
    `Links: ${dead} dead, ${failed} failed, ${refused} refused to answer a program.`,
  'stale.offline': 'Links were not tried; npm run stale -- --online tries them.',
  'stale.unread': ({ problems }: { problems: string }) =>
    `Left out because they cannot be read: ${problems} (npm run check).`,
};
