import path from 'node:path';
import type { Repository } from '#authoring/cms/config.ts';
import { heldBack, prepareContent } from '#authoring/cms/content-files.ts';
import { editorFiles, editorVersion, installedVersion } from '#authoring/cms/editor-files.ts';
import { describeRuns } from '#commands/column-numbers.ts';
import { readSettings } from '#content/settings.ts';
import { UserError } from '#diagnostics/user-error.ts';
import { columnRoot, projectRoot } from '#state/project.ts';
import { putFiles } from '#state/write-files.ts';
import { inWords, type WordingLanguage } from '#wording/in-words.ts';
import { say } from '#wording/phrase.ts';

/** What `npm run cms` is told; each as it was typed. */
export interface CmsOptions {
  repo?: string;
  branch?: string;
  backend: Repository['backend'];
  api?: string;
  signIn?: string;
  /** The folder to write to. */
  out: string;
  /** Whether the content is written as the editor would write it, instead of the editor. */
  prepare: boolean;
}

/** How the editor is installed: beside the packages of the project, without a trace in its lists of them. */
const install = `npm install --no-save --ignore-scripts @sveltia/cms@${editorVersion}`;

function readAddress(option: string, typed: string | undefined): string | undefined {
  if (typed === undefined || (URL.canParse(typed) && new URL(typed).protocol === 'https:')) return typed;
  throw new UserError('invalid-value', say('cms.address-form', { option, value: typed }));
}

/** @throws {UserError} where something was typed that cannot be meant */
function readRepository({ repo, branch, backend, api, signIn }: CmsOptions): Repository {
  if (repo !== undefined && !/^[\w.-]+(?:\/[\w.-]+)+$/.test(repo))
    throw new UserError('invalid-value', say('cms.repo-form', { value: repo }));
  return {
    backend,
    repo,
    branch,
    api: readAddress('--api', api),
    signIn: readAddress('--sign-in', signIn),
  };
}

/** The folder of content from the root of the repository, as addresses are written. */
function placeInRepository(content: string): string {
  const way = path.relative(columnRoot(), content);
  if (way.startsWith('..') || path.isAbsolute(way))
    throw new UserError('invalid-setting', say('cms.outside', { folder: content }));
  return way.split(path.sep).join('/');
}

/** Writes the content as the editor would, once, and tells what came of it. */
function prepare(folder: string, language: WordingLanguage): string {
  const { texts, unsound, comments: lines } = prepareContent(folder);
  const comments = Array.from(lines, ([file, each]) => `${file}:${describeRuns(each).join(',')}`);
  putFiles(folder, texts);
  return inWords(say('cms.prepared', { count: texts.size, unsound, comments }), language);
}

/**
 * `npm run cms`: makes the folder with which an editorial office writes from a browser.
 *
 * @param language the language of the forms, and of what is told
 * @returns what to tell
 * @throws {UserError} where the editor is not installed, or an option cannot be meant
 */
export async function cms(
  environment: NodeJS.ProcessEnv,
  options: CmsOptions,
  language: WordingLanguage,
): Promise<string> {
  const root = projectRoot();
  const repository = readRepository(options);
  const { content: contentFolder } = readSettings(environment);
  if (options.prepare) return prepare(contentFolder, language);
  const content = placeInRepository(contentFolder);
  const found = installedVersion(root);
  if (found === undefined) throw new UserError('not-found', say('cms.missing', { command: install }));
  if (found !== editorVersion)
    throw new UserError('not-found', say('cms.other-version', { found, command: install }));
  const folder = path.resolve(options.out);
  const harmed = heldBack(contentFolder);
  putFiles(folder, await editorFiles(root, repository, { content, language, heldBack: harmed }));
  const done = say('cms.done', {
    folder: path.relative(process.cwd(), folder),
    local: repository.repo === undefined,
    heldBack: harmed.length,
  });
  return inWords(done, language);
}
