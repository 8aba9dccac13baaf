/** How the length of a description is measured, after the number. */
const columns = 'columns (a Chinese character takes 2)';

/** Fragments as they stand in an address, each between quotation marks. */
const quoted = (fragments: readonly string[]): string => fragments.map((each) => `“#${each}”`).join(', ');

interface Shapes {
  first: string;
  firstSize: string;
  second: string;
  secondSize: string;
}

const otherShape = ({ first, firstSize, second, secondSize }: Shapes): string =>
  `“${second}” (${secondSize}) has a different shape from “${first}” (${firstSize})`;

/** Messages of the rules about words, headings, numbers, links and pictures. */
export const rulesText = {
  'write-words.help': ({ text }: { text: string }) => `Write “${text}”.`,

  typography: ({ fault, words }: { fault: string; words: string }) => `${fault}: “${words}”`,
  'typography.ellipsis': 'this ellipsis is typed as full stops',
  'typography.dash': 'this dash is typed as hyphens',
  'chinese-text.punctuation': 'there is half-width punctuation in Chinese',
  'chinese-text.colon': 'there is a half-width colon in Chinese',
  'chinese-text.full-stop': 'a half-width full stop ends a Chinese sentence',
  'chinese-text.brackets': 'there are half-width brackets around Chinese',
  'chinese-text.no-space': 'there is no space between Chinese and Latin letters or digits',
  'chinese-text.space': 'there is a space between two Chinese characters',
  'chinese-text.space-beside': 'there is a space next to full-width punctuation',
  'chinese-text.full-width': 'letters or digits are full-width',
  'chinese-text.doubled': 'punctuation is doubled',
  'chinese-text.straight-quotation': 'there are straight quotation marks around Chinese',
  'english-text.full-width': 'there is full-width punctuation in English',
  'english-text.space-before-comma': 'the space comes before the comma',
  'english-text.two-spaces': 'there are two spaces',
  'english-text.space-before': 'there is a space before punctuation',
  'english-text.no-space': 'there is no space after the comma',
  'english-text.straight-quotation': 'there is a straight quotation mark among curly ones',
  'english-text.straight-apostrophe': 'there is a straight apostrophe among curly ones',

  'headings-in-order.level': ({
    title,
    marks,
    parent,
    parentMarks,
  }: {
    title: string;
    marks: string;
    parent: string;
    parentMarks: string;
  }) => `“${title}” (${marks}) comes right below “${parent}” (${parentMarks}), skipping a level`,
  'headings-in-order.no-section': ({ title, marks }: { title: string; marks: string }) =>
    `“${title}” (${marks}) is not inside any section`,
  'headings-in-order.level.help': ({ marks }: { marks: string }) => `Write it with ${marks}.`,
  'headings-in-order.number': ({ number }: { number: string }) => `“${number}” is typed before the title`,
  'headings-in-order.number.help': 'Delete it: the page numbers the sections.',
  'headings-in-order.empty': ({ title }: { title: string }) => `there is nothing below “${title}”`,
  'headings-in-order.empty.help': 'Write the section, or delete its heading.',
  'headings-in-order.same': ({ title, line }: { title: string; line: number }) =>
    `this is a second section called “${title}”; the first is on line ${line}`,
  'headings-in-order.same.help': 'Give one of them another title, so that readers can tell them apart.',

  'numbers-follow.below': ({ number, other }: { number: number; other: number }) =>
    `No. ${number} is far below the nearest issue, No. ${other}`,
  'numbers-follow.above': ({ number, other }: { number: number; other: number }) =>
    `No. ${number} is far above the nearest issue, No. ${other}`,
  'numbers-follow.far.help': 'Correct the number.',
  'numbers-follow.folder': ({ number, named }: { number: number; named: number }) =>
    `this is No. ${number}, but its folder is named after No. ${named}`,
  'numbers-follow.folder.help': 'Correct the number, or rename the folder.',

  'plain-words.mark': ({ text, name }: { text: string; name: string }) =>
    `“${text}” is ${name}, which readers would see as written`,
  'plain-words.mark.help': 'Write only the words.',
  'plain-words.lost': ({ text }: { text: string }) => `“${text}” marks characters that were lost`,
  'plain-words.lost.help': 'Copy the words from their source again.',
  'plain-words.link': 'a Markdown link',
  'plain-words.note': 'a note mark',
  'plain-words.emphasis': 'Markdown emphasis',
  'plain-words.struck': 'Markdown strikethrough',
  'plain-words.code': 'Markdown code',
  'plain-words.start': 'a Markdown mark at the start',
  'plain-words.address': 'an address in place of words',
  'plain-words.placeholder': 'a placeholder',
  'plain-words.html-comment': 'an HTML comment',
  'plain-words.html-tag': 'an HTML tag',
  'plain-words.component': 'a component',
  'plain-words.autolink': 'an address in angle brackets',
  'plain-words.comment': 'a comment',
  'plain-words.character-reference': 'an HTML character reference',
  'plain-words.escape': 'a Markdown escape',

  'words-fit.line-break.title': 'there is a line break in the title',
  'words-fit.line-break.description': 'there is a line break in the description',
  'words-fit.line-break.help': 'Write it on one line, without the |.',
  'words-fit.number': ({ number }: { number: string }) => `“${number}” is typed before the title`,
  'words-fit.number.help': 'Delete it: the page adds the number of the issue.',
  'words-fit.stop': ({ stop }: { stop: string }) => `the title ends in “${stop}”`,
  'words-fit.stop.help': 'Delete it: a title is not a sentence.',
  'words-fit.short': ({ width }: { width: number }) => `the description is only ${width} columns long`,
  'words-fit.short.help': ({ least }: { least: number }) =>
    `Say in one or two sentences what the text is about: at least ${least} ${columns}.`,
  'words-fit.long': ({ width }: { width: number }) => `the description is ${width} columns long`,
  'words-fit.long.help': ({ most }: { most: number }) =>
    `Shorten it to at most ${most} ${columns}: lists and share cards cut off the rest.`,
  'words-fit.repeated': 'the description only repeats the title',
  'words-fit.repeated.help': 'Say what the title does not.',
  'words-fit.long-letter': ({ width }: { width: number }) => `this is ${width} columns long`,
  'words-fit.long-letter.help': ({ most }: { most: number }) =>
    `Shorten it to at most ${most} ${columns}; an excerpt of a letter is enough.`,
  'words-fit.joined-paragraphs': 'these paragraphs would run together into one',
  'words-fit.joined-paragraphs.help':
    'Write | after the colon and the paragraphs below it, with a blank line between them.',
  'words-fit.new': 'the description is still the placeholder of a new issue',
  'words-fit.new.help': 'Say in one or two sentences what the issue is about.',

  'links-resolve.meant.help': ({ nearest }: { nearest: string }) => `Did you mean “${nearest}”?`,
  'links-resolve.no-round': ({ english, fragment }: { english: string; own: string; fragment: string }) =>
    `${english} has no round “#${fragment}”`,
  'links-resolve.no-fragment.issue': ({
    number,
    fragment,
    language,
  }: {
    number: number;
    fragment: string;
    language: string;
  }) => `No. ${number} has no “#${fragment}” in ${language}`,
  'links-resolve.no-fragment.page': ({
    page,
    fragment,
    language,
  }: {
    page: string;
    fragment: string;
    language: string;
  }) => `“${page}” has no “#${fragment}” in ${language}`,
  'links-resolve.rounds.help': ({ fragments }: { fragments: string[] }) =>
    `Its rounds are ${quoted(fragments)}.`,
  'links-resolve.headings.help': ({ fragments }: { fragments: string[] }) =>
    `Its headings are ${quoted(fragments)}.`,
  'links-resolve.no-fragments.help': 'Delete the part from # on.',

  'pictures-sound.compared-shape': (shapes: Shapes) => `${otherShape(shapes)}, which it is compared with`,
  'pictures-sound.dark-shape': (shapes: Shapes) =>
    `${otherShape(shapes)}, which it replaces in the dark theme`,
  'pictures-sound.shape.help':
    'Crop both to the same proportions, so that nothing moves when one replaces the other.',
  'translation-complete.comment': ({ original }: { original: string }) =>
    `nothing is written below this comment: “${original}”`,
  'translation-complete.comment.help':
    'Write the translation below it. If it is already somewhere else, delete the comment.',
  'translation-complete.paragraph': 'this paragraph has amounts, citations or note marks, but no words',
  'translation-complete.paragraph.help': 'Write the sentence around them, or delete the paragraph.',
  'translation-complete.same': ({ text }: { text: string }) =>
    `this is still the same as in the original: “${text}”`,
  'translation-complete.same.help': 'Translate it.',
  'translation-state': ({ number, days, language }: { number: number; days: number; language: string }) =>
    `No. ${number} has been out for ${days} days without its ${language} translation`,
  'translation-state.help': ({ locale }: { locale: string }) =>
    `Write ${locale}.mdx next to this file, or silence this rule here with the reason why there is none.`,
};
