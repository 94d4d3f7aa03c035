export { compareWorkspaces } from "./compare-workspaces.js";
export type { Comparison, ComparisonStatus } from "./comparison.js";
