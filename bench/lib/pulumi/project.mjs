import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { run, startChild } from "../../../scripts/lib/run.mjs";
import { watchTree } from "../process-tree.mjs";

const LIMIT_MS = 30 * 60_000;
const SETTINGS = "name: bench\nruntime:\n  name: nodejs\n  options: { typescript: false }\nmain: index.js\n";
/** The account of every run. */
export const ACCOUNT = { TWILIO_ACCOUNT_SID: "AC0123456789abcdef0123456789abcdef", TWILIO_AUTH_TOKEN: "local" };

/** @typedef {{ wall: number } & import("../process-tree.mjs").Use} Measure seconds, and what all processes used */
/**
 * @typedef {object} Project
 * @property {string} folder
 * @property {(files: Record<string, string>) => void} write
 * @property {(args: readonly string[]) => Promise<Measure>} measure runs `pulumi ARGS…` and throws when it fails
 * @property {(command: string, args: readonly string[]) => Promise<Measure>} measureCommand does the same with any command
 * @property {() => void} remove
 */

/**
 * A Pulumi project in plain JavaScript, with a stack whose state is in files.
 *
 * @param {{ modules: string, env: NodeJS.ProcessEnv, files: Record<string, string>, url?: string } & Partial<import("./settings.mjs").Setting>} options
 *   `modules`: a `node_modules`
 * @returns {Promise<Project>}
 */
export async function createProject(options) {
  const { modules, env, files, url = "http://127.0.0.1:9", variables: own, query = "", isLogOff = false } = options;
  const folder = mkdtempSync(join(tmpdir(), "taskrouter-bench-"));
  mkdirSync(join(folder, ".state"));
  symlinkSync(modules, join(folder, "node_modules"));
  const variables = {
    ...env,
    ...ACCOUNT,
    PULUMI_HOME: join(folder, ".home"),
    PULUMI_BACKEND_URL: `file://${join(folder, ".state")}${query}`,
    PULUMI_CONFIG_PASSPHRASE: "bench",
    PULUMI_SKIP_UPDATE_CHECK: "true",
    NO_COLOR: "1",
    ...own,
  };
  const write = (/** @type {Record<string, string>} */ texts) => {
    for (const [path, text] of Object.entries(texts)) {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), text);
    }
  };
  write({
    "Pulumi.yaml": SETTINGS,
    "package.json": "{}",
    "Pulumi.dev.yaml": `config:\n  taskrouter:baseUrl: ${url}\n`,
  });
  write(files);
  if (isLogOff) write({ ".home/logs": "" });
  const { code, stderr } = await run("pulumi", ["stack", "init", "dev"], { cwd: folder, env: variables });
  if (code !== 0) throw new Error(`pulumi stack init failed:\n${stderr}`);
  return {
    folder,
    write,
    measure: (args) => measure("pulumi", [...args, "--non-interactive"], folder, variables),
    measureCommand: (command, args) => measure(command, args, folder, variables),
    remove: () => rmSync(folder, { recursive: true, force: true, maxRetries: 5 }),
  };
}

/** @param {string} command @param {readonly string[]} args @param {string} cwd @param {NodeJS.ProcessEnv} env @returns {Promise<Measure>} */
export async function measure(command, args, cwd, env) {
  const began = performance.now();
  const child = startChild(command, args, { cwd, env, stdio: ["ignore", "pipe", "pipe"] });
  const tree = watchTree(child.pid ?? 0);
  const timer = setTimeout(() => child.kill("SIGKILL"), LIMIT_MS);
  let output = "";
  for (const stream of [child.stdout, child.stderr]) stream?.setEncoding("utf8").on("data", (text) => (output += text));
  const code = await new Promise((resolve, reject) => child.once("error", reject).once("close", resolve));
  clearTimeout(timer);
  const wall = (performance.now() - began) / 1000;
  const use = tree.end();
  if (code !== 0) throw new Error(`${command} ${args.join(" ")} exited ${code}:\n${output.slice(-4000)}`);
  return { wall, ...use };
}
