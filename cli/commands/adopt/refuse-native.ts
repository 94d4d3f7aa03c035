import { count } from "../../count.js";
import { Failure } from "../../failure.js";
import type { Goal } from "./goal.js";

/** Refuses a program whose new resources all belong to the native provider: its state has another form, which `pulumi import` writes. @throws Failure */
export function refuseNative(goals: readonly Goal[]): void {
  const natives = goals.filter(({ isNewNative }) => isNewNative).length;
  if (natives === 0 || goals.some(({ kind }) => kind !== undefined)) return;
  throw new Failure(
    `the program declares ${count(natives, "resource")} of the native provider, which \`taskrouter adopt\` does not adopt, and nothing ` +
      "was changed: run `taskrouter export --import-file import.json` and `pulumi import --file import.json` (docs/native.md), or " +
      "`TASKROUTER_PERMIT=adopt pulumi up`",
  );
}
