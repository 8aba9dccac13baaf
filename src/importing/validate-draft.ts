import type { Root } from 'mdast';
import { References } from '#importing/references.ts';
import type { Body } from '#markdown/body.ts';
import { parseBody } from '#markdown/parse.ts';
import { company as companySchema } from '#schema/company.ts';
import { companyIds, issue as issueSchema, type IssueRecord } from '#schema/issue.ts';
import { translation as translationSchema } from '#schema/translation.ts';
import { bodySource } from '#content/body-source.ts';
import { splitFrontMatter } from '#content/front-matter.ts';
import { validate } from '#content/validate.ts';
import { parseYaml } from '#content/yaml-source.ts';
import type { Phrase } from '#wording/phrase.ts';

/** Says what is wrong with a file by its schema; undefined where nothing is. */
export function problemAbout(yaml: string, schema: typeof companySchema): Phrase | string | undefined {
  const source = parseYaml(yaml);
  const [broken] = source.problems;
  if (broken) return broken.message;
  const result = validate<unknown>(schema, source.data, source);
  return 'problems' in result ? result.problems[0]?.message : undefined;
}

/** The text of an issue as the column reads it. */
export interface ReadText {
  markdown: Root;
  body: Body;
  /** Names the body, as it is named when the folder of the issue is read. */
  digest: string;
}

/**
 * Reads a whole file as the column does.
 *
 * @param pictures the names of the pictures beside it
 * @returns its text, or the first problem of its front matter or its text
 */
export function readDraft(
  file: string,
  references: References,
  pictures: readonly string[],
  isTranslation = false,
): ReadText | { refusal: Phrase | string } {
  const parts = splitFrontMatter(file);
  if ('problem' in parts) return { refusal: parts.problem.message };
  const source = parseYaml(parts.yaml);
  const facts = isTranslation
    ? validate<object>(translationSchema, source.data, source)
    : validate<IssueRecord>(issueSchema, source.data, source);
  if ('problems' in facts) return { refusal: facts.problems[0]?.message ?? '' };
  const ids = references.list.map(({ id }) => id);
  const context = { references: ids, companies: companyIds(facts.record), pictures };
  const parsed = parseBody(parts.text, context);
  if ('errors' in parsed) return { refusal: parsed.errors[0]?.message ?? '' };
  return { ...parsed, digest: bodySource('', parts.text, context).digest };
}
