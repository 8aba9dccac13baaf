import assert from 'node:assert/strict';
import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { TestContext } from 'node:test';
import { fileURLToPath, pathToFileURL } from 'node:url';
import {
  CodeActionRequest,
  CodeActionTriggerKind,
  createProtocolConnection,
  DidChangeTextDocumentNotification,
  DidCloseTextDocumentNotification,
  DidOpenTextDocumentNotification,
  DidSaveTextDocumentNotification,
  InitializedNotification,
  InitializeRequest,
  PublishDiagnosticsNotification,
  StreamMessageReader,
  StreamMessageWriter,
  type CodeAction,
  type Diagnostic,
  type InitializeResult,
  type PublishDiagnosticsParams,
  type ProtocolConnection,
  type Range,
  type WorkspaceEdit,
} from 'vscode-languageserver-protocol/node';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { environmentOf } from '../commands/run-command.ts';

const root = path.resolve(import.meta.dirname, '../../..');

/** What an editor says that it can do. */
interface Abilities {
  locale?: string;
  /** What the server is asked for on its command line. */
  words?: string[];
  environment?: NodeJS.ProcessEnv;
  takesVersions?: boolean;
}

/** An editor that speaks with the real language server over its standard streams, and keeps documents in memory. */
export class Editor {
  readonly content: string;
  readonly process: ChildProcess;
  readonly connection: ProtocolConnection;
  readonly documents = new Map<string, TextDocument>();
  /** What was published last, by address. */
  readonly published = new Map<string, PublishDiagnosticsParams>();
  initialized: InitializeResult | undefined;
  #waiting: { isMet: () => boolean; met: () => void }[] = [];

  constructor(content: string, environment: NodeJS.ProcessEnv, words: readonly string[]) {
    this.content = content;
    this.process = spawn(process.execPath, ['src/cli.ts', 'language-server', '--stdio', ...words], {
      cwd: root,
      env: environment,
      stdio: ['pipe', 'pipe', 'inherit'],
    });
    const { stdin, stdout } = this.process;
    assert.ok(stdin && stdout);
    // What was sent to a server that ended is of no interest.
    stdin.on('error', () => undefined);
    this.connection = createProtocolConnection(
      new StreamMessageReader(stdout),
      new StreamMessageWriter(stdin),
    );
    this.connection.onNotification(PublishDiagnosticsNotification.type, (params) => {
      this.published.set(params.uri, params);
      this.#look();
    });
    this.connection.listen();
  }

