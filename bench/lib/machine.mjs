import { cpus, loadavg } from "node:os";

/** Describes the machine and its load: `Node 20.19.0, 2 cores, load 0.31`. @returns {string} */
export function describeMachine() {
  const [load = 0] = loadavg();
  const cores = cpus().length;
  const remark = load > cores / 2 ? ": busy, so ratios are more reliable than times" : "";
  return `Node ${process.versions.node}, ${process.platform}, ${cores} cores, load ${load.toFixed(2)}${remark}`;
}
