import { type ChildProcess, spawn } from "node:child_process";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { pathToFileURL } from "node:url";
import {
  createMessageConnection,
  type MessageConnection,
  StreamMessageReader,
  StreamMessageWriter,
} from "vscode-jsonrpc/node.js";

/** Counted from 0, as in the protocol. */
export interface Position {
  readonly line: number;
  readonly character: number;
}

export interface Completion {
  readonly label: string;
  readonly insertText?: string;
  readonly documentation?: unknown;
}

export interface EditorDiagnostic {
  readonly message: string;
  readonly range: { readonly start: Position; readonly end: Position };
}

/** An editor with one open file, connected to the YAML language server of the VS Code extension. */
export interface Editor {
  /** Sets the text of the file; resolves with the problems that the server reports. */
  show(text: string): Promise<EditorDiagnostic[]>;
  complete(position: Position): Promise<Completion[]>;
  /** The hover text at a position, as Markdown, or an empty text. */
  hover(position: Position): Promise<string>;
  close(): Promise<void>;
}

const LIMIT_MS = 120_000;
const server = join(
  dirname(createRequire(__filename).resolve("yaml-language-server/package.json")),
  "bin/yaml-language-server",
);

/**
 * Starts the server's own executable, and connects to its standard input and output.
 *
 * @param folder that the editor has open
 * @param file in it
 */
export async function startEditor(folder: string, file: string): Promise<Editor> {
  const child = spawn(process.execPath, [server, "--stdio"], { cwd: folder, stdio: ["pipe", "pipe", "inherit"] });
  const connection = createMessageConnection(
    new StreamMessageReader(child.stdout),
    new StreamMessageWriter(child.stdin),
  );
  const uri = pathToFileURL(join(folder, file)).href;
  const waiting: ((found: EditorDiagnostic[]) => void)[] = [];
  answer(connection, (message) => {
    if (message.uri === uri) waiting.shift()?.(message.diagnostics);
  });
  connection.listen();
  await initialize(connection, folder);
  let version = 0;
  const at = (position: Position) => ({ textDocument: { uri }, position });
  return {
    show: (text) => {
      const found = new Promise<EditorDiagnostic[]>((resolve) => waiting.push(resolve));
      version += 1;
      void (version === 1
        ? connection.sendNotification("textDocument/didOpen", {
            textDocument: { uri, languageId: "yaml", version, text },
          })
        : connection.sendNotification("textDocument/didChange", {
            textDocument: { uri, version },
            contentChanges: [{ text }],
          }));
      return within(found, "diagnostics");
    },
    complete: async (position) => {
      const answered: { items: Completion[] } = await within(
        connection.sendRequest("textDocument/completion", at(position)),
        "completion",
      );
      return answered.items;
    },
    hover: async (position) => {
      const answered: { contents: { value: string } } | null = await within(
        connection.sendRequest("textDocument/hover", at(position)),
        "hover",
      );
      return answered?.contents.value ?? "";
    },
    close: () => end(connection, child),
  };
}

/** The default settings of an editor, without the schema catalog on the network. */
const SETTINGS: Record<string, unknown> = {
  yaml: { validate: true, hover: true, completion: true, schemaStore: { enable: false }, customTags: [] },
  http: { proxy: "", proxyStrictSSL: false },
  "[yaml]": { "editor.tabSize": 2, "editor.insertSpaces": true },
  editor: { detectIndentation: false, tabSize: 2 },
  files: { associations: {} },
};

function answer(
  connection: MessageConnection,
  publish: (message: { uri: string; diagnostics: EditorDiagnostic[] }) => void,
): void {
  connection.onRequest("workspace/configuration", ({ items }: { items: { section?: string }[] }) =>
    items.map(({ section }) => SETTINGS[section ?? ""] ?? null),
  );
  connection.onRequest("client/registerCapability", () => null);
  connection.onNotification("textDocument/publishDiagnostics", publish);
}

async function initialize(connection: MessageConnection, folder: string): Promise<void> {
  const rootUri = pathToFileURL(folder).href;
  const capabilities = {
    workspace: { configuration: true, workspaceFolders: true, didChangeConfiguration: { dynamicRegistration: true } },
    textDocument: {
      completion: { completionItem: { snippetSupport: true, documentationFormat: ["markdown"] } },
      hover: {},
    },
  };
  const workspaceFolders = [{ uri: rootUri, name: "project" }];
  await within(
    connection.sendRequest("initialize", { processId: process.pid, rootUri, workspaceFolders, capabilities }),
    "initialize",
  );
  await connection.sendNotification("initialized", {});
}

async function end(connection: MessageConnection, child: ChildProcess): Promise<void> {
  const ended = new Promise((resolve) => child.once("exit", resolve));
  if (child.exitCode === null && child.signalCode === null) child.kill("SIGKILL");
  else return connection.dispose();
  await ended;
  connection.dispose();
}

async function within<T>(work: Promise<T>, what: string): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(
      () => reject(new Error(`the language server returned no ${what} in ${LIMIT_MS / 1000} s`)),
      LIMIT_MS,
    );
  });
  return Promise.race([work, late]).finally(() => clearTimeout(timer));
}
