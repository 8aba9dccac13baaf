const digits = new Intl.NumberFormat('en');

/** Messages about the addresses of the site, links to other sites, comments that silence rules, and fixes. */
export const addresses = {
  // Comments that disable rules
  'silence.without-reason': ({ rule }: { rule: string }) => `this silences ${rule} without a reason`,
  'silence.without-reason.help': 'Write the reason after a colon.',
  'silence.idle': ({ rule }: { rule: string }) => `this silences ${rule}, which finds no problem here`,
  'silence.idle.help': 'Delete the comment.',

  // Fixes
  'fix.by-hand.help': 'Fix it by hand: --fix would change more than these words here.',
  'fix.brings-more.help': 'Fix it by hand: --fix would cause another problem.',

  // Links to other sites
  'online.status': ({ status }: { status: string }) => `this link returned ${status}`,
  'online.shy.help': 'Open it in a browser: the site may only be refusing programs.',
  'online.later.help': 'Try again later; if it does not recover, find another source.',
  'online.moved.help': 'Find the page’s new address or an archived copy.',
  'online.slow': ({ seconds }: { seconds: number }) => `this link did not answer within ${seconds} s`,
  'online.slow.help': 'Try again later, or open it in a browser.',
  'online.no-host': 'the host of this link does not exist',
  'online.no-host.help': 'Correct the address, or find another source.',
  'online.unreachable': ({ reason }: { reason: string }) => `this link cannot be reached (${reason})`,
  'online.unreachable.help': 'Open it in a browser.',

  // Published addresses
  'published-draft.draft': ({ number }: { number: number }) =>
    `No. ${number} has been published; as a draft, it would lose its addresses`,
  'published-draft.date': ({ number, date }: { number: number; date: string }) =>
    `No. ${number} has been published; until ${date}, it would lose its addresses`,
  'published-draft.help': ({ date }: { date: string }) =>
    `Correct it while it stays published. To withdraw it, write retracted: {date: ${date}, reason: {zh: …, en: …}}; its address then says why.`,
  'address-lost': ({ path }: { path: string }) => `“${path}” was published and would disappear`,
  'address-lost.help': ({ path, target }: { path: string; target: string }) =>
    `Restore it, or add to redirects.yaml: - {from: ${path}, to: ${target}}`,
  'address-lost.part.help': ({ part, path, target }: { part: string; path: string; target: string }) =>
    `Switch the part ${part} on in column.config.ts, or add to redirects.yaml: - {from: ${path}, to: ${target}}`,
  'feed-id-lost': ({ path, id, now }: { path: string; id: string; now: readonly string[] }) =>
    `“${path}” was published in feeds as ${id}; ${now.length > 0 ? `feeds now call it ${now.join(', ')}` : 'no feed has it any more'}`,
  'feed-id-lost.help':
    'Restore the id, or subscribers would lose the entry or get it twice. To give it up, remove the id from this line.',
  'lost-heading': ({ heading }: { heading: string }) =>
    `the heading “${heading}” was published and no longer exists`,
  'lost-heading.renamed': ({ heading, now }: { heading: string; now: string }) =>
    `the heading “${heading}” was published and no longer exists; “#${now}” seems to have replaced it`,
  'lost-heading.help': ({ file, line }: { file: string; line: number }) =>
    `Restore the heading’s words, or give it up after the next build: npm run addresses -- --record (${file}:${line}).`,

  // Redirects
  'redirect-soon-idle': ({ address, since }: { address: string; since: string }) =>
    `“${address}” becomes an address of this site on ${since}, and this redirect an error`,
  'redirect-soon-idle.help': 'Delete this entry on that day.',
  'redirect-idle': ({ address }: { address: string }) =>
    `“${address}” is an address of this site, so no one would be redirected`,
  'redirect-idle.help': 'Delete this entry, or correct the old address.',
  'redirect-twice': ({ from, to }: { from: string; to: string }) =>
    `“${from}” is already redirected to “${to}”`,
  'redirect-of-file': ({ file }: { file: string }) => `“${file}” belongs to this site’s own files`,
  'redirect-of-file.help': 'Correct the old address.',
  'redirect-to-itself': ({ to }: { to: string }) => `“${to}” would redirect to itself`,
  'redirect-to-itself.help': 'Write the address that replaced it.',
  'redirect-chain': ({ to }: { to: string }) =>
    `“${to}” is itself redirected, so readers would go through two redirects`,
  'redirect-write.help': ({ to }: { to: string }) => `Write to: ${to}`,
  'redirect-slash': ({ to }: { to: string }) => `“${to}” needs a slash at the end`,
  'redirect-nowhere': ({ to }: { to: string }) => `there is no “${to}” on the site`,
  'redirect-unpublished.draft': ({ to }: { to: string }) => `“${to}” is only a draft`,
  'redirect-unpublished.scheduled': ({ to, since }: { to: string; since: string }) =>
    `“${to}” is not published until ${since}`,
  'redirect-unpublished.help': 'Remove the redirect until readers can open the page.',
  'too-many-redirects': (rules: { count: number; most: number; isSkipped: boolean }) =>
    `the old addresses make ${digits.format(rules.count)} rules in _redirects, but Cloudflare Pages reads only ${digits.format(rules.most)}: the rest ${rules.isSkipped ? 'are skipped' : 'redirect only through their pages'}`,
  'too-many-redirects.help':
    'Delete those no one uses any more; nginx, Netlify and GitHub Pages have no such limit.',
  'redirect-too-long': (rule: { length: number; longest: number; hasPage: boolean }) =>
    `this makes a rule of ${digits.format(rule.length)} characters, but Cloudflare Pages reads only ${digits.format(rule.longest)}: there, the address ${rule.hasPage ? 'redirects only through its page' : 'returns 404'}`,
  'redirect-too-long.help':
    'Delete this entry if no one uses the address; nginx, Netlify and GitHub Pages have no such limit.',

  // The list of what was published
  'addresses-unrecorded': ({ count }: { count: number }) => {
    const [are, them] = count === 1 ? ['address is', 'it'] : ['addresses are', 'them'];
    return `${count} new ${are} not recorded yet; once published, record ${them}: npm run addresses -- --record.`;
  },
  'headings-gone': ({ count }: { count: number }) => {
    const [headings, them] = count === 1 ? ['heading is', 'it'] : ['headings are', 'them'];
    return `${count} recorded ${headings} gone; to give ${them} up, run npm run addresses -- --record.`;
  },
};
