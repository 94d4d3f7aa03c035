import { realpathSync } from "node:fs";
import type { Findings } from "../report/findings.js";
import type { FleetStack } from "./fleet.js";
import { readStackSettings } from "./stack-settings.js";

/** Reports stacks that are listed twice: by two entries, or as one project in two folders. */
export function refuseTwice(stacks: readonly FleetStack[], findings: Findings): void {
  const seen = new Map<string, FleetStack>();
  for (const one of stacks) {
    const keys = [toFolderKey(one), toStateKey(one)].filter((key) => key !== undefined);
    const first = keys.map((key) => seen.get(key)).find((other) => other !== undefined);
    for (const key of keys) seen.set(key, first ?? one);
    if (first === undefined) continue;
    const related = first.span.start === one.span.start ? [] : [{ span: first.span, message: "the first entry" }];
    findings.add("stack-twice", { name: one.name, first: first.name }, one.span, { related });
  }
}

function toFolderKey({ folder, stack }: FleetStack): string {
  return JSON.stringify([realpathSync(folder), shortName(stack)]);
}

/** Copies of a project in two folders have one state, unless each folder has a backend of its own. */
function toStateKey({ folder, stack }: FleetStack): string | undefined {
  const { project, backend } = readStackSettings(folder, stack);
  return project === undefined ? undefined : JSON.stringify([backend ?? null, project, stack]);
}

/** `prod` of `organization/project/prod`, with its organization if it has one. */
function shortName(stack: string): string {
  return stack
    .split("/")
    .filter((_, at, all) => all.length < 3 || at !== 1)
    .join("/");
}
