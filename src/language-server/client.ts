import {
  CodeActionKind,
  TextDocumentSyncKind,
  type InitializeParams,
  type ServerCapabilities,
} from 'vscode-languageserver';
import type { WordingLanguage } from '#wording/in-words.ts';

/** What an editor says of itself, as far as it matters. */
export interface Client {
  language: WordingLanguage;
  /** Whether it takes edits with the versions of their documents. */
  takesVersions: boolean;
  /** Whether it asks for the edit of an action once the action is chosen. */
  resolvesEdits: boolean;
}

/**
 * Reads what an editor says of itself.
 *
 * @param languageFor chooses the language of messages by that of the editor
 */
export function clientOf(
  { locale, capabilities: { workspace, textDocument } }: InitializeParams,
  languageFor: (locale: string | undefined) => WordingLanguage,
): Client {
  return {
    language: languageFor(locale),
    takesVersions: workspace?.workspaceEdit?.documentChanges === true,
    resolvesEdits: textDocument?.codeAction?.resolveSupport?.properties.includes('edit') === true,
  };
}

/** What the server can be asked for. */
export const capabilities: ServerCapabilities = {
  textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental, save: true },
  codeActionProvider: {
    codeActionKinds: [CodeActionKind.QuickFix, CodeActionKind.SourceFixAll],
    resolveProvider: true,
  },
  completionProvider: { triggerCharacters: ['[', '"', '^', ' '] },
  hoverProvider: true,
  definitionProvider: true,
};
