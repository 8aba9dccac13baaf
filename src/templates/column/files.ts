import { usualColours } from '#column.ts';
import { versionFile } from '#content/content-version.ts';
import { fingerprintWords } from '#markdown/fingerprint.ts';
import { yamlText } from '#schema/yaml-text.ts';
import { versionText } from '#templates/content-version.ts';
import type { PublishingHost } from '#templates/column/publishing-files.ts';
import { columnWords } from '#templates/column/words.ts';
import type { KnownLocale } from '#locales/languages.ts';

/** The colour of links and marks, by day and by night. */
export interface Accents {
  light: string;
  dark: string;
}

/** Those of a column that chooses none. */
export const usualAccents: Accents = {
  light: usualColours.light.accent,
  dark: usualColours.dark.accent,
};

/** What a new column is told apart by. */
export interface NewColumn {
  /** Its name in each of its languages; the first stands at the root of the site. */
  names: ReadonlyMap<KnownLocale, string>;
  /** Where it is published, such as `https://column.example` or `https://user.github.io/column`. */
  origin: string;
  /** The time zone in which its issues' days begin, as the IANA names it. */
  timeZone: string;
  /** The colour that stands out. */
  accents: Accents;
  /** The host that it is prepared for; undefined for none of those that are known. */
  host: PublishingHost | undefined;
  /** The day on which it is made, as `2026-11-28`. */
  today: string;
}

const quoted = (text: string): string =>
  text.includes("'") ? JSON.stringify(text) : `'${text.replaceAll('\\', '\\\\')}'`;

/** A text for each language, as YAML on one line. */
function inEach({ names }: NewColumn, say: (locale: KnownLocale, name: string) => string): string {
  const texts = Array.from(names, ([locale, name]) => `${locale}: ${JSON.stringify(say(locale, name))}`);
  return `{${texts.join(', ')}}`;
}

function configFile({ names, origin, timeZone, accents, today }: NewColumn): string {
  const each = (say: (locale: KnownLocale, name: string) => string): string =>
    Array.from(names, ([locale, name]) => `${locale}: ${say(locale, name)}`).join(', ');
  const words = (say: (locale: KnownLocale, name: string) => string): string =>
    `{\n${Array.from(names, ([locale, name]) => `    ${locale}: ${quoted(say(locale, name))},\n`).join('')}  }`;
  const numbering = each((locale) => {
    const around = Object.entries(columnWords[locale].numbering as Record<string, string>);
    return `{ ${around.map(([place, word]) => `${place}: ${quoted(word)}`).join(', ')} }`;
  });
  const colours = Object.entries(accents).map(([scheme, accent]) => `${scheme}: { accent: '${accent}' }`);
  const own = accents === usualAccents ? '' : `  colours: { ${colours.join(', ')} },\n`;
  return `import { defineColumn } from 'industry-observer/config';

/** What makes this column this one; the editor explains all fields, and so does docs/column.md of the program. */
export default defineColumn({
  name: { ${each((_locale, name) => quoted(name))} },
  tagline: ${words((locale) => columnWords[locale].tagline)},
  description: ${words((locale) => columnWords[locale].description)},
  rights: ${words((locale, name) => columnWords[locale].rights(name))},
  // The words around the number of an issue.
  numbering: { ${numbering} },
  languages: [${Array.from(names.keys(), (locale) => `{ code: '${locale}' }`).join(', ')}],
  origin: ${quoted(origin)},
  // Names the entries of feeds for ever, wherever the column moves.
  tagAuthority: ${quoted(`${new URL(origin).hostname},${today.slice(0, 4)}`)},
  timeZone: ${quoted(timeZone)},
${own}});
`;
}

/** The lists that issues name things of. */
function lists(column: NewColumn): [string, string][] {
  const editors = inEach(column, (_locale, name) => name);
  const bio = inEach(column, (locale, name) => columnWords[locale].team(name));
  const tag = inEach(column, (locale) => columnWords[locale].tag.name);
  const about = inEach(column, (locale) => columnWords[locale].tag.description);
  return [
    ['authors.yaml', `- id: editors\n  kind: team\n  name: ${editors}\n  bio: ${bio}\n  links: []\n`],
    ['tags.yaml', `- id: ${sampleTag}\n  name: ${tag}\n  description: ${about}\n`],
  ];
}

/** Where the sample issue lies, in the content folder. */
export const sampleFolder = 'issues/001-sample';
/** Its tag. */
export const sampleTag = 'sample';

/** The sample issue in each language; the first is the original. */
function sampleIssue({ names, today }: NewColumn): [string, string][] {
  const [original, ...translations] = Array.from(names.keys(), (locale) => {
    return { locale, ...columnWords[locale].sample };
  });
  if (!original) return [];
  const head = ({ title, description }: typeof original): string =>
    `title: ${yamlText(title)}\ndescription: ${yamlText(description)}\n`;
  const facts = `issue: 1\n${head(original)}date: ${today}\nauthors: [editors]\ntags: [${sampleTag}]\n`;
  const texts = [
    [original.locale, facts, original.text],
    ...translations.map((each) => {
      const translates = `translators: [editors]\ntranslates: "${fingerprintWords(original)}"\n`;
      return [each.locale, head(each) + translates, each.text];
    }),
  ];
  return texts.map(([locale, front, text]) => [
    `${sampleFolder}/${locale}.mdx`,
    `---\n${front}---\n\n${text}`,
  ]);
}

/** The page about the column in each language. */
function aboutPages({ names }: NewColumn): [string, string][] {
  return Array.from(names, ([locale, name]) => {
    const { title, description, text } = columnWords[locale].about(name);
    const front = `title: ${yamlText(title)}\ndescription: ${yamlText(description)}\n`;
    return [`pages/about/${locale}.mdx`, `---\n${front}---\n\n${text}`];
  });
}

/**
 * The files of a new column: what it sets, its lists, a page about it, and one issue that is plainly a sample.
 *
 * @param templates what new issues start with, by file name
 * @returns texts by their paths in the folder of the column
 */
export function columnFiles(column: NewColumn, templates: ReadonlyMap<string, string>): Map<string, string> {
  const content: (readonly [string, string])[] = [
    [versionFile, versionText()],
    ...lists(column),
    ...aboutPages(column),
    ...sampleIssue(column),
    ...Array.from(templates, ([name, text]) => [`templates/${name}`, text] as const),
  ];
  return new Map([
    ['column.config.ts', configFile(column)],
    ...content.map(([file, text]) => [`content/${file}`, text] as const),
    [
      '.gitignore',
      'node_modules/\ndist/\n/dist-drafts*/\n/preview-*/\n/*.epub\n/*.pdf\n/cms/\n.astro/\n/site/\n',
    ],
    [
      '.npmrc',
      '# The program brings the Node that it runs on; npm would warn of one that only installs it.\nloglevel=error\n',
    ],
  ]);
}
