import extensions from '#extensions';
import type { ComponentExtension, Extensions, PropertyKind } from '#extensions.ts';
import { anyText, oneOf, type PropertyRule } from '#markdown/property-rules.ts';
import { addressRule } from '#markdown/video-rules.ts';

/** The components that the column adds, by their names. */
export const { components: ownComponents = {} }: Extensions = extensions;

/** The component of a name that the column adds; undefined for the others. */
export function ownComponent(name: string): ComponentExtension | undefined {
  return Object.hasOwn(ownComponents, name) ? ownComponents[name] : undefined;
}

function ruleOf(kind: PropertyKind): PropertyRule {
  if (kind === 'text') return anyText;
  return kind === 'address' ? addressRule : oneOf(...kind);
}

function rulesOf(kinds: ComponentExtension['required'] = {}): Record<string, PropertyRule> {
  return Object.fromEntries(Object.entries(kinds).map(([name, kind]) => [name, ruleOf(kind)]));
}

/** What the parser holds the components that the column adds to, by their names. */
export const ownRules = Object.fromEntries(
  Object.entries(ownComponents).map(([name, { display, encloses = false, required, optional, example }]) => [
    name,
    { display, encloses, required: rulesOf(required), optional: rulesOf(optional), example },
  ]),
);
