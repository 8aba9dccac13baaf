import { copyFileSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { stringify } from 'yaml';
import { comesFrom } from '#authoring/json-schemas/forms.ts';
import { webAddress } from '#schema/web-address.ts';
import { locales } from '#config.ts';
import { fixtures } from '../unit/content/content-copy.ts';
import { countFigures, drawingNames, fullRecords, recordSchemas, type RecordKind } from './full-records.ts';
import { hostileBody } from './hostile-body.ts';
import { leavesOf, plant, valueAt, type Leaf } from './schema-leaves.ts';
import { hostileAddresses, hostileTexts } from './strings.ts';

/** A hostile text in one place of the content. */
export interface Planting {
  /** Stands behind the text and nowhere else in the content: `m17k3`. */
  mark: string;
  /** The field or the part of a text: `company.funding.[].note.zh`. */
  place: string;
  /** The text with its mark. */
  text: string;
}

/** A place in a record. */
interface Place extends Leaf {
  kind: RecordKind;
  name: string;
}

/** Every leaf of every schema. */
export const places: readonly Place[] = Object.entries(recordSchemas).flatMap(([kind, schema]) =>
  leavesOf(schema)
    // An issue that is retracted shows nothing else of its own: retractions are records of their own here.
    .filter(({ path: [field] }) => kind !== 'issue' || field !== 'retracted')
    .map((leaf) => ({
      ...leaf,
      kind: kind as RecordKind,
      name: [kind, ...leaf.path].join('.'),
    })),
);

/** The leaves that the sound record of their kind lacks, and so nothing can be planted into. */
export function placesWithoutSample(): string[] {
  const records = fullRecords('sample', 1);
  return places
    .filter(({ kind, path: way }) => valueAt(records[kind], way) === undefined)
    .map(({ name }) => name);
}

function isDrawing(kind: RecordKind): boolean {
  return (drawingNames as readonly string[]).includes(kind);
}

/** The kind of the drawing of a set: to draw each kind with each text takes long. */
function drawingOf(set: number): RecordKind {
  return drawingNames[set % drawingNames.length] as RecordKind;
}

/** A column in which each set of records has one hostile text in all of its fields but those where it was refused. */
export class HostileColumn {
  readonly folder: string;
  /** What was planted, by its mark. */
  readonly plantings = new Map<string, Planting>();
  /** The marks of what was refused. */
  readonly refused = new Set<string>();
  /** As many sets as there are texts, and one whose ids are words of JavaScript. */
  readonly sets = hostileTexts.length + 1;

  constructor(folder: string) {
    this.folder = folder;
  }

  #plant(set: number, place: string, index: number, text: string, join = ' '): string | undefined {
    const mark = `m${index}k${set}`;
    const planted = `${text}${join}${mark}`.trim();
    this.plantings.set(mark, { mark, place, text: planted });
    return this.refused.has(mark) ? undefined : planted;
  }

  #records(set: number): Record<RecordKind, unknown> {
    const id = set === hostileTexts.length ? 'constructor' : `set-${set}`;
    const records = fullRecords(id, 100 + set);
    const text = hostileTexts[set];
    const hasNumbers = set % 2 === 1;
    if (hasNumbers) countFigures(records.dataTable, id);
    if (text === undefined) return records;
    for (const [index, { kind, name, path: way, schema }] of places.entries()) {
      // A column has one page of prose in each language.
      if (kind === 'prosePage' && set >= locales.length) continue;
      if (isDrawing(kind) && kind !== drawingOf(set)) continue;
      // A figure of a table says one thing, and the sample has words.
      if (kind === 'dataTable' && valueAt(records[kind], way) === undefined) continue;
      // Words have no unit.
      if (kind === 'dataTable' && way.includes('unit') && !hasNumbers) continue;
      const isAddress = comesFrom(schema, webAddress);
      const address = hostileAddresses[(set + index) % hostileAddresses.length] ?? '';
      // A path starts with a slash and has no spaces.
      const isPath = kind === 'redirect';
      const hostile = isPath ? `/${text.replace(/\s/g, '')}` : isAddress ? address : text;
      const planted = this.#plant(set, name, index, hostile, isAddress || isPath ? '' : ' ');
      if (planted !== undefined) plant(records[kind], way, planted);
    }
    return records;
  }

  #body(set: number, locale: string, reference: string): string {
    let index = locale === 'zh' ? 1000 : 2000;
    const text = hostileTexts[set] ?? 'words';
    return hostileBody(
      (place) => {
        index += 1;
        return this.#plant(set, `text in ${locale}, ${place}`, index, text) ?? 'words';
      },
      reference,
      drawingOf(set),
    );
  }

  #write(file: string, text: string): void {
    mkdirSync(path.dirname(path.join(this.folder, file)), { recursive: true });
    writeFileSync(path.join(this.folder, file), text);
  }

  /** Writes the column, without what was refused. */
  write(): void {
    this.plantings.clear();
    const lists: Record<'investors' | 'tags' | 'series' | 'authors' | 'redirects', unknown[]> = {
      redirects: [],
      investors: [],
      tags: [],
      series: [],
      authors: [],
    };
    for (let set = 0; set < this.sets; set += 1) {
      const records = this.#records(set);
      const { issue, retraction, translation, company, investor, tag, series, author, redirect, prosePage } =
        records;
      const id = set === hostileTexts.length ? 'constructor' : `set-${set}`;
      const folder = `issues/${100 + set}-${id}`;
      this.#write(`${folder}/zh.mdx`, `---\n${toYaml(issue)}---\n${this.#body(set, 'zh', id)}`);
      this.#write(`${folder}/en.mdx`, `---\n${toYaml(translation)}---\n${this.#body(set, 'en', id)}`);
      const retracted = {
        issue: 300 + set,
        title: 'retracted',
        description: 'description',
        date: '2024-01-10',
      };
      const known = { authors: [id], tags: [id], retracted: retraction };
      this.#write(
        `issues/${300 + set}-${id}/zh.mdx`,
        `---\n${toYaml({ ...retracted, ...known })}---\n\ntext\n`,
      );
      copyFileSync(
        path.join(fixtures, 'valid/issues/001-example-one/cover.png'),
        path.join(this.folder, folder, 'cover.png'),
      );
      this.#write(`${folder}/${drawingOf(set)}.yaml`, toYaml(records[drawingOf(set)]));
      this.#write(`${folder}/table.yaml`, toYaml(records.dataTable));
      this.#write(`companies/${id}.yaml`, toYaml(company));
      lists.investors.push(investor);
      lists.tags.push(tag);
      lists.series.push(series);
      lists.authors.push(author);
      lists.redirects.push(redirect);
      const locale = locales[set];
      if (locale) this.#write(`pages/about/${locale}.mdx`, `---\n${toYaml(prosePage)}---\n\ntext\n`);
    }
    for (const [name, list] of Object.entries(lists)) {
      const known =
        name === 'investors' ? readFileSync(path.join(fixtures, 'valid/investors.yaml'), 'utf8') : '';
      this.#write(`${name}.yaml`, `${known}${toYaml(list)}`);
    }
  }

  /** The marks in a line of a file. */
  marksIn(file: string, line: number): string[] {
    const text = readFileSync(path.join(this.folder, file), 'utf8').split('\n')[line - 1] ?? '';
    return text.match(/m\d+k\d+/g) ?? [];
  }
}

/** YAML with a line for each leaf, so that the line of a diagnostic tells the leaf. */
function toYaml(value: unknown): string {
  return stringify(value, { defaultStringType: 'QUOTE_DOUBLE', defaultKeyType: 'PLAIN', lineWidth: 0 });
}
