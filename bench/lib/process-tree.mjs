import { readdirSync, readFileSync } from "node:fs";
import { basename } from "node:path";

const TICKS_PER_SECOND = 100;
const PAGE_BYTES = 4096;

/** Names of programs that an installed plugin is not started by. @type {Readonly<Record<string, string>>} */
const NAMES = { "main.js": "pulumi-resource-taskrouter" };

/**
 * @typedef {object} Use
 * @property {number} cpu seconds, of the process and all it started
 * @property {number} memory bytes, the most that all together had resident at one moment
 * @property {Readonly<Record<string, number>>} programs CPU seconds as far as they were seen, by the name of the program
 */

/**
 * Watches a process and all its descendants through `/proc` (Linux only).
 *
 * @param {number} pid
 * @param {number} [everyMs]
 * @returns {{ end(): Use }}
 */
export function watchTree(pid, everyMs = 40) {
  /** CPU seconds and program by process id and start time. @type {Map<string, { own: number, program: string }>} */
  const seen = new Map();
  const waitedBefore = readWaitedCpu();
  let memory = 0;
  const look = () => {
    const tree = listTree(pid);
    // a process that was just forked still shows the memory of its parent, so it counts from the next sample on
    const known = tree.filter(({ key }) => seen.has(key));
    memory = Math.max(memory, sum(known.map(({ resident }) => resident)));
    // a process that was just forked still shows the words of its parent, and one that has ended shows none
    for (const { pid: id, key, own } of tree)
      seen.set(key, { own, program: readProgram(id) ?? seen.get(key)?.program ?? "" });
  };
  const timer = setInterval(look, everyMs);
  look();
  return {
    end() {
      clearInterval(timer);
      // the samples miss the last moments of a process, and the system's own sum of ended children misses a child that
      // nobody waited for: the larger one is closer
      const uses = [...seen.values()];
      const cpu = Math.max(sum(uses.map(({ own }) => own)), readWaitedCpu() - waitedBefore);
      return { cpu, memory, programs: sumByProgram(uses) };
    },
  };
}

/** @param {number} root */
function listTree(root) {
  const all = readdirSync("/proc").flatMap((name) => (/^\d+$/.test(name) ? readProcess(Number(name)) : []));
  const wanted = new Set([root]);
  // parents have smaller IDs than their children, except where IDs wrap around, so repeat until nothing new is found
  for (let size = 0; size !== wanted.size; ) {
    size = wanted.size;
    for (const { pid, parent } of all) if (wanted.has(parent)) wanted.add(pid);
  }
  return all.filter(({ pid }) => wanted.has(pid));
}

/** @param {number} pid */
function readProcess(pid) {
  const fields = readStat(pid);
  if (fields === undefined) return [];
  const [parent = 0, user = 0, system = 0, started = 0, pages = 0] = [1, 11, 12, 19, 21].map((at) =>
    Number(fields[at]),
  );
  return [
    { pid, parent, key: `${pid} ${started}`, own: (user + system) / TICKS_PER_SECOND, resident: pages * PAGE_BYTES },
  ];
}

/** The name of the script that a process runs, or of its program. @param {number} pid @returns {string | undefined} */
function readProgram(pid) {
  try {
    const words = readFileSync(`/proc/${pid}/cmdline`, "utf8").split("\0");
    const program = basename(words[0] ?? "");
    const script = program === "node" ? words.slice(1).find((word) => word !== "" && !word.startsWith("-")) : undefined;
    return program === "" ? undefined : (NAMES[basename(script ?? program)] ?? basename(script ?? program));
  } catch {
    return undefined;
  }
}

/** @param {readonly { own: number, program: string }[]} uses @returns {Record<string, number>} */
function sumByProgram(uses) {
  /** @type {Record<string, number>} */
  const sums = {};
  for (const { own, program } of uses) sums[program] = (sums[program] ?? 0) + own;
  return sums;
}

/** CPU seconds of the ended children of this process, and of their children. @returns {number} */
function readWaitedCpu() {
  const fields = readStat("self");
  return (Number(fields?.[13]) + Number(fields?.[14])) / TICKS_PER_SECOND;
}

/** The fields of `/proc/PID/stat` after the name, starting with the state (proc(5)). @param {number | "self"} pid */
function readStat(pid) {
  try {
    const text = readFileSync(`/proc/${pid}/stat`, "utf8");
    return text.slice(text.lastIndexOf(")") + 2).split(" ");
  } catch {
    return undefined;
  }
}

/** @param {readonly number[]} numbers @returns {number} */
function sum(numbers) {
  return numbers.reduce((total, number) => total + number, 0);
}
