import { issueLetter } from '#channels/mail/issue-letter.ts';
import type { Letter } from '#channels/mail/letter.ts';
import type { Post } from '#channels/post.ts';
import { editionFor, type Issue } from '#domain/issue.ts';
import type { Locale } from '#config.ts';
import { sender } from '../column-posts.ts';
import { bodyOf, issueOf, plainRound, site } from '../../sample.ts';

const pictures = { 'chip.jpg': { src: '/pictures/chip.jpg', width: 1216, height: 800 } };

/** An issue about a company with two rounds. */
const funded = issueOf(
  {
    references: [
      { id: 'one', title: 'A & [B]', publisher: 'Times', url: 'https://s.test/?a=1&b=2', date: '2024-01' },
      { id: 'two', title: '另一条', publisher: '日报', url: 'https://s.test/2' },
    ],
    corrections: [{ date: '2024-05-03', text: { zh: '改了。', en: 'Fixed.' } }],
  },
  undefined,
  {
    website: 'https://www.acme.test/',
    funding: [
      { ...plainRound, amount: 'USD 5M', date: '2020-02', lead: ['fund-one'] },
      { ...plainRound, round: 'Series A', amount: 'USD 20M', status: 'unverified' },
      { ...plainRound, round: 'Series B' },
    ],
  },
);

/** An issue to be handed to a channel, with a text. */
export function postOf(text: string, locale: Locale = 'zh', issue: Issue = funded): Post {
  return {
    text: { issue, edition: editionFor(issue, locale), body: bodyOf(text), pictures, place: undefined },
    site,
    markdown: { hasTables: true },
    sender,
    readPicture: () => Promise.reject(new Error('mail loads its pictures from the site')),
  };
}

/** A letter with a text. */
export function letterOf(text: string, locale: Locale = 'zh', issue: Issue = funded): Letter {
  return issueLetter(postOf(text, locale, issue).text, site);
}

/** A text with all that mail has a look for. */
export const wholeText = [
  '## 一分钟速览',
  '<Profile />',
  '融到 <Money amount="USD 640M" /><Cite id="one" /><Cite id="two" />。[^1]见[上一期](/issues/2/)，又见[小节](#一分钟速览)。',
  '<FundingTable />',
  '<FundingChart />',
  '### 小节',
  '<Figure src="./chip.jpg" alt="一块芯片" caption="说明" />',
  '<Callout kind="warning">**注意**，*留心*，~~划去~~，`code`。</Callout>',
  '- [x] 做完\n- [ ] 没做',
  '3. 三\n4. 四',
  '```\nlet a = 1;\n```',
  '| 甲 | 乙 |\n| --- | --- |\n| 1 | 2 |',
  '---',
  '[^1]: 注<Cite id="two" />。\n',
].join('\n\n');
