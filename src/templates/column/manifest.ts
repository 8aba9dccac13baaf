/** How a column has the program among its packages. */
export interface ProgramPackage {
  name: string;
  /** Where npm finds it, as `dependencies` has it: a version, an address, a file. */
  spec: string;
  /** The packages whose install scripts it needs. */
  scripts: readonly string[];
}

/** What is read of a manifest here; the rest of it stays as it is. */
interface Manifest {
  scripts?: Record<string, string>;
  dependencies?: Record<string, string>;
  devDependencies?: Record<string, string>;
  allowScripts?: Record<string, boolean>;
}

/** The commands that have a script: all that somebody runs who has a column. */
const commands = [
  'start',
  'dev',
  'new',
  'check',
  'build',
  'status',
  'stale',
  'picture',
  'translate',
  'post',
  'book',
  'rename',
  'addresses',
  'import',
  'migrate',
  'schemas',
  'cms',
];

function format(manifest: object, indentation: string): string {
  return `${JSON.stringify(manifest, undefined, indentation)}\n`;
}

/**
 * Adds the program and its commands to a manifest; nothing that is there is changed.
 *
 * @param text what stands in a package.json: JSON
 */
export function joinManifest(text: string, { name, spec, scripts }: ProgramPackage): string {
  const manifest = JSON.parse(text) as Manifest;
  const isThere = name in { ...manifest.dependencies, ...manifest.devDependencies };
  const joined = {
    ...manifest,
    scripts: {
      ...Object.fromEntries(commands.map((each) => [each, `${name} ${each}`])),
      ...manifest.scripts,
    },
    ...(isThere ? {} : { dependencies: { ...manifest.dependencies, [name]: spec } }),
    allowScripts: { ...Object.fromEntries(scripts.map((each) => [each, true])), ...manifest.allowScripts },
  };
  return format(joined, /^[ \t]+(?=")/m.exec(text)?.[0] ?? '  ');
}

/** The manifest of a folder that holds nothing but a column. */
export function columnManifest(folder: string, program: ProgramPackage): string {
  return joinManifest(format({ name: folder, private: true, type: 'module' }, '  '), program);
}
