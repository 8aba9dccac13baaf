import type { Extensions } from '#extensions.ts';
import type { Message, RecordPath } from '#diagnostics/diagnostic.ts';
import { matchEvery, type RouteName } from '#domain/route-table.ts';
import { ownRules } from '#markdown/own-components.ts';
import { authorComponents, isAuthorComponent } from '#markdown/vocabulary.ts';
import { say } from '#wording/phrase.ts';

/** What is wrong with something that the file names. */
export type Found = Message & { at: RecordPath };

/** Whether an address is one of the program’s own. */
function isTaken(address: string): boolean {
  const name: RouteName | undefined = matchEvery(address)?.name;
  return name !== undefined && name !== 'own' && name !== 'output';
}

function taken(name: string, at: RecordPath): Found {
  return {
    at,
    code: 'extension-name',
    message: say('extension-name.taken', { name }),
    help: say('extension-name.taken.help'),
  };
}

/** Whether the program has a component of a name: it is not the one that the column adds. */
function isBuiltIn(name: string): boolean {
  return isAuthorComponent(name) && authorComponents[name] !== ownRules[name];
}

/** Finds names of what the column adds that are those of the program. */
export function findTaken({ pages = [], components = {}, outputs = {} }: Extensions): Found[] {
  return [
    ...pages.flatMap((name, index) => (isTaken(`/${name}/`) ? [taken(name, ['pages', index])] : [])),
    ...Object.keys(outputs).flatMap((name) => (isTaken(`/${name}`) ? [taken(name, ['outputs', name])] : [])),
    ...Object.keys(components).flatMap((name) =>
      isBuiltIn(name) ? [taken(name, ['components', name])] : [],
    ),
  ];
}
