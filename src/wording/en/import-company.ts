/** What an import of old posts reports about a post’s company, and writes into its draft. */
export const importingCompany = {
  'import.company-kept': ({ name, file }: { name: string; file: string }) =>
    `“${name}” was read as the company in ${file}, which was left unchanged.`,
  'import.no-company': ({ file }: { file: string }) =>
    `The post does not clearly name a company: complete ${file}, or name another company in the issue.`,
  'import.no-founding': ({ file }: { file: string }) =>
    `The post does not say when the company was founded; ${file} has the year of the post instead.`,
  'import.founders': ({ label, names }: { label: string; names: readonly string[] }) =>
    `Entered as founders because the list is headed “${label}”: ${names.join(', ')}.`,
  'import.no-person': ({ text }: { text: string }) => `Not read as a person: “${text}”.`,
  'import.roles': ({ people }: { people: readonly { name: string; role: string }[] }) =>
    `The English roles are rough translations; complete them: ${people.map(({ name, role }) => `${name} (${role})`).join(', ')}.`,
  'import.people-wait': ({ file, problem }: { file: string; problem: string }) =>
    `People and rounds are kept as text in ${file}: ${problem}.`,

  // Rounds
  'import.no-round': ({ reason, text }: { reason: string; text: string }) =>
    `Not read as a round because ${reason}: “${text}”.`,
  'import.no-source':
    'The post gives no address that could be the source of its rounds; they are kept as comments.',
  'import.own-source': ({ url }: { url: string }) =>
    `Every round cites ${url}, where the post itself is from; look for better sources.`,
  'import.no-investors': ({ text }: { text: string }) =>
    `“${text}” was not recognised as names of investors.`,
  'import.nobody': ({ names }: { names: readonly string[] }) =>
    `“${names.join('、')}” names no one and was left out.`,
  'import.several-dates': ({ text }: { text: string }) =>
    `The sentence has more than one date; “${text}” was taken.`,
  'import.date-taken': ({ text, date }: { text: string; date: string }) => `“${text}” was read as ${date}.`,
  'import.no-amount': ({ text }: { text: string }) => `“${text}” was not recognised as an amount.`,
  'import.vague-amount': ({ text }: { text: string }) => `“${text}” is not an exact amount and was left out.`,
  'import.vague-valuation': ({ text }: { text: string }) =>
    `The valuation “${text}” is not exact and was left out.`,
  'import.unread.nothing': 'it names no round, no amount and no investor',
  'import.unread.neither': 'it names neither a round nor an amount',
  'import.unread.none': 'it says that there was no round, or none made public',
  'import.unread.not-done': 'it is about money that has not been raised yet',
  'import.unread.total': 'it gives a total, not a round',
  'import.unread.amounts': 'it has several amounts, and what each is for is unclear',
  'import.unread.rounds': 'it names several rounds',
  'import.unread.long': 'it is longer than any sentence about a round',
  'import.unread.date': 'its date does not exist',

  // A note of a round
  'import.qualified': ({ text }: { text: string }) => `The post says “${text}”.`,

  // Comments of drafts
  'import.comment.imported': ({ post }: { post: string }) => `Imported from ${post}`,
  'import.comment.head': 'The post’s own front matter:',
  'import.comment.draft': 'A draft, made from an old post. Nothing in it has been checked.',
  'import.comment.overview': 'The overview of the post:',
  'import.comment.founded': 'Not stated in the post: this is the year of the post.',
  'import.comment.product': 'Translate the description, then remove the #.',
  'import.comment.unread': ({ reason }: { reason: string }) => `not read as a round: ${reason}`,
  'import.comment.no-source':
    'The post gives no address that could be the source of these rounds: add one, then remove the #.',
  'import.comment.lead': ({ names }: { names: readonly string[] }) =>
    `lead, not in investors.yaml: ${names.join('; ')}`,
  'import.comment.participants': ({ names }: { names: readonly string[] }) =>
    `participants, not in investors.yaml: ${names.join('; ')}`,
};
