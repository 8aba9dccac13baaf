import { yamlText } from '#schema/yaml-text.ts';

/** A value between the quotation marks of a component’s property. */
function quoted(value: string): string {
  return `"${value.replace(/&(?=#?\w+;)/g, '&amp;').replaceAll('"', '&quot;')}"`;
}

/** The line of a text that shows a picture. */
export function figureLine(file: string, alt: string, caption?: string): string {
  return `<Figure src="./${file}" alt=${quoted(alt)}${caption ? ` caption=${quoted(caption)}` : ''} />`;
}

/** The lines of the front matter that make a picture the cover of its issue. */
export function coverLines(file: string, alt: string): string[] {
  return ['cover:', `  src: ./${file}`, `  alt: ${yamlText(alt)}`];
}
