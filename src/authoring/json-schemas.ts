import { z } from 'astro/zod';
import { comesFrom, formOf, inBoth, usualRoundName, type JsonSchema } from '#authoring/json-schemas/forms.ts';
import { author } from '#schema/author.ts';
import { company } from '#schema/company.ts';
import { conversionException } from '#schema/conversion.ts';
import { dataFile } from '#schema/data-file.ts';
import { idList } from '#schema/id.ts';
import { investor } from '#schema/investor.ts';
import { issue } from '#schema/issue.ts';
import { prosePage } from '#schema/prose-page.ts';
import { posted } from '#schema/posted.ts';
import { redirect } from '#schema/redirect.ts';
import { roundName } from '#schema/round-name.ts';
import { series } from '#schema/series.ts';
import { tag } from '#schema/tag.ts';
import { template } from '#schema/template.ts';
import { localized } from '#schema/localized.ts';
import { translation } from '#schema/translation.ts';
import { phraseOf } from '#schema/saying.ts';
import { say } from '#wording/phrase.ts';
import { locales } from '#config.ts';

export type { JsonSchema };

/** A kind of record or list, as editors tell it to authors. */
interface Kind {
  title: string;
  schema: z.ZodType;
}

const kinds = {
  original: { title: '一期的原文 · The front matter of an original', schema: issue },
  translation: { title: '译文 · The front matter of a translation', schema: translation },
  page: { title: '页面 · The front matter of a prose page', schema: prosePage },
  template: { title: '样板 · The front matter of a template', schema: template },
  company: { title: '公司 · A company', schema: company },
  drawing: { title: '图和表 · A drawing or table of an issue', schema: dataFile },
  investors: { title: '投资方 · The investors', schema: z.array(investor) },
  tags: { title: '标签 · The tags', schema: z.array(tag) },
  series: { title: '系列 · The series', schema: z.array(series) },
  authors: { title: '作者 · The authors', schema: z.array(author) },
  conversion: {
    title: '转换的例外 · Words that are converted in another way',
    schema: z.array(conversionException),
  },
  posted: { title: '发出去的各期 · What went out to which channel', schema: z.array(posted) },
  redirects: { title: '旧地址 · Old addresses and what took their place', schema: z.array(redirect) },
} as const satisfies Record<string, Kind>;

/** What there is a JSON Schema for. */
export type SchemaName = keyof typeof kinds;

/** The names of the JSON Schemas. */
export const schemaNames = Object.keys(kinds) as SchemaName[];

/** The schema of the column of a kind of record. */
export function recordSchema(name: SchemaName): z.ZodType {
  return kinds[name].schema;
}

/** Adds what Zod leaves out of a JSON Schema: the forms and rules that the column checks by code. */
function complete(schema: z.core.$ZodType, json: JsonSchema): void {
  const description = phraseOf(json.description);
  if (description) json.description = inBoth(description, '\n\n');
  const form = formOf(schema);
  if (form) {
    for (const key of Object.keys(json)) if (key !== 'description') delete json[key];
    Object.assign(json, form);
  }
  if (comesFrom(schema, roundName)) json.anyOf = [usualRoundName, ...(json.anyOf ?? []).slice(1)];
  // The editor names the group so, where else it would name the whole file.
  if (comesFrom(schema, localized)) json.title = `{${locales.map((each) => `${each}: …`).join(', ')}}`;
  if (comesFrom(schema, idList)) json.uniqueItems = true;
  // Without it, what is wrong in one branch is told of all of them (OpenAPI 3, “Discriminator Object”).
  if (schema instanceof z.ZodDiscriminatedUnion)
    json['discriminator'] = { propertyName: schema.def.discriminator };
  if (json.exclusiveMinimum === 0) {
    delete json.exclusiveMinimum;
    json.minimum = 1;
  }
  if (json.maximum === Number.MAX_SAFE_INTEGER) delete json.maximum;
  // Completion would insert a default, and to write out what may be left out says nothing.
  delete json.default;
}

/**
 * The JSON Schema of a kind of record, with which editors complete and check it as it is written: draft-07,
 * the newest draft that every release of the YAML extension for VS Code reads. It refuses nothing that
 * the column's own schemas accept, but for unusual spellings such as HTTPS://.
 */
export function jsonSchema(name: SchemaName): JsonSchema {
  const { title, schema } = kinds[name];
  const json: JsonSchema = z.toJSONSchema(schema as z.ZodType, {
    target: 'draft-07',
    io: 'input',
    override: ({ zodSchema, jsonSchema: part }) => complete(zodSchema, part),
  });
  return {
    $schema: 'http://json-schema.org/draft-07/schema#',
    $comment: inBoth(say('schemas.comment'), ' '),
    title,
    ...json,
  };
}
