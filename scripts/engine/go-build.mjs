import { chmodSync, mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { root } from "../lib/paths.mjs";
import { lastLines, run, TIMED_OUT } from "../lib/run.mjs";
import { withProgress } from "../lib/terminal.mjs";
import { isAtLeast, MINIMUM_GO, PULUMI_VERSION } from "./versions.mjs";

/** Only ends a build that hangs: on a busy machine it takes an hour. */
const LIMIT_MS = 2 * 60 * 60_000;

/**
 * A program to build. Each has a wrapper module of its name next to this file, because `go install` refuses modules that have
 * `replace` lines.
 *
 * @typedef {object} Program
 * @property {string} name
 * @property {string} [wrapper] the folder of another wrapper module
 * @property {string} main its package
 * @property {string} version
 * @property {string} variable the variable that holds its version
 */

const VARIABLE = "github.com/pulumi/pulumi/sdk/v3/go/common/version.Version";
const NODE_HOST = "pulumi-language-nodejs";

/** @param {string} version of the CLI @returns {readonly Program[]} */
function listPrograms(version) {
  const cli = { name: "pulumi", main: "github.com/pulumi/pulumi/pkg/v3/cmd/pulumi", version, variable: VARIABLE };
  const host = { ...cli, name: NODE_HOST, main: `github.com/pulumi/pulumi/sdk/v3/nodejs/cmd/${NODE_HOST}` };
  return [version === PULUMI_VERSION ? cli : { ...cli, wrapper: `pulumi-${version}` }, host];
}

/** Starts the dynamic provider of the program's own SDK with the first `node` on PATH. */
const DYNAMIC_PROVIDER = `#!/bin/sh
provider=$(node -e 'console.log(require.resolve("@pulumi/pulumi/cmd/dynamic-provider"))') || exit 1
exec node "$provider" "$@"
`;

/**
 * Checks whether this machine's Go can build the engine.
 *
 * @param {() => Promise<string | undefined>} [readVersion] what `go env GOVERSION` prints
 * @returns {Promise<string | undefined>} why not
 */
export async function findGoProblem(readVersion = readGoVersion) {
  const version = await readVersion();
  if (version === undefined) return "`go` is not on PATH";
  if (!isAtLeast(version, MINIMUM_GO)) return `${version} is too old: ${MINIMUM_GO} or newer is needed`;
  return undefined;
}

/** @returns {Promise<string | undefined>} */
async function readGoVersion() {
  const { code, stdout } = await run("go", ["env", "GOVERSION"], { timeout: 30_000 });
  return code === 0 ? stdout.trim() : undefined;
}

/**
 * Way 3: builds the engine from Pulumi's own Go modules. The user's Go settings (flags, module proxy, tool chain)
 * apply; only a workspace file that may lie above the checkout is switched off.
 *
 * @param {string} folder gets `bin/`
 * @param {string} [version] of the CLI
 */
export async function buildWithGo(folder, version = PULUMI_VERSION) {
  const bin = join(folder, "bin");
  mkdirSync(bin, { recursive: true });
  for (const program of listPrograms(version)) await buildProgram(program, bin);
  const script = join(bin, "pulumi-resource-pulumi-nodejs");
  writeFileSync(script, DYNAMIC_PROVIDER);
  chmodSync(script, 0o755);
}

/**
 * Builds a program with Go.
 *
 * @param {Program} program
 * @param {string} folder gets the program
 */
export async function buildProgram({ name, wrapper = name, main, version, variable }, folder) {
  const args = [
    "build",
    "-v",
    "-mod=readonly",
    "-trimpath",
    "-ldflags",
    `-s -w -X ${variable}=v${version}`,
    "-o",
    join(folder, name),
    main,
  ];
  const result = await withProgress(
    `building ${name} v${version} with Go (about 5 minutes the first time)`,
    (report) => {
      const onLine = createCounter(report);
      const env = { ...process.env, GOWORK: "off" };
      return run("go", args, { cwd: join(root, "scripts", "engine", wrapper), env, onLine, timeout: LIMIT_MS });
    },
  );
  if (result.code !== 0) throw new Error(describeFailure(name, result));
}

/**
 * Describes a build that failed: its errors, without the lines of its progress.
 *
 * @param {string} name of the program
 * @param {import("../lib/run.mjs").RunResult} result of `go build -v`
 * @returns {string}
 */
export function describeFailure(name, { code, stdout, stderr }) {
  if (code === TIMED_OUT)
    return `\`go build\` of ${name} did not finish in ${LIMIT_MS / 60_000} minutes: run the same command again, which goes on from there`;
  // `-v` prints a line for each module and package, which does not explain a failure
  const reasons = stderr.split("\n").filter((line) => !isProgress(line));
  return `\`go build\` of ${name} failed:\n${lastLines({ stdout, stderr: reasons.join("\n") })}`;
}

/** @param {string} line @returns {boolean} */
function isProgress(line) {
  return line.startsWith("go: downloading") || /^[\w.-]+(\/[\w.@~-]+)*$/.test(line);
}

/** Counts what `go build -v` prints: a line for a module it downloads, a line for a package it compiles. @param {(detail: string) => void} report */
function createCounter(report) {
  let modules = 0;
  let packages = 0;
  return (/** @type {string} */ line) => {
    if (line.startsWith("go: downloading")) modules++;
    else packages++;
    report(packages > 0 ? `${packages} packages compiled` : `${modules} modules downloaded`);
  };
}
