import { schemaNames } from '#authoring/json-schemas.ts';
import { writeFrontMatterHelp, writeSchemas } from '#authoring/json-schemas/write-schemas.ts';
import { columnRoot } from '#state/project.ts';
import { readSettings } from '#content/settings.ts';
import { inWords, type WordingLanguage } from '#wording/in-words.ts';
import { say } from '#wording/phrase.ts';

/**
 * `npm run schemas`: tells VS Code what the files of the content folder may hold.
 *
 * @param language the language of what is printed
 */
export function schemas(environment: NodeJS.ProcessEnv, language: WordingLanguage): number {
  const root = columnRoot();
  writeSchemas(root);
  const texts = writeFrontMatterHelp(root, readSettings(environment).content);
  console.log(inWords(say('schemas.done', { count: schemaNames.length, texts }), language));
  return 0;
}
