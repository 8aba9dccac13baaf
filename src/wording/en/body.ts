/** What is told of texts: of what the parser refuses, of components and their properties. */
export const body = {
  // Shared
  'written.gallery': '<Gallery caption="…"> around two or three lines of <Figure … />, and </Gallery>',
  'written.compare': '<Compare caption="…"> around two lines of <Figure … />, and </Compare>',
  'written.help': ({ example }: { example: string }) => `It is written ${example}.`,
  'written.either.help': ({ examples }: { examples: readonly string[] }) =>
    `It is written ${examples.join(' or ')}.`,
  'escape-less-than.help': 'Write \\< for the character itself.',
  'an-issue': 'an issue',
  'a-page': 'a page',

  // Links, pictures, notes
  'link-address': ({ address }: { address: string }) => `“${address}” is not an address that a link may have`,
  'link-address.help':
    'A link goes to https://…, to a page of the column (/issues/22/), to a heading (#…) or to mailto:….',
  'picture-description': 'the picture has no description',
  'picture-description.help': 'Say between the brackets what it shows: ![…](./name.jpg).',
  'note-name.space': 'the name of a note holds no space',
  'note-name.space.help': 'Write it without, here and where the note belongs: [^name].',
  'note-name.escape': 'the name of a note looks like an escape of an address',
  'note-name.escape.help': 'Name it with letters and digits: [^source].',

  // Code, titles
  'code.import': ({ what }: { what: string }) => `import and export are code, and ${what} holds none`,
  'code.import.help': 'Delete the line: the components of the column need no import.',
  'code.braces': ({ code, what }: { code: string; what: string }) =>
    `{${code}} is code, and ${what} holds none`,
  'code.braces.help': 'Write the text itself. A brace that belongs to the text is written \\{.',
  'code.paragraph':
    'a paragraph that starts with “import” or “export” is read as code, and an issue holds none',
  'code.paragraph.help': 'Start the sentence with another word.',
  'code.expression': 'there is code between braces, and an issue holds none',
  'page-component': ({ name }: { name: string }) => `<${name}> is not used in a page`,
  'page-component.help': 'Write Markdown. A “<” that belongs to the text is written \\<.',
  'title-in-text': ({ what }: { what: string }) => `${what} has one title, and it stands in the front matter`,
  'title-in-text.help': 'Write ## for a section, ### for a part of one.',
  'title-in-text.underlined.help':
    'Write ## for a section, ### for a part of one. The line of === below makes this a title.',

  // Components
  'unknown-property': ({ component, name }: { component: string; name: string }) =>
    `<${component}> has no property ${name}`,
  'picture-credit.text': 'the credit of a picture is stated once, in the front matter of the original',
  'picture-credit.text.help': ({
    lines,
  }: {
    lines: readonly string[];
  }) => `Delete it here, and state it there:
${lines.join('\n')}`,
  'property-value.flag': ({ name }: { name: string }) => `the property ${name} has no value`,
  'property-value.flag.help': ({ name }: { name: string }) => `Write ${name} alone, or leave it out.`,
  'property-value.text': ({ name }: { name: string }) => `the property ${name} needs a text`,
  'property-value.text.help': ({ example }: { example: string }) => `Write it as in ${example}.`,
  'missing-property': ({ component, name }: { component: string; name: string }) =>
    `<${component}> lacks the property ${name}`,
  'missing-property.either': ({ component, names }: { component: string; names: readonly string[] }) =>
    `<${component}> lacks the property ${names.join(' or ')}`,
  'property-conflict': ({ component, names }: { component: string; names: readonly string[] }) =>
    `<${component}> has both ${names.join(' and ')}, and takes one of them`,
  'property-conflict.alone': ({ name, other }: { name: string; other: string }) =>
    `${name} says whose ${other} is meant, and no ${other} is named`,
  'property-conflict.alone.help': ({ name, other }: { name: string; other: string }) =>
    `Name the ${other}, or delete ${name}.`,
  'property-conflict.apart': ({ name, other }: { name: string; other: string }) =>
    `${name} needs ${other} beside it`,
  'property-conflict.apart.help': ({ name, other }: { name: string; other: string }) =>
    `Add ${other}, or delete ${name}.`,
  'video-address.insecure': ({ address }: { address: string }) => `“${address}” is no https address`,
  'video-address.insecure.help': 'Write the address of the page of the video: https://….',
  'video-length': ({ value }: { value: string }) => `“${value}” is no length of a video`,
  'video-length.help': 'Write it as players show it: 12:30, or 1:02:30.',
  'misplaced-component.inside': ({ name, around }: { name: string; around: string }) =>
    `<${name}> stands inside <${around}>`,
  'misplaced-component.inside.help': ({ around }: { around: string }) =>
    `Move it out of <${around}>, to a line of its own.`,
  'misplaced-component': ({ name }: { name: string }) => `<${name}> stands inside other text`,
  'misplaced-component.help': 'Put it on a line of its own with a blank line before and after.',
  'component-content': ({ name }: { name: string }) => `<${name}> may not enclose text`,
  'empty-component': ({ name }: { name: string }) => `<${name}> is empty`,
  'component-content.pictures': ({ name }: { name: string }) =>
    `<${name}> encloses pictures, and this is something else`,
  'component-content.pictures.help':
    'Move it out; what is said of the pictures together is written as caption="…".',
  'picture-count': ({
    name,
    count,
    least,
    most,
  }: {
    name: string;
    count: number;
    least: number;
    most: number;
  }) =>
    `<${name}> encloses ${['no', 'one', 'two', 'three'][count] ?? count} picture${count === 1 ? '' : 's'}, and takes ${[...new Set([least, most])].map((each) => ['no', 'one', 'two', 'three'][each] ?? each).join(' or ')}`,
  'picture-count.gallery.help':
    'Show a single picture with <Figure … /> alone, and four or more in two galleries.',
  'picture-count.compare.help': 'It compares one picture with one other; show more of them in a <Gallery>.',
  'unknown-property.wide': ({ name }: { name: string }) => `a picture in <${name}> has no width of its own`,
  'unknown-property.wide.help': ({ name }: { name: string }) =>
    `Delete wide here; the whole is shown wide with <${name} wide>.`,
  'missing-property.caption': ({ name }: { name: string }) =>
    `this picture in <${name}> lacks its caption, which is the label that readers choose it by`,
  'missing-property.caption.help': 'Say in a word or two what it shows of the two: caption="2019".',
  'property-code': ({ name, component }: { name: string; component: string }) =>
    `the property ${name} of <${component}> is code, not a plain value`,
  'property-code.help': 'Write the value between quotation marks: name="value".',
  'property-twice': ({ name }: { name: string }) => `the property ${name} appears twice`,

  // Values of properties
  'property-value.empty': 'this property is empty',
  'property-value.empty.help': 'Give it a text.',
  'amount-form.text.help': 'Write the amount as in the company’s file: USD 640M.',
  'unknown-round': ({ name, file }: { name: string; file: string }) => `${file} has no round “${name}”`,
  'unknown-round.help': ({ names }: { names: readonly string[] }) =>
    `The rounds with an amount are ${names.join(', ')}.`,
  'unknown-round.none.help': ({ file }: { file: string }) =>
    `No round of ${file} has an amount: write amount="USD 640M" instead.`,
  'ambiguous-round': ({ name, count, file }: { name: string; count: number; file: string }) =>
    `${file} has ${count} rounds “${name}”`,
  'ambiguous-round.help': ({ names }: { names: readonly string[] }) => `Write ${names.join(' or ')}.`,
  'undisclosed-amount': ({ name, file }: { name: string; file: string }) =>
    `${file} states no amount for the round “${name}”`,
  'undisclosed-amount.help':
    'Add amount: to the round, if a source gives it, or say in words that it is undisclosed.',
  'picture-address': ({ address }: { address: string }) =>
    `the picture “${address}” does not lie beside the text`,
  'picture-address.issue.help':
    'Put the file into the folder of the issue and write ./ and its name: ./cover.jpg.',
  'picture-address.page.help':
    'Put the file into the folder of the page and write ./ and its name: ./cover.jpg.',
  'missing-picture': ({ address }: { address: string }) => `there is no picture ${address}`,
  'missing-picture.issue.help': 'Put the file into the folder of the issue.',
  'missing-picture.page.help': 'Put the file into the folder of the page.',
  'missing-drawing': ({ address }: { address: string }) => `there is no drawing ${address}`,
  'missing-drawing.help':
    'Put its file into the folder of the issue and write ./ and its name: ./memory.yaml.',
  'property-value.choice.help': ({ values }: { values: readonly string[] }) =>
    `Write ${values.join(' or ')}.`,

  // Limits
  nesting: 'this is nested too deeply',
  'nesting.help': ({ most }: { most: number }) =>
    `A text may have ${most} levels of quotations, lists and emphasis.`,
  'nesting.text': 'the text is nested too deeply',
  'nesting.text.help': 'Take levels of quotations, lists or brackets away.',
  'block-length': ({ most }: { most: number }) => `this block has more than ${most} characters`,
  'block-length.help': 'Put blank lines between paragraphs.',
  'line-indent': 'this line starts with too much white space',
  'line-indent.help':
    'Take it away; a list inside a list is indented by as much as its number or hyphen takes.',

  // Merges, formulas
  'merge-conflict.line': ({ line }: { line: number }) =>
    `this file holds a merge that is not finished: line ${line} is a mark of Git`,
  'merge-conflict.lines': ({ first, last }: { first: number; last: number }) =>
    `this file holds a merge that is not finished: lines ${first}–${last}`,
  'merge-conflict.help':
    'Keep the words of one side or of both, and delete the lines of <<<<<<<, |||||||, ======= and >>>>>>>.',
  formula: 'a formula is written here, and the column sets none',
  'formula.help': 'Write it with plain characters, E = mc², or show it as a picture.',

  // What the parser of MDX refuses
  'unclosed-component': ({ name }: { name: string }) => `<${name}> is not closed`,
  'unclosed-component.help':
    'Close it: <Name … /> where it encloses nothing, or </Name> on a line of its own after the text.',
  'crossed-components': ({ name }: { name: string }) =>
    `<${name}> is closed at another level than it was opened`,
  'crossed-components.help':
    'Put both tags on lines of their own, at the same indentation, with blank lines around them.',
  'stray-closing-tag': 'a closing tag closes nothing that is open here',
  'stray-closing-tag.help':
    'Delete it, or move it to the same level as its opening tag, with a blank line between.',
  'html-comment': 'a comment is not written <!-- … --> here',
  'html-comment.help': 'Write {/* … */}.',
  'property-quotes.curly': 'a value stands between straight quotation marks here, not “…”',
  'property-quotes': 'a value stands between straight quotation marks here',
  'property-quotes.help': 'Write name="value", with " typed in half-width mode.',
  'component-character.stray': ({ name }: { name: string }) =>
    `${name}${name.includes(', ') ? ',' : ''} does not belong inside a component`,
  'component-character': ({ character }: { character: string }) =>
    `the character ${character} does not belong inside a component`,
  'component-character.help':
    'A component is written <Name property="value" />. A “<” that belongs to the text is written \\<.',
  'unclosed-brace': 'a “{” is never closed',
  'unclosed-brace.help': 'Write \\{ for the character itself.',
  'unclosed-component.end': 'a component that starts here has no end',
  'unclosed-component.end.help': 'Close its quotation marks, and end it with /> or </Name>.',
  mdx: ({ reason }: { reason: string }) => `the text cannot be read as MDX: ${reason}`,
  'mdx.help': 'Look at the characters <, { and } around this place; \\<, \\{ and \\} stand for themselves.',

  // Tags that are no components
  'less-than': 'a “<” in the text starts a component here',
  'less-than.empty': '<> is not a component of the column',
  'less-than.name.help': ({ name }: { name: string }) => `Write \\< for the character itself: \\<${name}>.`,
  autolink: 'an address in angle brackets is not allowed here',
  'autolink.help': 'Write the address alone, or [text](https://…).',
  'unknown-component': ({ name }: { name: string }) => `<${name}> is not a component of the column`,
  'unknown-component.meant.help': ({ example }: { example: string }) => `Did you mean ${example}?`,
  'unknown-component.help': ({ names }: { names: readonly string[] }) =>
    `The components are ${names.join(', ')}. A “<” that belongs to the text is written \\<.`,
  'html.help': ({ instead }: { instead: string }) =>
    `HTML is not used here. ${instead} A “<” that belongs to the text is written \\<.`,
  'html.break':
    'Leave a blank line for a new paragraph, or end the line with \\ for a line break; a cell of a table is one line.',
  'html.rule': 'Write --- on a line of its own, with blank lines around it.',
  'html.strong': 'Write **…**.',
  'html.emphasis': 'Write *…*.',
  'html.struck': 'Write ~~…~~.',
  'html.code': 'Write `…`.',
  'html.block': 'Write ``` on lines of their own around it.',
  'html.link': 'Write [text](https://…).',
  'html.picture': 'Write ![what it shows](./name.jpg).',
  'html.raised': 'Write the raised or lowered character itself, such as ² or ₂.',
  'html.heading': 'Write ## for a section, ### for a part of one.',
  'html.quotation': 'Write > before each line.',
  'html.list': 'Write “- ” or “1. ” before each entry.',
  'html.table': 'Write a table of Markdown: | a | b |.',
  'html.plain': 'Take the tags away; a blank line starts a paragraph.',
  'html.figure': 'Write <Figure src="./name.jpg" alt="…" caption="…" />.',
  'html.video':
    'Nothing is embedded in an issue; a picture leads to a video: <Video src="https://…" title="…" poster="./still.jpg" alt="…" />, and to anything else a link: [text](https://…).',
  'html.foreign': 'Nothing of the kind is shown in an issue; link to it: [text](https://…).',
};
