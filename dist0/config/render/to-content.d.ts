import type { JsonObject } from "../../language/index.js";
import type { ControlledFindings } from "../controls/apply-controls.js";
import type { FilledWorkspace } from "../load/fill-workspace.js";
type Overridden = ControlledFindings["overridden"];
/**
 * The content of one workspace file that declares the same workspace as all files together, without anything that is
 * written once: repetitions, named expressions and variables are filled in. Secrets stay `${vars.…}`.
 *
 * @param overridden ids of rules whose errors in an object are turned off, also by comments and settings
 */
export declare function toContent({ sections, routings }: FilledWorkspace, overridden: Overridden): JsonObject;
export {};
