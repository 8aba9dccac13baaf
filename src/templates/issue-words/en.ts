import type { IssueWords } from '#templates/issue-words/words.ts';

/** The words of a new issue in English. */
export const en: IssueWords = {
  description: (companies) =>
    companies.length === 0
      ? 'What this issue is about, in one or two sentences.'
      : `An issue about ${companies.join(', ')}.`,
  fields: {
    issue: 'the number, whole and unique; a larger number has the same or a later date',
    title: 'the headline, at most 120 characters',
    description: 'one or two sentences for lists, feeds and share cards',
    date: 'the day of publication; a later day schedules the issue',
    time: 'the time of that day, in the time zone of the column',
    updated: 'the day of the last notable change after publication',
    authors: 'ids in authors.yaml',
    company: 'the name of a file in companies/; left out where an issue is about none',
    companies: 'the names of files in companies/',
    tags: 'one to six ids in tags.yaml',
    series: 'an id in series.yaml',
    cover: 'a picture for the head of the issue, beside the text',
    pictures: 'who made each picture, by the name of its file, the cover’s too',
    licence: 'CC-BY-4.0 or the like, own, permission, press or quotation',
    source: 'the page where it was found; not needed for own and permission',
    references: 'the sources; <Cite id="…" /> in the text names one',
    further: 'only for one that the text does not cite',
    corrections: 'made after publication, in both languages',
    thanks: 'who pointed it out',
    discussion: 'the page where readers discuss the issue',
    letters: 'letters of readers that are published, oldest first',
    letterText: 'a blank line between paragraphs; {zh: …, en: …} is possible',
    letterReply: 'what the editor answers, where there is an answer',
    draft: 'seen in npm run dev only; delete the line when the issue is done',
  },
  examples: {
    alt: 'what it shows',
    credit: 'who made it',
    title: 'The title of the source',
    publisher: 'The newspaper or site',
    reader: 'A reader',
    letter: 'The words of the letter.',
    answer: 'The words of the answer.',
  },
  translation: {
    original: 'Original',
    title: 'Write over the two values below',
    date: 'for a translation that comes out after its original; a later day holds it back until then',
    translates: (command) => `zeros: not done yet; when it is, run ${command}`,
  },
  text: 'The text goes here.',
};
