const files = (count: number): string => `${count} ${count === 1 ? 'file' : 'files'}`;
const blocks = (count: number): string => `${count} ${count === 1 ? 'block' : 'blocks'}`;

/** Messages of the commands that add pictures, translate and import, beside what is wrong with a text or a picture. */
export const authoring = {
  /** Names of languages, as used in a sentence. */
  'language.zh': 'Chinese',
  'language.en': 'English',
  'language.ja': 'Japanese',
  'language.zh-Hant': 'Traditional Chinese',

  // Shared
  unwritten: ({ reason }: { reason: string }) => `${reason}. Nothing was written.`,
  'flag-wrong': ({ flag, reason }: { flag: string; reason: string }) => `${flag}: ${reason}.`,
  'flag-wrong.help': ({ message, help }: { message: string; help: string }) => `${message}. ${help}`,
  'no-language': ({ typed, known }: { typed: string; known: readonly string[] }) =>
    `“${typed}” is not a language of the column; write ${known.join(' or ')}.`,
  'no-issue-number': ({ typed }: { typed: string }) => `“${typed}” is not the number of an issue.`,
  'no-original': ({ number }: { number: number }) =>
    `There is no issue ${number} with a readable original. npm run check lists broken files.`,
  'no-original.near': ({ number, nearest }: { number: number; nearest: number }) =>
    `There is no issue ${number} with a readable original. The nearest is ${nearest}. npm run check lists broken files.`,
  'import.lang-is-of-messages': ({ text }: { text: string }) =>
    `--lang is the language of these messages; the language of the posts is --text ${text}.`,

  // Lines to be filled in, where nobody said whose a picture is
  'credit-line.credit': '    credit: # who made it',
  'credit-line.licence': '    licence: # CC-BY-4.0 or the like, own, permission, press, quotation',
  'credit-line.source': '    source: # the page where it was found',

  // Files that are named
  'file.on-web': ({ address }: { address: string }) =>
    `${address} is on the web; download it first, and name the file.`,
  'file.missing': ({ file }: { file: string }) => `There is no file “${file}”.`,
  'file.missing.help': 'If the path contains spaces, put it in quotation marks.',
  'file.folder': ({ file }: { file: string }) => `${file} is a folder; name the files in it.`,
  'file.none': ({ file }: { file: string }) => `${file} is not a file.`,

  // What pictures are brought with
  'picture.empty-text': 'this text is empty',
  'picture.no-alt': ({ file, isOne }: { file: string; isOne: boolean }) =>
    `Describe what ${file} shows, for readers who cannot see it: --alt "…"${isOne ? '' : ', once for each file'}.`,
  'picture.many-alts': ({ alts, count }: { alts: number; count: number }) =>
    `There are ${alts} --alt for ${files(count)}; put each text in quotation marks.`,
  'picture.one-only': ({ flag }: { flag: string }) =>
    `--${flag} applies to a single picture; add that picture with a separate command.`,
  'picture.no-source': ({ typed }: { typed: string }) =>
    `--source: “${typed}” is not a web address; start it with https://.`,
  'picture.no-licence': ({ typed, help }: { typed: string; help: string }) =>
    `--licence: “${typed}” is not a licence. ${help}`,
  'picture.no-licence.help':
    'Write a Creative Commons id such as CC-BY-4.0, or own, permission, press or quotation.',
  'picture.no-name': ({ typed, instead }: { typed: string; instead: string }) =>
    `“${typed}” is not a name for a picture: use lower-case letters a–z, digits and hyphens, without the extension, such as ${instead}.`,
  'picture.too-large': ({ file }: { file: string }) =>
    `${file} is larger than 200 MB; scale it down first. Nothing was written.`,
  'picture.unsound': ({ file, message, help }: { file: string; message: string; help: string }) =>
    `${file} ${message}. ${help} Nothing was written.`,

  // What was brought
  'picture.file': ({ file, pixels, size }: { file: string; pixels: string; size: string }) =>
    `${file}, ${pixels}, ${size}`,
  'picture.known': ({ came, file }: { came: string; file: string }) =>
    `${came}: ${file} is already this picture; nothing was copied.`,
  'picture.brought': ({ came, went, removed }: { came: string; went: string; removed: readonly string[] }) =>
    `${came} → ${went}${removed.length > 0 ? `; ${list(removed)} removed` : ''}`,
  'picture.pages': ({ pages }: { pages: number }) => `Only the first of its ${pages} pages is kept.`,
  'picture.drawing-is': ({ fault }: { fault: string }) => `this drawing ${fault}`,
  'picture.carries': ({ what }: { what: string }) => `this picture contains ${what}`,
  'picture.unreadable': 'this is not a picture that can be read',
  'picture.block.position': 'the position',
  'picture.block.camera': 'the camera',
  'picture.block.icc': 'a colour profile',
  'picture.block.photoshop': 'Photoshop data',
  'picture.block.comments': 'comments',
  'picture.block.brightness': 'a brightness map',
  'picture.paste-cover': ({ file, isThere }: { file: string; isThere: boolean }) =>
    `Paste into the front matter of ${file}${isThere ? ', replacing the cover that is there' : ''}:`,
  'picture.paste-text': ({
    file,
    others,
  }: {
    file: string;
    others: readonly { file: string; language: string }[];
  }) =>
    `Paste into ${file}${others.map((each) => `, and into ${each.file} with the words in ${each.language}`).join('')}:`,
  'picture.paste-credit': ({ file, isThere }: { file: string; isThere: boolean }) =>
    isThere
      ? `Paste below “pictures:” in the front matter of ${file}:`
      : `Paste into the front matter of ${file}:`,

  // Translations
  'translate.own-language': ({ number, from, to }: { number: number; from: string; to: readonly string[] }) =>
    `No. ${number} was written in ${from}${to.length > 0 ? `; it can be translated into ${to.join(' or ')}` : ', the only language of the column'}.`,
  'translate.missing': ({ file, command }: { file: string; command: string }) =>
    `${file} is missing; create it with ${command}. Nothing was written.`,
  'translate.no-authors': 'authors.yaml has no readable entry; run npm run check to see why.',
  'translate.which-author': ({ ids }: { ids: readonly string[] }) =>
    `Say who translates: --author ${ids.join(' or --author ')}.`,
  'translate.made': ({ file }: { file: string }) => `Created ${file}`,
  'translate.next-converted': ({ address, done }: { address: string; done: string }) =>
    `Next:
  npm run dev      then open ${address}; the page updates with every save
  The text is converted already: edit it.
  ${done}    when it is done`,
  'translate.next': ({ address, done }: { address: string; done: string }) =>
    `Next:
  npm run dev      then open ${address}; the page updates with every save
  Write below each comment, around the components that are there already; readers never see the comments.
  ${done}    when it is done`,
  'translate.published':
    '  The original is published, so the next build will publish this as it is; to hold it back, give it a later “date”.',
  'translate.is-current': ({ file }: { file: string }) => `${file} is up to date with its original.`,
  'translate.when-same': ({ command }: { command: string }) => `Once it says the same, run ${command}`,
  'translate.not-done': ({ file }: { file: string }) => `${file} is not done yet.`,
  'translate.behind-unknown': ({ file, reason }: { file: string; reason: string }) =>
    `${file} is behind its original, but what changed cannot be shown. ${reason}`,
  'translate.fingerprints': ({ own, now }: { own: string; now: string }) =>
    `  translated version   ${own || '(no fingerprint)'}\n  original now         ${now}`,
  'translate.behind': ({
    file,
    count,
    date,
    commit,
  }: {
    file: string;
    count: number;
    date: string;
    commit: string;
  }) =>
    `${file} is behind its original${count > 0 ? ` by ${blocks(count)}` : ''}. It was made from the version of ${date} (${commit}).`,
  'translate.at-end': ({ file }: { file: string }) => `${file}, at the end`,
  'translate.changed': 'changed',
  'translate.added': 'added',
  'translate.removed': 'removed',
  'translate.removed-here': 'removed before this line',

  // The history of the content
  'history.no-git': 'git is not installed.',
  'history.not-kept': 'The content is not under version control by git.',
  'history.unreadable': ({ reason }: { reason: string }) => `The git history cannot be read: ${reason}`,
  'history.shallow': 'This clone has only part of the history; git fetch --unshallow fetches the rest.',
  'history.no-version': 'No version of the original in git matches the one that was translated.',

  // Schemas
  'schemas.comment': 'Made from src/schema by npm run schemas; do not edit.',
  'schemas.empty': 'This is empty.',
  'schemas.done': ({ count, texts }: { count: number; texts: number }) =>
    `Wrote ${count} JSON Schemas to .vscode/schemas; VS Code knows ${texts} ${texts === 1 ? 'text' : 'texts'}.`,
};

function list(words: readonly string[]): string {
  return new Intl.ListFormat('en').format(words);
}
