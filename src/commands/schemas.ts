import { schemaNames } from '#authoring/json-schemas.ts';
import { writeFrontMatterHelp, writeSchemas } from '#authoring/json-schemas/write-schemas.ts';
import { projectRoot } from '#state/project.ts';
import { readSettings } from '#content/settings.ts';

/** `npm run schemas`: tells VS Code what the files of the content folder may hold. */
export function schemas(environment: NodeJS.ProcessEnv): number {
  const root = projectRoot();
  writeSchemas(root);
  const texts = writeFrontMatterHelp(root, readSettings(environment).content);
  console.log(`Wrote ${schemaNames.length} JSON Schemas to .vscode/schemas; VS Code knows ${texts} texts.`);
  return 0;
}
