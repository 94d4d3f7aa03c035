import { once } from "node:events";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { root } from "../../scripts/lib/paths.mjs";
import { startChild } from "../../scripts/lib/run.mjs";

const MAIN = join(root, "dist", "cli", "main.js");
const GRACE_MS = 15_000;
/** The messages of the command about the state in a data directory; all other output to standard error is a finding. */
const START = /^workspace WS[0-9a-f]{32} '/;

/**
 * Runs `taskrouter emulator` in a separate process.
 *
 * @typedef {object} EmulatorProcess
 * @property {string} url
 * @property {() => number | undefined} memory bytes that are resident; undefined where the system does not tell
 * @property {() => Promise<void>} kill with SIGKILL
 * @property {() => Promise<void>} end as a user ends it; an exit code but 0 is a finding
 */

/**
 * @param {{ port: number, data: string | undefined, rules: readonly string[], findings: import("./findings.mjs").Findings }} options
 * @returns {Promise<EmulatorProcess>}
 */
export async function startEmulatorProcess({ port, data, rules, findings }) {
  const args = [MAIN, "emulator", "--port", String(port), ...rules.flatMap((rule) => ["--assume", rule])];
  const child = startChild(process.execPath, data === undefined ? args : [...args, "--data", data], {
    stdio: ["ignore", "pipe", "pipe"],
  });
  const exited = once(child, "exit");
  let isEnding = false;
  let said = "";
  child.stderr?.setEncoding("utf8").on("data", (/** @type {string} */ text) => {
    said += text;
    const lines = said.split("\n");
    said = lines.pop() ?? "";
    for (const line of lines) if (!START.test(line)) findings.add(`the emulator said: ${line}`);
  });
  child.once("exit", (code, signal) => {
    if (!isEnding) findings.add(`the emulator ended unexpectedly: ${signal ?? `exit code ${code}`} ${said}`);
  });
  const url = await readUrl(child, exited);
  if (url === undefined) throw new Error(`the emulator did not start: ${[...findings.list(), said].join("\n")}`);
  return {
    url,
    memory: () => readResident(child.pid),
    async kill() {
      isEnding = true;
      child.kill("SIGKILL");
      await exited;
    },
    async end() {
      if (child.exitCode !== null || child.signalCode !== null) return;
      isEnding = true;
      child.kill("SIGTERM");
      const timer = setTimeout(() => child.kill("SIGKILL"), GRACE_MS);
      const [code, signal] = await exited;
      clearTimeout(timer);
      if (code !== 0) findings.add(`the emulator was asked to end and had ${signal ?? `exit code ${code}`}`);
    },
  };
}

/** @param {import("node:child_process").ChildProcess} child @param {Promise<unknown[]>} exited @returns {Promise<string | undefined>} */
async function readUrl(child, exited) {
  const line = child.stdout ? once(child.stdout.setEncoding("utf8"), "data") : exited;
  const [text] = await Promise.race([line, exited]);
  return /^listening on (\S+)/.exec(String(text))?.[1];
}

/** Reads `/proc` (Linux only). @param {number | undefined} pid @returns {number | undefined} */
function readResident(pid) {
  try {
    const kilobytes = /^VmRSS:\s+(\d+)/m.exec(readFileSync(`/proc/${pid}/status`, "utf8"))?.[1];
    return kilobytes === undefined ? undefined : Number(kilobytes) * 1024;
  } catch {
    return undefined;
  }
}
