/** What the import of old posts tells of the company of a post, and writes into its draft. */
export const importingCompany = {
  'import.company-kept': ({ name, file }: { name: string; file: string }) =>
    `“${name}” was taken for the company of ${file}, which is kept as it is.`,
  'import.no-company': ({ file }: { file: string }) =>
    `The post names no company for sure: complete ${file}, or name another company in the issue.`,
  'import.no-founding': ({ file }: { file: string }) =>
    `The post does not say when the company was founded; ${file} has the year of the post in its place.`,
  'import.founders': ({ label, names }: { label: string; names: readonly string[] }) =>
    `Called founders because the list is headed “${label}”: ${names.join(', ')}.`,
  'import.no-person': ({ text }: { text: string }) => `Not read as a person: “${text}”.`,
  'import.roles': ({ people }: { people: readonly { name: string; role: string }[] }) =>
    `The English roles say only what is known of the posts; complete them: ${people.map(({ name, role }) => `${name} (${role})`).join(', ')}.`,
  'import.people-wait': ({ file, problem }: { file: string; problem: string }) =>
    `People and rounds wait as text in ${file}: ${problem}.`,

  // Rounds
  'import.no-round': ({ reason, text }: { reason: string; text: string }) =>
    `Not read as a round, since ${reason}: “${text}”.`,
  'import.no-source':
    'The post names no address that could be the source of its rounds; they wait as comments.',
  'import.own-source': ({ url }: { url: string }) =>
    `Every round has ${url} as its source, where the post is from; look for a better one.`,
  'import.no-investors': ({ text }: { text: string }) => `“${text}” was not read as names of investors.`,
  'import.nobody': ({ names }: { names: readonly string[] }) =>
    `“${names.join('、')}” names nobody and was left out.`,
  'import.several-dates': ({ text }: { text: string }) =>
    `The sentence has more than one date; “${text}” was taken.`,
  'import.date-taken': ({ text, date }: { text: string; date: string }) => `“${text}” was taken for ${date}.`,
  'import.no-amount': ({ text }: { text: string }) => `“${text}” was not read as an amount.`,
  'import.vague-amount': ({ text }: { text: string }) => `“${text}” is no exact amount and was left out.`,
  'import.vague-valuation': ({ text }: { text: string }) =>
    `The valuation “${text}” is not exact and was left out.`,
  'import.unread.nothing': 'it names no round, no amount and no investor',
  'import.unread.neither': 'it names neither a round nor an amount',
  'import.unread.none': 'it says that there was no round, or none made public',
  'import.unread.not-done': 'it speaks of money that was not raised yet',
  'import.unread.total': 'it gives a total, which is no round',
  'import.unread.amounts': 'it has more than one amount, and it is not sure what each is of',
  'import.unread.rounds': 'it names more than one round',
  'import.unread.long': 'it is longer than any sentence about a round',
  'import.unread.date': 'its date is none of the calendar',

  // A note of a round
  'import.qualified': ({ text }: { text: string }) => `The post has “${text}”.`,

  // Comments of drafts
  'import.comment.imported': ({ post }: { post: string }) => `Imported from ${post}`,
  'import.comment.head': 'Its own front matter:',
  'import.comment.draft': 'A draft, made from an old post. Nothing in it has been checked.',
  'import.comment.overview': 'The overview of the post:',
  'import.comment.founded': 'Not stated in the post: this is the year of the post.',
  'import.comment.product': 'Translate the description, then take the # off.',
  'import.comment.unread': ({ reason }: { reason: string }) => `not read as a round: ${reason}`,
  'import.comment.no-source':
    'The post names no address that could be the source of these rounds: add it, and take the # off.',
  'import.comment.lead': ({ names }: { names: readonly string[] }) =>
    `lead, not in investors.yaml: ${names.join('; ')}`,
  'import.comment.participants': ({ names }: { names: readonly string[] }) =>
    `participants, not in investors.yaml: ${names.join('; ')}`,
};
