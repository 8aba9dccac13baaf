import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { pipelineDigest, projectRoot } from '#workspace/pipeline.ts';
import { parseYaml, type YamlSource } from '#workspace/yaml-source.ts';

/** The data of YAML texts without faults, by the digests of the texts. */
type KnownData = Record<string, unknown>;

function digestOf(text: string): string {
  return createHash('sha256').update(text).digest('base64url');
}

/** A source with known data, which is parsed when a place is asked for: in most files there is nothing to tell. */
function knownSource(text: string, data: unknown): YamlSource {
  let parsed: YamlSource | undefined;
  const source = (): YamlSource => (parsed ??= parseYaml(text));
  return {
    data,
    complaints: [],
    locate: (place) => source().locate(place),
    locateKey: (place) => source().locateKey(place),
  };
}

/** The data of YAML texts on the disk, in one file, so that a text is parsed only when it is new. */
export class YamlCache {
  readonly #file: string;
  readonly #pipeline = pipelineDigest(projectRoot(), ['src/workspace']);
  readonly #known: KnownData;
  readonly #used: KnownData = {};

  constructor(folder: string) {
    this.#file = path.join(folder, 'yaml.json');
    this.#known = this.#read();
  }

  #read(): KnownData {
    try {
      const { pipeline, data } = JSON.parse(readFileSync(this.#file, 'utf8')) as Record<string, unknown>;
      return pipeline === this.#pipeline ? (data as KnownData) : {};
    } catch {
      return {};
    }
  }

  /** Parses a text, or takes what is known of it. */
  parse(text: string): YamlSource {
    const digest = digestOf(text);
    const known = this.#known[digest];
    if (known !== undefined) {
      this.#used[digest] = known;
      return knownSource(text, structuredClone(known));
    }
    const source = parseYaml(text);
    // JSON has no word for some numbers of YAML; such a text is parsed each time.
    if (source.data !== undefined && isDeepStrictEqual(JSON.parse(JSON.stringify(source.data)), source.data))
      this.#used[digest] = source.data;
    return source;
  }

  /** Keeps what was asked for, and forgets the rest. */
  save(): void {
    const digests = Object.keys(this.#used);
    const isSame =
      digests.length === Object.keys(this.#known).length && digests.every((digest) => digest in this.#known);
    if (isSame) return;
    mkdirSync(path.dirname(this.#file), { recursive: true });
    const unfinished = `${this.#file}.${process.pid}.tmp`;
    writeFileSync(unfinished, JSON.stringify({ pipeline: this.#pipeline, data: this.#used }));
    renameSync(unfinished, this.#file);
  }
}
