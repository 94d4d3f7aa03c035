import { kinds } from "../../../model/index.js";
import { count } from "../../count.js";
import type { DriftObject, DriftReport } from "./report.js";

const DAY_MS = 86_400_000;

/** `workflow "Main"`. */
export function subjectOf({ kind, name }: DriftObject): string {
  return `${kinds[kind].noun} ${JSON.stringify(name)}`;
}

/** Returns the difference of an object as the end of a sentence about it: `was changed`, `is not declared; created 2026-01-31, 3 days ago`. */
export function describeStatus({ kind, status, others, created, isDrift }: DriftObject, now: number): string {
  switch (status) {
    case "changed":
      return "was changed";
    case "deleted":
      return kind === "Workflow"
        ? "was deleted: a new one has another SID, so correct what names the old one, such as Studio flows"
        : "was deleted";
    case "near":
      return `does not exist, but near it is ${others.join(", ")}: differs by spaces, letter case or accents`;
    case "twins":
      return `is ambiguous: ${others.length} live objects have the name: ${others.join(", ")}`;
    case "undeclared":
      return `is not declared${describeAge(created, now)}${isDrift ? "" : "; the workspace has other owners, so this does not count"}`;
  }
}

function describeAge(created: string | undefined, now: number): string {
  const time = Date.parse(created ?? "");
  if (Number.isNaN(time)) return "";
  const days = Math.floor((now - time) / DAY_MS);
  const age = days < 1 ? "less than a day" : count(days, "day");
  return `; created ${new Date(time).toISOString().slice(0, 10)}, ${age} ago`;
}

/** `last changed 2026-01-31 10:11 UTC by …`; empty if that is not known. */
export function describeLast({ last }: DriftObject): string {
  return last === undefined ? "" : `last changed ${last.when.slice(0, 16).replace("T", " ")} UTC by ${last.by}`;
}

/** `3 of 325 objects of stack "prod" drifted, and 1 is not declared`. */
export function sumUp({ against, compared, objects }: DriftReport): string {
  const counted = objects.filter(({ isDrift }) => isDrift);
  const undeclared = counted.filter(({ status }) => status === "undeclared").length;
  const drifted = counted.length - undeclared;
  if (counted.length === 0) return `${against}: ${count(compared, "object")} compared, no drift`;
  const more = undeclared === 0 ? "" : `, and ${undeclared} more ${undeclared === 1 ? "is" : "are"} not declared`;
  return `${against}: ${drifted} of ${count(compared, "object")} drifted${more}`;
}
