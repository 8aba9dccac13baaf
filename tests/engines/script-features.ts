import type { Identifier } from '@mdn/browser-compat-data';
import { Linter, type Rule } from 'eslint';
import { data, lackedBy, type Feature } from './support.ts';

/** Objects by which a script reaches others of the same name: window.fetch, self.fetch. */
const globals = ['Window', 'WindowOrWorkerGlobalScope', 'WorkerGlobalScope'];

/** Where MDN tells of what is known everywhere, by its name. */
const everywhere = new Map<string, string[]>();

/** Where MDN tells of what an object has, by its name, whichever object that is. */
const members = new Map<string, string[]>();

const put = (into: Map<string, string[]>, key: string, place: string): void => {
  const name = key.replace(/_static$/, '');
  into.set(name, [...(into.get(name) ?? []), place]);
};

for (const [root, objects] of [
  ['javascript.builtins', data.javascript.builtins],
  ['api', data.api],
] as const)
  for (const [name, object] of Object.entries(objects as unknown as Record<string, Identifier>)) {
    if (name === '__compat') continue;
    put(everywhere, name, `${root}.${name}`);
    for (const member of Object.keys(object)) {
      if (member === '__compat' || member.includes('_event')) continue;
      put(members, member, `${root}.${name}.${member}`);
      if (globals.includes(name)) put(everywhere, member, `${root}.${name}.${member}`);
    }
  }

const compats = new Map<string, boolean>();

/** Whether one of the oldest engines lacks what stands at a place in MDN's data. */
function isLackedAt(place: string): boolean {
  let answer = compats.get(place);
  if (answer === undefined) {
    const parts = place.split('.');
    const found = parts.reduce<Identifier | undefined>(
      (each, part) => each?.[part],
      data as unknown as Identifier,
    )?.__compat;
    answer = found !== undefined && lackedBy(found).length > 0;
    compats.set(place, answer);
  }
  return answer;
}

/** The first place of a name, if none of its places is one that every engine knows. */
function lacked(places: readonly string[] = []): string | undefined {
  return places.length > 0 && places.every(isLackedAt) ? places[0] : undefined;
}

/** What a member may be, where its object is known by name, as in `Object.groupBy`. */
function placesOfMember(object: string | undefined, member: string): readonly string[] | undefined {
  const all = members.get(member);
  const own = all?.filter((place) => object && place.split('.').at(-2) === object);
  return own?.length ? own : all;
}

/** What a script asks for that one of the oldest engines lacks, as far as names tell. */
export function lackedInScript(text: string): Feature[] {
  const found: Feature[] = [];
  const tell = (name: string | undefined, line = 0): void => {
    if (name) found.push({ name, line });
  };
  const rule: Rule.RuleModule = {
    create: (context) => ({
      MemberExpression({ object, property, computed, loc }) {
        const member =
          property.type === 'Identifier' && !computed
            ? property.name
            : property.type === 'Literal'
              ? String(property.value)
              : '';
        const name = object.type === 'Identifier' ? object.name : undefined;
        tell(lacked(placesOfMember(name, member) ?? []), loc?.start.line);
      },
      'Program:exit'() {
        for (const { identifier } of context.sourceCode.scopeManager.globalScope?.through ?? [])
          tell(lacked(everywhere.get(String(identifier.name))), identifier.loc?.start.line);
      },
    }),
  };
  const fatal = new Linter()
    .verify(text, {
      plugins: { engines: { rules: { names: rule } } },
      rules: { 'engines/names': 'error' },
      linterOptions: { noInlineConfig: true },
    })
    .find((each) => each.fatal);
  if (fatal) found.push({ name: `unreadable: ${fatal.message}`, line: fatal.line });
  return found;
}
