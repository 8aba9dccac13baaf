import { existsSync } from 'node:fs';
import path from 'node:path';
import own from '#extensions';
import { extensionsFile, extensionsFolder, sourceFile } from '#state/project.ts';

/** The module that gives pages the components of the column: what it is called, and within Vite. */
const name = 'virtual:own-components';
const inside = `\0${name}`;

/** A module that imports the Astro file of each component, and the styles beside it, for pages that show it. */
function writeModule() {
  const names = Object.keys(own.components ?? {});
  const imports = names.flatMap((each, index) => {
    const file = path.join(extensionsFolder(), 'components', each);
    const from = (ending) => JSON.stringify(file.replaceAll(path.sep, '/') + ending);
    const component = `import c${index} from ${from('.astro')};`;
    const styles = existsSync(`${file}.css`)
      ? `import s${index} from ${from('.css?inline')};`
      : `const s${index} = '';`;
    return [component, styles];
  });
  const record = (letter) =>
    `{ ${names.map((each, index) => `${JSON.stringify(each)}: ${letter}${index}`).join(', ')} }`;
  return [...imports, `export default ${record('c')};`, `export const styles = ${record('s')};`].join('\n');
}

/** Whether an id is of the styles or scripts of an Astro file that the column adds. */
const isPart = (id) => id.startsWith('/') && id.startsWith(extensionsFolder()) && /\.astro\?astro&/.test(id);

/** Tells Vite where what the column adds is; a bundle leaves it to Node, which loads it as it is written. */
const plugin = (command) => ({
  name: 'extensions',
  enforce: 'pre',
  resolveId(id) {
    if (id === name) return inside;
    if (id === '#extensions')
      return command === 'build'
        ? { id, external: true }
        : (extensionsFile() ?? sourceFile('no-extensions.ts'));
    // Astro takes a path for one below its root where both have nothing in common, unless /@fs stands before it.
    return isPart(id) ? `/@fs${id}` : undefined;
  },
  load: (id) => (id === inside ? writeModule() : undefined),
});

/** Astro's integration of what a column adds: its pages and files are routes, and texts may use its components. */
export function extensions() {
  return {
    name: 'extensions',
    hooks: {
      'astro:config:setup': ({ command, injectRoute, updateConfig }) => {
        updateConfig({
          vite: {
            plugins: [plugin(command)],
            // By them, errors name the lines of the column’s own pages and components.
            build: { sourcemap: extensionsFile() !== undefined },
            environments: { client: { build: { sourcemap: false } } },
          },
        });
        for (const page of own.pages ?? [])
          injectRoute({
            pattern: `/[...locale]/${page}`,
            entrypoint: path.join(extensionsFolder(), 'pages', `${page}.astro`),
          });
        for (const file of Object.keys(own.outputs ?? {}))
          injectRoute({ pattern: `/${file}`, entrypoint: sourceFile('collections/output.ts') });
      },
    },
  };
}
