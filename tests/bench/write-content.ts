import { cpSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import sharp from 'sharp';
import { authorOf, type SyntheticColumn, type SyntheticIssue } from './column.ts';
import { Random } from '../random.ts';

const root = path.resolve(import.meta.dirname, '../..');

let taken: Promise<Buffer> | undefined;

/** The picture of an issue. */
export async function photographOf({ number }: SyntheticIssue): Promise<Buffer> {
  taken ??= photograph();
  return remarked(await taken, `issue ${number}`);
}

/** A picture of 1600 × 900 pixels of soft shapes, which takes about as many bytes as a photograph. */
async function photograph(): Promise<Buffer> {
  const random = new Random(7);
  const [width, height] = [400, 225];
  const noise = Buffer.from(Array.from({ length: width * height * 3 }, () => random.between(60, 200)));
  return sharp(noise, { raw: { width, height, channels: 3 } })
    .resize(1600, 900)
    .jpeg({ quality: 80 })
    .toBuffer();
}

/** The same picture with a remark inside (a COM segment, ITU-T T.81), so that every issue has a file of its own. */
function remarked(picture: Buffer, remark: string): Buffer {
  const head = Buffer.from([0xff, 0xfe, 0, remark.length + 2]);
  return Buffer.concat([picture.subarray(0, 2), head, Buffer.from(remark, 'latin1'), picture.subarray(2)]);
}

function originalText(issue: SyntheticIssue): string {
  const { title, description, text } = issue.texts.zh;
  const references = issue.references.map(
    (id, index) => `  - id: ${id}
    title: ${JSON.stringify(`Report ${index + 1} on ${issue.company} and its rounds`)}
    publisher: Example Press ${index + 1}
    url: https://example.com/${issue.number}/${id}
    date: ${issue.date}
`,
  );
  const cover = issue.hasPicture
    ? `cover: {src: ./picture.jpg, alt: 一张图片}
pictures: {picture.jpg: {credit: Example, licence: own}}
`
    : '';
  return `---
issue: ${issue.number}
title: ${title}
description: ${description}
date: ${issue.date}
authors: [${authorOf(issue)}]
company: ${issue.company}
tags: [${issue.tags.join(', ')}]
${cover}references:
${references.join('')}---
${text}`;
}

function translationText(issue: SyntheticIssue): string {
  const { title, description, text } = issue.texts.en;
  return `---
title: ${title}
description: ${description}
translators: [${authorOf(issue)}]
translates: "${issue.texts.zh.fingerprint}"
---
${text}`;
}

/** Writes a column into a new folder, to which `CONTENT_DIR` may point. */
export async function writeContent(column: SyntheticColumn, folder: string): Promise<void> {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(path.join(folder, 'companies'), { recursive: true });
  writeFileSync(path.join(folder, 'investors.yaml'), column.investors);
  writeFileSync(path.join(folder, 'tags.yaml'), column.tags);
  writeFileSync(path.join(folder, 'authors.yaml'), column.authors);
  for (const { id, yaml } of column.companies) writeFileSync(path.join(folder, `companies/${id}.yaml`), yaml);
  cpSync(path.join(root, 'tests/fixtures/valid/pages'), path.join(folder, 'pages'), { recursive: true });
  for (const issue of column.issues) {
    const place = path.join(folder, 'issues', issue.folder);
    mkdirSync(place, { recursive: true });
    writeFileSync(path.join(place, 'zh.mdx'), originalText(issue));
    writeFileSync(path.join(place, 'en.mdx'), translationText(issue));
    if (issue.hasPicture) writeFileSync(path.join(place, 'picture.jpg'), await photographOf(issue));
  }
}
