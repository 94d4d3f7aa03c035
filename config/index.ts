export { type Comparison, type ComparisonStatus, compareWorkspaces } from "./compare/index.js";
export type {
  DesiredObject,
  DesiredTask,
  DesiredTaskChannel,
  DesiredTaskQueue,
  DesiredWorker,
  DesiredWorkflow,
  DesiredWorkspace,
  DesiredWorkspaceProperties,
} from "./desired.js";
export {
  createExternal,
  type DesiredExternal,
  type ExternalObject,
  hasExternal,
} from "./external.js";
export { listWorkspaceFiles } from "./files/list-workspace-files.js";
export { findProjectFiles } from "./files/project-files.js";
export { type FixResult, fixWorkspace } from "./fix/fix-workspace.js";
export { matchesName } from "./fleet/find-stacks.js";
export type { Fleet, FleetStack } from "./fleet/fleet.js";
export { findFleet, type LoadedFleet, loadFleet } from "./fleet/load-fleet.js";
export { keyOfWorkspace, type PlacedStack, refuseSharedWorkspaces } from "./fleet/refuse-shared-workspaces.js";
export { readStackSettings, type StackSettings } from "./fleet/stack-settings.js";
export { workspaceOf } from "./fleet/workspace-of.js";
export { type FormatResult, type FormattedFile, formatFiles, formatSource } from "./format/format-files.js";
export { fromLive, type NamedWorkspace } from "./live/from-live.js";
export type { LiveNote } from "./live/live-note.js";
export { listKeys } from "./load/list-keys.js";
export type { LoadOptions, LoadResult, SecretProperty } from "./load/load-result.js";
export { type LoadedTexts, loadTexts } from "./load/load-texts.js";
export { loadWorkspace } from "./load/load-workspace.js";
export { type Located, locateObjects } from "./load/locate-objects.js";
export { describeSecret, type HiddenSecret, type SecretUse } from "./print/hide-secrets.js";
export { type CheckedFiles, printChecked } from "./print/print-checked.js";
export { type PrintedFile, type PrintedWorkspace, type PrintOptions, printWorkspace } from "./print/print-workspace.js";
export { type Rendered, type RenderResult, renderWorkspace } from "./render/render-workspace.js";
export { cleanText } from "./report/clean-text.js";
export type { FindingCode } from "./report/codes/finding-code.js";
export { findingCodes } from "./report/finding-codes.js";
export { type FormatOptions, formatDiagnostics, showSafePath } from "./report/format-diagnostics.js";
export { type PlainDiagnostic, toPlainDiagnostics } from "./report/plain-diagnostics.js";
export { createView, type Reported, type View } from "./report/view.js";
export { type DeclaredKeys, suggestKeys } from "./schema/suggest-keys.js";
export { workspaceFileSchema } from "./schema/workspace-file.js";
export type { UpdatedFile, UpdatedObject, UpdateOptions, UpdateResult } from "./update/update-result.js";
export { updateWorkspace } from "./update/update-workspace.js";
