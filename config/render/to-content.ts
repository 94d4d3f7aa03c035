import { fromEntries, isJsonObject, type Json, type JsonObject } from "../../language/index.js";
import type { ControlledFindings } from "../controls/apply-controls.js";
import { escapePlaceholders } from "../interpolation/fill-variable.js";
import type { FilledWorkspace } from "../load/fill-workspace.js";
import { ROUTING_KEYS } from "../raw/read-routing.js";
import type { Routing } from "../raw/written-routing.js";
import { DEFINITIONS, isRepeatable, SECTIONS, type Section } from "../tree/sections.js";
import { type Entry, listEntries, type Node, type ScalarNode } from "../tree/tree.js";

type Overridden = ControlledFindings["overridden"];

/**
 * The content of one workspace file that declares the same workspace as all files together, without anything that is
 * written once: repetitions, named expressions and variables are filled in. Secrets stay `${vars.…}`.
 *
 * @param overridden ids of rules whose errors in an object are turned off, also by comments and settings
 */
export function toContent({ sections, routings }: FilledWorkspace, overridden: Overridden): JsonObject {
  const routingOf = new Map(routings.map(({ workflow, routing }) => [workflow.key, routing]));
  const withAllow = (object: Json, { section, key }: { section: Section; key: string }): Json => {
    if ((section !== "workflows" && section !== "taskQueues") || !isJsonObject(object)) return object;
    const { allow: _, ...others } = object;
    const ids = overridden({ section, key });
    return ids.length === 0 ? others : { ...others, allow: ids };
  };
  const members = SECTIONS.flatMap((section): [string, Json][] => {
    const entry = sections.get(section);
    if (entry === undefined || DEFINITIONS.includes(section)) return [];
    if (!isRepeatable(section)) return [[section, toWritten(entry.value, false)]];
    const objects = listEntries(entry.value).map((object): [string, Json] => [
      object.key,
      withAllow(
        section === "workflows" ? toWorkflow(object, routingOf.get(object.key)) : toWritten(object.value, false),
        {
          section,
          key: object.key,
        },
      ),
    ]);
    return objects.length === 0 ? [] : [[section, fromEntries(objects)]];
  });
  return fromEntries(members);
}

function toWorkflow({ value }: Entry, routing: Routing | undefined): Json {
  const members = listEntries(value);
  const own = members.filter(({ key }) => routing === undefined || !ROUTING_KEYS.includes(key));
  return fromEntries([
    ...own.map((member): [string, Json] => [member.key, toWritten(member.value, ROUTING_KEYS.includes(member.key))]),
    ...(routing === undefined ? [] : toRouting(routing)),
  ]);
}

function toRouting({ form, map }: Routing): [string, Json][] {
  const members = listEntries(map).map((entry): [string, Json] => [entry.key, toWritten(entry.value, true)]);
  const isAlone = form === "yaml" || map.entries.size === 1;
  return isAlone ? members : [["configuration", fromEntries(members)]];
}

/** @param isRouting in routing, `${…}` and `$${` are still as a file has them */
function toWritten(node: Node, isRouting: boolean): Json {
  if (node.kind === "scalar") return toText(node, isRouting);
  if (node.kind === "list") return node.items.map((item) => toWritten(item, isRouting));
  return fromEntries(
    listEntries(node).map(({ key, value }) => [key, toWritten(value, isRouting || key === "targetWorkers")]),
  );
}

function toText({ value, isSecret, isUnresolved, template }: ScalarNode, isRouting: boolean): Json {
  if (isSecret) return template ?? null;
  return typeof value !== "string" || isRouting || isUnresolved ? value : escapePlaceholders(value);
}
