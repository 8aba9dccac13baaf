import type { WrittenText } from '#domain/issue.ts';
import { prosePage } from '#schema/prose-page.ts';
import type { Locale } from '#config.ts';
import { bodySource, lateBody, type BodySource } from '#content/body-source.ts';
import type { Disk } from '#content/disk.ts';
import { isPlainName, judgePictureNames } from '#content/plain-name.ts';
import { splitFrontMatter } from '#content/front-matter.ts';
import { namedTexts } from '#content/text-name.ts';
import { judge } from '#content/judge.ts';
import { picturesIn } from '#content/picture-files.ts';
import type { ReadingCache } from '#content/reading-cache.ts';
import { readText } from '#content/read-records.ts';
import { note, type Findings } from '#content/reading-findings.ts';

/** A prose page such as /about/, its texts not parsed yet. */
export interface ProseFile {
  /** The name of its folder, which is that of its address. */
  name: string;
  texts: WrittenText[];
}

/** The prose pages of a content folder. */
export interface ProseFiles {
  pages: ProseFile[];
  bodies: BodySource[];
}

/** Reads a text of a page; what is wrong with its front matter does not keep its body from being judged. */
function readPageText(
  disk: Disk,
  file: string,
  pictures: string[],
  pipeline: string,
  findings: Findings,
): { text: WrittenText | undefined; body: BodySource } | undefined {
  const content = readText(disk, file, findings);
  if (content === undefined) return undefined;
  const parts = splitFrontMatter(content);
  if ('complaint' in parts) {
    note(findings, file, [parts.complaint]);
    return undefined;
  }
  const source = findings.parse(parts.yaml);
  findings.sources.set(file, source);
  const judged = source.complaints.length > 0 ? source : judge(prosePage, source.data, source);
  const body = bodySource(file, parts.text, { references: [], pictures, isPage: true }, pipeline);
  if ('complaints' in judged) {
    note(findings, file, judged.complaints);
    return { text: undefined, body };
  }
  const locale = file.slice(file.lastIndexOf('/') + 1, -'.mdx'.length) as Locale;
  return { text: { ...judged.record, locale, file, digest: body.digest, pictures }, body };
}

function readPage(disk: Disk, page: string, pipeline: string, findings: Findings): ProseFiles {
  const folder = `pages/${page}`;
  const pictures = judgePictureNames(folder, picturesIn(disk, folder), findings);
  const read = namedTexts(disk, folder, findings).texts.flatMap(
    ({ file }) => readPageText(disk, file, pictures, pipeline, findings) ?? [],
  );
  return {
    pages: [{ name: page, texts: read.flatMap(({ text }) => text ?? []) }],
    bodies: read.map(({ body }) => body),
  };
}

/** Reads the prose pages: their languages, front matter and texts. */
export function readProse(disk: Disk, pipeline: string, readings: ReadingCache, findings: Findings): ProseFiles {
  const read = disk
    .folders('pages')
    .filter((name) => isPlainName(`pages/${name}`, findings))
    .map((name) =>
      readings.take(
        disk,
        `pages/${name}`,
        findings,
        (found) => readPage(disk, name, pipeline, found),
        pipeline,
      ),
    );
  return {
    pages: read.flatMap(({ pages }) => pages),
    bodies: read.flatMap(({ bodies }) => bodies.map((body) => lateBody(disk, body))),
  };
}
