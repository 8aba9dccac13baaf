const digits = new Intl.NumberFormat('en');

/** What is told of the addresses of the site, of links to other sites, of comments that disable rules, and of fixes. */
export const addresses = {
  // Comments that disable rules
  'silence.without-reason': ({ rule }: { rule: string }) => `this silences ${rule} without a reason`,
  'silence.without-reason.help': 'Write the reason after a colon.',
  'silence.idle': ({ rule }: { rule: string }) => `this silences ${rule}, which finds nothing here`,
  'silence.idle.help': 'Delete the comment.',

  // Fixes
  'fix.by-hand.help': 'Do it by hand: --fix would change more here than these words.',
  'fix.brings-more.help': 'Do it by hand: --fix would make another finding of it.',

  // Links to other sites
  'online.status': ({ status }: { status: string }) => `this link answers ${status}`,
  'online.shy.help': 'Open it in a browser: the site may only turn programs away.',
  'online.later.help': 'Try again later; if it stays so, find another source.',
  'online.moved.help': 'Find where the page has moved, or an archived copy.',
  'online.slow': ({ seconds }: { seconds: number }) => `this link does not answer within ${seconds} s`,
  'online.slow.help': 'Try again later, or open it in a browser.',
  'online.no-host': 'the host of this link does not exist',
  'online.no-host.help': 'Correct the address, or find another source.',
  'online.unreachable': ({ reason }: { reason: string }) => `this link cannot be reached (${reason})`,
  'online.unreachable.help': 'Open it in a browser.',

  // Published addresses
  'published-draft.draft': ({ number }: { number: number }) =>
    `No. ${number} is published; as a draft it would lose its addresses`,
  'published-draft.date': ({ number, date }: { number: number; date: string }) =>
    `No. ${number} is published; until ${date} it would lose its addresses`,
  'published-draft.help': ({ date }: { date: string }) =>
    `Correct it as it is published; to withdraw it, write retracted: {date: ${date}, reason: {zh: …, en: …}}: its address stays and says why.`,
  'address-lost': ({ path }: { path: string }) => `“${path}” was published, and would be gone`,
  'address-lost.help': ({ path, target }: { path: string; target: string }) =>
    `Bring it back, or add to redirects.yaml: - {from: ${path}, to: ${target}}`,
  'address-lost.part.help': ({ part, path, target }: { part: string; path: string; target: string }) =>
    `Switch the part ${part} on in column.config.ts, or add to redirects.yaml: - {from: ${path}, to: ${target}}`,
  'feed-id-lost': ({ path, id, now }: { path: string; id: string; now: readonly string[] }) =>
    `“${path}” was published in feeds as ${id}; ${now.length > 0 ? `feeds call it ${now.join(', ')} now` : 'no feed has it now'}`,
  'feed-id-lost.help':
    'Bring the id back: subscribers would lose it, or get it twice. To give it up, take the id off this line.',
  'lost-heading': ({ heading }: { heading: string }) =>
    `“${heading}” was published, and no heading is called that any more`,
  'lost-heading.renamed': ({ heading, now }: { heading: string; now: string }) =>
    `“${heading}” was published, and no heading is called that any more; “#${now}” seems to have taken its place`,
  'lost-heading.help': ({ file, line }: { file: string; line: number }) =>
    `Bring the words of the heading back, or give it up after the next build: npm run addresses -- --record (${file}:${line}).`,

  // Redirects
  'redirect-soon-idle': ({ address, since }: { address: string; since: string }) =>
    `“${address}” will be an address of this site on ${since}, and its redirect an error`,
  'redirect-soon-idle.help': 'Delete this entry on that day.',
  'redirect-idle': ({ address }: { address: string }) =>
    `“${address}” is an address of this site, so nobody would be redirected`,
  'redirect-idle.help': 'Delete this entry, or correct the old address.',
  'redirect-twice': ({ from, to }: { from: string; to: string }) =>
    `“${from}” is redirected to “${to}” already`,
  'redirect-of-file': ({ file }: { file: string }) => `“${file}” belongs to this site’s own files`,
  'redirect-of-file.help': 'Correct the old address.',
  'redirect-to-itself': ({ to }: { to: string }) => `“${to}” would lead to itself`,
  'redirect-to-itself.help': 'Write the address that took its place.',
  'redirect-chain': ({ to }: { to: string }) =>
    `“${to}” is redirected itself, and readers would go through two`,
  'redirect-write.help': ({ to }: { to: string }) => `Write to: ${to}`,
  'redirect-slash': ({ to }: { to: string }) => `“${to}” lacks its last slash`,
  'redirect-nowhere': ({ to }: { to: string }) => `there is no “${to}” on the site`,
  'redirect-unpublished.draft': ({ to }: { to: string }) => `“${to}” is only a draft`,
  'redirect-unpublished.scheduled': ({ to, since }: { to: string; since: string }) =>
    `“${to}” is not there before ${since}`,
  'redirect-unpublished.help': 'Take the redirect out until readers can open the page.',
  'too-many-redirects': (rules: { count: number; most: number; isSkipped: boolean }) =>
    `the old addresses make ${digits.format(rules.count)} rules of _redirects, and Cloudflare Pages reads ${digits.format(rules.most)}: the rest ${rules.isSkipped ? 'is skipped' : 'leads on by pages alone'}`,
  'too-many-redirects.help':
    'Delete what nobody asks for any more; nginx, Netlify and GitHub Pages have no such limit.',
  'redirect-too-long': (rule: { length: number; longest: number; hasPage: boolean }) =>
    `this makes a rule of ${digits.format(rule.length)} characters, and Cloudflare Pages reads ${digits.format(rule.longest)}: the address ${rule.hasPage ? 'leads on by its page alone' : 'answers 404'} there`,
  'redirect-too-long.help':
    'Delete this entry where nobody asks for the address; nginx, Netlify and GitHub Pages have no such limit.',

  // The list of what was published
  'addresses-unrecorded': ({ count }: { count: number }) => {
    const [are, them] = count === 1 ? ['address is', 'it'] : ['addresses are', 'them'];
    return `${count} new ${are} not recorded yet; once published, record ${them}: npm run addresses -- --record.`;
  },
  'headings-gone': ({ count }: { count: number }) => {
    const [headings, them] = count === 1 ? ['heading is', 'it'] : ['headings are', 'them'];
    return `${count} recorded ${headings} gone; npm run addresses -- --record gives ${them} up.`;
  },
};
