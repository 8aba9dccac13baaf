import path from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { DigestCache } from '#workspace/digest-cache.ts';
import { pipelineDigest, projectRoot } from '#workspace/pipeline.ts';
import { parseYaml, type YamlSource } from '#workspace/yaml-source.ts';

/** A source with known data, which is parsed when a place is asked for: in most files there is nothing to tell. */
function knownSource(text: string, data: unknown): YamlSource {
  let parsed: YamlSource | undefined;
  const source = (): YamlSource => (parsed ??= parseYaml(text));
  return {
    data,
    complaints: [],
    locate: (place) => source().locate(place),
    locatePart: (place, part) => source().locatePart(place, part),
    locateKey: (place) => source().locateKey(place),
    suspect: (place) => source().suspect(place),
  };
}

/** The data of sound YAML texts on the disk, so that a text is parsed only when it is new. */
export class YamlCache {
  readonly #values: DigestCache<unknown>;

  constructor(folder: string) {
    const maker = pipelineDigest(projectRoot(), ['src/document', 'src/workspace']);
    this.#values = new DigestCache(path.join(folder, 'yaml.json'), maker);
  }

  /** Parses a text, or takes what is known of it. */
  parse(text: string): YamlSource {
    let parsed: YamlSource | undefined;
    const data = this.#values.take(text, () => {
      parsed = parseYaml(text);
      // JSON has no word for some numbers of YAML; such a text is parsed each time.
      const written: unknown = JSON.parse(JSON.stringify(parsed.data ?? null));
      return isDeepStrictEqual(written, parsed.data) ? (written ?? undefined) : undefined;
    });
    return parsed ?? knownSource(text, structuredClone(data));
  }

  /** Keeps what was asked for, and forgets the rest. */
  save(): void {
    this.#values.save();
  }
}
