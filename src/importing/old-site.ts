import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { parse as parseToml } from 'smol-toml';
import { parse as parseYaml } from 'yaml';

/** The program that made an old blog. */
export type SiteForm = 'hexo' | 'jekyll' | 'hugo';

/** An old blog: its folder, and what its settings say. */
export interface OldSite {
  form: SiteForm;
  folder: string;
  settings: Record<string, unknown>;
}

/** Where each keeps its settings, the folders in which its posts are, and what else there is beside its settings. */
const forms: readonly {
  form: SiteForm;
  files: readonly string[];
  holds: (inside: string) => boolean;
  /** The folder that makes a folder with such settings a blog of this form. */
  folder: string;
  /** Whether what has this name beside the settings may hold posts. */
  mayHold: (name: string) => boolean;
}[] = [
  {
    form: 'hexo',
    files: ['_config.yml', '_config.yaml'],
    folder: 'source',
    mayHold: (name) => name === 'source',
    holds: (inside) => inside.startsWith('source/_posts/'),
  },
  {
    form: 'jekyll',
    files: ['_config.yml', '_config.yaml', '_config.toml'],
    folder: '_posts',
    mayHold: (name) => !/^(?:_(?:data|includes|layouts|plugins|sass|site)|node_modules|vendor)$/.test(name),
    holds: (inside) => !inside.startsWith('source/') && /(?:^|\/)_posts\//.test(inside),
  },
  {
    form: 'hugo',
    folder: 'content',
    mayHold: (name) => name === 'content',
    files: ['', 'config/_default/'].flatMap((folder) =>
      ['hugo', 'config'].flatMap((name) =>
        ['toml', 'yaml', 'yml', 'json'].map((end) => `${folder}${name}.${end}`),
      ),
    ),
    holds: (inside) => inside.startsWith('content/'),
  },
];

/** Tells what a folder with the settings of a blog has beside them: whether a name may hold posts. Others hold what makes its pages. */
export function holdingPosts(folder: string): (name: string) => boolean {
  const has = (name: string): boolean => existsSync(path.join(folder, name));
  const found = forms.find((each) => has(each.folder) && each.files.some(has));
  return found?.mayHold ?? ((name) => name !== 'node_modules');
}

function readSettings(file: string): Record<string, unknown> | undefined {
  try {
    const text = readFileSync(file, 'utf8');
    const read: unknown = file.endsWith('.toml') ? parseToml(text) : parseYaml(text, { logLevel: 'silent' });
    return typeof read === 'object' && read !== null ? (read as Record<string, unknown>) : undefined;
  } catch {
    return undefined;
  }
}

/** So many folders above a post are looked at. */
const mostAbove = 8;

/** Finds the old blog that each post is from, by the settings of Hexo, Jekyll or Hugo above it. */
export class OldSites {
  readonly #known = new Map<string, Record<string, unknown> | undefined>();

  #settings(file: string): Record<string, unknown> | undefined {
    if (!this.#known.has(file)) this.#known.set(file, readSettings(file));
    return this.#known.get(file);
  }

  /** The blog of a post; undefined where there are no settings that can be read. */
  of(post: string): OldSite | undefined {
    const whole = path.resolve(post);
    let folder = path.dirname(whole);
    for (let step = 0; step < mostAbove; step += 1) {
      const inside = path.relative(folder, whole).split(path.sep).join('/');
      for (const { form, files, holds } of forms) {
        if (!holds(inside)) continue;
        for (const file of files) {
          const settings = this.#settings(path.join(folder, file));
          if (settings) return { form, folder, settings };
        }
      }
      if (path.dirname(folder) === folder) break;
      folder = path.dirname(folder);
    }
    return undefined;
  }
}
