/** Data that JSON can hold. */
export type Json = string | number | boolean | null | Json[] | { [key: string]: Json };

/** What the pages say in JSON-LD is said in the words of schema.org. */
export function toGraph(nodes: readonly Json[]): Json {
  return { '@context': 'https://schema.org', '@graph': [...nodes] };
}

/**
 * Writes JSON for a `<script>` element: no `<` is left that could end it (HTML, section 4.12.1.3).
 */
export function toScriptJson(data: Json): string {
  return JSON.stringify(data)
    .replace(/</g, '\\u003c')
    .replace(/\u2028/g, '\\u2028')
    .replace(/\u2029/g, '\\u2029');
}
