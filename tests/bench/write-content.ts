import { cpSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { authorOf, type SyntheticColumn, type SyntheticIssue } from './column.ts';
import { photographOf } from './photographs.ts';

const root = path.resolve(import.meta.dirname, '../..');

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
export function writeContent(column: SyntheticColumn, folder: string): void {
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
    const photograph = photographOf(column, issue);
    if (photograph) writeFileSync(path.join(place, 'picture.jpg'), photograph);
  }
}
