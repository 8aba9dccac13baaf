/** `1 cell`, `2 cells` */
const countCells = (count: number): string => `${count} ${count === 1 ? 'cell' : 'cells'}`;

interface Row {
  cells: number;
  head: number;
}

const row = ({ cells, head }: Row): string =>
  `this row has ${countCells(cells)}, the head of the table ${head}`;

const belowFirst = 'Below the first row write a line with --- for each of its cells: | --- | --- |.';

/** What rules say of the marks that a text is typed with. */
export const rulesTyped = {
  'write-marks.help': ({ text }: { text: string }) => `Write ${text}.`,

  'characters-plain': ({ name, count, behind }: { name: string; count: number; behind: string }) =>
    `there is ${name}${count > 1 ? `, ${count} times,` : ''} ${behind === '' ? 'at the start of this line' : `behind “${behind}”`}`,
  'characters-plain.lost': ({ code }: { code: string }) => `a sign for what was lost (${code})`,
  'characters-plain.delete.help': 'Delete it.',
  'characters-plain.space.help': 'Type a plain space.',
  'characters-plain.lost.help': 'Type again what stood here before the file was saved.',
  'characters-plain.pause.help': 'Type a comma or 、 for a pause, or delete it.',

  'code-closed.block': 'this block of code is never closed, and takes in what follows',
  'code-closed.block.help': ({ fence }: { fence: string }) =>
    `Write ${fence} on a line of its own after the code.`,
  'code-closed.block-otherwise.help': ({ fence, mark }: { fence: string; mark: string }) =>
    `Write ${fence} on a line of its own after the code, not ${mark}.`,
  'code-closed.wide': 'code stands between half-width backticks, `, not ｀',
  'code-closed.lone': 'this backtick has no other, so nothing here is set as code',
  'code-closed.lone.help': 'Write ` before and after the code, or \\` for the character itself.',
  'code-closed.fence': ({ marks }: { marks: string }) => `“${marks}” opens no block of code`,
  'code-closed.fence.help': 'Write ``` with half-width backticks on the lines before and after the code.',

  'components-marked.tag': ({ text }: { text: string }) =>
    `“${text}” is not a component, and is published as it stands`,
  'components-marked.tag.help': ({ text }: { text: string }) => `Write ${text} with half-width marks.`,
  'components-marked.comment': 'this comment is published, since its marks are not half-width',
  'components-marked.comment.help': ({ words }: { words: string }) => `Write {/* ${words} */}.`,
  'components-marked.html': ({ text }: { text: string }) => `“${text}” is published as it stands`,
  'components-marked.html.help': 'Delete it: HTML is not used here. Write Markdown.',

  'emphasis-closed.lone': ({ marks }: { marks: string }) =>
    `“${marks}” opens or closes nothing and is published as it stands`,
  'emphasis-closed.lone.help':
    'Write ** right before and right after the words, or \\*\\* for the characters.',
  'emphasis-closed.wide': 'full-width asterisks make nothing bold',
  'emphasis-closed.apart': 'the asterisks stand apart from the words, so nothing is bold',
  'emphasis-closed.struck': ({ marks }: { marks: string }) => `“${marks}” strikes nothing through here`,
  'emphasis-closed.underscore': ({ marks }: { marks: string }) =>
    `“${marks}” marks nothing right beside other words`,

  'headings-marked.many': ({ count }: { count: number }) => `${count} hashes make no heading`,
  'headings-marked.wide': ({ marks }: { marks: string }) => `“${marks}” is full-width and makes no heading`,
  'headings-marked.space': ({ marks }: { marks: string }) =>
    `the space after “${marks}” is none that makes a heading`,
  'headings-marked.no-space': ({ marks }: { marks: string }) =>
    `“${marks}” makes no heading without a space behind it`,
  'headings-marked.help': ({ marks }: { marks: string }) => `Write ${marks}, a space, and the title.`,
  'headings-marked.lone': 'a line that starts with “#” is published as it stands',
  'headings-marked.lone.help':
    'Write ## and a space before the title of a section, or \\# for the character itself.',
  'headings-marked.untitled': 'this heading has no title',
  'headings-marked.untitled.help': 'Write one, or delete the hashes.',
  'headings-marked.closing': ({ marks }: { marks: string }) =>
    `“${marks}” right behind the title is published as part of it`,
  'headings-marked.closing.help': 'Delete it: a heading needs no hashes at its end.',
  'headings-marked.underline': ({ marks }: { marks: string }) =>
    `“${marks}” right below a paragraph makes a heading of it`,
  'headings-marked.underline.help':
    'Put a blank line between for a line across the page, or write ## before the title.',

  'lines-marked.quotation': ({ mark }: { mark: string }) =>
    `“${mark}” starts no quotation, and is published as it stands`,
  'lines-marked.quotation.help': 'Write >, half-width, and a space.',
  'lines-marked.rule': ({ marks }: { marks: string }) =>
    `“${marks}” makes no line across the page, and is published as it stands`,
  'lines-marked.rule.help': 'Write --- on a line of its own, with blank lines before and after.',
  'lines-marked.below-quotation':
    'this line belongs to the quotation above it, since no blank line lies between',
  'lines-marked.below-quotation.help': 'Put a blank line before it, or write > at its start.',
  'lines-marked.below-item':
    'this line belongs to the item of the list above it, since no blank line lies between',
  'lines-marked.below-item.help': 'Put a blank line before it, or indent it like the words of the item.',
  'lines-marked.indent': 'lines that are indented by four spaces are no code here, but a paragraph',
  'lines-marked.indent.help':
    'Write ``` on the lines before and after code; take the spaces away from other text.',

  'links-whole.kind.link': 'link',
  'links-whole.kind.picture': 'picture',
  'links-whole.wide': ({ kind }: { kind: string }) =>
    `full-width brackets make no ${kind}, and this is published as it stands`,
  'links-whole.gap': ({ kind }: { kind: string }) =>
    `the space between “]” and “(” keeps this from being a ${kind}`,
  'links-whole.space': ({ address, kind }: { address: string; kind: string }) =>
    `the space in “${address}” keeps this from being a ${kind}`,
  'links-whole.none': ({ kind }: { kind: string }) => `this is no ${kind}, and is published as it stands`,
  'links-whole.reversed': 'the brackets of this link are the wrong way round',
  'links-whole.unclosed': 'the address of this link has no end, so it is published as it stands',
  'links-whole.unclosed.help':
    'Write ) right behind the address; brackets inside an address are written %28 and %29.',
  'links-whole.address': ({ text }: { text: string }) => `“${text}” keeps this address from being a link`,
  'links-whole.wordless': 'this link has no words, so no reader sees it',
  'links-whole.wordless.help': 'Write between the brackets where it leads: [text](https://…).',
  'links-whole.undefined': ({ name }: { name: string }) =>
    `no address is called “${name}” here, so this is no link`,
  'links-whole.undefined.help': ({ name }: { name: string }) =>
    `Write the address itself, [text](https://…), or add a line [${name}]: https://….`,

  'lists-marked.items': ({ mark }: { mark: string }) =>
    `lines that start with “${mark}” are no list, and run together in one paragraph`,
  'lists-marked.item': ({ mark }: { mark: string }) => `“${mark}” starts no item of a list`,
  'lists-marked.items.help':
    'Write “- ” or “1. ”, half-width and with a space, before each item, and a blank line before the first.',
  'lists-marked.number': ({ mark, number }: { mark: string; number: number }) =>
    `“${mark}” at the start of a paragraph makes a list of it that counts from ${number}`,
  'lists-marked.number.help': ({ text }: { text: string }) => `Write ${text} for the words themselves.`,
  'lists-marked.box': ({ box }: { box: string }) => `“${box}” makes no box of a task`,
  'lists-marked.box.help': ({ box }: { box: string }) => `Write ${box} and a space.`,

  'no-foreign-marks': ({ text, name }: { text: string; name: string }) =>
    `“${text}” is ${name} elsewhere; here it is published as it stands`,
  'no-foreign-marks.wiki-link': 'a link of a wiki',
  'no-foreign-marks.wiki-link.help': 'Write [text](/issues/22/), or ![…](./name.jpg) for a picture.',
  'no-foreign-marks.contents': 'a table of contents',
  'no-foreign-marks.contents.help': 'Delete it: the page lists the sections itself.',
  'no-foreign-marks.box': 'a box',
  'no-foreign-marks.box.help': 'Write <Callout kind="note">…</Callout>.',
  'no-foreign-marks.highlight': 'a highlight',
  'no-foreign-marks.underline': 'underlined text',
  'no-foreign-marks.strong.help': 'Write **…** for what is important.',
  'no-foreign-marks.comment': 'a comment',
  'no-foreign-marks.comment.help': 'Write {/* … */}, or readers see it.',
  'no-foreign-marks.note': 'a note',
  'no-foreign-marks.note.help': 'Write [^name] here, and [^name]: … on a line of its own.',
  'no-foreign-marks.emoji': 'an emoji',
  'no-foreign-marks.emoji.help': 'Type the emoji itself.',
  'no-foreign-marks.front-matter': 'the start of front matter',
  'no-foreign-marks.front-matter.help': 'Delete it: the front matter stands between two lines of ---.',
  'no-foreign-marks.character': 'a character',
  'no-foreign-marks.character.help': 'Type the character itself, or a semicolon at the end of its name.',
  'no-foreign-marks.lowered-figure': 'a lowered figure',
  'no-foreign-marks.lowered-figure.help': 'Type the figure itself: ₂.',
  'no-foreign-marks.raised-figure': 'a raised figure',
  'no-foreign-marks.raised-figure.help': 'Type the figure itself: ².',
  'no-foreign-marks.raised-text': 'raised text',
  'no-foreign-marks.raised-text.help': 'Write it without ^.',

  'tables-even.joined': 'this line became a row of the table above it',
  'tables-even.joined.help': 'Put a blank line between the table and the text.',
  'tables-even.row': row,
  'tables-even.row-wide': (values: Row) => `${row(values)}, since a bar is full-width`,
  'tables-even.row-lost': ({ lost, ...values }: Row & { lost: string[] }) =>
    `${row(values)}: “${lost.join('”, “')}” would be lost`,
  'tables-even.few.help': 'Write the cells that are missing, empty ones too, or take a bar away.',
  'tables-even.many.help':
    'Write \\| for a bar that belongs to the text, or give every row as many cells as the head.',
  'tables-even.wide': 'the bars of these rows are full-width, so they make no table',
  'tables-even.wide.help': `Write |. ${belowFirst}`,
  'tables-even.alone': 'this row stands alone and makes no table',
  'tables-even.alone.help': `${belowFirst} No blank lines lie between.`,
  'tables-even.no-hyphens': 'these rows make no table without a line of hyphens',
  'tables-even.hyphens': ({ cells, head }: Row) =>
    `the line of hyphens has ${countCells(cells)}, the row above it ${head}, so they make no table`,
  'tables-even.second': 'the second line makes no table of these rows',
  'tables-even.hyphens.help': belowFirst,
  'tables-even.scattered': 'blank lines lie between these rows, so they make no table',
  'tables-even.scattered.help':
    'Write the rows of a table right below each other, with | --- | --- | below the first.',
};
