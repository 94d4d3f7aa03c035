import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";
import { parseDocument, stringify } from "yaml";
import { type Result, type Running, start } from "./command.js";
import { addPlugin, createProgram, getHost, type Host, toType } from "./hosts.js";

/** The repository, with the built package under test. */
export const root = resolve(__dirname, "../../..");

export const account = { sid: "AC00000000000000000000000000000001", token: "a-token-that-must-not-leak" };

export interface StackOptions {
  /** Base URL of the TaskRouter. */
  readonly url: string;
  /**
   * Files of the project, by path. Without a program (`index.js`: plain JavaScript, or `Pulumi.yaml`), one applies the
   * folder `taskrouter/` as `cc`.
   */
  readonly files: Readonly<Record<string, string>>;
  /** The host of that program; by default that of the run. */
  readonly host?: Host;
  readonly env?: NodeJS.ProcessEnv;
}

/** One entry of a stack's state. */
export interface StateResource {
  readonly urn: string;
  readonly type: string;
  readonly id?: string;
  readonly inputs?: Record<string, unknown>;
  readonly outputs?: Record<string, unknown>;
}

/** A Pulumi project in a new folder, with the real engine and its state in files. */
export interface Stack {
  readonly folder: string;
  readonly env: NodeJS.ProcessEnv;
  /** The type of a kind in plans and in state: `taskrouter:index:Workflow`. */
  typeOf(kind: string): string;
  /** `pulumi ARGS…`; never throws for an exit code. */
  pulumi(...args: string[]): Promise<Result>;
  /** The same, without waiting. */
  begin(...args: string[]): Running;
  /** `pulumi up --yes --skip-preview ARGS…`, which must succeed. */
  up(...args: string[]): Promise<Result>;
  /** `pulumi preview --diff ARGS…`, which must succeed. */
  preview(...args: string[]): Promise<Result>;
  /** Replaces the program by one that applies the folder `taskrouter/` by a component of another name. */
  writeProgram(name: string): void;
  /** Writes or replaces files of the project. */
  write(files: Readonly<Record<string, string>>): void;
  /** Sets stack configuration, for instance `taskrouter:overwrite`, as `pulumi config set` does. */
  config(values: Readonly<Record<string, string>>): void;
  /** The state as the file backend stores it, with encrypted secrets. */
  state(): Promise<{ text: string; resources: StateResource[]; pending: unknown[] }>;
  /** Ends running commands, and removes the folder. */
  remove(): void;
}

const SETTINGS = "Pulumi.dev.yaml";
/** The salt of the passphrase `test`. */
const SALT = "v1:2yVDY+/clz0=:v1:jJBkjpxj3uAp+Jsf:75cNOmkjkWd0crQb64AcjJL/kQUvcA==";

/** The engine that wrote a state; it checks that the number belongs to the version. */
const MANIFEST = {
  time: "2026-11-30T00:00:00Z",
  magic: "a8ce862bb3201356034a2d41310dffb289d873f576feb681dd14b5ac87d739dd",
  version: "v3.276.0",
};

/** Returns the files of `pulumi stack init dev`, which takes half a second for each of hundreds of stacks. */
function createInitialFiles(program: string, url: string): Readonly<Record<string, string>> {
  const project = /^name: *(.*)/m.exec(program)?.[1];
  const secrets = { type: "passphrase", state: { salt: SALT } };
  const latest = { manifest: MANIFEST, secrets_providers: secrets, metadata: {} };
  const checkpoint = { stack: `organization/${project}/dev`, latest };
  return {
    ".state/.pulumi/meta.yaml": "version: 1\n",
    [`.state/.pulumi/stacks/${project}/dev.json`]: JSON.stringify({ version: 3, checkpoint }),
    [SETTINGS]: stringify({ config: { "taskrouter:baseUrl": url }, encryptionsalt: SALT }),
  };
}

/** Creates a project with a stack `dev`. */
export function createStack(options: StackOptions): Stack {
  const folder = mkdtempSync(join(tmpdir(), "taskrouter-e2e-"));
  const env: NodeJS.ProcessEnv = {
    ...process.env,
    PULUMI_HOME: join(folder, ".pulumi-home"),
    // without the engine's attribute files: a run that is killed while it writes one leaves an empty file, which the
    // next run cannot load ("failed to load checkpoint: EOF"). *observed*
    PULUMI_BACKEND_URL: `file://${join(folder, ".state")}?metadata=skip`,
    PULUMI_CONFIG_PASSPHRASE: "test",
    PULUMI_STACK: "dev",
    PULUMI_SKIP_UPDATE_CHECK: "true",
    // the engine collects garbage less often, which takes less time
    GOGC: "400",
    TWILIO_ACCOUNT_SID: account.sid,
    TWILIO_AUTH_TOKEN: account.token,
    NO_COLOR: "1",
    ...options.env,
  };
  const running = new Set<Running>();
  const write = (files: Readonly<Record<string, string>>) => {
    for (const [path, text] of Object.entries(files)) {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), text);
    }
  };
  const begin = (...args: string[]) => {
    const command = start("pulumi", [...args, "--non-interactive"], { cwd: folder, env });
    running.add(command);
    void command.done.finally(() => running.delete(command));
    return command;
  };
  const pulumi = async (...args: string[]) => await begin(...args).done;
  const must = async (...args: string[]) => {
    const result = await pulumi(...args);
    if (result.code !== 0) throw new Error(`pulumi ${args.join(" ")} exited ${result.code}:\n${result.output}`);
    return result;
  };
  // a file in place of the folder of the engine's debug logs, which take a tenth of the time of a command
  mkdirSync(join(folder, ".pulumi-home"));
  writeFileSync(join(folder, ".pulumi-home/logs"), "");
  mkdirSync(join(folder, "node_modules/@pulumi"), { recursive: true });
  symlinkSync(root, join(folder, "node_modules/pulumi-taskrouter"));
  symlinkSync(join(root, "node_modules/@pulumi/pulumi"), join(folder, "node_modules/@pulumi/pulumi"));
  const host = chooseHost(options);
  const project = { ...createProgram(host, "cc"), ...options.files };
  write({ ...createInitialFiles(`${project["Pulumi.yaml"]}`, options.url), ...project });
  addPlugin(folder);
  return {
    folder,
    env,
    typeOf: (kind) => toType(host, kind),
    pulumi,
    begin,
    up: (...args) => must("up", "--yes", "--skip-preview", ...args),
    preview: (...args) => must("preview", "--diff", ...args),
    writeProgram: (name) => write(createProgram(host, name)),
    write,
    config: (values) => {
      const settings = parseDocument(readFileSync(join(folder, SETTINGS), "utf8"));
      for (const [key, value] of Object.entries(values)) settings.setIn(["config", key], value);
      write({ [SETTINGS]: `${settings}` });
    },
    state: async () => {
      const text = readFileSync(join(folder, ".state/.pulumi/stacks/project/dev.json"), "utf8");
      const { checkpoint } = JSON.parse(text) as { checkpoint: { latest?: Deployment } };
      const { resources = [], pending_operations: pending = [] } = checkpoint.latest ?? {};
      return { text, resources, pending };
    },
    remove: () => {
      for (const command of running) command.kill();
      rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}

function chooseHost({ files, host = getHost() }: StackOptions): Host {
  return "index.js" in files ? "dynamic" : host;
}

interface Deployment {
  resources?: StateResource[];
  pending_operations?: unknown[];
}
