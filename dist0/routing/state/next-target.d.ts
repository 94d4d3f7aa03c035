import type { CompiledTarget } from "../compile/compile-workflow.js";
import type { TaskEntry, VersionEntry } from "./entries.js";
import type { World } from "./world.js";
/**
 * Returns the target in which a task begins: the first one of the first filter that matches, or the default filter.
 */
export declare function findFirstTarget(world: World, task: TaskEntry, version: VersionEntry): CompiledTarget | undefined;
/** Returns the target after the one a task is in, in the same filter. */
export declare function findNextTarget({ target, version }: TaskEntry): CompiledTarget | undefined;
/** Returns the first target of the next filter that matches. The default filter has no next one. */
export declare function findLaterFilter(world: World, task: TaskEntry): CompiledTarget | undefined;
/** Returns the default filter's target, unless a task is in it. */
export declare function findDefaultTarget({ target, version }: TaskEntry): CompiledTarget | undefined;
