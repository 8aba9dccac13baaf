/** What is told of files as such, of YAML, and of characters that are not what they look like. */
export const yaml = {
  // Files
  'not-utf-8': 'the file is not UTF-8 text',
  'not-utf-8.help': 'Save it as UTF-8.',
  'control-character': 'there is an invisible control character in this text',
  'control-character.help': 'Delete the text and type it again instead of pasting it.',
  'with-code': ({ words, code }: { words: string; code: string }) => `${words} (${code})`,
  'empty-file': 'the file is empty',
  'empty-file.help': 'Write its front matter and text, or delete the file.',
  'unsafe-name': ({ name }: { name: string }) => `“${name}” is a name that programs would misread`,
  'unsafe-name.help':
    'Rename it: letters, digits, spaces, hyphens and dots, with a letter or digit at the start.',
  'rename.help': ({ name }: { name: string }) => `Rename it to ${name}.`,
  'text-name': ({ name, texts }: { name: string; texts: readonly string[] }) =>
    `“${name}” is not a name of a text, which is called ${texts.join(' or ')}`,
  'text-name.beside': ({ name, text }: { name: string; text: string }) =>
    `“${name}” is a text beside ${text} in the same language`,
  'text-name.beside.help': ({ text }: { text: string }) => `Keep one of the two, as ${text}.`,
  'text-name.language': ({ name }: { name: string }) => `“${name}” is not a language of the column`,
  'text-name.language.help': ({ texts }: { texts: readonly string[] }) =>
    `Name the file ${texts.join(' or ')}.`,

  // What a disk refused, with the words of the system
  'disk-refusal': ({ refusal, system }: { refusal: string; system: string }) => `${refusal} (${system})`,
  'disk-refusal.full': 'the disk is full',
  'disk-refusal.quota': 'the quota of the disk is used up',
  'disk-refusal.file-size': 'a file would be larger than is allowed',
  'disk-refusal.read-only': 'the disk cannot be written to',
  'disk-refusal.failure': 'the disk fails',
  'disk-refusal.permission': 'something may not be read or written',

  // Front matter
  'front-matter.missing': 'the file does not start with front matter',
  'front-matter.missing.help': 'Start its first line with ---, then the fields, then --- again.',
  'front-matter.open': 'the front matter is not closed',
  'front-matter.open.help': 'Write --- on a line of its own after the last field.',
  'front-matter.empty': 'the front matter is empty',
  'front-matter.empty.help': 'Write the fields between the two lines of ---.',

  // YAML
  'quote-value.help': 'Put the value between quotation marks.',
  'yaml-duplicate-key': 'this key appears twice',
  'yaml-indentation.tab': 'a tab is used to indent',
  'yaml-indentation.tab.help': 'Indent with spaces.',
  'yaml-unclosed': 'a character is missing here, such as a closing quotation mark or bracket',
  'yaml-unclosed.help': 'Close what was opened.',
  'yaml-indentation.uneven': 'the indentation does not fit',
  'yaml-indentation.uneven.help': 'Indent the entries of one list or map by the same number of spaces.',
  'yaml-colon': 'a colon splits this value',
  'yaml-key-without-value': 'there is a key without a value, or a value without a key',
  'yaml-key-without-value.help': 'Write key: value on one line, with a space after the colon.',
  'yaml-key.word': 'a key must be a word',
  'yaml-key.long': 'this key is too long',
  'yaml-key.help': 'Write key: value, with a colon behind the word.',
  'yaml-value-start.exclamation': 'a value may not start with !',
  'yaml-indentation.belongs': 'what stands here belongs to no key',
  'yaml-indentation.belongs.help': 'Indent it like the lines above, or delete it.',
  'yaml-several-documents': 'the fields end at a line of --- or ..., and something follows',
  'yaml-several-documents.help': 'Delete that line.',
  'yaml-value-start.character': 'a value may not start with this character',
  'yaml-value-start.percent': 'a line may not start with %',
  'yaml-value-start.anchor': 'a value may not start with & or *',
  'yaml-escape': 'there is no such character as this backslash writes',
  'yaml-escape.help': 'Write \\\\ for a backslash, or put the value between single quotation marks.',
  'yaml-list-in-brackets': 'a list with hyphens stands between brackets',
  'yaml-list-in-brackets.help':
    'Write [a, b] between brackets, or hyphens on lines of their own without them.',
  'yaml-nesting.help': 'Take brackets or indents away.',
  'yaml-stray': 'this character does not belong here',
  'yaml-stray.help': 'Put the whole value between quotation marks.',
  'yaml-syntax': ({ reason }: { reason: string }) => `this is not valid YAML: ${reason}`,
  'yaml-syntax.help': 'Look at the colons, quotation marks and indentation here.',
  'yaml-full-width': ({ mark }: { mark: string }) =>
    `“${mark}” is a full-width mark, which YAML takes for a letter`,
  'yaml-full-width.key.help': ({ key }: { key: string }) =>
    `Type it in half-width mode, with a space behind it: “${key}: …”.`,
  'yaml-full-width.comment.help': 'Type it in half-width mode: “# …”.',
  'yaml-full-width.brackets.help':
    'Type it in half-width mode: { } around a group, [ ] around a list; or put the value between quotation marks.',
  'yaml-full-width.colon.help': 'Type it in half-width mode, with a space behind it: {zh: …, en: …}.',
  'yaml-full-width.comma.help':
    'Type it in half-width mode, with a space behind it: {zh: …, en: …}; or put the value between quotation marks.',
  'yaml-full-width.separator': ({ mark }: { mark: string }) =>
    `“${mark}” is a full-width mark, and separates no entries of a list`,
  'yaml-full-width.separator.help':
    'Type “, ” in half-width mode: [a, b]; or put the value between quotation marks.',
  'yaml-full-width.entry': ({ mark }: { mark: string }) => `“${mark}” starts no entry of a list`,
  'yaml-full-width.entry.help': 'Start each entry with a half-width hyphen and a space: “- …”.',
  'yaml-comma': 'a comma splits this value',
  'yaml-comma.help': ({ key, value }: { key: string; value: string }) =>
    `Put the whole value between quotation marks: ${key}: "${value}".`,
  'yaml-indentation.odd': ({ character }: { character: string }) => `${character} is used to indent`,
  'yaml-indentation.odd.help': ({ more }: { more: number }) =>
    `Indent with plain spaces${more === 0 ? '' : `, here and in ${more} more ${more === 1 ? 'line' : 'lines'}`}.`,
  'yaml-space.colon': ({ character }: { character: string }) => `${character} stands behind this colon`,
  'yaml-space.hyphen': ({ character }: { character: string }) => `${character} stands behind this hyphen`,
  'yaml-space.help': 'Put a plain space in its place.',
  'yaml-inner-quote': 'this quotation mark ends the value, and more follows',
  'yaml-inner-quote.double.help':
    'Put the whole value between single quotation marks: \'…"…"…\'; or write \\" for each mark inside.',
  'yaml-inner-quote.single.help':
    "Put the whole value between double quotation marks: \"…'…\"; or write '' for each mark inside.",
  'yaml-curly-quote': ({ mark }: { mark: string }) => `“${mark}” is not a quotation mark of YAML`,
  'yaml-curly-quote.help':
    'Put the value between straight ones, " typed in half-width mode; what stands inside may be curly.',
  'yaml-hyphen-space': 'there is no space behind this hyphen',
  'yaml-hyphen-space.help': 'Start each entry with a hyphen and a space: “- …”.',
  'yaml-colon-space': 'there is no space behind this colon',
  'yaml-colon-space.help': ({ key }: { key: string }) => `Write “${key}: …”.`,
  'value-cut': 'this “#” starts a comment, and cuts the value short',
  'value-cut.help': 'Put the value between quotation marks. A comment has a space behind its “#”.',
  'value-cut.whole.help': ({ value }: { value: string }) =>
    `Put the value between quotation marks: ${value}. A comment has a space behind its “#”.`,
  'curly-quotes': ({ mark }: { mark: string }) =>
    `“${mark}” is not a quotation mark of YAML, and became a part of this value`,
  'curly-quotes.help': ({ value }: { value: string }) => `Write ${value} without it.`,

  // Characters
  quoted: ({ text }: { text: string }) => `“${text}”`,
  'stray-character': ({ index, word, name }: { index: number; word: string; name: string }) =>
    `character ${index} of “${word}” is ${name}`,
  'stray-character.help': ({ plain }: { plain: string }) => `Delete it and type “${plain}”.`,
  'stray-character.again.help': 'Delete it, and type the word again.',
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
    `“${character}” (${code}), which is no hyphen`,
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
