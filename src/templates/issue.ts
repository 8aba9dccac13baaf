import { issueWords } from '#templates/issue-words.ts';
import { displayWidth } from '#schema/words.ts';
import { yamlText } from '#schema/yaml-text.ts';
import type { Locale } from '#config.ts';

/** A company that a new issue is about. */
export interface NewIssueCompany {
  id: string;
  /** In the language of the issue. */
  name: string;
}

/** The facts that a new issue starts with. */
export interface NewIssue {
  number: number;
  locale: Locale;
  title: string;
  date: string;
  authors: readonly string[];
  companies: readonly NewIssueCompany[];
  tags: readonly string[];
  /** The series that it is a part of. */
  series: string | undefined;
  /** The text that it starts with, in MDX; undefined where no template gives one. */
  text: string | undefined;
}

/** The line that names the companies; a comment where there are none. */
function companiesLine({ companies, locale }: NewIssue): [line: string, comment: string] {
  const { fields } = issueWords[locale];
  const [first, ...others] = companies.map(({ id }) => yamlText(id));
  if (first === undefined) return ['# company: example', fields.company];
  return others.length === 0
    ? [`company: ${first}`, fields.company]
    : [`companies: [${[first, ...others].join(', ')}]`, fields.companies];
}

/** The front matter: every field, the optional ones as comments that become fields without their first two characters. */
function frontMatter(issue: NewIssue): string[] {
  const { fields, examples, description } = issueWords[issue.locale];
  const month = issue.date.slice(0, 7);
  return withComments([
    [`issue: ${issue.number}`, fields.issue],
    [`title: ${yamlText(issue.title)}`, fields.title],
    [`description: ${yamlText(description(issue.companies.map(({ name }) => name)))}`, fields.description],
    [`date: ${issue.date}`, fields.date],
    ['# time: "09:30"', fields.time],
    [`# updated: ${issue.date}`, fields.updated],
    [`authors: [${issue.authors.map(yamlText).join(', ')}]`, fields.authors],
    companiesLine(issue),
    [`tags: [${issue.tags.map(yamlText).join(', ')}]`, fields.tags],
    [issue.series === undefined ? '# series: example' : `series: ${yamlText(issue.series)}`, fields.series],
    [`# cover: {src: ./cover.jpg, alt: ${examples.alt}}`, fields.cover],
    ['# pictures:', fields.pictures],
    ['#   cover.jpg:'],
    [`#     credit: ${examples.credit}`],
    ['#     licence: CC-BY-4.0', fields.licence],
    ['#     source: https://example.com/', fields.source],
    ['# references:', fields.references],
    [`#   - id: example-${month}`],
    [`#     title: ${examples.title}`],
    [`#     publisher: ${examples.publisher}`],
    ['#     url: https://example.com/'],
    [`#     date: ${month}`],
    ['#     further: true', fields.further],
    ['# corrections:', fields.corrections],
    [`#   - date: ${issue.date}`],
    ['#     text:'],
    ['#       zh: 曾写作甲，应为乙。'],
    ['#       en: It was given as one thing; it is another.'],
    [`#     thanks: ${examples.reader}`, fields.thanks],
    ['# discussion: https://example.com/', fields.discussion],
    ['# letters:', fields.letters],
    [`#   - date: ${issue.date}`],
    [`#     from: ${examples.reader}`],
    [`#     language: ${issue.locale}`],
    ['#     text: |', fields.letterText],
    [`#       ${examples.letter}`],
    ['#     reply: |', fields.letterReply],
    [`#       ${examples.answer}`],
    ['draft: true', fields.draft],
  ]);
}

/** The file of a new issue: all fields, and the text of its template. */
export function issueTemplate(issue: NewIssue): string {
  const text = issue.text ?? `{/* ${issueWords[issue.locale].text} */}`;
  return `---\n${frontMatter(issue).join('\n')}\n---\n\n${text}\n`;
}

/** Lays lines out with their comments in one column. A line of its own comments out an example. */
function withComments(lines: readonly (readonly [line: string, comment?: string])[]): string[] {
  const widths = lines.map(([line, comment]) => (comment ? displayWidth(line) : 0));
  const widest = Math.max(...widths.filter((width) => width < 40));
  return lines.map(([line, comment], index) =>
    comment ? `${line}${' '.repeat(Math.max(0, widest - (widths[index] ?? 0)))}  # ${comment}` : line,
  );
}
