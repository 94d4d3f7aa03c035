import { toSnakeCase } from "../../language/index.js";
import { isStored, kinds } from "../../model/index.js";
import type { Sections } from "../tree/sections.js";
import { type Entry, getText, type MapNode, type Node, type ScalarNode } from "../tree/tree.js";
import { type Answer, readMember } from "./find-answer.js";
import { toKey } from "./to-key.js";

/** The members of an answer that a file declares. The others, such as SIDs and dates, are Twilio's. */
const MEMBERS = Object.entries(kinds.Workflow.properties)
  .filter(([, property]) => isStored(property) && property.isParent !== true)
  .map(([key]) => [key, toSnakeCase(key)] as const);

/**
 * Turns the workflows of an answer into declared ones. The key of a single one is the name of its file, and that of one
 * in a list its own name, both without the characters that a key cannot have.
 */
export function toAnswerWorkflows(answer: Extract<Answer, { type: "workflows" }>, fileName: string): Sections[] {
  return answer.workflows.map((workflow) => {
    const name = answer.isList ? getText(readMember(workflow, "friendly_name")) : undefined;
    const entries = MEMBERS.flatMap(([key, member]) => {
      const value = readMember(workflow, member);
      return value === undefined ? [] : [{ key, keySpan: startOf(workflow), value }];
    });
    return toSections(toKey(name ?? fileName), workflow, entries);
  });
}

/** The sections of a file that declares one workflow. */
export function toSections(key: string, node: Node, entries: readonly Entry[]): Sections {
  const span = startOf(node);
  const body: MapNode = { kind: "map", span: node.span, entries: new Map(entries.map((entry) => [entry.key, entry])) };
  const workflows: MapNode = { kind: "map", span, entries: new Map([[key, { key, keySpan: span, value: body }]]) };
  return new Map([["workflows", { key: "workflows", keySpan: span, value: workflows }]]);
}

/** A text that is not written in the file, shown at its beginning. */
export function toScalar(value: string, node: Node): ScalarNode {
  return { kind: "scalar", span: startOf(node), value };
}

export function startOf({ span }: Node): Node["span"] {
  return { ...span, end: span.start + 1 };
}
