import { References } from '#importing/references.ts';
import { judgeBody } from '#markdown/parse.ts';
import { company as companySchema } from '#schema/company.ts';
import { issue as issueSchema } from '#schema/issue.ts';
import { splitFrontMatter } from '#content/front-matter.ts';
import { judge } from '#content/judge.ts';
import { parseYaml } from '#content/yaml-source.ts';

/** Says what is wrong with a file by its schema; undefined where nothing is. */
export function complaintAbout(
  yaml: string,
  schema: typeof issueSchema | typeof companySchema,
): string | undefined {
  const source = parseYaml(yaml);
  const [broken] = source.complaints;
  if (broken) return broken.message;
  const judged = judge<unknown>(schema, source.data, source);
  return 'complaints' in judged ? judged.complaints[0]?.message : undefined;
}

/** The parser’s first complaint about a whole file; undefined where it has none. */
export function refusalOf(file: string, references: References): string | undefined {
  const parts = splitFrontMatter(file);
  if ('complaint' in parts) return parts.complaint.message;
  const complaint = complaintAbout(parts.yaml, issueSchema);
  if (complaint !== undefined) return complaint;
  const ids = references.list.map(({ id }) => id);
  return judgeBody(parts.text, { references: ids, pictures: [] })[0]?.message;
}
