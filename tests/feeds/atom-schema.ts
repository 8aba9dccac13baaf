import { readFileSync } from 'node:fs';
import path from 'node:path';
import { RelaxNGValidator, XmlDocument, XmlValidateError } from 'libxml2-wasm';
import { attributeOf, elementsAt, namespaces, textOf, type Report } from './xml-source.ts';

using schema = XmlDocument.fromString(readFileSync(path.join(import.meta.dirname, 'atom.rng'), 'utf8'));
const grammar = RelaxNGValidator.fromDoc(schema);
const assertions = elementsAt(schema, '//s:rule/s:assert').map((assertion) => ({
  context: assertion.parent === null ? '' : attributeOf(assertion.parent, 'context'),
  test: attributeOf(assertion, 'test'),
  sentence: textOf(assertion),
}));

/** Reports where a document breaks the grammar of atom.rng, at its first error, and the assertions there. */
export function checkSchema(document: XmlDocument, report: Report): void {
  try {
    grammar.validate(document);
  } catch (error) {
    if (!(error instanceof XmlValidateError)) throw error;
    // Of a choice, libxml2 also tells why the branches not taken do not fit.
    const details = error.details.filter(({ message }) => !message.startsWith('failed to compare'));
    const line = details.find((detail) => detail.line > 0)?.line ?? 1;
    const reasons = details.map(({ message }) => message.trim());
    report(line, `the schema of Atom refuses this: ${reasons.join('; ')}`);
  }
  for (const { context, test, sentence } of assertions)
    for (const element of elementsAt(document, `//${context}`))
      if (element.eval(`boolean(${test})`, namespaces) === false) report(element, sentence);
}
