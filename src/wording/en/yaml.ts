/** Messages about files as such, about YAML, and about characters that are not what they look like. */
export const yaml = {
  // Files
  'not-utf-8': 'the file is not UTF-8 text',
  'not-utf-8.help': 'Save it as UTF-8.',
  'control-character': 'this text contains an invisible control character',
  'control-character.help': 'Delete the text and type it again instead of pasting it.',
  'with-code': ({ words, code }: { words: string; code: string }) => `${words} (${code})`,
  'empty-file': 'the file is empty',
  'empty-file.help': 'Write its front matter and text, or delete the file.',
  'unsafe-name': ({ name }: { name: string }) => `“${name}” is not a safe name for a file or folder`,
  'unsafe-name.help':
    'Rename it. Use only letters, digits, spaces, hyphens and dots, and start with a letter or digit.',
  'rename.help': ({ name }: { name: string }) => `Rename it to ${name}.`,
  'text-name': ({ name, texts }: { name: string; texts: readonly string[] }) =>
    `“${name}” is not the name of a text; texts are named ${texts.join(' or ')}`,
  'text-name.beside': ({ name, text }: { name: string; text: string }) =>
    `“${name}” is a second text in the same language as ${text}`,
  'text-name.beside.help': ({ text }: { text: string }) => `Keep one of the two and name it ${text}.`,
  'text-name.language': ({ name }: { name: string }) => `“${name}” is not one of the column’s languages`,
  'text-name.language.help': ({ texts }: { texts: readonly string[] }) =>
    `Name the file ${texts.join(' or ')}.`,

  // What a disk refused, with the words of the system
  'disk-refusal': ({ refusal, system }: { refusal: string; system: string }) => `${refusal} (${system})`,
  'disk-refusal.full': 'the disk is full',
  'disk-refusal.quota': 'the disk quota is used up',
  'disk-refusal.file-size': 'a file would exceed the size limit',
  'disk-refusal.read-only': 'the disk is read-only',
  'disk-refusal.failure': 'the disk reported an error',
  'disk-refusal.permission': 'permission to read or write is missing',

  // Front matter
  'front-matter.missing': 'the file does not start with front matter',
  'front-matter.missing.help': 'Write --- on the first line, then the fields, then --- again.',
  'front-matter.open': 'the front matter is not closed',
  'front-matter.open.help': 'Write --- on a line of its own after the last field.',
  'front-matter.empty': 'the front matter is empty',
  'front-matter.empty.help': 'Write the fields between the two --- lines.',

  // YAML
  'quote-value.help': 'Put the value in quotation marks.',
  'yaml-duplicate-key': 'this key appears twice',
  'yaml-indentation.tab': 'this line is indented with a tab',
  'yaml-indentation.tab.help': 'Indent with spaces.',
  'yaml-unclosed': 'a closing character is missing, such as a quotation mark or a bracket',
  'yaml-unclosed.help': 'Add the missing character.',
  'yaml-indentation.uneven': 'the indentation is uneven',
  'yaml-indentation.uneven.help': 'Indent all entries of a list or group by the same number of spaces.',
  'yaml-colon': 'an unquoted colon splits this value',
  'yaml-key-without-value': 'a key has no value, or a value has no key',
  'yaml-key-without-value.help': 'Write key: value on one line, with a space after the colon.',
  'yaml-key.word': 'a key must be a word',
  'yaml-key.long': 'this key is too long',
  'yaml-key.help': 'Write key: value, with a colon after the word.',
  'yaml-value-start.exclamation': 'a value cannot start with !',
  'yaml-indentation.belongs': 'this does not belong to any key',
  'yaml-indentation.belongs.help': 'Indent it like the lines above, or delete it.',
  'yaml-several-documents': 'something follows the --- or ... line that ends the fields',
  'yaml-several-documents.help': 'Delete that line.',
  'yaml-value-start.character': 'a value cannot start with this character',
  'yaml-value-start.percent': 'a line cannot start with %',
  'yaml-value-start.anchor': 'a value cannot start with & or *',
  'yaml-escape': 'this backslash does not start a valid escape',
  'yaml-escape.help': 'Write \\\\ for a backslash, or put the value in single quotation marks.',
  'yaml-list-in-brackets': 'there is a list with hyphens inside brackets',
  'yaml-list-in-brackets.help':
    'Write [a, b], or drop the brackets and put each entry on a line of its own, with a hyphen.',
  'yaml-nesting.help': 'Remove some levels of brackets or indentation.',
  'yaml-stray': 'this character does not belong here',
  'yaml-stray.help': 'Put the whole value in quotation marks.',
  'yaml-syntax': ({ reason }: { reason: string }) => `this is not valid YAML: ${reason}`,
  'yaml-syntax.help': 'Check the colons, quotation marks and indentation here.',
  'yaml-full-width': ({ mark }: { mark: string }) => `“${mark}” is full-width, so YAML reads it as text`,
  'yaml-full-width.key.help': ({ key }: { key: string }) =>
    `Type it in half-width mode, followed by a space: “${key}: …”.`,
  'yaml-full-width.comment.help': 'Type it in half-width mode: “# …”.',
  'yaml-full-width.brackets.help':
    'Type it in half-width mode: { } around a group, [ ] around a list; or put the value in quotation marks.',
  'yaml-full-width.colon.help': 'Type it in half-width mode, followed by a space: {zh: …, en: …}.',
  'yaml-full-width.comma.help':
    'Type it in half-width mode, followed by a space: {zh: …, en: …}; or put the value in quotation marks.',
  'yaml-full-width.separator': ({ mark }: { mark: string }) =>
    `“${mark}” is full-width and does not separate the entries of a list`,
  'yaml-full-width.separator.help':
    'Type “, ” in half-width mode: [a, b]; or put the value in quotation marks.',
  'yaml-full-width.entry': ({ mark }: { mark: string }) => `“${mark}” does not start an entry of a list`,
  'yaml-full-width.entry.help': 'Start each entry with a half-width hyphen and a space: “- …”.',
  'yaml-comma': 'an unquoted comma splits this value',
  'yaml-comma.help': ({ key, value }: { key: string; value: string }) =>
    `Put the whole value in quotation marks: ${key}: "${value}".`,
  'yaml-indentation.odd': ({ character }: { character: string }) => `this line is indented with ${character}`,
  'yaml-indentation.odd.help': ({ more }: { more: number }) =>
    `Indent with plain spaces${more === 0 ? '' : `, here and in ${more} more ${more === 1 ? 'line' : 'lines'}`}.`,
  'yaml-space.colon': ({ character }: { character: string }) => `this colon is followed by ${character}`,
  'yaml-space.hyphen': ({ character }: { character: string }) => `this hyphen is followed by ${character}`,
  'yaml-space.help': 'Replace it with a plain space.',
  'yaml-inner-quote': 'this quotation mark ends the value too early',
  'yaml-inner-quote.double.help':
    'Put the whole value in single quotation marks: \'…"…"…\'; or write \\" for each mark inside.',
  'yaml-inner-quote.single.help':
    "Put the whole value in double quotation marks: \"…'…\"; or write '' for each mark inside.",
  'yaml-curly-quote': ({ mark }: { mark: string }) => `“${mark}” is not a quotation mark in YAML`,
  'yaml-curly-quote.help':
    'Put the value in straight ones, " typed in half-width mode; marks inside it may be curly.',
  'yaml-hyphen-space': 'there is no space after this hyphen',
  'yaml-hyphen-space.help': 'Start each entry with a hyphen and a space: “- …”.',
  'yaml-colon-space': 'there is no space after this colon',
  'yaml-colon-space.help': ({ key }: { key: string }) => `Write “${key}: …”.`,
  'value-cut': 'this “#” starts a comment and cuts the value short',
  'value-cut.help': 'Put the value in quotation marks. If you meant a comment, write a space after the “#”.',
  'value-cut.whole.help': ({ value }: { value: string }) =>
    `Put the value in quotation marks: ${value}. If you meant a comment, write a space after the “#”.`,
  'curly-quotes': ({ mark }: { mark: string }) =>
    `“${mark}” is not a quotation mark in YAML and became part of this value`,
  'curly-quotes.help': ({ value }: { value: string }) => `Write ${value} without it.`,

  // Characters
  quoted: ({ text }: { text: string }) => `“${text}”`,
  'stray-character': ({ index, word, name }: { index: number; word: string; name: string }) =>
    `character ${index} of “${word}” is ${name}`,
  'stray-character.help': ({ plain }: { plain: string }) => `Delete it and type “${plain}”.`,
  'stray-character.again.help': 'Delete it and type the word again.',
  character: ({ name, code }: { name: string; code: string }) => `${name} (${code})`,
  'character.tab': 'a tab',
  'character.line-break': 'a line break',
  'character.next-line-character': 'a next-line character',
  'character.no-break-space': 'a no-break space',
  'character.soft-hyphen': 'a soft hyphen',
  'character.combining-grapheme-joiner': 'a combining grapheme joiner',
  'character.arabic-letter-mark': 'an Arabic letter mark',
  'character.hangul-filler': 'a Hangul filler',
  'character.ogham-space': 'an Ogham space',
  'character.mongolian-vowel-separator': 'a Mongolian vowel separator',
  'character.en-quad': 'an en quad',
  'character.em-quad': 'an em quad',
  'character.en-space': 'an en space',
  'character.em-space': 'an em space',
  'character.third-of-an-em-space': 'a third-of-an-em space',
  'character.quarter-of-an-em-space': 'a quarter-of-an-em space',
  'character.sixth-of-an-em-space': 'a sixth-of-an-em space',
  'character.figure-space': 'a figure space',
  'character.punctuation-space': 'a punctuation space',
  'character.thin-space': 'a thin space',
  'character.hair-space': 'a hair space',
  'character.zero-width-space': 'a zero-width space',
  'character.zero-width-non-joiner': 'a zero-width non-joiner',
  'character.zero-width-joiner': 'a zero-width joiner',
  'character.left-to-right-mark': 'a left-to-right mark',
  'character.right-to-left-mark': 'a right-to-left mark',
  'character.line-separator': 'a line separator',
  'character.paragraph-separator': 'a paragraph separator',
  'character.narrow-no-break-space': 'a narrow no-break space',
  'character.mathematical-space': 'a mathematical space',
  'character.word-joiner': 'a word joiner',
  'character.ideographic-space': 'an ideographic space',
  'character.byte-order-mark': 'a byte order mark',
  'character.invisible': 'an invisible character',
  'character.other-space': 'a space of another kind',
  'character.dash': ({ character, code }: { character: string; code: string }) =>
    `“${character}” (${code}), which is not a hyphen`,
  'character.form': ({ character, code, plain }: { character: string; code: string; plain: string }) =>
    `“${character}” (${code}), another form of “${plain}”`,
  'character.cyrillic': ({ character, code }: { character: string; code: string }) =>
    `the Cyrillic letter “${character}” (${code})`,
  'character.greek': ({ character, code }: { character: string; code: string }) =>
    `the Greek letter “${character}” (${code})`,
  'character.armenian': ({ character, code }: { character: string; code: string }) =>
    `the Armenian letter “${character}” (${code})`,
  'character.cherokee': ({ character, code }: { character: string; code: string }) =>
    `the Cherokee letter “${character}” (${code})`,
};
