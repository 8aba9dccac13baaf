/** `1 cell`, `2 cells` */
const countCells = (count: number): string => `${count} ${count === 1 ? 'cell' : 'cells'}`;

interface Row {
  cells: number;
  head: number;
}

const row = ({ cells, head }: Row): string => `this row has ${countCells(cells)}, the header row ${head}`;

const belowFirst = 'Below the first row, write a line with --- for each of its cells: | --- | --- |.';

/** Messages of the rules about the marks that a text is typed with. */
export const rulesTyped = {
  'write-marks.help': ({ text }: { text: string }) => `Write ${text}.`,

  'characters-plain': ({ name, count, behind }: { name: string; count: number; behind: string }) =>
    `there is ${name}${count > 1 ? `, ${count} times,` : ''} ${behind === '' ? 'at the start of this line' : `after “${behind}”`}`,
  'characters-plain.lost': ({ code }: { code: string }) => `a replacement character (${code})`,
  'characters-plain.delete.help': 'Delete it.',
  'characters-plain.space.help': 'Type a plain space.',
  'characters-plain.lost.help': 'Retype what was here before the file was saved.',
  'characters-plain.pause.help': 'Type a comma or 、 for a pause, or delete it.',

  'code-closed.block': 'this code block is never closed and swallows what follows',
  'code-closed.block.help': ({ fence }: { fence: string }) =>
    `Write ${fence} on a line of its own after the code.`,
  'code-closed.block-otherwise.help': ({ fence, mark }: { fence: string; mark: string }) =>
    `Write ${fence} on a line of its own after the code, not ${mark}.`,
  'code-closed.wide': 'code needs half-width backticks, `, not ｀',
  'code-closed.lone': 'this backtick has no partner, so nothing here is code',
  'code-closed.lone.help': 'Write ` before and after the code; for a literal backtick, write \\`.',
  'code-closed.fence': ({ marks }: { marks: string }) => `“${marks}” does not start a code block`,
  'code-closed.fence.help': 'Write ``` with half-width backticks on the lines before and after the code.',

  'components-marked.tag': ({ text }: { text: string }) =>
    `“${text}” is not a component and is published as written`,
  'components-marked.tag.help': ({ text }: { text: string }) => `Write ${text} with half-width marks.`,
  'components-marked.comment': 'this comment would be published, because its marks are not half-width',
  'components-marked.comment.help': ({ words }: { words: string }) => `Write {/* ${words} */}.`,
  'components-marked.html': ({ text }: { text: string }) => `“${text}” is published as written`,
  'components-marked.html.help': 'Delete it and write Markdown: HTML is not allowed here.',

  'emphasis-closed.lone': ({ marks }: { marks: string }) =>
    `“${marks}” opens or closes nothing and is published as written`,
  'emphasis-closed.lone.help':
    'Write ** right before and right after the words; for literal asterisks, write \\*\\*.',
  'emphasis-closed.wide': 'full-width asterisks do not make text bold',
  'emphasis-closed.apart': 'there is a space between the asterisks and the words, so nothing is bold',
  'emphasis-closed.struck': ({ marks }: { marks: string }) =>
    `“${marks}” does not strike anything through here`,
  'emphasis-closed.underscore': ({ marks }: { marks: string }) =>
    `“${marks}” has no effect right next to other characters`,

  'headings-marked.many': ({ count }: { count: number }) => `${count} hashes do not make a heading`,
  'headings-marked.wide': ({ marks }: { marks: string }) =>
    `“${marks}” is full-width and does not make a heading`,
  'headings-marked.space': ({ marks }: { marks: string }) =>
    `the space after “${marks}” is not a plain one, so this is not a heading`,
  'headings-marked.no-space': ({ marks }: { marks: string }) =>
    `“${marks}” needs a space after it to make a heading`,
  'headings-marked.help': ({ marks }: { marks: string }) => `Write ${marks}, a space, and the title.`,
  'headings-marked.lone': 'this line starts with “#” but is not a heading, and is published as written',
  'headings-marked.lone.help':
    'Write ## and a space before the title of a section; for a literal “#”, write \\#.',
  'headings-marked.untitled': 'this heading has no title',
  'headings-marked.untitled.help': 'Write one, or delete the hashes.',
  'headings-marked.closing': ({ marks }: { marks: string }) =>
    `“${marks}” right after the title is published as part of it`,
  'headings-marked.closing.help': 'Delete it: a heading needs no hashes at the end.',
  'headings-marked.underline': ({ marks }: { marks: string }) =>
    `“${marks}” right below a paragraph turns it into a heading`,
  'headings-marked.underline.help':
    'For a line across the page, put a blank line between them; for a heading, write ## before the title.',

  'lines-marked.quotation': ({ mark }: { mark: string }) =>
    `“${mark}” does not start a quotation and is published as written`,
  'lines-marked.quotation.help': 'Write >, half-width, and a space.',
  'lines-marked.rule': ({ marks }: { marks: string }) =>
    `“${marks}” does not make a line across the page and is published as written`,
  'lines-marked.rule.help': 'Write --- on a line of its own, with blank lines before and after.',
  'lines-marked.below-quotation':
    'this line becomes part of the quotation above: there is no blank line between them',
  'lines-marked.below-quotation.help': 'Put a blank line before it, or write > at its start.',
  'lines-marked.below-item':
    'this line becomes part of the list item above: there is no blank line between them',
  'lines-marked.below-item.help': 'Put a blank line before it, or indent it as far as the words of the item.',
  'lines-marked.indent': 'indenting by four spaces makes a paragraph here, not code',
  'lines-marked.indent.help':
    'For code, write ``` on the lines before and after; for other text, remove the spaces.',

  'links-whole.kind.link': 'link',
  'links-whole.kind.picture': 'picture',
  'links-whole.wide': ({ kind }: { kind: string }) =>
    `full-width brackets do not make a ${kind}; this is published as written`,
  'links-whole.gap': ({ kind }: { kind: string }) =>
    `the space between “]” and “(” keeps this from being a ${kind}`,
  'links-whole.space': ({ address, kind }: { address: string; kind: string }) =>
    `the space in “${address}” keeps this from being a ${kind}`,
  'links-whole.none': ({ kind }: { kind: string }) => `this is not a ${kind} and is published as written`,
  'links-whole.reversed': 'the two pairs of brackets of this link are swapped',
  'links-whole.unclosed': 'the address of this link is never closed, so it is published as written',
  'links-whole.unclosed.help':
    'Write ) right after the address; write brackets inside an address as %28 and %29.',
  'links-whole.address': ({ text }: { text: string }) => `“${text}” keeps this address from being a link`,
  'links-whole.wordless': 'this link has no words, so no reader sees it',
  'links-whole.wordless.help': 'Say in the brackets where it leads: [text](https://…).',
  'links-whole.undefined': ({ name }: { name: string }) =>
    `no address is defined for “${name}” here, so this is not a link`,
  'links-whole.undefined.help': ({ name }: { name: string }) =>
    `Write the address itself, [text](https://…), or add a line [${name}]: https://….`,

  'lists-marked.items': ({ mark }: { mark: string }) =>
    `lines that start with “${mark}” are not a list and run together into one paragraph`,
  'lists-marked.item': ({ mark }: { mark: string }) => `“${mark}” does not start a list item`,
  'lists-marked.items.help':
    'Write “- ” or “1. ”, half-width and with a space, before each item; leave a blank line before the first.',
  'lists-marked.number': ({ mark, number }: { mark: string; number: number }) =>
    `“${mark}” at the start of a paragraph turns it into a list that counts from ${number}`,
  'lists-marked.number.help': ({ text }: { text: string }) => `For plain text, write ${text}.`,
  'lists-marked.box': ({ box }: { box: string }) => `“${box}” does not make a task box`,
  'lists-marked.box.help': ({ box }: { box: string }) => `Write ${box} and a space.`,

  'no-foreign-marks': ({ text, name }: { text: string; name: string }) =>
    `“${text}” is ${name} in other tools; here it is published as written`,
  'no-foreign-marks.wiki-link': 'a wiki link',
  'no-foreign-marks.wiki-link.help': 'Write [text](/issues/22/), or ![…](./name.jpg) for a picture.',
  'no-foreign-marks.contents': 'a table of contents',
  'no-foreign-marks.contents.help': 'Delete it: the page lists the sections.',
  'no-foreign-marks.box': 'a box',
  'no-foreign-marks.box.help': 'Write <Callout kind="note">…</Callout>.',
  'no-foreign-marks.highlight': 'a highlight',
  'no-foreign-marks.underline': 'underlined text',
  'no-foreign-marks.strong.help': 'Write **…** for emphasis.',
  'no-foreign-marks.comment': 'a comment',
  'no-foreign-marks.comment.help': 'Write {/* … */}, which readers do not see.',
  'no-foreign-marks.note': 'a note',
  'no-foreign-marks.note.help': 'Write [^name] here, and [^name]: … on a line of its own.',
  'no-foreign-marks.emoji': 'an emoji',
  'no-foreign-marks.emoji.help': 'Type the emoji itself.',
  'no-foreign-marks.front-matter': 'the start of front matter',
  'no-foreign-marks.front-matter.help': 'Delete it: the front matter is what is between two --- lines.',
  'no-foreign-marks.character': 'a character name',
  'no-foreign-marks.character.help': 'Type the character itself, or add a semicolon to its name.',
  'no-foreign-marks.lowered-figure': 'a subscript digit',
  'no-foreign-marks.lowered-figure.help': 'Type the digit itself: ₂.',
  'no-foreign-marks.raised-figure': 'a superscript digit',
  'no-foreign-marks.raised-figure.help': 'Type the digit itself: ².',
  'no-foreign-marks.raised-text': 'superscript text',
  'no-foreign-marks.raised-text.help': 'Write it without ^.',

  'tables-even.joined': 'this line becomes a row of the table above it',
  'tables-even.joined.help': 'Put a blank line between the table and the text.',
  'tables-even.row': row,
  'tables-even.row-wide': (values: Row) => `${row(values)}, because a bar is full-width`,
  'tables-even.row-lost': ({ lost, ...values }: Row & { lost: string[] }) =>
    `${row(values)}: “${lost.join('”, “')}” would be lost`,
  'tables-even.few.help': 'Add the missing cells, even empty ones, or remove a bar.',
  'tables-even.many.help':
    'For a literal bar, write \\|; otherwise give every row as many cells as the header row.',
  'tables-even.wide': 'the bars of these rows are full-width, so this is not a table',
  'tables-even.wide.help': `Write |. ${belowFirst}`,
  'tables-even.alone': 'a single row does not make a table',
  'tables-even.alone.help': `${belowFirst} Leave no blank lines between them.`,
  'tables-even.no-hyphens': 'these rows need a line of hyphens to make a table',
  'tables-even.hyphens': ({ cells, head }: Row) =>
    `the line of hyphens has ${countCells(cells)}, the row above it ${head}, so this is not a table`,
  'tables-even.second': 'the second line does not turn these rows into a table',
  'tables-even.hyphens.help': belowFirst,
  'tables-even.scattered': 'there are blank lines between these rows, so this is not a table',
  'tables-even.scattered.help':
    'Write the rows of a table right below each other, with | --- | --- | below the first.',
};
