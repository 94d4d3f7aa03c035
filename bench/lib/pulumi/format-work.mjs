import { readFileSync } from "node:fs";
import { formatRows } from "../format-rows.mjs";
import { steps } from "./steps.mjs";

/**
 * @typedef {{ wall: number, cpu: number, calls?: Record<string, number>, memory?: number }} PeerFigure
 * @typedef {{ source: string, remark: string, tools: Record<string, Record<string, Record<string, PeerFigure>>> }} Peers
 */

/** @type {Peers} */
export const peers = JSON.parse(readFileSync(new URL("./peers.json", import.meta.url), "utf8"));

const MEBIBYTE = 1024 * 1024;
/** The limit for our CPU seconds, as a multiple of the null provider's. */
export const GOAL = 1.25;

/** The variants of the peers that the tables show; `peers.json` has the others. */
const SHOWN = ["tofu, community provider, blocks", "tofu, community provider, yaml", "tofu, official provider, yaml"];

/**
 * Formats one table: our figures, the null provider's CPU seconds, and the peers' figures.
 *
 * @param {{ count: number, latency: number, ours: ReadonlyMap<string, import("./run-steps.mjs").StepResult>, nothing: ReadonlyMap<string, import("./run-steps.mjs").StepResult> | undefined }} work
 * @returns {string} Markdown
 */
export function formatTable({ count, latency, ours, nothing }) {
  const head = ["step", "wall s", "CPU s", "calls", "MiB", "null CPU s", "ratio", ...SHOWN.map(toShortName)];
  const rows = steps.flatMap(({ name, peer }) => {
    const result = ours.get(name);
    if (result === undefined) return [];
    const own = [result.wall.toFixed(2), result.cpu.toFixed(2), formatCalls(result.calls), toMebibytes(result.memory)];
    return [[name, ...own, ...compareNull(result.cpu, nothing?.get(name)?.cpu), ...listPeers(peer, count, latency)]];
  });
  return `N = ${count}, ${latency} ms latency\n\n${formatRows([head, ...rows])}`;
}

/** @param {string} tool */
function toShortName(tool) {
  return tool.replace(" provider", "").replace("tofu, ", "tofu ");
}

/** @param {number} cpu @param {number | undefined} nothing @returns {string[]} */
function compareNull(cpu, nothing) {
  if (nothing === undefined) return ["", ""];
  const ratio = cpu / nothing;
  return [nothing.toFixed(2), `${ratio.toFixed(2)}${ratio > GOAL ? " !" : ""}`];
}

/** @param {string | undefined} step @param {number} count @param {number} latency @returns {string[]} */
function listPeers(step, count, latency) {
  return SHOWN.map((tool) => {
    const figure = step === undefined ? undefined : peers.tools[tool]?.[step]?.[`${count}@${latency}`];
    if (figure === undefined) return "";
    const calls = figure.calls === undefined ? "" : `; ${formatCalls(figure.calls)}`;
    return `${figure.wall.toFixed(2)} (${figure.cpu.toFixed(1)})${calls}`;
  });
}

/** @param {Record<string, number>} calls @returns {string} */
export function formatCalls(calls) {
  const order = ["GET", "POST", "DELETE"].filter((method) => calls[method] !== undefined);
  return order.map((method) => `${calls[method]} ${method}`).join(" + ") || "0";
}

/** @param {number} bytes @returns {string} */
function toMebibytes(bytes) {
  return String(Math.round(bytes / MEBIBYTE));
}
