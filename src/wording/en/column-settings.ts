/** Two colours that are too much alike. */
interface Contrast {
  name: string;
  ground: 'paper' | 'wash';
  ratio: number;
  /** What is asked for. */
  least: number;
}

function lowContrast(when: string, { name, ground, ratio, least }: Contrast): string {
  const behind = ground === 'wash' ? 'the highlight background' : 'paper';
  return `${when}, ${name} on ${behind} has a contrast of ${ratio}:1; it must be ${least}:1 or more`;
}

/** What is wrong with `column.config.ts`, and what its fields are. */
export const columnSettings = {
  'column-file.missing': 'There is no column.config.ts',
  'column-file.syntax': ({ reason }: { reason: string }) => `the file is not valid TypeScript: ${reason}`,
  'column-file.syntax.help':
    'Fix it here or just before: a comma, a bracket or a quotation mark is often missing.',
  'column-file.mark': ({ mark, code, plain }: { mark: string; code: string; plain: string }) =>
    `Type the plain ${plain} instead of ${mark} (${code}).`,
  'column-file.no-default': 'the file exports nothing by default',
  'column-file.default': ({ kind }: { kind: string }) =>
    `the default export of this file is ${kind}; it must be an object: { … }`,
  'column-file.default.function': 'a function',
  'column-file.default.promise': 'a promise',
  'column-file.default.list': 'a list',
  'column-file.default.nothing': 'empty (null or undefined)',
  'column-file.default.value': 'a single value',
  'column-file.import': ({ from }: { from: string }) => `“${from}”, imported here, cannot be found`,
  'column-file.import.name': ({ from, name }: { from: string; name: string }) =>
    `“${from}” exports nothing named “${name}”`,
  'column-file.import.fails': ({ from, reason }: { from: string; reason: string }) =>
    `“${from}”, imported here, cannot be loaded: ${reason}`,
  'column-file.import.file.help':
    'Write the path of a .ts file as seen from this one, with its extension: ‘./words.ts’.',
  'column-file.import.package.help': ({ line }: { line: string }) =>
    `This file needs only “${line}”; other packages must be installed first.`,
  'column-file.import.fails.help': 'Fix that file, or what it imports.',
  'column-file.import.name.help': 'Import a name that it exports.',
  'column-file.fails': ({ reason }: { reason: string }) => `the file cannot be loaded: ${reason}`,
  'column-file.help':
    'The file must contain “export default defineColumn({ … })”; docs/column.md has one to start from.',
  'column-file.unsound': ({ problems }: { problems: string }) =>
    `${problems} in the column’s settings; nothing else was done.`,

  'config.unknown.help': 'Delete it, or see docs/column.md for the fields.',
  'config.each-language': 'this needs words in each language: {zh: …, en: …}',
  'config.in-language': 'The words in this language.',
  'config.name': 'The name of the column, in each of its languages.',
  'config.tagline': 'What the column is, in a few words, in each language.',
  'config.description': 'What the column is, in a sentence or two, in each language.',
  'config.rights': 'Who owns the texts and how they may be quoted, in each language.',
  'config.numbering': 'The words around an issue’s number, in each language: {before: ‘No.’}.',
  'config.numbering.before': 'What comes before the number.',
  'config.numbering.after': 'What comes after the number.',
  'config.languages': 'One to four languages: [{code: ‘en’}]. The first is at the root of the site.',
  'config.languages.code': 'A language that the program supports: zh, en or ja.',
  'config.languages.name': 'What the language calls itself, where the site names it.',
  'config.languages.tag': 'The BCP 47 tag of the language, such as zh-CN.',
  'config.languages.from':
    'The language that its texts are converted from where nobody wrote them: zh, for zh-Hant.',
  'config.languages.twice.help': 'List each language once.',
  'config.origin.form': ({ value, why }: { value: string; why: string }) =>
    `“${value}”, ${why}, is not the address of a site`,
  'config.origin.help': ({ example }: { example: string }) =>
    `Write https://, a host and, if the site is below one, a path: ${example}.`,
  'config.origin': 'Where the site is published: https://column.example.',
  'config.tag-authority':
    'A domain you own and a year in which you owned it, such as ‘column.example,2026’; it never changes.',
  'config.publish-at':
    'The time of day in that zone at which issues are published that state none: 09:30; by default midnight.',
  'config.time-zone': 'The time zone in which a day of the column begins, such as Europe/Berlin.',
  'config.editor-address': 'An email address, such as editor@column.example.',
  'config.editor-address.form': ({ value }: { value: string }) => `“${value}” is not an email address`,
  'config.discussion':
    'The address where each issue is discussed; {number} and {locale} stand for the issue’s own.',
  'config.messages': 'The language in which authors are told what to fix: zh or en.',
  'config.editor': 'The editor in which the desk opens files.',
  'config.lengths': 'How long lists are: {issuesPerPage: 30}.',
  'config.length': 'docs/column.md says how long each list may be.',
  'config.length.range': ({ least, most }: { least: number; most: number }) =>
    `this must be a number from ${least} to ${most}`,

  'config.template':
    'The template that npm run new proposes: the name of a file in templates/, without its language.',
  'config.footer':
    'The links at the foot of each page: [‘corrections’, {label: {en: ‘Imprint’}, to: ‘/about/’}].',
  'config.footer.label': 'What the link says, in each language.',
  'config.footer.to': 'Where the link leads: /about/, https://…, or mailto: and an address.',
  'footer-link.form': ({ value }: { value: string }) => `“${value}” is not an address`,
  'footer-link.form.help':
    'Write a page of the site (/about/), https:// and an address, or mailto: and an address.',
  'footer-link.nowhere': ({ to }: { to: string }) => `the site has no page ${to}`,
  'footer-link.nowhere.help': 'Name a page that readers can open, by its address in the first language.',
  'footer-link.part': ({ part }: { part: string }) => `the site has no ${part}: that part is switched off`,
  'footer-link.part.help': 'Remove it from the footer, or switch the part on.',
  'column-template': ({ name }: { name: string }) => `there is no template “${name}”`,
  'column-template.help': ({ names }: { names: readonly string[] }) =>
    names.length > 0
      ? `The templates are ${names.join(', ')}.`
      : 'Put one in templates/ in the content folder.',
  'config.parts': 'The parts that the site leaves out: {investors: false}.',
  'config.part': 'false to leave this part out of the site.',
  'config.faces': 'The faces that are not the usual ones: {headings: ‘fonts/Title.woff2’, text: ‘serif’}.',
  'config.faces.headings':
    'The face of headings: a font file of the column’s folder (.woff2, .woff, .ttf or .otf), or system, the faces of readers’ devices.',
  'config.faces.text': 'The face of texts: serif or sans.',
  'font-file.form': ({ value }: { value: string }) => `“${value}” names no font file`,
  'font-file.form.help':
    'Write system, or a font file by its path from the folder of column.config.ts: fonts/Title.woff2.',
  'font-file.missing': ({ file }: { file: string }) => `there is no file ${file}`,
  'font-file.missing.help': 'Paths begin at the folder of column.config.ts.',
  'font-file.none': ({ file }: { file: string }) => `${file} holds no font that can be used`,
  'font-file.none.help': 'Take another file of it: .woff2, .woff, .ttf or .otf, with digits in it.',
  'font-letters': ({ file, characters }: { file: string; characters: string }) =>
    `${file} lacks characters of titles: ${characters}`,
  'font-letters.help': 'They are set in another face. A fuller version of the font may have them.',
  'config.colours': 'The colours by day (light) and by night (dark): {accent: ‘#bf3a17’}.',
  'config.colour': 'A colour as #rrggbb, such as #bf3a17.',

  'colour-form': ({ value }: { value: string }) => `“${value}” is not a colour`,
  'colour-form.help': 'Write # and six hexadecimal digits: #bf3a17.',
  'colour-contrast.light': (found: Contrast) => lowContrast('by day', found),
  'colour-contrast.dark': (found: Contrast) => lowContrast('by night', found),
  'colour-contrast.help': ({ name, isWash }: { name: string; isWash: boolean }) =>
    `Make ${name} or paper lighter or darker${isWash ? ', or accent, which tints the highlight background' : ''}.`,

  'time-zone.form': ({ value }: { value: string }) => `“${value}” is not a time zone`,
  'time-zone.form.help': 'Use an IANA name: Asia/Shanghai, Europe/Berlin, UTC.',
  'language-tag.form': ({ value }: { value: string }) => `“${value}” is not a language tag`,
  'language-tag.form.help': 'Use a BCP 47 tag: zh-CN, en, en-GB.',
  'tag-authority.form': ({ value }: { value: string }) => `“${value}” is not a tag authority`,
  'tag-authority.form.help':
    'Write a domain you own, a comma, and a year, month or day on which you owned it: column.example,2026.',
};
