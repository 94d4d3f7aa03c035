import { red } from "./terminal.mjs";

const OLDEST_NODE = [20, 18, 1];

/**
 * Runs a script. A failure prints one message and sets exit code 1; a stack trace is printed only if `DEBUG` is set.
 *
 * @param {() => Promise<unknown>} work
 */
export async function runMain(work) {
  try {
    checkNode();
    await work();
  } catch (error) {
    const { message, stack } = error instanceof Error ? error : new Error(String(error));
    process.stderr.write(`${red("error:")} ${process.env.DEBUG === undefined ? message : stack}\n`);
    process.exitCode = 1;
  }
}

/** @param {string} [version] @throws {Error} if this Node is too old */
export function checkNode(version = process.versions.node) {
  const have = version.split(".").map(Number);
  const first = OLDEST_NODE.findIndex((part, index) => have[index] !== part);
  if (first === -1 || Number(have[first]) > Number(OLDEST_NODE[first])) return;
  throw new Error(`Node ${version} is too old: ${OLDEST_NODE.join(".")} or newer is needed`);
}
