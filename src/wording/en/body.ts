/** Messages about texts: what the parser refuses, components and their properties. */
export const body = {
  // Shared
  'written.gallery': '<Gallery caption="…">, two or three <Figure … /> lines, </Gallery>',
  'written.compare': '<Compare caption="…">, two <Figure … /> lines, </Compare>',
  'written.help': ({ example }: { example: string }) => `Write it as ${example}.`,
  'written.either.help': ({ examples }: { examples: readonly string[] }) =>
    `Write it as ${examples.join(' or ')}.`,
  'escape-less-than.help': 'For a literal “<”, write \\<.',
  'an-issue': 'an issue',
  'a-page': 'a page',

  // Links, pictures, notes
  'link-address': ({ address }: { address: string }) => `“${address}” is not a valid address for a link`,
  'link-address.help': 'Link to https://…, a page of the column (/issues/22/), a heading (#…) or mailto:….',
  'picture-description': 'this picture has no description',
  'picture-description.help': 'Describe what it shows in the brackets: ![…](./name.jpg).',
  'note-name.space': 'the name of a note cannot contain spaces',
  'note-name.space.help': 'Remove the spaces, both here and where the note is referred to: [^name].',
  'note-name.escape': 'the name of this note looks like a URL escape',
  'note-name.escape.help': 'Use letters and digits: [^source].',

  // Code, titles
  'code.import': ({ what }: { what: string }) => `import and export are code, which ${what} cannot contain`,
  'code.import.help': 'Delete the line: the column’s components need no import.',
  'code.braces': ({ code, what }: { code: string; what: string }) =>
    `{${code}} is code, which ${what} cannot contain`,
  'code.braces.help': 'Write the text itself. For a literal “{”, write \\{.',
  'code.paragraph':
    'a paragraph that starts with “import” or “export” is read as code, which an issue cannot contain',
  'code.paragraph.help': 'Start the sentence with another word.',
  'code.expression': 'there is code in braces, which an issue cannot contain',
  'page-component': ({ name }: { name: string }) => `<${name}> cannot be used on a page`,
  'page-component.help': 'Write Markdown instead. For a literal “<”, write \\<.',
  'title-in-text': ({ what }: { what: string }) => `${what} has only one title, the one in its front matter`,
  'title-in-text.help': 'Write ## for a section, ### for a subsection.',
  'title-in-text.underlined.help':
    'Write ## for a section, ### for a subsection. The === line below makes this a title.',

  // Components
  'unknown-property': ({ component, name }: { component: string; name: string }) =>
    `<${component}> has no property ${name}`,
  'picture-credit.text': 'a picture is credited once, in the front matter of the original',
  'picture-credit.text.help': ({ lines }: { lines: readonly string[] }) => `Delete it here and add it there:
${lines.join('\n')}`,
  'property-value.flag': ({ name }: { name: string }) => `the property ${name} takes no value`,
  'property-value.flag.help': ({ name }: { name: string }) => `Write ${name} alone, or leave it out.`,
  'property-value.text': ({ name }: { name: string }) => `the property ${name} needs text`,
  'property-value.text.help': ({ example }: { example: string }) => `Write it as in ${example}.`,
  'missing-property': ({ component, name }: { component: string; name: string }) =>
    `<${component}> is missing the property ${name}`,
  'missing-property.either': ({ component, names }: { component: string; names: readonly string[] }) =>
    `<${component}> is missing the property ${names.join(' or ')}`,
  'property-conflict': ({ component, names }: { component: string; names: readonly string[] }) =>
    `<${component}> has both ${names.join(' and ')}, but takes only one of them`,
  'property-conflict.alone': ({ name, other }: { name: string; other: string }) =>
    `${name} says whose ${other} is meant, but no ${other} is given`,
  'property-conflict.alone.help': ({ name, other }: { name: string; other: string }) =>
    `Add ${other}, or delete ${name}.`,
  'property-conflict.apart': ({ name, other }: { name: string; other: string }) =>
    `${name} also needs ${other}`,
  'property-conflict.apart.help': ({ name, other }: { name: string; other: string }) =>
    `Add ${other}, or delete ${name}.`,
  'video-address.insecure': ({ address }: { address: string }) => `“${address}” is not an https address`,
  'video-address.insecure.help': 'Write the address of the video’s page: https://….',
  'video-length': ({ value }: { value: string }) => `“${value}” is not the length of a video`,
  'video-length.help': 'Write it as players show it: 12:30 or 1:02:30.',
  'misplaced-component.inside': ({ name, around }: { name: string; around: string }) =>
    `<${name}> is inside <${around}>`,
  'misplaced-component.inside.help': ({ around }: { around: string }) =>
    `Move it out of <${around}>, onto a line of its own.`,
  'misplaced-component': ({ name }: { name: string }) => `<${name}> is inside other text`,
  'misplaced-component.help': 'Put it on a line of its own, with a blank line before and after.',
  'component-content': ({ name }: { name: string }) => `<${name}> cannot contain text`,
  'empty-component': ({ name }: { name: string }) => `<${name}> is empty`,
  'component-content.pictures': ({ name }: { name: string }) =>
    `<${name}> can contain only pictures, and this is something else`,
  'component-content.pictures.help':
    'Move it out. To say something about all the pictures, write caption="…".',
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
    `<${name}> has ${['no', 'one', 'two', 'three'][count] ?? count} picture${count === 1 ? '' : 's'}; it takes ${[...new Set([least, most])].map((each) => ['no', 'one', 'two', 'three'][each] ?? each).join(' or ')}`,
  'picture-count.gallery.help':
    'Show a single picture with <Figure … /> alone; split four or more into two galleries.',
  'picture-count.compare.help': 'It compares one picture with one other; to show more, use a <Gallery>.',
  'unknown-property.wide': ({ name }: { name: string }) => `a picture in <${name}> cannot be wide by itself`,
  'unknown-property.wide.help': ({ name }: { name: string }) =>
    `Delete wide here; to show the whole group wide, write <${name} wide>.`,
  'missing-property.caption': ({ name }: { name: string }) =>
    `this picture in <${name}> has no caption, the label readers choose it by`,
  'missing-property.caption.help': 'Say in a word or two which of the two it is: caption="2019".',
  'property-code': ({ name, component }: { name: string; component: string }) =>
    `the property ${name} of <${component}> is code, not a plain value`,
  'property-code.help': 'Put the value in quotation marks: name="value".',
  'property-twice': ({ name }: { name: string }) => `the property ${name} appears twice`,

  // Values of properties
  'property-value.empty': 'this property is empty',
  'property-value.empty.help': 'Give it a value.',
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
    `${file} gives no amount for the round “${name}”`,
  'undisclosed-amount.help':
    'Add amount: to the round if a source gives one, or say in words that it is undisclosed.',
  'picture-address': ({ address }: { address: string }) =>
    `the picture “${address}” is not in the same folder as the text`,
  'picture-address.issue.help':
    'Put the file in the issue’s folder and write ./ before its name: ./cover.jpg.',
  'picture-address.page.help': 'Put the file in the page’s folder and write ./ before its name: ./cover.jpg.',
  'missing-picture': ({ address }: { address: string }) => `there is no picture ${address}`,
  'missing-picture.issue.help': 'Put the file in the issue’s folder.',
  'missing-picture.page.help': 'Put the file in the page’s folder.',
  'missing-drawing': ({ address }: { address: string }) => `there is no drawing ${address}`,
  'missing-drawing.help': 'Put its file in the issue’s folder and write ./ before its name: ./memory.yaml.',
  'property-value.choice.help': ({ values }: { values: readonly string[] }) =>
    `Write ${values.join(' or ')}.`,

  // Limits
  nesting: 'this is nested too deeply',
  'nesting.help': ({ most }: { most: number }) =>
    `Quotations, lists and emphasis can be nested ${most} levels deep at most.`,
  'nesting.text': 'the text is nested too deeply',
  'nesting.text.help': 'Remove some levels of quotations, lists or brackets.',
  'block-length': ({ most }: { most: number }) => `this block has more than ${most} characters`,
  'block-length.help': 'Separate the paragraphs with blank lines.',
  'code-length.help': 'Show the part that matters, and link to the rest.',
  'line-indent': 'this line starts with too much white space',
  'line-indent.help': 'Remove it. Indent a list inside a list by the width of the number or hyphen above it.',

  // Merges, formulas
  'merge-conflict.line': ({ line }: { line: number }) =>
    `this file contains an unfinished Git merge: line ${line} is a conflict marker`,
  'merge-conflict.lines': ({ first, last }: { first: number; last: number }) =>
    `this file contains an unfinished Git merge: lines ${first}–${last}`,
  'merge-conflict.help':
    'Keep the words of one side or of both, and delete the <<<<<<<, |||||||, ======= and >>>>>>> lines.',
  formula: 'this is a formula, and formulas are not supported',
  'formula.help': 'Write it in plain characters, such as E = mc², or show it as a picture.',

  // What the parser of MDX refuses
  'unclosed-component': ({ name }: { name: string }) => `<${name}> is not closed`,
  'unclosed-component.help':
    'Close it: write <Name … /> if it contains nothing, or </Name> on a line of its own after the text.',
  'crossed-components': ({ name }: { name: string }) =>
    `<${name}> is opened at one level and closed at another`,
  'crossed-components.help':
    'Put each tag on a line of its own, with the same indentation and blank lines around it.',
  'stray-closing-tag': 'this closing tag has no opening tag',
  'stray-closing-tag.help':
    'Delete it, or move it to the level of its opening tag, with a blank line between them.',
  'html-comment': 'comments are not written as <!-- … --> here',
  'html-comment.help': 'Write {/* … */} instead.',
  'property-quotes.curly': 'this value needs straight quotation marks, not “…”',
  'property-quotes': 'this value needs straight quotation marks',
  'property-quotes.help': 'Write name="value", with " typed in half-width mode.',
  'component-character.stray': ({ name }: { name: string }) =>
    `${name}${name.includes(', ') ? ',' : ''} does not belong inside a component`,
  'component-character': ({ character }: { character: string }) =>
    `the character ${character} does not belong inside a component`,
  'component-character.help': 'Write a component as <Name property="value" />. For a literal “<”, write \\<.',
  'unclosed-brace': 'this “{” is never closed',
  'unclosed-brace.help': 'For a literal “{”, write \\{.',
  'unclosed-component.end': 'the component that starts here has no end',
  'unclosed-component.end.help': 'Close its quotation marks, and end it with /> or </Name>.',
  mdx: ({ reason }: { reason: string }) => `the text cannot be read as MDX: ${reason}`,
  'mdx.help': 'Check the characters <, { and } around here. For the literal ones, write \\<, \\{ and \\}.',

  // Tags that are no components
  'less-than': 'this “<” is read as the start of a component',
  'less-than.empty': '<> is not a component of the column',
  'less-than.name.help': ({ name }: { name: string }) => `For a literal “<”, write \\<: \\<${name}>.`,
  autolink: 'an address in angle brackets is not allowed here',
  'autolink.help': 'Write the address by itself, or [text](https://…).',
  'unknown-component': ({ name }: { name: string }) => `<${name}> is not a component of the column`,
  'unknown-component.meant.help': ({ example }: { example: string }) => `Did you mean ${example}?`,
  'unknown-component.help': ({ names }: { names: readonly string[] }) =>
    `The components are ${names.join(', ')}. For a literal “<”, write \\<.`,
  'html.help': ({ instead }: { instead: string }) =>
    `HTML is not allowed here. ${instead} For a literal “<”, write \\<.`,
  'html.break':
    'Leave a blank line for a new paragraph, or end the line with \\ for a line break; a table cell is a single line.',
  'html.rule': 'Write --- on a line of its own, with blank lines around it.',
  'html.strong': 'Write **…**.',
  'html.emphasis': 'Write *…*.',
  'html.struck': 'Write ~~…~~.',
  'html.code': 'Write `…`.',
  'html.block': 'Write ``` on the lines before and after it.',
  'html.link': 'Write [text](https://…).',
  'html.picture': 'Write ![what it shows](./name.jpg).',
  'html.raised': 'Write the raised or lowered character itself, such as ² or ₂.',
  'html.heading': 'Write ## for a section, ### for a subsection.',
  'html.quotation': 'Write > before each line.',
  'html.list': 'Write “- ” or “1. ” before each item.',
  'html.table': 'Write a Markdown table: | a | b |.',
  'html.plain': 'Remove the tags; a blank line starts a new paragraph.',
  'html.figure': 'Write <Figure src="./name.jpg" alt="…" caption="…" />.',
  'html.video':
    'Nothing can be embedded in an issue. For a video, write <Video src="https://…" title="…" poster="./still.jpg" alt="…" />; for anything else, a link: [text](https://…).',
  'html.foreign': 'This cannot be shown in an issue; link to it: [text](https://…).',
};
