import type { Element, ElementContent } from 'hast';
import { h } from 'hastscript';
import { ruleOf } from '#diagnostics/codes.ts';
import type { Diagnostic } from '#diagnostics/diagnostic.ts';
import { mendPath } from '#desk/addresses.ts';
import { markedWords } from '#desk/marked-words.ts';
import type { Mend } from '#desk/mends.ts';
import { placeLink, tell, type Viewer } from '#desk/viewer.ts';
import { markWords } from '#alignment/changed-words.ts';
import { say } from '#wording/phrase.ts';

/** Findings as the desk shows them. */
export interface Findings {
  diagnostics: readonly Diagnostic[];
  /** The mends of those that have one. */
  mends: ReadonlyMap<Diagnostic, Mend>;
  /** The addresses of the pages that show a file; where one is looked at, the page is not named. */
  pages: ReadonlyMap<string, string>;
  /** The issue on whose page they stand; undefined on that of the whole column. */
  number: number | undefined;
}

/** What a mend changes, and the button that has it written: only for whoever may write. */
function mendForm(mend: Mend, { number }: Findings, viewer: Viewer, describedBy: string): Element {
  const changes = mend.passages.map(({ before, after }) =>
    h('p', { className: ['diff'] }, markedWords(markWords(before, after))),
  );
  const { language, token } = viewer;
  if (token === undefined) return h('div', { className: ['mend'] }, changes);
  return h('form', { className: ['mend'], method: 'post', action: mendPath(language, number) }, [
    ...changes,
    h('input', { type: 'hidden', name: 'token', value: token }),
    h('input', { type: 'hidden', name: 'mend', value: mend.id }),
    h(
      'button',
      { type: 'submit', id: `mend:${mend.id}`, ariaDescribedBy: describedBy },
      tell(viewer, say('desk.fix')),
    ),
  ]);
}

function finding(diagnostic: Diagnostic, id: string, findings: Findings, viewer: Viewer): Element {
  const { severity, file, line, column, message, help, code, related } = diagnostic;
  const [rule, page, mend] = [ruleOf(code), findings.pages.get(file), findings.mends.get(diagnostic)];
  const words = tell(viewer, help);
  const beside: ElementContent[] = related
    ? [
        h('span', { className: ['related'] }, ' ↔ '),
        placeLink(viewer, related, `${related.file}:${related.line}`),
      ]
    : [];
  return h('li', { className: [severity] }, [
    h('p', { className: ['place'] }, [
      placeLink(viewer, diagnostic, `${file}:${line}:${column}`),
      ...beside,
      ...(page === undefined
        ? []
        : [' ', h('a', { className: ['quiet'], href: page }, tell(viewer, say('desk.page')))]),
    ]),
    h('p', { id }, [
      h('b', tell(viewer, say(`desk.${severity}`))),
      ` ${tell(viewer, message)}`,
      ...(rule ? [h('small', ` ${rule}`)] : []),
    ]),
    ...(words === '' ? [] : [h('p', { className: ['quiet', 'help'] }, words)]),
    ...(mend ? [mendForm(mend, findings, viewer, id)] : []),
  ]);
}

/**
 * Writes findings as a list, each with its place, how it is mended and, where that can be done for the author, a button.
 *
 * @param prefix what the ids of the list begin with
 */
export function findingList(findings: Findings, viewer: Viewer, prefix: string): Element {
  return h(
    'ol',
    { className: ['findings'] },
    findings.diagnostics.map((each, index) => finding(each, `${prefix}:${index + 1}`, findings, viewer)),
  );
}
