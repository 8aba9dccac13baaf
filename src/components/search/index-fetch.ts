import { searchIndexPath } from '#domain/route.ts';
import { rootFile } from '#search/index-files.ts';

/** Fetches a file of the search index; all but the first one never change. @throws where it cannot be had */
export async function fetchIndexFile(file: string): Promise<unknown> {
  const response = await fetch(`${searchIndexPath}${file}`, file === rootFile ? { cache: 'no-cache' } : {});
  if (!response.ok) throw new Error(`${response.status} for ${file}`);
  return response.json();
}
