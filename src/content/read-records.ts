import { z } from 'astro/zod';
import { explainStrayWord, findStray } from '#diagnostics/character-names.ts';
import { validate } from '#content/validate.ts';
import { splitFrontMatter } from '#content/front-matter.ts';
import type { Disk } from '#content/disk.ts';
import type { ReadingCache } from '#content/reading-cache.ts';
import { note, type ReadingContext } from '#content/reading-context.ts';
import type { YamlSource } from '#content/yaml-source.ts';
import type { CompanyFile, Listed } from '#domain/records.ts';
import { company } from '#schema/company.ts';
import { id } from '#schema/id.ts';
import { say, type Phrase } from '#wording/phrase.ts';

/** Reads the text of a file; undefined where there is none to be had, which is noted. */
export function readText(disk: Disk, file: string, reading: ReadingContext): string | undefined {
  const { text, digest } = disk.read(file);
  reading.digests.set(file, digest);
  if (typeof text === 'string') return text;
  reading.problems.push(text);
  return undefined;
}

/**
 * Takes a text apart into the YAML of its front matter, which may have problems, and what stands below it; undefined
 * where it cannot be, which is noted.
 */
export function openWithFrontMatter(
  disk: Disk,
  file: string,
  reading: ReadingContext,
): { source: YamlSource; text: string } | undefined {
  const content = readText(disk, file, reading);
  if (content === undefined) return undefined;
  const parts = splitFrontMatter(content);
  if ('problem' in parts) {
    note(reading, file, [parts.problem]);
    return undefined;
  }
  const source = reading.parse(parts.yaml);
  reading.sources.set(file, source);
  return { source, text: parts.text };
}

/** Reads a YAML file; undefined where nothing can be made of it, which is noted. */
export function openYaml(disk: Disk, file: string, reading: ReadingContext): YamlSource | undefined {
  const text = readText(disk, file, reading);
  if (text === undefined) return undefined;
  const source = reading.parse(text);
  reading.sources.set(file, source);
  note(reading, file, source.problems);
  if (source.problems.length > 0) return undefined;
  if (source.data !== null) return source;
  note(reading, file, [
    {
      line: 1,
      column: 1,
      code: 'empty-file',
      message: say('empty-file'),
      help: say('empty-file.records.help'),
    },
  ]);
  return undefined;
}

const start = { line: 1, column: 1 };

/** Endings that editors and people give to YAML. */
const misnamed = /\.(?:ya?ml(?:\.\w+)?|json)$/i;

/** Reads a file that lists records; none where there is no such file. */
export function readList<T>(
  disk: Disk,
  file: string,
  schema: z.ZodType<T>,
  reading: ReadingContext,
): Listed<T>[] {
  if (!disk.files('.').includes(file)) {
    const [stem = ''] = file.split('.');
    for (const name of disk.files('.'))
      if (misnamed.test(name) && name.toLowerCase().startsWith(`${stem}.`)) noteMisnamed(name, reading);
    return [];
  }
  const source = openYaml(disk, file, reading);
  if (!source) return [];
  if (!Array.isArray(source.data)) {
    note(reading, file, [
      {
        ...source.locate([]),
        code: 'value-type',
        message: say('value-type.records'),
        help: say('value-type.records.help'),
      },
    ]);
    return [];
  }
  return source.data.flatMap((value, index): Listed<T>[] => {
    const result = validate(schema, value, source, [index]);
    if ('record' in result) return [{ file, index, data: result.record }];
    note(reading, file, result.problems);
    return [];
  });
}

/** Says why the name of a file is no id. */
function explainStem(stem: string): Phrase | string {
  const stray = findStray(stem);
  return stray ? explainStrayWord(stem, stray).message : say('file-name.id', { name: stem });
}

function readCompany(disk: Disk, file: string, stem: string, reading: ReadingContext): CompanyFile[] {
  const source = openYaml(disk, file, reading);
  if (!source) return [];
  if (!id.safeParse(stem).success)
    note(reading, file, [
      {
        ...start,
        code: 'file-name',
        message: explainStem(stem),
        help: say('file-name.id.help'),
      },
    ]);
  const result = validate(company, source.data, source);
  if ('record' in result) return [{ file, id: stem, data: result.record }];
  note(reading, file, result.problems);
  return [];
}

/** Notes a file that was to be YAML and has another ending: nobody would read it. */
function noteMisnamed(file: string, reading: ReadingContext): void {
  if (!misnamed.test(file)) return;
  const [, stem = ''] = /([^/]*?)(?:\.[a-z]+)+$/i.exec(file) ?? [];
  const help = say('file-name.ending.help', { file: `${stem.toLowerCase()}.yaml` });
  note(reading, file, [{ ...start, code: 'file-name', message: say('file-name.ending'), help }]);
}

/** Reads the companies' files; a company has one, which ends in .yaml or .yml. */
export function readCompanies(disk: Disk, readings: ReadingCache, reading: ReadingContext): CompanyFile[] {
  const files = new Map<string, string>();
  return disk.files('companies').flatMap((name): CompanyFile[] => {
    const file = `companies/${name}`;
    const stem = /^(.*)\.ya?ml$/.exec(name)?.[1];
    if (stem === undefined) {
      noteMisnamed(file, reading);
      return [];
    }
    const other = files.get(stem);
    if (other) {
      const message = say('company-twice', { file: other });
      note(reading, file, [{ ...start, code: 'company-twice', message, help: say('keep-one.help') }]);
      return [];
    }
    files.set(stem, file);
    return readings.take(disk, file, reading, (found) => readCompany(disk, file, stem, found));
  });
}
