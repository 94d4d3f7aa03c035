import {
  type AnyProblem,
  type Attributes,
  findMisfits,
  formatNumber,
  isJsonObject,
  type Json,
  type Misfit,
  type Path,
  type Problem,
  show,
  toAttributes,
} from "../../language/index.js";
import { UNKNOWN } from "../../model/index.js";
import { readDeclaration } from "../lint/local-context.js";
import type { ConfigCode, ParamsOf } from "../report/finding-codes.js";
import { type ProblemContext, reportProblems } from "../report/report-problems.js";
import { toProblem } from "../report/to-problem.js";
import { hasUnknownKey } from "../schema/known-keys.js";
import { MAX_ATTRIBUTES_LENGTH } from "../schema/local-objects.js";
import type { Section } from "../tree/sections.js";
import { entriesOf, type Sections } from "../tree/sections.js";
import { toJson, toKnownJson } from "../tree/to-json.js";
import { getValue, hasUnresolved } from "../tree/tree.js";
import { checkAttributeNames } from "./check-attribute-names.js";

/** Sections, each with the declaration that its attributes are checked against. */
const OWNERS = [
  ["workers", "workerAttributes"],
  ["tasks", "taskAttributes"],
] as const;

type Owned = (typeof OWNERS)[number][0];

/** Checks of the local TaskRouter's objects, and of the declarations for rules, that a schema cannot express. */
export function checkLocal(sections: Sections, report: ProblemContext): void {
  const problems = OWNERS.flatMap(([section, owner]) => [
    ...checkAttributes(sections, section, owner),
    ...checkSamples(sections, owner),
    ...checkDeclaredNames(sections, section, owner),
  ]);
  reportProblems([...problems, ...checkWorkflows(sections)], report);
}

function checkAttributes(sections: Sections, section: Owned, owner: Section): AnyProblem<ConfigCode>[] {
  const declared = readDeclaration(sections, owner);
  return entriesOf(sections, section).flatMap(({ key, value }) => {
    const attributes = getValue(value, "attributes");
    if (attributes?.kind !== "map") return [];
    const path = [section, key, "attributes"];
    const isLong = !hasUnresolved(attributes) && JSON.stringify(toJson(attributes)).length > MAX_ATTRIBUTES_LENGTH;
    return [
      ...(isLong ? [refuseLength(path)] : []),
      ...checkAttributeNames(attributes, path, section),
      ...(declared === undefined ? [] : listMisfits(declared, toKnownJson(attributes), path, owner)),
    ];
  });
}

function refuseLength(path: Path): Problem {
  const expected = `at most ${formatNumber(MAX_ATTRIBUTES_LENGTH)} characters of JSON`;
  return { path, code: "wrong-value", params: { expected }, severity: "error" };
}

/** Checks the names that a schema's properties and samples declare. */
function checkDeclaredNames(sections: Sections, section: Owned, owner: Section): AnyProblem<ConfigCode>[] {
  const written = sections.get(owner)?.value;
  const properties = getValue(written, "properties");
  const samples = getValue(written, "samples");
  const named = properties?.kind === "map" ? checkAttributeNames(properties, [owner, "properties"], section) : [];
  const seen = samples?.kind === "list" ? samples.items : [];
  return [
    ...named,
    ...seen.flatMap((sample, at) =>
      sample.kind === "map" ? checkAttributeNames(sample, [owner, "samples", at], section) : [],
    ),
  ];
}

/** Reports samples that the schema next to them does not allow: one of the two is wrong. */
function checkSamples(sections: Sections, owner: Section): AnyProblem<ConfigCode>[] {
  const written = sections.get(owner)?.value;
  const json = written === undefined ? undefined : toKnownJson(written);
  if (!isJsonObject(json) || !isJsonObject(json.properties) || !Array.isArray(json.samples)) return [];
  const { samples, ...schema } = json;
  const declared = toAttributes(schema);
  return samples.flatMap((sample, at) => listMisfits(declared, sample, [owner, "samples", at], owner, "unknown"));
}

/** @param allowed a kind of mismatch that is acceptable here: samples may have more than the schema lists */
function listMisfits(
  { shape }: Attributes,
  value: Json,
  path: Path,
  owner: string,
  allowed?: Misfit["kind"],
): AnyProblem<ConfigCode>[] {
  return findMisfits(shape, value, UNKNOWN)
    .filter(({ kind }) => kind !== allowed)
    .map((misfit) => {
      const place = { path: [...path, ...misfit.path], severity: "warning" } as const;
      return misfit.kind === "unknown"
        ? toProblem("attribute-mismatch", toUndeclared(misfit, owner), { path: place.path, at: "key" })
        : { ...place, code: "attribute-mismatch", params: describeMisfit(misfit, owner) };
    });
}

function toUndeclared({ shape, path }: Misfit, owner: string): ParamsOf<"attribute-mismatch"> {
  return { owner, name: String(path.at(-1)), names: [...shape.members.keys()] };
}

function describeMisfit({ kind, shape, value }: Misfit, owner: string): { expected: string; actual: Json } {
  const choices =
    kind === "value" ? (shape.values ?? []).map(show) : [...(shape.types ?? [])].map((type) => WORDS[type]);
  return { expected: `${choices.join(" or ")} by "${owner}"`, actual: value };
}

const WORDS = {
  string: "text",
  number: "a number",
  boolean: "true or false",
  null: "nothing",
  list: "a list",
  object: "a map",
} as const;

/** A task is routed by one workflow; it can leave out the workflow's name if there is only one. */
function checkWorkflows(sections: Sections): AnyProblem<ConfigCode>[] {
  if (entriesOf(sections, "workflows").length === 1) return [];
  return entriesOf(sections, "tasks")
    .filter(({ value }) => value.kind === "map" && !value.entries.has("workflow") && !hasUnknownKey("tasks", value))
    .map(({ key }) => toProblem("missing-key", { missing: "task-workflow" }, { path: ["tasks", key], at: "key" }));
}
