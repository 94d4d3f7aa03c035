import type { Located, Reported } from "../../../config/index.js";
import { kinds } from "../../../model/index.js";
import type { DriftObject, DriftReport } from "./report.js";
import { describeLast, describeStatus, subjectOf } from "./words.js";

/** Positions of declared objects, with the texts of the files. */
export interface Locations {
  readonly objects: readonly Located[];
  readonly sources: ReadonlyMap<string, string>;
  /** The file for everything that files do not declare. */
  readonly fallback: string;
}

/** Puts a report into the form of findings, each at the key that declares the object, for the formats of those. */
export function toFindings({ objects }: DriftReport, locations: Locations, now: number): Reported {
  const diagnostics = objects
    .filter(({ isDrift }) => isDrift)
    .map((object) => ({
      code: "drifted" as const,
      severity: "warning" as const,
      message: describe(object, now),
      span: findSpan(object, locations) ?? { file: locations.fallback, start: 0, end: 0 },
    }));
  return { diagnostics, sources: locations.sources };
}

function describe(object: DriftObject, now: number): string {
  const lines = object.changes.map(({ sign, text }) => `${sign} ${text}`);
  const last = describeLast(object);
  return [`${subjectOf(object)} ${describeStatus(object, now)}`, ...lines, ...(last === "" ? [] : [last])].join("\n");
}

/** A resource of a stack has the name of its component and the key. */
function findSpan({ kind, key }: DriftObject, { objects }: Locations) {
  if (key === undefined) return undefined;
  const section = kinds[kind].section ?? "workspace";
  const fitting = objects.filter(
    (one) => one.section === section && (one.key === undefined || one.key === key || key.endsWith(`-${one.key}`)),
  );
  const longest = fitting.sort((a, b) => (b.key ?? "").length - (a.key ?? "").length)[0];
  return longest?.span;
}
