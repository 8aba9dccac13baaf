import type { stale as en } from '#wording/en/stale.ts';

const said = ({ zh, en }: { zh?: string; en?: string }): string => zh ?? en ?? '';

export const stale: typeof en = {
  'company-unseen': ({ name, last }) => `${last} 以后没有再写到过“${said(name)}”`,
  'company-unseen.never': ({ name }) => `没有哪一期写过“${said(name)}”，也没有一轮注明日期的融资`,
  'company-unseen.help': '看看它近况如何：有没有新的融资、新的产品，还在不在。',
  'company-unseen.never.help': '写一写它，或者删掉这个文件。',
  'round-unverified': ({ round, date }) => `“${said(round)}”（${date}）至今未经证实`,
  'round-unverified.undated': ({ round }) => `“${said(round)}”至今未经证实`,
  'round-unverified.help': '再找找来源；有来源能证实，就把 status 改成 reported 或 confirmed。',
  'link-failed': ({ problem, days }) => `${problem}；${days.join('、')} 打不开`,
  'link-failed.help': ({ most }) => `改天再试：有 ${most} 天打不开，才算失效。`,
  'link-dead': ({ problem, since, count }) => `${problem}；已经失效：自 ${since} 起有 ${count} 天打不开`,
  'link-dead.help': '找找页面搬到了哪里，或者换成存档的版本，或者另找来源。',

  'stale.as-of': ({ value }) => `--as-of 后面写一个日期，如 2026-11-28；“${value}”不是日期。`,
  'stale.tried': ({ count }) => `正在试 ${count} 个网址……`,
  'stale.counts': ({ day, companies, rounds }) =>
    `截至 ${day}：一年没有写到的公司 ${companies} 家，未经证实的融资 ${rounds} 轮。`,
  'stale.links': ({ dead, failed, refused }) =>
    `链接：失效 ${dead} 个，偶尔打不开 ${failed} 个，不让程序访问 ${refused} 个。`,
  'stale.offline': '没有试链接；要试，运行 npm run stale -- --online。',
  'stale.unread': ({ problems }) => `读不了的文件不在其中：${problems}（npm run check）。`,
};
