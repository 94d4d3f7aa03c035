import type { JsonObject } from "../../../language/index.js";
import { type Kind, nameProperty } from "../../../model/index.js";
import type { StateResource } from "../../engine/index.js";
import { permit } from "../../permissions.js";
import type { ApiObject } from "../../twilio/index.js";
import { showDifferences } from "../compare/differences.js";
import { isBuiltIn, nameIn } from "../object/names.js";
import { describe, listDifferences, listFinal } from "../object/objects.js";
import { showName } from "../object/show-name.js";

/** The message for two resources of one program with one name, and the SID of the object if it exists. */
export function declaredTwice(kind: Kind, inputs: JsonObject, object?: ApiObject): string {
  const sid = object === undefined ? "" : ` (${object.sid})`;
  return (
    `${describe(kind, inputs)}${sid} is already managed by another resource of this program: ` +
    `two resources cannot manage one object. Give one of them another ${nameProperty(kind)}, or remove it.`
  );
}

/** The message for an object that a resource of the other host has, in the same stack. */
export function explainOtherHost(kind: Kind, inputs: JsonObject, { id, host, name = id }: StateResource): string {
  const [from, move] = host === "native" ? ["the native provider", "to-dynamic"] : ["the classes", "to-native"];
  return (
    `${describe(kind, inputs)} (${id}) is managed by the resource ${JSON.stringify(name)} of ${from} in this stack, and nothing ` +
    `was written. To move the stack, run \`taskrouter state ${move}\` before the first run of the new program. To have both, give ` +
    `one of them another ${nameProperty(kind)}.`
  );
}

/** The message for live objects of the declared name that cannot be adopted, with the values that differ. */
export function explainDifferences(kind: Kind, inputs: JsonObject, namesakes: readonly ApiObject[]): string {
  const [only, ...others] = namesakes;
  const many = others.length > 0 ? `${namesakes.length} live objects have that name` : "a live object has that name";
  return [
    `${describe(kind, inputs)} is not created: ${many}, and nothing was written.`,
    ...namesakes.flatMap((object) => describeNamesake(kind, inputs, object)),
    ...adviseAdoption(kind, only === undefined || others.length > 0 ? [] : listFinal(kind, only, inputs)),
    ...(kind.name === "Workspace" ? ["To use it without managing its own properties, write `existing: true`."] : []),
    ...(isBuiltIn(kind, nameIn(kind, inputs))
      ? []
      : [`To keep both, give the declared one another ${nameProperty(kind)}.`]),
  ].join("\n");
}

/** @param final properties in which the only namesake differs, and which TaskRouter does not change */
function adviseAdoption({ properties }: Kind, final: readonly string[]): string[] {
  const one =
    "To adopt one, keep a single object of that name and declare it as it is live: an equal object is adopted unchanged";
  if (final.length === 0)
    return [
      `${one},`,
      `or run ${permit("adopt")}, or write \`adopt: byName\`: it is then adopted and changed to what you declare.`,
      "To adopt it without a change first, run `taskrouter adopt`, or `pulumi import` with the native provider.",
    ];
  return [
    `${one}.`,
    ...final.map((name) => `It cannot be adopted with another ${name}: ${properties[name]?.immutable}.`),
  ];
}

function describeNamesake(kind: Kind, inputs: JsonObject, object: ApiObject): string[] {
  const names = listDifferences(kind, object, inputs);
  const verdict = names.length === 0 ? "equal to the declared one" : `differs in ${names.join(", ")}`;
  const lines = showDifferences(kind, object, inputs, names).map((line) => `      ${line}`);
  return [`  ${object.sid}, created ${object.date_created}: ${verdict}`, ...lines];
}

/** The message for an object that another run created at the same moment, and deleted again. */
export function explainVanished(kind: Kind, inputs: JsonObject): string {
  return (
    `${describe(kind, inputs)} is not created: another run created one of that name at the same moment, and it is gone ` +
    "again. Run the same command again."
  );
}

/** The message for a workspace of the declared name that contains anything. @param contents `3 workflows`, … */
export function explainOccupied(
  kind: Kind,
  inputs: JsonObject,
  object: ApiObject,
  contents: readonly string[],
): string {
  return [
    `${describe(kind, inputs)} is not created: a live workspace has that name, and nothing was written.`,
    `  ${object.sid}, created ${object.date_created}: this stack did not create it, and it contains ${contents.join(", ")}`,
    "To declare objects inside it, write `existing: true` next to its friendlyName: the workspace itself is then not managed.",
    "To manage the workspace as well, for example after a lost state, run `taskrouter adopt` (with the native provider `pulumi import`)",
    `or ${permit("adopt")}: it then stays when this stack is destroyed. To keep both, give the declared one another friendlyName.`,
  ].join("\n");
}

/** The message for live objects whose names are nearly the declared one. */
export function explainNear(kind: Kind, inputs: JsonObject, near: readonly ApiObject[]): string {
  const names = near.map(showName);
  return [
    `${describe(kind, inputs)} is not created: near it is live ${names.join(", ")}, which differs only by spaces, letter case`,
    `or accents, and nothing was written. To adopt it, declare its ${nameProperty(kind)} exactly, in quotes;`,
    `to create another object, run ${permit("near")}.`,
  ].join("\n");
}
