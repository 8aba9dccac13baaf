import type { Element, Nodes } from 'hast';
import { visit } from 'unist-util-visit';
import { isOfWechat, keptProperties, keptTags } from '#channels/wechat/kept.ts';

/** The properties of a style with their values. */
function declarations(style: string): [property: string, value: string][] {
  return style.split(';').map((each) => {
    const colon = each.indexOf(':');
    return [each.slice(0, colon).trim(), each.slice(colon + 1).trim()];
  });
}

function attributeStrays({ tagName, properties }: Element): string[] {
  const known: Readonly<Record<string, readonly string[]>> = keptTags;
  const kept = ['style', ...(known[tagName] ?? [])].map((name) => name.toLowerCase());
  return Object.keys(properties).filter((name) => !kept.includes(name.toLowerCase()));
}

function styleStrays({ properties }: Element): string[] {
  if (properties['style'] === undefined) return [];
  const known: readonly string[] = keptProperties;
  return declarations(String(properties['style']))
    .filter(([property, value]) => !known.includes(property) || /var\(|url\(|!|undefined/.test(value))
    .map(([property, value]) => `${property}:${value}`);
}

/** All in an article that the editor of WeChat would take out or change, by its table. */
export function strays(tree: Nodes): string[] {
  const found: string[] = [];
  visit(tree, (node) => {
    if (node.type === 'comment' || node.type === 'raw') found.push(`a ${node.type}`);
    if (node.type !== 'element') return;
    const { tagName, properties } = node;
    if (!(tagName in keptTags)) found.push(`<${tagName}>`);
    found.push(...attributeStrays(node).map((name) => `<${tagName} ${name}>`));
    found.push(...styleStrays(node).map((style) => `<${tagName} style="${style}">`));
    const { href } = properties;
    if (tagName === 'a' && !isOfWechat(String(href))) found.push(`a link to ${String(href)}`);
  });
  return found;
}
