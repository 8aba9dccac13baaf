import {
  CodeActionKind,
  createConnection,
  ProposedFeatures,
  TextDocuments,
  type CodeAction,
  type CodeActionParams,
  type Connection,
  type TextDocumentPositionParams,
} from 'vscode-languageserver/node';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { followFolder } from '#content/follow-folder.ts';
import type { Environment, Settings } from '#content/settings.ts';
import { isAsked, quickFixes, toWorkspaceEdit, type Editing } from '#language-server/code-actions.ts';
import { capabilities, clientOf, type Client } from '#language-server/client.ts';
import { ColumnChecker, linesOfChecked, type Checked } from '#language-server/column-checker.ts';
import { handbookLinks } from '#language-server/handbook-links.ts';
import { completeId, explainId, findId, type Asked } from '#language-server/id-help.ts';
import { OpenFiles } from '#language-server/open-files.ts';
import { Publisher } from '#language-server/publisher.ts';
import { Superseding } from '#language-server/superseding.ts';
import { isDamage, removeStore } from '#state/database.ts';
import { inWords, type WordingLanguage } from '#wording/in-words.ts';
import { say } from '#wording/phrase.ts';

/** What a language server works on. */
export interface ServerOptions {
  settings: Settings;
  environment: Environment;
  /** Chooses the language of messages, given that of the editor where it says one. */
  languageFor: (locale: string | undefined) => WordingLanguage;
}

/** So long nobody types before a check begins. Milliseconds. */
const quiet = 150;

/** So often a check is tried again that failed, since files may change while they are read. */
const mostTries = 3;

/** Speaks with one editor about a content folder. */
class Server {
  readonly #options: ServerOptions;
  readonly #connection: Connection;
  readonly #files: OpenFiles;
  readonly #checker: ColumnChecker;
  readonly #publisher: Publisher;
  readonly #checks: Superseding<Checked>;
  #client: Client;
  #failures = 0;

  constructor(connection: Connection, options: ServerOptions) {
    const { settings, environment, languageFor } = options;
    const documents = new TextDocuments(TextDocument);
    this.#options = options;
    this.#connection = connection;
    this.#client = { language: languageFor(undefined), takesVersions: false, resolvesEdits: false };
    this.#files = new OpenFiles(documents, settings.content);
    this.#checker = new ColumnChecker(settings, environment);
    this.#publisher = new Publisher((params) => connection.sendDiagnostics(params));
    this.#checks = new Superseding({
      work: (signal) => this.#checker.check(this.#files.drafts(), signal),
      done: (checked) => this.#tell(checked),
      failed: (error) => this.#fail(error),
      quiet,
    });
    const ask = (): void => this.#checks.ask();
    connection.onInitialize((params) => {
      this.#client = clientOf(params, languageFor);
      return { capabilities, serverInfo: { name: 'industry-observer' } };
    });
    connection.onInitialized(() => {
      this.#follow();
      ask();
    });
    documents.onDidChangeContent(ask);
    documents.onDidSave(ask);
    documents.onDidClose(ask);
    connection.onDidChangeWatchedFiles(ask);
    connection.onCodeAction((params) => this.#actions(params));
    connection.onCodeActionResolve((action) => this.#resolve(action));
    const help = <T>(params: TextDocumentPositionParams, give: (asked: Asked) => T): T | null => {
      const asked = this.#asked(params);
      return asked ? give(asked) : null;
    };
    connection.onCompletion((params) => help(params, completeId));
    connection.onHover((params) => help(params, explainId));
    connection.onDefinition((params) =>
      help(params, (asked) => findId(asked, (file) => this.#files.uriOf(file))),
    );
    documents.listen(connection);
    connection.listen();
  }

  /** Follows the files of the content that no editor has open. */
  #follow(): void {
    const { content } = this.#options.settings;
    followFolder(content, async () => this.#checks.ask()).catch((error: unknown) =>
      this.#connection.console.warn(String(error)),
    );
  }

  #fail(error: unknown): void {
    this.#connection.console.error(error instanceof Error ? (error.stack ?? error.message) : String(error));
    if (isDamage(error)) {
      removeStore(this.#checker.cache);
      process.exit(1);
    }
    this.#failures += 1;
    if (this.#failures < mostTries) this.#checks.ask();
  }

  #tell(checked: Checked): void {
    this.#failures = 0;
    this.#publisher.publish(checked, this.#files, this.#editing(checked));
  }

  #editing(checked: Checked): Editing {
    const { language, takesVersions } = this.#client;
    return {
      language,
      linkOf: handbookLinks(language),
      uriOf: (file) => this.#files.uriOf(file),
      versionOf: (file) => this.#files.versionOf(file),
      linesOf: linesOfChecked(checked),
      takesVersions,
    };
  }

  /** What is asked about a place of a document, by what was read last. */
  #asked({ textDocument, position }: TextDocumentPositionParams): Asked | undefined {
    const open = this.#files.openFile(textDocument.uri);
    const content = this.#checks.last?.content;
    return open && content && { ...open, position, content, language: this.#client.language };
  }

  /** The action that fixes a whole file; its edit costs several checks, and is made once it is chosen. */
  async #fixAll(file: string, checked: Checked): Promise<CodeAction[]> {
    const fixable = checked.diagnostics.filter((diagnostic) => diagnostic.file === file && diagnostic.fix);
    if (fixable.length === 0) return [];
    const action: CodeAction = {
      title: inWords(say('editor.fix-all'), this.#client.language),
      kind: CodeActionKind.SourceFixAll,
      data: { file },
    };
    return [this.#client.resolvesEdits ? action : await this.#resolve(action)];
  }

  async #actions({ textDocument, range, context }: CodeActionParams): Promise<CodeAction[]> {
    const file = this.#files.fileOf(textDocument.uri);
    const checked = file === undefined ? undefined : await this.#checks.settled();
    if (file === undefined || !checked) return [];
    const isWanted = (kind: string): boolean => isAsked(kind, context.only);
    return [
      ...(isWanted(CodeActionKind.QuickFix) ? quickFixes(checked, file, range, this.#editing(checked)) : []),
      ...(isWanted(CodeActionKind.SourceFixAll) ? await this.#fixAll(file, checked) : []),
    ];
  }

  async #resolve(action: CodeAction): Promise<CodeAction> {
    const file = (action.data as { file?: unknown } | undefined)?.file;
    const checked = typeof file === 'string' ? await this.#checks.settled() : undefined;
    if (typeof file !== 'string' || !checked) return action;
    const texts = await this.#checker.fix(checked.drafts, file);
    return { ...action, edit: toWorkspaceEdit(texts, this.#editing(checked)) };
  }
}

/** Starts a language server on streams; it ends the process when the editor does. */
export function startLanguageServer(
  input: NodeJS.ReadableStream,
  output: NodeJS.WritableStream,
  options: ServerOptions,
): void {
  new Server(createConnection(ProposedFeatures.all, input, output), options);
}
