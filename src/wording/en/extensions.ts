/** What a column adds to the program. */
export const extensions = {
  'extension-failed.check': ({ name, place, reason }: { name: string; place: string; reason: string }) =>
    `the column’s own check “${name}” fails: ${reason} (${place})`,
  'extension-failed.help': 'Mend it in that file; docs/extensions.md has examples.',
  'extension-failed.render': ({ place, reason }: { place: string; reason: string }) =>
    `${place}  error  ${reason}\n  → This is a file of the column’s own; mend it there. docs/extensions.md has examples.`,
  'extension-failed.untitled': ({ page, language }: { page: string; language: string }) =>
    `extensions/pages/${page}.astro  error  <Page> has no title or no description in the language “${language}”\n  → Write both for each language of the column.`,
  'extensions-file.help':
    'The file must have “export default defineExtensions({ … })”; docs/extensions.md explains all that may stand there.',
  'extension-name': ({ name }: { name: string }) => `“${name}” is no name that can be used here`,
  'extension-name.component.help':
    'A component begins with a capital letter and has letters and digits: Term.',
  'extension-name.output.help':
    'A file has letters of a–z, digits, hyphens and dots in its name, and an ending: issues.txt.',
  'extension-name.check.help': 'A check has small letters a–z, and hyphens between words: descriptions-end.',
  'extension-name.taken': ({ name }: { name: string }) => `“${name}” is there already: the program has it`,
  'extension-name.taken.help': 'Choose another name.',
  'extension-file.missing': ({ file }: { file: string }) => `there is no extensions/${file}`,
  'extension-file.missing.help': 'Write that file, or delete the name here.',
  'extension-file.unnamed': ({ file }: { file: string }) =>
    `extensions/${file} does nothing: extensions/index.ts does not name it`,
  'extension-file.unnamed.help': ({ kind, name }: { kind: string; name: string }) =>
    `Name ${name} under “${kind}” in extensions/index.ts. A file whose name begins with _ need not be named.`,
  'extension-function': 'a function must stand here',
  'extension-function.help': 'docs/extensions.md has one to begin with.',
  'extension.pages': 'the pages, by the words that are their addresses.',
  'extension.components': 'the components for authors, by their names.',
  'extension.outputs': 'the files of the site, by their names.',
  'extension.checks': 'the checks, by their names.',
  'extension.display': 'block on lines of its own, inline inside a sentence.',
  'extension.encloses': 'whether it encloses text.',
  'extension.properties': 'its properties: text, address, or a list of words.',
  'extension.example': 'how it is written.',
  'extension.plain':
    'Add plain: what feeds, Markdown and the search say in place of a component that encloses no text.',
};
