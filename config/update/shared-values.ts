import { isSameValue, type Json } from "../../language/index.js";
import type { Patch } from "../edit/patch.js";
import type { Written } from "./raw-index.js";
import type { Step } from "./step.js";

/**
 * Values that several places use, through aliases and merge keys. Changes are planned until no more are found on which all
 * places agree: each time collects what each place is to become, and the next time changes those values at their anchors.
 */
export interface SharedValues {
  /** True if other places use the value, and it does not change for all of them at once. */
  isBound(written: Written): boolean;
  /** Records what one of the places is to become. */
  wish(written: Written, live: Json): void;
  /** Returns the change at the anchor, the same for every place; undefined if the value is not shared by itself. */
  changeOnce(written: Written, patch: Exclude<Patch, undefined>): Step | undefined;
  /** More values on which all places agree. */
  findAgreed(): ReadonlySet<Written>;
}

/**
 * @param finalUses how often the merged workspace uses each written value
 * @param agreed the values that change at their anchors
 */
export function createSharedValues(
  finalUses: ReadonlyMap<Written, number>,
  agreed: ReadonlySet<Written> = new Set(),
): SharedValues {
  const wishes = new Map<Written, Json[]>();
  const steps = new Map<Written, Step>();
  const usesOf = (written: Written) => Math.max(written.uses, finalUses.get(written) ?? 1);
  /** A part of such a value, which nothing else uses. */
  const isInside = (written: Written) =>
    [...agreed].some((outer) => contains(outer, written) && usesOf(outer) === usesOf(written));
  return {
    isBound: (written) => usesOf(written) > 1 && !agreed.has(written) && !isInside(written),
    wish(written, live) {
      wishes.set(written, [...(wishes.get(written) ?? []), live]);
    },
    changeOnce(written, patch) {
      if (!agreed.has(written)) return undefined;
      const { file, path } = written;
      const step = steps.get(written) ?? { kind: "change", file, path, patch };
      steps.set(written, step);
      return step;
    },
    findAgreed() {
      const unanimous = [...wishes].filter(([written, [first = null, ...others]]) => {
        const count = others.length + 1;
        // an overlay hides a place, and a definition is used by other places
        const isEverywhere = count === finalUses.get(written) && count >= written.uses;
        return isEverywhere && others.every((other) => isSameValue(first, other));
      });
      return new Set(unanimous.map(([written]) => written));
    },
  };
}

function contains(outer: Written, { file, path }: Written): boolean {
  return outer.file === file && outer.path.every((step, at) => step === path[at]);
}
