import { type CompiledTarget, DEFAULT_FILTER } from "../compile/compile-workflow.js";
import { getTimeVariables } from "./clock.js";
import type { TaskEntry, VersionEntry } from "./entries.js";
import { getTaskAttributes } from "./scopes.js";
import type { World } from "./world.js";

// Where a task goes in its workflow. Nothing is changed here.

/**
 * Returns the target in which a task begins: the first one of the first filter that matches, or the default filter.
 */
export function findFirstTarget(world: World, task: TaskEntry, version: VersionEntry): CompiledTarget | undefined {
  return findMatch(world, task, version, 0) ?? version.compiled.defaultTarget;
}

/** Returns the target after the one a task is in, in the same filter. */
export function findNextTarget({ target, version }: TaskEntry): CompiledTarget | undefined {
  return target && version?.compiled.filters[target.filterIndex]?.targets[target.targetIndex + 1];
}

/** Returns the first target of the next filter that matches. The default filter has no next one. */
export function findLaterFilter(world: World, task: TaskEntry): CompiledTarget | undefined {
  const { target, version } = task;
  if (target === undefined || version === undefined || isDefault(target)) return undefined;
  return findMatch(world, task, version, target.filterIndex + 1);
}

/** Returns the default filter's target, unless a task is in it. */
export function findDefaultTarget({ target, version }: TaskEntry): CompiledTarget | undefined {
  return target !== undefined && isDefault(target) ? undefined : version?.compiled.defaultTarget;
}

function isDefault({ filterIndex }: CompiledTarget): boolean {
  return filterIndex === DEFAULT_FILTER;
}

function findMatch(world: World, task: TaskEntry, version: VersionEntry, from: number): CompiledTarget | undefined {
  const { filters } = version.compiled;
  const scope = { task: getTaskAttributes(task), taskrouter: getTimeVariables(world.clock) };
  for (let at = from; at < filters.length; at += 1) {
    const filter = filters[at];
    if (filter?.matches(scope) === true) return filter.targets[0];
  }
  return undefined;
}
