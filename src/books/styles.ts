import { languages } from '#locales/languages.ts';
import { colours, type Locale } from '#config.ts';

/**
 * The styles of a book. Text and ground are the reader’s own, by day and by night: nothing but the number of an issue has a
 * colour, and lines have that of the text.
 */
export function bookStyles(locale: Locale): string {
  const { serif, sans } = languages[locale].textFaces;
  return `body { line-height: 1.65; overflow-wrap: break-word; }
h1, h2, h3, h4, .nameplate, .number { font-family: ${serif}; line-height: 1.3; break-after: avoid; page-break-after: avoid; }
h1 { margin: 0.2em 0 0.6em; font-size: 1.7em; }
h1 { word-break: keep-all; overflow-wrap: anywhere; }
h1, h2 { text-wrap: balance; }
h2 { margin: 2em 0 0.8em; font-size: 1.3em; }
h3 { margin: 1.6em 0 0.6em; font-size: 1.1em; }
h4 { margin: 1.4em 0 0.5em; font-size: 1em; }
p { margin: 0 0 0.9em; }
a { color: inherit; }
hr { margin: 2em 0 1em; border: 0; border-top: 1px solid; }
header { margin-bottom: 2em; padding-top: 0.8em; border-top: 3px solid; }
.number { margin: 0; color: ${colours.light.accent}; font-size: 1.1em; }
.standfirst { font-size: 1.1em; }
.facts, figcaption, .end, .imprint { font-family: ${sans}; font-size: 0.85em; }
.facts { margin-bottom: 0.3em; }
.chapter { counter-reset: section; }
.chapter > h2 { counter-increment: section; }
.chapter > h2::before { content: counter(section, decimal-leading-zero) "\\2002"; font-weight: normal; }
.end h2 { margin-top: 2em; padding-top: 0.6em; border-top: 1px solid; font-size: 1.2em; }
.end li { margin-bottom: 0.5em; }
.end li p { margin: 0; }
figure { margin: 1.5em 0; break-inside: avoid; page-break-inside: avoid; }
img { display: block; max-width: 100%; height: auto; margin: 0 auto; }
figcaption { margin-top: 0.5em; }
table { width: 100%; margin: 1.2em 0; border-collapse: collapse; font-family: ${sans}; font-size: 0.85em; line-height: 1.45; }
th, td { padding: 0.45em 0.6em 0.45em 0; border-bottom: 1px solid; text-align: left; vertical-align: top; }
thead th { border-bottom-width: 2px; }
tbody th { font-weight: normal; word-break: keep-all; }
.align-right { text-align: right; }
.align-center { text-align: center; }
sup { font-size: 0.75em; line-height: 0; }
sup a, .back { text-decoration: none; }
sup.next { margin-left: 0.25em; }
blockquote { margin: 1.2em 0; padding-left: 1em; border-left: 2px solid; }
.pull { padding: 0.8em 0; border: 0; border-top: 2px solid; border-bottom: 1px solid; font-family: ${serif}; font-size: 1.2em; }
.pull p:last-child { margin: 0; }
.callout { margin: 1.2em 0; padding: 0.8em 1em 0; border: 1px solid; }
.contains-task-list { padding-left: 0; list-style: none; }
pre { overflow-x: auto; white-space: pre-wrap; }
code { font-size: 0.9em; }
.cover { text-align: center; }
.cover img { max-height: 98vh; width: auto; }
.titlepage { padding-top: 10%; text-align: center; }
.titlepage h1 { margin: 2.2em 0 1em; padding-top: 1em; border-top: 3px solid; }
.nameplate { margin: 0; font-size: 2em; font-weight: 900; }
.tagline { margin-bottom: 2em; }
.imprint { margin-top: 4em; }
nav ol { padding-left: 0; list-style: none; }
nav li { margin-bottom: 0.5em; }
nav ol ol { margin-top: 0.5em; padding-left: 1.2em; }
nav span { font-weight: bold; }
nav a { text-decoration: none; }
@media (prefers-color-scheme: dark) { .number { color: ${colours.dark.accent}; } }
`;
}
