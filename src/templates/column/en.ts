import type { ColumnWords } from '#templates/column/column-words.ts';

/** The words of a new column in English. */
export const en: ColumnWords = {
  tagline: 'What the column is, in a few words',
  description: 'What the column is, in a sentence or two, for search engines and feeds.',
  rights: (name) =>
    `Text © ${name}. Quote it with the issue’s number and a link; quotations, trademarks and pictures belong to their owners.`,
  numbering: { before: 'No.' },
  sample: {
    title: 'A sample: your first issue begins here',
    description: 'A sample, to see the pages by. Delete it once you have an issue of your own.',
    text: `This is not an issue of the column; it is a sample. It lies in \`content/issues/001-sample/\`: delete that folder and it is gone.

## What an issue is

An issue is a folder: one file for the original, one for each translation, with pictures and data beside them. The first lines state facts: number, title, date, authors, tags. The text follows.

An issue about a company has a file for that company too, with its people, products and every round, each with its source. Overviews, tables and charts in the text are drawn from there.

## How to begin

1. Run \`npm run new\` and answer a few questions: that makes the folder of your first issue.
2. Watch it as you write: run \`npm run dev\`, and every time you save, the page follows.
3. When you are done, run \`npm run check\` and mend what it names.

| to | run |
| --- | --- |
| start an issue | \`npm run new\` |
| watch it as you write | \`npm run dev\` |
| find what is to be mended | \`npm run check\` |
| build the site | \`npm run build\` |
`,
  },
  tag: { name: 'Sample', description: 'Texts to see the pages by; delete them once you have your own.' },
  team: (name) => `The shared byline of the editors of ${name}.`,
  about: (name) => ({
    title: 'About',
    description: `What ${name} writes about, and who writes it.`,
    text: `This page is yours to write: what the column is about, how it treats facts, who writes it, how to reach you. Its files are in \`content/pages/about/\`.
`,
  }),
};
