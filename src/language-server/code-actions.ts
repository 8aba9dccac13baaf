import { CodeActionKind, type CodeAction, type Range, type WorkspaceEdit } from 'vscode-languageserver';
import { fixOne, type Checked } from '#language-server/column-checker.ts';
import { toLspDiagnostic, type Telling } from '#language-server/lsp-diagnostic.ts';
import { rangeBetween } from '#language-server/range.ts';
import type { FixedTexts } from '#lint/fixes/apply-fixes.ts';
import { fixedPassages } from '#lint/fixes/describe-edits.ts';
import { SourceLines } from '#markdown/source-lines.ts';
import { inWords } from '#wording/in-words.ts';
import { say } from '#wording/phrase.ts';

/** How edits are handed to an editor. */
export interface Editing extends Telling {
  /** The version of a document that is open; null for a file that is not. */
  versionOf: (file: string) => number | null;
  /** Whether the editor takes edits with the versions of their documents. */
  takesVersions: boolean;
}

/** What becomes of texts, as edits of their documents. */
export function toWorkspaceEdit(
  texts: FixedTexts,
  { uriOf, versionOf, takesVersions }: Editing,
): WorkspaceEdit {
  const changed = [...texts].flatMap(([file, { original, edits }]) => {
    const lines = new SourceLines(original);
    const list = edits.map(({ start, end, text }) => ({
      range: rangeBetween(lines, start, end),
      newText: text,
    }));
    return list.length > 0 ? [{ file, list }] : [];
  });
  if (!takesVersions)
    return { changes: Object.fromEntries(changed.map(({ file, list }) => [uriOf(file), list])) };
  return {
    documentChanges: changed.map(({ file, list }) => ({
      textDocument: { uri: uriOf(file), version: versionOf(file) },
      edits: list,
    })),
  };
}

function isBefore(one: Range['start'], other: Range['start']): boolean {
  return one.line < other.line || (one.line === other.line && one.character < other.character);
}

function doMeet(one: Range, other: Range): boolean {
  return !isBefore(one.end, other.start) && !isBefore(other.end, one.start);
}

/** The fixes of the problems in a range of a file, as actions of an editor. */
export function quickFixes(checked: Checked, file: string, range: Range, editing: Editing): CodeAction[] {
  return checked.diagnostics.flatMap((diagnostic): CodeAction[] => {
    if (diagnostic.file !== file || !diagnostic.fix) return [];
    const told = toLspDiagnostic(diagnostic, editing);
    if (!doMeet(told.range, range)) return [];
    const texts = fixOne(checked, diagnostic);
    const text = texts.get(file);
    const [passage] = text ? fixedPassages(file, text) : [];
    if (!passage) return [];
    return [
      {
        title: inWords(say('editor.fix', { after: passage.after.trim() }), editing.language),
        kind: CodeActionKind.QuickFix,
        diagnostics: [told],
        isPreferred: true,
        edit: toWorkspaceEdit(texts, editing),
      },
    ];
  });
}

/** Whether an action of a kind is asked for; where no kind is named, any is. */
export function isAsked(kind: string, only: readonly string[] | undefined): boolean {
  return !only || only.some((asked) => kind === asked || kind.startsWith(`${asked}.`));
}
