import { lookup } from "node:dns/promises";
import { connect } from "node:net";
import { fileURLToPath } from "node:url";
import { ensureInstalled } from "../lib/install.mjs";
import { lastLines, run } from "../lib/run.mjs";
import { withProgress } from "../lib/terminal.mjs";
import { PULUMI_VERSION } from "./versions.mjs";

export const HOST = "get.pulumi.com";
const PROBE_MS = 4_000;
const LIMIT_MS = 15 * 60_000;
const child = fileURLToPath(new URL("run-installer.mjs", import.meta.url));

/**
 * Checks whether the official installer's host answers: a name that does not resolve fails at once, anything else
 * within seconds. The installer itself would wait two minutes for a stalled download.
 *
 * @returns {Promise<string | undefined>} why not
 */
export async function findDownloadProblem() {
  const timeout = AbortSignal.timeout(PROBE_MS);
  try {
    const isDone = await Promise.race([probe(timeout), whenAborted(timeout)]);
    return isDone ? undefined : `${HOST} does not answer within ${PROBE_MS / 1000} s`;
  } catch (error) {
    const { code, message } = /** @type {NodeJS.ErrnoException} */ (error);
    return `${HOST} cannot be reached (${code ?? message})`;
  }
}

/** @param {AbortSignal} signal @returns {Promise<boolean>} */
async function probe(signal) {
  const { address } = await lookup(HOST);
  return new Promise((resolve, reject) => {
    const socket = connect({ host: address, port: 443 });
    const end = () => socket.destroy();
    signal.addEventListener("abort", end, { once: true });
    socket.once("error", reject).once("connect", () => {
      socket.destroy();
      resolve(true);
    });
  });
}

/** @param {AbortSignal} signal @returns {Promise<boolean>} */
function whenAborted(signal) {
  return new Promise((resolve) => signal.addEventListener("abort", () => resolve(false), { once: true }));
}

/**
 * Way 2: the official installer, through Pulumi's Automation API, in a process of its own (it can be ended, and its
 * time is limited).
 *
 * @param {string} folder gets `bin/`
 */
export async function installOfficial(folder) {
  await ensureInstalled();
  const result = await withProgress(`downloading Pulumi v${PULUMI_VERSION} from ${HOST}`, () =>
    run(process.execPath, [child, folder, PULUMI_VERSION], { timeout: LIMIT_MS }),
  );
  if (result.code !== 0) throw new Error(`the official installer failed:\n${lastLines(result)}`);
}
