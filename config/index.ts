export type {
  DesiredActivity,
  DesiredObject,
  DesiredRoom,
  DesiredTask,
  DesiredTaskQueue,
  DesiredWorker,
  DesiredWorkflow,
  DesiredWorkspace,
  LoadOptions,
  LoadResult,
  SecretPlace,
} from "./desired.js";
export { type FixResult, fixWorkspace } from "./fix/fix-workspace.js";
export { type FormatResult, type FormattedFile, formatFiles, formatSource } from "./format/format-files.js";
export { loadWorkspace } from "./load-workspace.js";
export { cleanText } from "./report/clean-text.js";
export { type FindingCode, findingCodes } from "./report/finding-codes.js";
export { type FormatOptions, formatDiagnostics } from "./report/format-diagnostics.js";
export { type PlainDiagnostic, toPlainDiagnostics } from "./report/plain-diagnostics.js";
export { createView, type View } from "./report/view.js";
export { workspaceFileSchema } from "./schema.js";
