/**
 * Writes a text as a value of YAML: plain where it can only be read as itself, else between quotation marks,
 * as JSON has it, which YAML 1.2 reads alike.
 */
export function yamlText(text: string): string {
  const isWordy = /^[\p{L}][^:#{}[\],&*!|>'"%@`\\\p{C}]*$/u.test(text) && text.trim() === text;
  const isReserved = /^(?:true|false|null|yes|no|on|off|y|n|\.inf|\.nan)$/i.test(text);
  return isWordy && !isReserved ? text : JSON.stringify(text);
}
