import type { Findings } from "../report/findings.js";
import type { Sections } from "../tree/sections.js";
import { applyControls, type ControlledFindings } from "./apply-controls.js";
import { loadSettings } from "./load-settings.js";
import { readAllows } from "./read-allows.js";
import { readIgnores } from "./read-ignores.js";

interface ControlContext {
  readonly findings: Findings;
  readonly sources: Map<string, string>;
  readonly roots: ReadonlyMap<string, string>;
}

/** Applies settings, comments and `allow` to the findings so far. */
export function controlFindings(sections: Sections, isComplete: boolean, context: ControlContext): ControlledFindings {
  const { findings, sources } = context;
  const yaml = [...sources].filter(([file]) => /\.ya?ml$/i.test(file));
  return applyControls(findings.list, {
    settings: loadSettings(context),
    ignores: new Map(yaml.map(([file, text]) => [file, readIgnores(file, text, findings)])),
    allows: readAllows(sections, findings),
    isComplete,
  });
}
