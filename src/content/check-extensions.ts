import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';
import type { Extensions } from '#extensions.ts';
import { explainFile, loadDefault, parseFile } from '#content/check-column.ts';
import type { Found } from '#content/taken-names.ts';
import type { Diagnostic, Message, Place } from '#diagnostics/diagnostic.ts';
import { extensionsSchema } from '#schema/extensions.ts';
import { extensionsFile, extensionsFolder } from '#state/project.ts';
import { say } from '#wording/phrase.ts';

/** The names of the Astro files in a folder of the column’s own. */
function astroFiles(kind: 'pages' | 'components'): string[] {
  const folder = path.join(extensionsFolder(), kind);
  if (!existsSync(folder)) return [];
  return readdirSync(folder).flatMap((file) => (file.endsWith('.astro') ? [file.slice(0, -6)] : []));
}

/** Pages and components without an Astro file. */
function findMissing({ pages = [], components = {} }: Extensions): Found[] {
  const missing = (
    kind: 'pages' | 'components',
    names: readonly string[],
    at: (index: number) => string | number,
  ) =>
    names.flatMap((name, index): Found[] =>
      astroFiles(kind).includes(name)
        ? []
        : [
            {
              at: [kind, at(index)],
              code: 'extension-file',
              message: say('extension-file.missing', { file: `${kind}/${name}.astro` }),
              help: say('extension-file.missing.help'),
            },
          ],
    );
  const names = Object.keys(components);
  return [
    ...missing('pages', pages, (index) => index),
    ...missing('components', names, (index) => names[index] ?? ''),
  ];
}

/** Astro files that nothing names. */
function findUnnamed({
  pages = [],
  components = {},
}: Extensions): [file: string, kind: string, name: string][] {
  const unnamed = (kind: 'pages' | 'components', names: readonly string[]) =>
    astroFiles(kind)
      .filter((name) => !names.includes(name))
      .map((name): [string, string, string] => [`${kind}/${name}.astro`, kind, name]);
  return [
    ...unnamed('pages', pages),
    // Components may use others that no text does.
    ...unnamed('components', Object.keys(components)).filter(([, , name]) => !name.startsWith('_')),
  ];
}

/**
 * Checks what the column adds to the program: `extensions/index.ts`, and the files that it names.
 *
 * @param content the content folder, from which problems name the files
 */
export async function checkExtensions(content: string): Promise<Diagnostic[]> {
  const file = extensionsFile();
  if (file === undefined) return [];
  const placed = (problem: Message & Place, of = file): Diagnostic => ({
    severity: 'error',
    file: path.relative(content, of),
    ...problem,
  });
  const [code, help] = ['extensions-file', say('extensions-file.help')] as const;
  const loaded = await loadDefault(file, {
    code,
    help,
    importLine: "import { defineExtensions } from 'industry-observer/extensions';",
  });
  if ('problems' in loaded) return loaded.problems.map((problem) => placed(problem));
  const result = extensionsSchema.safeParse(loaded.value, { reportInput: true });
  if (!result.success)
    return (await explainFile(file, extensionsSchema, result.error.issues, help)).map((each) => placed(each));
  const own = loaded.value as Extensions;
  // Loaded only now, since nearly all of the program imports that file.
  const { findTaken } = await import('#content/taken-names.ts');
  const found = [...findTaken(own), ...findMissing(own)];
  const unnamed = findUnnamed(own).map(([name, kind, word]) =>
    placed(
      {
        line: 1,
        column: 1,
        code: 'extension-file',
        message: say('extension-file.unnamed', { file: name }),
        help: say('extension-file.unnamed.help', { kind, name: word }),
      },
      path.join(extensionsFolder(), name),
    ),
  );
  if (found.length === 0) return unnamed;
  const source = await parseFile(file);
  return [...found.map(({ at, ...problem }) => placed({ ...problem, ...source.locate(at) })), ...unnamed];
}