  #look(): void {
    for (const each of this.#waiting.filter(({ isMet }) => isMet())) {
      this.#waiting = this.#waiting.filter((other) => other !== each);
      each.met();
    }
  }

  /** Waits until what was published meets a condition. */
  async until(isMet: () => boolean): Promise<void> {
    if (isMet()) return;
    const { promise, resolve } = Promise.withResolvers<void>();
    this.#waiting.push({ isMet, met: resolve });
    await promise;
  }

  uri(file: string): string {
    return pathToFileURL(path.join(this.content, file)).href;
  }

  /** The text of a file on the disk. */
  onDisk(file: string): string {
    return readFileSync(path.join(this.content, file), 'utf8');
  }

  document(file: string): TextDocument {
    const document = this.documents.get(this.uri(file));
    assert.ok(document, `${file} is not open`);
    return document;
  }

  /** Opens a file, with the text on the disk where no other is given. */
  async open(file: string, text = this.onDisk(file)): Promise<void> {
    const uri = this.uri(file);
    const document = TextDocument.create(uri, file.endsWith('.mdx') ? 'mdx' : 'yaml', 1, text);
    this.documents.set(uri, document);
    await this.connection.sendNotification(DidOpenTextDocumentNotification.type, {
      textDocument: { uri, languageId: document.languageId, version: 1, text },
    });
  }

  /** Types: a stretch of an open document becomes another. */
  async type(file: string, before: string, after: string): Promise<void> {
    const document = this.document(file);
    const start = document.getText().indexOf(before);
    assert.notEqual(start, -1, `${before} is not in ${file}`);
    const range = { start: document.positionAt(start), end: document.positionAt(start + before.length) };
    await this.edit(document.uri, [{ range, newText: after }]);
  }

  /** Edits a document, whether it is open or not. */
  async edit(uri: string, edits: { range: Range; newText: string }[]): Promise<void> {
    const file = path.relative(this.content, fileURLToPath(uri));
    if (!this.documents.has(uri)) await this.open(file);
    const document = this.document(file);
    const text = TextDocument.applyEdits(document, edits);
    const version = document.version + 1;
    // The last edits come first: each counts in the text as those before it left it.
    const contentChanges = edits
      .toSorted((a, b) => document.offsetAt(b.range.start) - document.offsetAt(a.range.start))
      .map(({ range, newText }) => ({ range, text: newText }));
    this.documents.set(uri, TextDocument.create(uri, document.languageId, version, text));
    await this.connection.sendNotification(DidChangeTextDocumentNotification.type, {
      textDocument: { uri, version },
      contentChanges,
    });
  }

  async save(file: string): Promise<void> {
    const document = this.document(file);
    writeFileSync(path.join(this.content, file), document.getText());
    await this.connection.sendNotification(DidSaveTextDocumentNotification.type, {
      textDocument: { uri: document.uri },
    });
  }

  async close(file: string): Promise<void> {
    this.documents.delete(this.uri(file));
    await this.connection.sendNotification(DidCloseTextDocumentNotification.type, {
      textDocument: { uri: this.uri(file) },
    });
  }

  /** What was published of a file. */
  diagnostics(file: string): Diagnostic[] {
    return this.published.get(this.uri(file))?.diagnostics ?? [];
  }

  codes(file: string): string[] {
    return this.diagnostics(file).map(({ code }) => String(code));
  }

  /** Waits until a problem of a code is told of a file. */
  async told(file: string, code: string): Promise<Diagnostic> {
    const find = (): Diagnostic | undefined => this.diagnostics(file).find((each) => each.code === code);
    await this.until(() => find() !== undefined);
    return find() as Diagnostic;
  }

  /** Waits until a problem of a code is told no more of a file. */
  async gone(file: string, code: string): Promise<void> {
    await this.until(() => !this.codes(file).includes(code));
  }

  async actions(file: string, range: Range, only?: string[]): Promise<CodeAction[]> {
    const found = await this.connection.sendRequest(CodeActionRequest.type, {
      textDocument: { uri: this.uri(file) },
      range,
      context: { diagnostics: [], triggerKind: CodeActionTriggerKind.Invoked, ...(only && { only }) },
    });
    return (found ?? []) as CodeAction[];
  }

  /** Applies what an action does to documents. */
  async apply(edit: WorkspaceEdit | undefined): Promise<void> {
    assert.ok(edit);
    for (const change of edit.documentChanges ?? []) {
      assert.ok('edits' in change);
      const { uri, version } = change.textDocument;
      assert.equal(version, this.documents.get(uri)?.version ?? null);
      await this.edit(uri, change.edits as { range: Range; newText: string }[]);
    }
    for (const [uri, edits] of Object.entries(edit.changes ?? {})) await this.edit(uri, edits);
  }
}

/** Starts an editor on a content folder; the server ends with the test. */
export async function startEditor(
  t: TestContext,
  content: string,
  {
    locale = 'en',
    words = [],
    environment = environmentOf(t, content),
    takesVersions = true,
  }: Abilities = {},
): Promise<Editor> {
  const editor = new Editor(content, environment, words);
  t.after(async () => {
    editor.connection.dispose();
    if (editor.process.exitCode !== null) return;
    const ended = once(editor.process, 'exit');
    editor.process.stdin?.end();
    await ended;
  });
  editor.initialized = await editor.connection.sendRequest(InitializeRequest.type, {
    processId: process.pid,
    rootUri: existsSync(content) ? pathToFileURL(content).href : null,
    locale,
    capabilities: { workspace: { workspaceEdit: { documentChanges: takesVersions } } },
  });
  await editor.connection.sendNotification(InitializedNotification.type, {});
  return editor;
}
