import { judgeProse } from '#document/parse.ts';
import { prosePage } from '#schema/prose-page.ts';
import type { Disk } from '#workspace/disk.ts';
import { splitFrontMatter } from '#workspace/front-matter.ts';
import { isTextName } from '#workspace/text-name.ts';
import { judge } from '#workspace/judge.ts';
import { note, readText, type Findings } from '#workspace/read-records.ts';

function checkPage(disk: Disk, file: string, findings: Findings): void {
  const content = readText(disk, file, findings);
  if (content === undefined) return;
  const parts = splitFrontMatter(content);
  if ('complaint' in parts) return note(findings, file, [parts.complaint]);
  const source = findings.parse(parts.yaml);
  const judged = source.complaints.length > 0 ? source : judge(prosePage, source.data, source);
  if ('complaints' in judged) note(findings, file, judged.complaints);
  note(findings, file, judgeProse(parts.text));
}

/** Checks the prose pages, whose text Astro renders: their languages, front matter and text. */
export function checkProse(disk: Disk, findings: Findings): void {
  for (const folder of disk.folders('pages'))
    for (const name of disk.files(`pages/${folder}`))
      if (name.endsWith('.mdx') && isTextName(`pages/${folder}/${name}`, findings))
        checkPage(disk, `pages/${folder}/${name}`, findings);
}
