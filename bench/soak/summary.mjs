import { formatElapsed } from "../../scripts/lib/terminal.mjs";
import { medianOf, toMegabytes } from "./checks/memory.mjs";
import { formatEntries } from "./format-entries.mjs";

/** @typedef {import("./soak.mjs").Soak} Soak */

/** @param {Soak} soak @param {ReadonlyMap<string, number>} steps @returns {string} what was done and seen */
export function formatSummary(soak, steps) {
  const { story, journal, callbacks, receiver, api, ledger, looks, begun } = soak;
  const seconds = (performance.now() - begun) / 1000;
  const totals = ledger.totals();
  /** @type {[string, string][]} */
  const rows = [
    ["time", formatElapsed(seconds * 1000)],
    ["conversations", formatCounts(steps)],
    ["requests", formatCounts(journal.traffic.statuses, seconds)],
    ["injected faults", formatCounts(journal.traffic.faults)],
    ["slowest answer", formatElapsed(api.slowest())],
    [
      "tasks sent",
      Object.entries(totals)
        .map(([outcome, count]) => `${outcome} ${count}`)
        .join(", "),
    ],
    ["events", formatCounts(pick(story.counts, /./), seconds, false)],
    ["  of tasks", formatCounts(pick(story.counts, /^task\./))],
    ["  of workflows", formatCounts(pick(story.counts, /^workflow\./))],
    ["  of reservations", formatCounts(pick(story.counts, /^reservation\./))],
    ["callbacks", formatCounts(callbacks.outcomes)],
    ["callbacks received", formatCounts(receiver.asked)],
    ["close checks", `${looks.count} times; ${looks.moved} objects changed in the meantime`],
    ["memory", formatMemory(soak)],
  ];
  return formatEntries(rows);
}

/** @param {ReadonlyMap<string, number>} counts @param {RegExp} pattern */
function pick(counts, pattern) {
  return new Map([...counts].filter(([name]) => pattern.test(name)));
}

/** @param {ReadonlyMap<string, number>} counts @param {number} [seconds] for a rate @param {boolean} [isDetailed] */
function formatCounts(counts, seconds, isDetailed = true) {
  const total = [...counts.values()].reduce((sum, count) => sum + count, 0);
  const rate = seconds === undefined ? "" : ` (${Math.round(total / seconds)} a second)`;
  const parts = [...counts].sort(([, a], [, b]) => b - a).map(([name, count]) => `${name} ${count}`);
  return `${total}${rate}${isDetailed && parts.length > 0 ? `: ${parts.join(", ")}` : ""}`;
}

/** @param {Soak} soak */
function formatMemory({ memory }) {
  if (memory.length === 0) return "unknown on this system";
  const quarter = Math.max(1, Math.floor(memory.length / 4));
  const parts = [0, 1, 2, 3].map((part) => toMegabytes(medianOf(memory.slice(part * quarter, (part + 1) * quarter))));
  const most = toMegabytes(Math.max(...memory.map(({ bytes }) => bytes)));
  return `${parts.join(", ")} (medians of the quarters), ${most} at most`;
}
