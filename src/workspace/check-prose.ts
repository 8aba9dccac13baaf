import { isDeepStrictEqual } from 'node:util';
import { parseFrontmatter } from '@astrojs/internal-helpers/frontmatter';
import { judgeProse } from '#document/parse.ts';
import { prosePage } from '#schema/prose-page.ts';
import type { Disk } from '#workspace/disk.ts';
import { isPlainName } from '#workspace/plain-name.ts';
import { splitFrontMatter } from '#workspace/front-matter.ts';
import { namedTexts } from '#workspace/text-name.ts';
import { judge } from '#workspace/judge.ts';
import { note, readText, type Findings } from '#workspace/read-records.ts';
import type { YamlSource } from '#workspace/yaml-source.ts';

/** The front matter as Astro reads it, which takes some plain words for dates or numbers; undefined where it can't. */
function readByAstro(content: string): Record<string, unknown> | undefined {
  try {
    return parseFrontmatter(content).frontmatter;
  } catch {
    return undefined;
  }
}

/** Notes where Astro, which renders the page, would read its front matter in another way than the column does. */
function checkReading(file: string, content: string, source: YamlSource, findings: Findings): void {
  const ours = source.data as Record<string, unknown>;
  const theirs = readByAstro(content);
  if (isDeepStrictEqual({ ...theirs }, { ...ours })) return;
  const key = Object.keys(ours).find((each) => !isDeepStrictEqual(theirs?.[each], ours[each]));
  note(findings, file, [
    {
      ...source.locate(key === undefined ? [] : [key]),
      code: 'ambiguous-value',
      message: 'this can be read in more than one way',
      help: 'Put the value between quotation marks.',
    },
  ]);
}

function checkPage(disk: Disk, file: string, findings: Findings): void {
  const content = readText(disk, file, findings);
  if (content === undefined) return;
  const parts = splitFrontMatter(content);
  if ('complaint' in parts) return note(findings, file, [parts.complaint]);
  const source = findings.parse(parts.yaml);
  const judged = source.complaints.length > 0 ? source : judge(prosePage, source.data, source);
  if ('complaints' in judged) note(findings, file, judged.complaints);
  else checkReading(file, content, source, findings);
  note(findings, file, judgeProse(parts.text));
}

/** Checks the prose pages, whose text Astro renders: their languages, front matter and text. */
export function checkProse(disk: Disk, findings: Findings): void {
  for (const folder of disk.folders('pages'))
    if (isPlainName(`pages/${folder}`, findings))
      for (const { file } of namedTexts(disk, `pages/${folder}`, findings).texts)
        checkPage(disk, file, findings);
}
