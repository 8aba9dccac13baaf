import type { PublishDiagnosticsParams } from 'vscode-languageserver';
import type { Checked } from '#language-server/column-checker.ts';
import { toLspDiagnostic, type Telling } from '#language-server/lsp-diagnostic.ts';
import type { OpenFiles } from '#language-server/open-files.ts';

/** Tells an editor the problems of every file, and of each only what changed. */
export class Publisher {
  readonly #send: (params: PublishDiagnosticsParams) => unknown;
  /** What was told last, by the addresses of the files that have problems. */
  #told = new Map<string, string>();

  constructor(send: (params: PublishDiagnosticsParams) => unknown) {
    this.#send = send;
  }

  /** Tells what a check found, and of files that have no problem any more, that they have none. */
  publish({ diagnostics }: Checked, files: OpenFiles, telling: Telling): void {
    const before = this.#told;
    this.#told = new Map();
    for (const [file, list] of Map.groupBy(diagnostics, (diagnostic) => diagnostic.file)) {
      const uri = files.uriOf(file);
      const version = files.versionOf(file);
      const told = list.map((diagnostic) => toLspDiagnostic(diagnostic, telling));
      const params = { uri, diagnostics: told, ...(version !== null && { version }) };
      const words = JSON.stringify(told);
      this.#told.set(uri, words);
      if (before.get(uri) !== words) this.#send(params);
    }
    for (const uri of before.keys()) if (!this.#told.has(uri)) this.#send({ uri, diagnostics: [] });
  }
}
