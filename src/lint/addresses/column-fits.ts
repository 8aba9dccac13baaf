import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Diagnostic, Message, RecordPath } from '#diagnostics/diagnostic.ts';
import { nearestHint } from '#diagnostics/nearest.ts';
import { hasRoute } from '#domain/route-table.ts';
import { siteAddresses } from '#domain/site-addresses.ts';
import type { Content } from '#content/read-content.ts';
import { decodeAddress } from '#schema/web-address.ts';
import { columnFile } from '#state/project.ts';
import { ownFont } from '#share/own-font.ts';
import type { Typeface } from '#share/typeface.ts';
import { footer, ownFontFile, ownTemplate, siteName } from '#config.ts';
import { say } from '#wording/phrase.ts';

type Problem = Message & { at: RecordPath; severity?: 'warning' };

/** What the foot of each page leads to. */
type Footer = typeof footer;

/** The links at the foot of the pages that lead to no page which readers can open. */
export function findIdleLinks(links: Footer, { catalog }: Pick<Content, 'catalog'>): Problem[] {
  const addresses = siteAddresses(catalog);
  return links.flatMap((link, index): Problem[] => {
    if (typeof link === 'string') {
      if (link === 'about' || hasRoute(link)) return [];
      const [message, help] = [say('footer-link.part', { part: link }), say('footer-link.part.help')];
      return [{ at: ['footer', index], code: 'footer-link', message, help }];
    }
    const to = decodeAddress(link.to.replace(/[?#].*$/, ''));
    const since = addresses.get(to)?.since;
    if (!to.startsWith('/') || (since !== undefined && since <= catalog.now)) return [];
    const message = say('footer-link.nowhere', { to: link.to });
    const help = nearestHint(to, addresses.keys(), say('footer-link.nowhere.help'));
    return [{ at: ['footer', index, 'to'], code: 'footer-link', message, help }];
  });
}

/** The template that new issues are to start with, where the content has none of its name. */
export function findMissingTemplate(
  name: string | undefined,
  { templates }: Pick<Content, 'templates'>,
): Problem[] {
  const names = [...new Set(templates.map((template) => template.name))];
  if (name === undefined || names.includes(name)) return [];
  const help = nearestHint(name, names, say('column-template.help', { names }));
  return [{ at: ['template'], code: 'column-template', message: say('column-template', { name }), help }];
}

/** So many characters that a font lacks are named. */
const mostNamed = 30;

/** The characters of titles that the font of headings lacks, but for those of Chinese, where it is made for others. */
export function findMissingLetters(
  titles: Iterable<string>,
  font: { typeface: Pick<Typeface, 'covers'>; hasIdeographs: boolean },
): string[] {
  const characters = [...new Set([...titles].join(''))].filter((each) => /[^\s\p{C}]/u.test(each));
  const wanted = font.hasIdeographs
    ? characters
    : characters.filter(
        (each) => !/[\p{scx=Han}\p{scx=Hira}\p{scx=Kana}\u3000-\u303f\uff00-\uffef]/u.test(each),
      );
  return wanted.filter((each) => !font.typeface.covers(each)).sort();
}

/** What the font of headings lacks of the titles; it is set in another face. */
function findThinFont({ catalog }: Pick<Content, 'catalog'>): Problem[] {
  if (!ownFont || ownFontFile === undefined) return [];
  const titles = catalog.issues.flatMap(({ editions }) => Object.values(editions).map(({ title }) => title));
  const lacking = findMissingLetters([...titles, ...Object.values(siteName)], ownFont);
  if (lacking.length === 0) return [];
  const rest = lacking.length > mostNamed ? '…' : '';
  const characters = lacking.slice(0, mostNamed).join('') + rest;
  return [
    {
      severity: 'warning',
      at: ['faces', 'headings'],
      code: 'font-letters',
      message: say('font-letters', { file: ownFontFile, characters }),
      help: say('font-letters.help'),
    },
  ];
}

/**
 * Checks whether what the column sets fits its content; the file is parsed only where something does not.
 *
 * @param folder the content folder, from which problems name the file
 */
export async function checkColumnFits(folder: string, content: Content): Promise<Diagnostic[]> {
  const problems = [
    ...findIdleLinks(footer, content),
    ...findMissingTemplate(ownTemplate, content),
    ...findThinFont(content),
  ];
  if (problems.length === 0) return [];
  const { parseColumn } = await import('#content/column-source.ts');
  const [whole, file] = [columnFile(), path.relative(folder, columnFile())];
  const source = parseColumn(readFileSync(whole, 'utf8'));
  return problems.map(({ at, ...problem }) => ({
    severity: 'error',
    file,
    ...source.locate(at),
    ...problem,
  }));
}
