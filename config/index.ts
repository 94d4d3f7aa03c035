export type {
  DesiredActivity,
  DesiredObject,
  DesiredRoom,
  DesiredTaskQueue,
  DesiredWorkflow,
  DesiredWorkspace,
  LoadOptions,
  LoadResult,
  SecretPlace,
} from "./desired.js";
export { loadWorkspace } from "./load-workspace.js";
export {
  type FormatOptions,
  formatDiagnostics,
  type PlainDiagnostic,
  toPlainDiagnostics,
} from "./report/format-diagnostics.js";
export { workspaceFileSchema } from "./schema.js";
