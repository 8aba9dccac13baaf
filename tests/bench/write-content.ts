import { cpSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { authorOf, type SyntheticColumn, type SyntheticIssue } from './column.ts';
import type { Contestant } from './contestant.ts';
import { photographOf } from './photographs.ts';

/** Writes a file in a folder, which is made too. */
export function writeFile(folder: string, file: string, bytes: string | Uint8Array): void {
  const place = path.join(folder, file);
  mkdirSync(path.dirname(place), { recursive: true });
  writeFileSync(place, bytes);
}

const root = path.resolve(import.meta.dirname, '../..');

/** The original of an issue. */
export function originalText(issue: SyntheticIssue): string {
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

/** The translation of an issue. */
export function translationText(issue: SyntheticIssue): string {
  const { title, description, text } = issue.texts.en;
  return `---
title: ${title}
description: ${description}
translators: [${authorOf(issue)}]
translates: "${issue.texts.zh.fingerprint}"
---
${text}`;
}

/** Writes what a column has beside its issues into a new folder. */
export function writeRecords(column: SyntheticColumn, folder: string): void {
  rmSync(folder, { recursive: true, force: true });
  writeFile(folder, 'investors.yaml', column.investors);
  writeFile(folder, 'tags.yaml', column.tags);
  writeFile(folder, 'authors.yaml', column.authors);
  for (const { id, yaml } of column.companies) writeFile(folder, `companies/${id}.yaml`, yaml);
  cpSync(path.join(root, 'tests/fixtures/valid/pages'), path.join(folder, 'pages'), { recursive: true });
}

/** Writes a column in the form that a contestant reads into a new folder. */
export function writeColumn(contestant: Contestant, column: SyntheticColumn, folder: string): void {
  rmSync(folder, { recursive: true, force: true });
  contestant.prepare(column, folder);
  for (const issue of column.issues) {
    for (const { file, text } of Object.values(contestant.texts(issue))) writeFile(folder, file, text);
    const photograph = photographOf(column, issue);
    if (photograph) writeFile(folder, contestant.picture(issue), photograph);
  }
}
