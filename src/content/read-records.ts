import { z } from 'astro/zod';
import { explainStrayWord, findStray } from '#diagnostics/character-names.ts';
import { judge } from '#content/judge.ts';
import type { Disk } from '#content/disk.ts';
import type { ReadingCache } from '#content/reading-cache.ts';
import { note, type Findings } from '#content/reading-findings.ts';
import type { YamlSource } from '#content/yaml-source.ts';
import type { CompanyFile, Listed } from '#domain/records.ts';
import { company } from '#schema/company.ts';
import { id } from '#schema/id.ts';

/** Reads the text of a file; undefined where there is none to be had, which is noted. */
export function readText(disk: Disk, file: string, findings: Findings): string | undefined {
  const { text, digest } = disk.read(file);
  findings.digests.set(file, digest);
  if (typeof text === 'string') return text;
  findings.problems.push(text);
  return undefined;
}

/** Reads a YAML file; undefined where nothing can be made of it, which is noted. */
export function openYaml(disk: Disk, file: string, findings: Findings): YamlSource | undefined {
  const text = readText(disk, file, findings);
  if (text === undefined) return undefined;
  const source = findings.parse(text);
  findings.sources.set(file, source);
  note(findings, file, source.complaints);
  if (source.complaints.length > 0) return undefined;
  if (source.data !== null) return source;
  note(findings, file, [
    {
      line: 1,
      column: 1,
      code: 'empty-file',
      message: 'the file is empty',
      help: 'Write its entries, or delete the file.',
    },
  ]);
  return undefined;
}

const start = { line: 1, column: 1 };

/** Endings that editors and people give to YAML. */
const misnamed = /\.(?:ya?ml(?:\.\w+)?|json)$/i;

/** Reads a file that lists records; none where there is no such file. */
export function readList<T>(disk: Disk, file: string, schema: z.ZodType<T>, findings: Findings): Listed<T>[] {
  if (!disk.files('.').includes(file)) {
    const [stem = ''] = file.split('.');
    for (const name of disk.files('.'))
      if (misnamed.test(name) && name.toLowerCase().startsWith(`${stem}.`)) noteMisnamed(name, findings);
    return [];
  }
  const source = openYaml(disk, file, findings);
  if (!source) return [];
  if (!Array.isArray(source.data)) {
    note(findings, file, [
      {
        ...source.locate([]),
        code: 'value-type',
        message: 'this must be a list',
        help: 'Start each entry with “- id: …”.',
      },
    ]);
    return [];
  }
  return source.data.flatMap((value, index): Listed<T>[] => {
    const judged = judge(schema, value, source, [index]);
    if ('record' in judged) return [{ file, index, data: judged.record }];
    note(findings, file, judged.complaints);
    return [];
  });
}

/** Says why the name of a file is no id. */
function explainStem(stem: string): string {
  const stray = findStray(stem);
  return stray ? explainStrayWord(stem, stray).message : `“${stem}” is no id`;
}

function readCompany(disk: Disk, file: string, stem: string, findings: Findings): CompanyFile[] {
  const source = openYaml(disk, file, findings);
  if (!source) return [];
  if (!id.safeParse(stem).success)
    note(findings, file, [
      {
        ...start,
        code: 'file-name',
        message: explainStem(stem),
        help: 'Name the file with lower-case letters, digits and single hyphens: world-labs.yaml.',
      },
    ]);
  const judged = judge(company, source.data, source);
  if ('record' in judged) return [{ file, id: stem, data: judged.record }];
  note(findings, file, judged.complaints);
  return [];
}

/** Notes a file that was to be YAML and has another ending: nobody would read it. */
function noteMisnamed(file: string, findings: Findings): void {
  if (!misnamed.test(file)) return;
  const [, stem = ''] = /([^/]*?)(?:\.[a-z]+)+$/i.exec(file) ?? [];
  const message = 'the name of this file does not end in .yaml, and nobody reads it';
  note(findings, file, [
    { ...start, code: 'file-name', message, help: `Rename it to ${stem.toLowerCase()}.yaml.` },
  ]);
}

/** Reads the companies' files; a company has one, which ends in .yaml or .yml. */
export function readCompanies(disk: Disk, readings: ReadingCache, findings: Findings): CompanyFile[] {
  const files = new Map<string, string>();
  return disk.files('companies').flatMap((name): CompanyFile[] => {
    const file = `companies/${name}`;
    const stem = /^(.*)\.ya?ml$/.exec(name)?.[1];
    if (stem === undefined) {
      noteMisnamed(file, findings);
      return [];
    }
    const other = files.get(stem);
    if (other) {
      const message = `${other} is the file of this company already`;
      note(findings, file, [{ ...start, code: 'company-twice', message, help: 'Keep one of the two.' }]);
      return [];
    }
    files.set(stem, file);
    return readings.take(disk, file, findings, (found) => readCompany(disk, file, stem, found));
  });
}
