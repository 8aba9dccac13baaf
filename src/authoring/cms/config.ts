import { stringify } from 'yaml';
import type { CmsCollection } from '#authoring/cms/collections.ts';

/** The hosts of repositories that the editor knows, and where each is asked by programs. */
export const repositoryHosts = {
  github: 'https://api.github.com',
  gitlab: 'https://gitlab.com/api/v4',
  gitea: 'https://gitea.com/api/v1',
} as const;

/** Where the repository of the column is. */
export interface Repository {
  backend: keyof typeof repositoryHosts;
  /** Its owner and name; undefined where only a copy on the machine of the browser is edited. */
  repo: string | undefined;
  branch: string | undefined;
  /** Where a host of one’s own is asked by programs. */
  api: string | undefined;
  /** The service through which editors sign in; without one they use access tokens of their own. */
  signIn: string | undefined;
}

/** The origins that the editor talks to: that of the repository, and that of the service for signing in. */
export function editorOrigins({ backend, repo, api, signIn }: Repository): string[] {
  const addresses = repo === undefined ? [] : [api ?? repositoryHosts[backend], signIn];
  return addresses.filter((address) => address !== undefined).map((address) => new URL(address).origin);
}

/**
 * What Sveltia CMS is told: where the repository is and which forms there are, as YAML.
 *
 * @param content the folder of content, from the root of the repository
 */
export function cmsConfig(
  { backend, repo, branch, api, signIn }: Repository,
  content: string,
  collections: readonly CmsCollection[],
): string {
  const config = {
    backend: {
      name: backend,
      // The editor asks for a repository even where it only opens a folder.
      repo: repo ?? 'local/column',
      ...(branch !== undefined && { branch }),
      ...(api !== undefined && { api_root: api }),
      ...(signIn === undefined ? { auth_methods: ['token'] } : { base_url: signIn }),
    },
    media_folder: `${content}/issues`,
    public_folder: '/',
    // Pictures of others need their credits, and nothing is fetched from elsewhere.
    media_libraries: { stock_assets: false },
    // The schemas refuse what is empty.
    output: { omit_empty_optional_fields: true },
    collections,
  };
  return stringify(config, { lineWidth: 0, aliasDuplicateObjects: false });
}
