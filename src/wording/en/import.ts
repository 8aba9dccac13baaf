const places = (count: number): string => `${count} ${count === 1 ? 'place' : 'places'}`;

/** The report of an import of old posts: what became of each, what was guessed, left out, and is left to do. */
export const importing = {
  // What became of the posts
  'import.imported': 'imported',
  'import.imported-as': ({ number }: { number: number }) => `imported as No. ${number}`,
  'import.planned': 'would be imported',
  'import.planned-as': ({ number }: { number: number }) => `would be imported as No. ${number}`,
  'import.exists': 'already exists',
  'import.variant': 'is a variant',
  'import.not-an-issue': 'is not an issue',
  'import.undated': 'waits for a date',
  'import.refused': 'was refused',
  'import.why': ({ first, reason }: { first: string; reason: string }) => `${first}: ${reason}`,
  'import.count.imported': ({ count }: { count: number }) => `${count} imported`,
  'import.count.planned': ({ count }: { count: number }) => `${count} to import`,
  'import.count.exists': ({ count }: { count: number }) => `${count} already there`,
  'import.count.variant': ({ count }: { count: number }) =>
    `${count} ${count === 1 ? 'variant' : 'variants'} of others`,
  'import.count.not-an-issue': ({ count }: { count: number }) => `${count} not an issue of the column`,
  'import.count.undated': ({ count }: { count: number }) => `${count} without a date`,
  'import.count.refused': ({ count }: { count: number }) => `${count} refused`,
  'import.summary': ({ counts }: { counts: readonly string[] }) => `${counts.join(', ') || 'No post found'}.`,
  'import.dry': 'Nothing was written.',
  'import.reading': 'reading',
  'import.importing': 'importing',

  // The parts of a report
  'import.files': 'files',
  'import.variants': 'less complete variants',
  'import.guesses': 'guessed',
  'import.dropped': 'left out',
  'import.todo': 'to do',
  'import.investors': 'investors to check and add to investors.yaml',
  'import.diagnostics': 'problems the check finds',
  'import.at': ({ line, text }: { line: number; text: string }) => `line ${line}: ${text}`,
  'import.fixable': ({ count }: { count: number }) => `npm run check -- --fix can fix ${places(count)}`,
  'import.dropped-often': ({ times, reason }: { times: number; reason: string }) =>
    `${reason}, ${times} times; --report FILE lists them all`,
  'import.dropped-one': ({ text, times, reason }: { text: string; times: number; reason: string }) =>
    `${text}${times > 1 ? ` ×${times}` : ''}  (${reason})`,

  // Why a post is not imported
  'import.unwritten': ({ reason }: { reason: string }) => `${reason}; nothing was written`,
  'import.known-post': ({ folder }: { folder: string }) => `it was already imported into ${folder}`,
  'import.known-number': ({ number, folder }: { number: number; folder: string }) =>
    `No. ${number} already exists: ${folder}`,
  'import.known-company': ({ folder }: { folder: string }) =>
    `${folder} is about the same company; --number imports it as another issue`,
  'import.another-issue': ({ reason }: { reason: string }) => `${reason}, which is another issue`,
  'import.no-number': ({ date }: { date: string }) =>
    `it gives no number, and none fits ${date}; give it one with --number`,
  'import.no-issue': 'it is not an issue of the column; --number imports it as a draft',
  'import.failed': ({ reason }: { reason: string }) => `the importer failed on it: ${reason}`,
  'import.unreadable': ({ reason }: { reason: string }) => `the file cannot be read: ${reason}`,
  'import.path-unreadable': ({ path, reason }: { path: string; reason: string }) =>
    `${path} cannot be read: ${reason}`,
  'import.too-large': ({ megabytes }: { megabytes: number }) =>
    `the file is larger than ${megabytes} MB, too large for a post`,
  'import.too-deep': 'its elements lie too deep in each other',
  'import.gallery': ({ tag }: { tag: string }) =>
    `${tag} shows pictures by their numbers; put them in by hand.`,
  'import.tag-left': ({ tag }: { tag: string }) =>
    `${tag} is a tag of the old blog that means nothing here: write what it showed, or delete it.`,
  'import.drop.byline': 'the line with author, account and date, which are in the front matter',
  'import.empty-file': 'the file is empty',
  'import.no-encoding': 'the file is not text in UTF-8, UTF-16, GB 18030 or Big5',
  'import.program': 'the file contains binary data, not text',
  'import.blank-file': 'there is no text in the file',
  'import.no-text-below': 'there is no text below the front matter',
  'import.only-leftovers': 'the post contains nothing but leftovers of the old blog',
  'import.only-signs': 'the text consists of markup rather than words',
  'import.no-text': 'there is no text in the post',
  'import.unwritable': ({ problem }: { problem: string }) =>
    `the text cannot be written in a way that reads back the same: ${problem}`,
  'import.loss': ({ lost }: { lost: string }) => `something would be lost: “${lost}”`,
  'import.variant-of': ({
    best,
    length,
    own,
    more,
  }: {
    best: string;
    length: number;
    own: number;
    more: readonly string[];
  }) =>
    `${best} is the same issue and more complete (${length} characters, this one ${own})${more.length > 0 ? `; this one has ${more.join(' and ')} more` : ''}`,
  'import.more-pictures': ({ count }: { count: number }) =>
    `${count} ${count === 1 ? 'picture' : 'pictures'}`,
  'import.more-links': ({ count }: { count: number }) => `${count} ${count === 1 ? 'address' : 'addresses'}`,

  // The number and the date
  'import.number-changed': ({ stated, given }: { stated: number; given: number }) =>
    `The post says No. ${stated}; it was given No. ${given}.`,
  'import.number-proposed': ({ number }: { number: number }) =>
    `The post gives no number; No. ${number} fits its date.`,
  'import.number-todo': ({ number }: { number: number }) =>
    `Check that No. ${number} is right: the number becomes an address that never changes.`,
  'import.no-date':
    'it has no date: add one to its front matter, such as date: 2024-08-13, and import it again',
  'import.date-of-path': ({ date }: { date: string }) =>
    `The date was taken from the names of the folders: ${date}.`,
  'import.date-of-history': ({ date }: { date: string }) =>
    `The date is that on which the post was added to Git: ${date}.`,
  'import.date-of-name': ({ date }: { date: string }) => `The date was taken from the file name: ${date}.`,

  // The file and its head
  'import.encoding': ({ encoding }: { encoding: string }) => `The file was read as ${encoding}.`,
  'import.broken-bytes': ({ count }: { count: number }) =>
    `${places(count)} in the file cannot be read as UTF-8; each is marked with �.`,
  'import.title-lines': ({ count }: { count: number }) => `The title was put together from ${count} lines.`,
  'import.title-quotes': 'The quotation marks in the title do not match; they were removed.',
  'import.not-a-day': ({ text }: { text: string }) => `“${text}” was not recognised as a date.`,
  'import.no-closing': 'The front matter has no closing ---; it was assumed to end here.',
  'import.taken-for-date': 'This line was read as the date.',
  'import.taken-for-title': 'This line was read as the title.',
  'import.no-front-matter': 'The post has no front matter.',
  'import.fence-before': 'There was a code fence before the front matter; it was removed.',
  'import.no-opening': 'The front matter has no opening ---.',
  'import.no-author': ({ id }: { id: string }) =>
    `The post has no author; it is under “${id}” until somebody is named.`,
  'import.unknown-author': ({ name, id }: { name: string; id: string }) =>
    `“${name}” was added to authors.yaml as ${id}: complete the entry.`,
  'import.no-title': ({ title }: { title: string }) => `The post has no title; “${title}” is used instead.`,
  'import.title-cut': 'The title was too long and was cut; the comment has all of it.',
  'import.tags': ({ tags }: { tags: readonly string[] }) =>
    `The tags were chosen from the words of the post: ${tags.join(', ')}.`,
  'import.unknown-tag': ({ name }: { name: string }) =>
    `tags.yaml has no tag “${name}”: add it, or say with --map what it becomes.`,
  'import.no-tag': ({ tag }: { tag: string }) =>
    `The post has no tag that the column knows; it is under “${tag}”.`,
  'import.cover': ({ address }: { address: string }) =>
    `The picture of the post is ${address}: add it with npm run picture -- … --cover.`,
  'import.translation': ({ original }: { original: string }) =>
    `It was taken for a translation of ${original}.`,
  'import.translation-check': ({ number, locale }: { number: number; locale: string }) =>
    `Compare it with its original, then run npm run translate -- ${number} ${locale} --done.`,
  'import.cover-words': ({ name }: { name: string }) =>
    `The picture of the post is the cover, ${name}: write at alt: what it shows.`,
  'import.picture-unwritten': 'To be written: what this picture shows',
  'import.picture-words': ({ name }: { name: string }) =>
    `The post does not say what the picture ${name} shows: write it between the brackets.`,
  'import.picture-missing': ({ address }: { address: string }) =>
    `The picture ${address} is not in the imported folders: bring it with npm run picture, or delete its address.`,
  'import.picture-large': ({ address, megabytes }: { address: string; megabytes: number }) =>
    `The picture ${address} has ${megabytes} MB, which is too much for a page: make it smaller, then bring it with npm run picture.`,
  'import.picture-unsound': ({
    address,
    message,
    help,
  }: {
    address: string;
    message: string;
    help: string;
  }) => `The picture ${address} was not taken over: it ${message}. ${help}`,
  'import.map-form': ({ file, entry }: { file: string; entry: string }) =>
    `${file}${entry === '' ? '' : `, at “${entry}”,`} must be a list of what each tag becomes, such as NFT: web3; leave the id out to drop a tag.`,
  'import.link-old': ({ address }: { address: string }) =>
    `The link to ${address} leads nowhere here: write a whole address, or delete the link.`,
  'import.link-whole': ({ address }: { address: string }) =>
    `A link leads to the old blog now, ${address}: see that this page stays, or delete the link.`,
  'import.link-lost': ({ address }: { address: string }) =>
    `The post ${address} was not imported; only the words of the link to it stay.`,
  'import.fragment-lost': ({ address }: { address: string }) =>
    `${address} leads to a heading that is not there; the link leads to the whole issue.`,
  'import.place-lost': ({ address }: { address: string }) =>
    `No heading of the text has the address ${address}; only the words of the link to it stay.`,
  'import.address-left': ({ address }: { address: string }) =>
    `No redirect was written for the old address ${address}: another post or page has it, or it has a ? or #.`,
  'import.replaced': ({ folder, dryRun }: { folder: string; dryRun: boolean }) =>
    `The sample issue in ${folder} ${dryRun ? 'would be' : 'was'} deleted: posts take its place.`,
  'import.redirects': ({ count }: { count: number }) =>
    `Old addresses that redirects.yaml leads to their issues: ${count}.`,
  'import.cut-off': 'Something was left out of the post here: find the whole text.',
  'import.review-title': 'What became of the posts',
  'import.unknown-tags': ({ tags }: { tags: readonly string[] }) =>
    `Tags that tags.yaml does not have, with the number of posts: ${tags.join(', ')}.`,
  'import.others': ({ count, names }: { count: number; names: readonly string[] }) =>
    `${count} ${count === 1 ? 'file is no post' : 'files are no posts'}: ${names.join(', ')}.`,
  'import.counted': ({ name, count }: { name: string; count: number }) => `${name} ${count}`,
  'import.and-more': ({ count }: { count: number }) => `and ${count} more`,
  'import.description': 'The description was taken from the first sentences of the text.',

  // The text
  'import.plain': 'The Markdown could not be read; the text was imported as plain paragraphs.',
  'import.odd-fence': 'A code fence without code was removed.',
  'import.open-fence': 'The code that begins here is never closed; it was taken to run to the end.',
  'import.nesting': ({ depth, most }: { depth: number; most: number }) =>
    `A list or quotation nested ${depth} levels deep was reduced to ${most}.`,
  'import.reference-titles': 'Some references have only their address as a title; write their titles.',
  'import.source-unreadable': ({ url }: { url: string }) => `The source ${url} is not a readable address.`,

  // What is left out
  'import.drop.fence': 'a stray code fence',
  'import.drop.formless': 'invisible characters, which no output can carry',
  'import.drop.footer': 'the footer of the old blog',
  'import.drop.prompt': 'a prompt to the machine that wrote or translated the post',
  'import.drop.address-label': 'the name of an address, which is where it is used',
  'import.drop.template': 'a leftover of a template',
  'import.drop.template-tag': 'a tag of a template, which Markdown writes differently',
  'import.drop.excerpt': 'the mark that ended the excerpt',
  'import.drop.notice': 'the copyright notice, which the layout adds',
  'import.drop.source-line': 'the line that names the source, which is among the references',
  'import.drop.reference': 'a reference that is listed already',
  'import.drop.reference-colon': 'the colon before the address of a reference',
  'import.drop.reference-number': 'the number of a reference, which the page adds',
  'import.drop.references-heading': 'the heading of the references, which the layout adds',
  'import.drop.section-number': 'the number of a section, which the page adds',
  'import.drop.picture-address': 'the address of a picture that now lies beside the text',
  'import.drop.picture-words': 'a description of a picture that says nothing of it',
  'import.drop.picture-size': 'the size of a picture, which the page works out',
  'import.drop.nesting': 'marks of lists and quotations nested too deeply',
  'import.drop.html': 'HTML that Markdown writes differently or not at all',
  'import.drop.introduction': 'the introduction of the column, which is on its about page',
  'import.drop.announcement': 'the announcement of the number, which the layout shows',
  'import.drop.quotation-mark': 'an unmatched quotation mark',
  'import.drop.post-address': 'the address of another post, which is an issue now',
  'import.drop.overview': ({ file }: { file: string }) => `the overview: ${file} was left unchanged`,
};
