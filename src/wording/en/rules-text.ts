/** What a description may take, beside its number. */
const columns = 'columns, 2 for a Chinese character';

/** Fragments as they stand in an address, each between quotation marks. */
const quoted = (fragments: readonly string[]): string => fragments.map((each) => `“#${each}”`).join(', ');

/** What the languages of the column are called. */

interface Shapes {
  first: string;
  firstSize: string;
  second: string;
  secondSize: string;
}

const otherShape = ({ first, firstSize, second, secondSize }: Shapes): string =>
  `“${second}” is ${secondSize}, and of another shape than “${first}” (${firstSize})`;

/** What rules say of words, headings, numbers, links and pictures. */
export const rulesText = {
  'write-words.help': ({ text }: { text: string }) => `Write “${text}”.`,

  typography: ({ fault, words }: { fault: string; words: string }) => `${fault}: “${words}”`,
  'typography.ellipsis': 'an ellipsis is written with full stops',
  'typography.dash': 'a dash is written with hyphens',
  'chinese-text.punctuation': 'half-width punctuation stands in Chinese',
  'chinese-text.colon': 'a half-width colon stands in Chinese',
  'chinese-text.full-stop': 'a half-width full stop ends a Chinese sentence',
  'chinese-text.brackets': 'half-width brackets stand around Chinese',
  'chinese-text.no-space': 'there is no space between Chinese and Latin letters or digits',
  'chinese-text.space': 'there is a space between two Chinese characters',
  'chinese-text.space-beside': 'there is a space beside full-width punctuation',
  'chinese-text.full-width': 'letters or digits are full-width',
  'chinese-text.doubled': 'punctuation is doubled',
  'chinese-text.straight-quotation': 'straight quotation marks stand around Chinese',
  'english-text.full-width': 'full-width punctuation stands in English',
  'english-text.space-before-comma': 'the space stands before the comma',
  'english-text.two-spaces': 'there are two spaces',
  'english-text.space-before': 'there is a space before punctuation',
  'english-text.no-space': 'there is no space after the comma',
  'english-text.straight-quotation': 'a straight quotation mark stands among curly ones',
  'english-text.straight-apostrophe': 'a straight apostrophe stands among curly ones',

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
  }) => `“${title}” (${marks}) stands right below “${parent}” (${parentMarks})`,
  'headings-in-order.no-section': ({ title, marks }: { title: string; marks: string }) =>
    `“${title}” (${marks}) stands below no section`,
  'headings-in-order.level.help': ({ marks }: { marks: string }) => `Write it with ${marks}.`,
  'headings-in-order.number': ({ number }: { number: string }) => `“${number}” is typed before the title`,
  'headings-in-order.number.help': 'Delete it: the page numbers the sections itself.',
  'headings-in-order.empty': ({ title }: { title: string }) => `there is nothing below “${title}”`,
  'headings-in-order.empty.help': 'Write the section, or delete its heading.',
  'headings-in-order.same': ({ title, line }: { title: string; line: number }) =>
    `a second section is called “${title}”; the first is in line ${line}`,
  'headings-in-order.same.help': 'Give one of them another title: readers tell sections apart by it.',

  'numbers-follow.below': ({ number, other }: { number: number; other: number }) =>
    `No. ${number} is far below No. ${other}, the nearest`,
  'numbers-follow.above': ({ number, other }: { number: number; other: number }) =>
    `No. ${number} is far above No. ${other}, the nearest`,
  'numbers-follow.far.help': 'Correct the number.',
  'numbers-follow.folder': ({ number, named }: { number: number; named: number }) =>
    `this is No. ${number}, in a folder that is called after No. ${named}`,
  'numbers-follow.folder.help': 'Correct the number, or rename the folder.',

  'plain-words.mark': ({ text, name }: { text: string; name: string }) =>
    `“${text}” is ${name}, and readers see it as it is written`,
  'plain-words.mark.help': 'Write the words alone.',
  'plain-words.lost': ({ text }: { text: string }) =>
    `“${text}” stands for characters that were lost on the way here`,
  'plain-words.lost.help': 'Copy the words from their source again.',
  'plain-words.link': 'a link of Markdown',
  'plain-words.note': 'the mark of a note',
  'plain-words.emphasis': 'emphasis of Markdown',
  'plain-words.struck': 'struck-through text of Markdown',
  'plain-words.code': 'code of Markdown',
  'plain-words.start': 'a mark of Markdown at the start',
  'plain-words.address': 'an address in the place of words',
  'plain-words.placeholder': 'a placeholder',
  'plain-words.html-comment': 'a comment of HTML',
  'plain-words.html-tag': 'a tag of HTML',
  'plain-words.component': 'a component of the text',
  'plain-words.autolink': 'an address in angle brackets',
  'plain-words.comment': 'a comment of the text',
  'plain-words.character-reference': 'a character reference of HTML',
  'plain-words.escape': 'an escape of Markdown',

  'words-fit.line-break.title': 'there is a line break in the title',
  'words-fit.line-break.description': 'there is a line break in the description',
  'words-fit.line-break.help': 'Write it on one line, without | before it.',
  'words-fit.number': ({ number }: { number: string }) => `“${number}” is typed before the title`,
  'words-fit.number.help': 'Delete it: the page shows the number of the issue itself.',
  'words-fit.stop': ({ stop }: { stop: string }) => `the title ends in “${stop}”`,
  'words-fit.stop.help': 'Delete it: a title is no sentence.',
  'words-fit.short': ({ width }: { width: number }) => `the description takes ${width} columns only`,
  'words-fit.short.help': ({ least }: { least: number }) =>
    `Say in one or two sentences what the text tells: at least ${least} ${columns}.`,
  'words-fit.long': ({ width }: { width: number }) => `the description takes ${width} columns`,
  'words-fit.long.help': ({ most }: { most: number }) =>
    `Shorten it to ${most} ${columns}: lists and share cards cut it off.`,
  'words-fit.repeated': 'the description only repeats the title',
  'words-fit.repeated.help': 'Say what the title leaves out.',
  'words-fit.long-letter': ({ width }: { width: number }) => `this takes ${width} columns`,
  'words-fit.long-letter.help': ({ most }: { most: number }) =>
    `Shorten it to ${most} columns at most, 2 for a Chinese character: the editor chooses from a letter.`,
  'words-fit.joined-paragraphs': 'the paragraphs of this become one',
  'words-fit.joined-paragraphs.help':
    'Write | behind the colon, and the paragraphs below it, with a blank line between them.',
  'words-fit.new': 'the description is still that of a new issue',
  'words-fit.new.help': 'Say in one or two sentences what the issue tells.',

  'links-resolve.meant.help': ({ nearest }: { nearest: string }) => `Did you mean “${nearest}”?`,
  'links-resolve.no-round': ({ en, fragment }: { en: string; zh: string; fragment: string }) =>
    `no round of ${en} is called “#${fragment}”`,
  'links-resolve.no-fragment.issue': ({
    number,
    fragment,
    language,
  }: {
    number: number;
    fragment: string;
    language: string;
  }) => `No. ${number} has nothing called “#${fragment}” in ${language}`,
  'links-resolve.no-fragment.page': ({
    page,
    fragment,
    language,
  }: {
    page: string;
    fragment: string;
    language: string;
  }) => `“${page}” has nothing called “#${fragment}” in ${language}`,
  'links-resolve.rounds.help': ({ fragments }: { fragments: string[] }) =>
    `Its rounds are ${quoted(fragments)}.`,
  'links-resolve.headings.help': ({ fragments }: { fragments: string[] }) =>
    `Its headings are ${quoted(fragments)}.`,
  'links-resolve.no-fragments.help': 'Delete the fragment.',

  'pictures-sound.compared-shape': (shapes: Shapes) => `${otherShape(shapes)}, which it is compared with`,
  'pictures-sound.dark-shape': (shapes: Shapes) => `${otherShape(shapes)}, which it replaces in the dark`,
  'pictures-sound.shape.help':
    'Cut both to the same proportions, so that nothing moves when one takes the place of the other.',
};
