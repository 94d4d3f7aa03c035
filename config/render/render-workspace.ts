import type { JsonObject } from "../../language/index.js";
import { fileShape } from "../format/key-order.js";
import { printLayout } from "../format/yaml/print-layout.js";
import type { LoadOptions, LoadResult } from "../load/load-result.js";
import { loadStages } from "../load/load-stages.js";
import { toResult } from "../load/load-workspace.js";
import { layOutFile } from "../print/printable.js";
import { sortFindings } from "../report/sort-findings.js";
import { neededVariables } from "./needed-variables.js";
import { toContent } from "./to-content.js";
import { toWireContent } from "./to-wire-content.js";

/** A load, and one file that declares the same workspace. `diagnostics` has errors, and repetitions that need a stack. */
export interface RenderResult extends LoadResult {
  /** Undefined if there is an error, or if a repetition needs a stack. */
  readonly rendered: Rendered | undefined;
}

/** A workspace with everything written out. */
export interface Rendered {
  /** YAML in the order and spacing of `taskrouter fmt`. */
  readonly yaml: string;
  /** In the words of TaskRouter's JSON. */
  readonly json: JsonObject;
}

/**
 * Loads workspace files and writes everything out that they write once: repetitions, conditions, named expressions,
 * variables, overlays and included files. Secrets stay `${vars.…}`, and so does what only a stack knows.
 *
 * @example renderWorkspace(["taskrouter/"], { stack: "dev", vars: {} }).rendered?.yaml
 */
export function renderWorkspace(paths: readonly string[], options: LoadOptions = {}): RenderResult {
  const stages = loadStages(paths, { ...options, onlyErrors: true });
  const result = toResult(stages);
  // before controls: a note that is turned off would leave objects out in silence
  const open = stages.context.findings.list.filter(({ code }) => code === "unresolved-repetition");
  const errors = result.diagnostics.filter(({ severity }) => severity === "error");
  const diagnostics = [...errors, ...sortFindings(open)];
  if (result.desired === undefined || open.length > 0) return { ...result, diagnostics, rendered: undefined };
  const content = toContent(stages.filled, stages.overridden);
  const vars = neededVariables(stages.filled.sections, content);
  const yaml = printLayout(layOutFile({ ...(vars && { vars }), ...content }, new Map(), []), fileShape);
  return { ...result, diagnostics, rendered: { yaml, json: toWireContent(content) } };
}
