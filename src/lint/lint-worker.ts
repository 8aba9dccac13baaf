import { parentPort, workerData } from 'node:worker_threads';
import { lintTexts, type LintedTexts } from '#lint/lint-texts.ts';
import type { IssueContext, LintTexts } from '#lint/rule.ts';
import { openTexts } from '#lint/open-texts.ts';
import { rules } from '#lint/rules.ts';
import type { Issue, WrittenText } from '#domain/issue.ts';
import { Disk, type DraftTexts } from '#content/disk.ts';
import { lateSource } from '#content/late-source.ts';
import type { Pictures } from '#content/picture-files.ts';
import type { SharedHeadings } from '#content/read-templates.ts';
import type { Settings } from '#content/settings.ts';
import type { YamlSource } from '#content/yaml-source.ts';
import { Recent } from '#state/recent.ts';

/** The texts of an issue or a prose page, to be opened by a thread. */
export interface WrittenTexts {
  original: WrittenText;
  translations: readonly WrittenText[];
  isWhole: boolean;
  issue: Issue | undefined;
}

/** What a thread lints, and by what. */
export interface LintInput {
  settings: Settings;
  drafts: DraftTexts | undefined;
  companies: IssueContext['companies'];
  headings: SharedHeadings;
  pictures: Pictures;
  /** The files that have YAML with places. */
  sources: ReadonlySet<string>;
  texts: readonly WrittenTexts[];
  /** How many of them threads have taken, in memory that all of them share. */
  taken: Int32Array;
}

/** What a thread found in the texts of a place in the list. */
export type LintAnswer = [index: number, linted: LintedTexts];

const { settings, drafts, companies, headings, pictures, sources, texts, taken } = workerData as LintInput;
const disk = new Disk(settings.content, drafts);
const { read, lintText } = openTexts(settings, drafts);

/** The files of an issue whose places are told stand near each other. */
const recent = new Recent<YamlSource>(4);
const sourceOf = (file: string): YamlSource | undefined =>
  sources.has(file) ? recent.take(file, () => lateSource(disk, file, undefined)) : undefined;

const files: IssueContext = {
  companies,
  headings,
  read,
  locate: (file, place) => sourceOf(file)?.locate(place) ?? { line: 1, column: 1 },
  locateKey: (file, place) => sourceOf(file)?.locateKey(place) ?? { line: 1, column: 1 },
  picture: (file) => pictures.get(file.normalize()),
};

function open({ original, translations, isWhole, issue }: WrittenTexts): LintTexts {
  return {
    original: lintText(original),
    translations: translations.map(lintText),
    isWhole,
    ...(issue && { issue }),
  };
}

for (;;) {
  const index = Atomics.add(taken, 0, 1);
  const written = texts[index];
  if (!written) break;
  parentPort?.postMessage([index, lintTexts(rules, open(written), files)] satisfies LintAnswer);
}
