import { type BuiltFiles, buildFiles } from "./build-files.js";
import type { Context, PlannedObject } from "./planning.js";
import type { UpdatedFile } from "./update-result.js";

/** An object whose changes are not made. */
export interface LeftObject extends PlannedObject {
  readonly problem: string | undefined;
}

/** The objects whose changes are made. */
export interface Chosen {
  readonly chosen: readonly PlannedObject[];
  readonly files: readonly UpdatedFile[];
  /** Objects whose changes could not be made, each with the error that the files would have then. */
  readonly left: readonly LeftObject[];
  readonly allowed: readonly string[];
}

/** Chooses the objects whose changes can be made: usually all. */
export function chooseObjects(paths: readonly string[], planned: readonly PlannedObject[], context: Context): Chosen {
  const all = buildFiles(paths, planned, context);
  if ("files" in all) return { chosen: planned, ...all, left: [] };
  // one by one: each together with those that work
  const chosen: PlannedObject[] = [];
  const left: LeftObject[] = [];
  let built: BuiltFiles = { files: [], allowed: [] };
  for (const one of planned) {
    const isIdle = one.steps.length === 0 && one.file === undefined;
    const next = isIdle ? built : buildFiles(paths, [...chosen, one], context);
    if (!("files" in next)) left.push({ ...one, ...next });
    else {
      built = next;
      chosen.push(one);
    }
  }
  return { chosen, ...built, left };
}
