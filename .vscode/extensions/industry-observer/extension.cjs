// Starts the language server of the project, which tells VS Code what is to be mended while somebody types.
'use strict';

const { existsSync } = require('node:fs');
const path = require('node:path');

const root = path.resolve(__dirname, '../../..');

/** The Node that npm ci brings, else the one of the PATH. */
function findNode() {
  const names = ['node_modules/node/bin/node', 'node_modules/node/bin/node.exe'];
  return names.map((name) => path.join(root, name)).find((file) => existsSync(file)) ?? 'node';
}

let client;

exports.activate = async () => {
  const vscode = require('vscode');
  const isChinese = /^zh/i.test(vscode.env.language);
  if (!existsSync(path.join(root, 'node_modules/vscode-languageclient'))) {
    vscode.window.showWarningMessage(
      isChinese
        ? '还不能边写边查：请先在项目文件夹里运行 npm ci，再重新载入窗口。'
        : 'Nothing is checked as you write yet: run npm ci in the folder of the project, then reload the window.',
    );
    return;
  }
  const { LanguageClient } = require('vscode-languageclient/node');
  const words = ['-r', './src/require-node.cjs', 'src/cli.ts', 'language-server', '--stdio'];
  client = new LanguageClient(
    'industry-observer',
    isChinese ? '行业观察者' : 'Industry Observer',
    { command: findNode(), args: words, options: { cwd: root } },
    // The server knows which of them belong to the column.
    { documentSelector: [{ scheme: 'file', pattern: '**/content/**' }] },
  );
  await client.start();
};

exports.deactivate = () => client?.stop();
