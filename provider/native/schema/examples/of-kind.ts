import type { JsonObject } from "../../../../language/index.js";
import {
  type Kind,
  kindOfSection,
  kinds,
  nameProperty,
  type Property,
  referencedSection,
} from "../../../../model/index.js";
import { type Declaration, type Members, type Program, toMap, toObject, type Value } from "./program.js";

const WORKSPACE = "workspace";

const ROUTING: JsonObject = {
  filters: [
    { filterFriendlyName: "English", expression: "language == 'en'", targets: [{ queue: "english", timeout: 60 }] },
  ],
  defaultFilter: { queue: "everyone" },
};

/** A program that makes an object of a kind, with the objects whose SIDs it needs. */
export function exampleOfKind(kind: Kind): Program {
  const members = listMembers(kind);
  const needed = members.flatMap(([, value]) => listNeeded(kind, value));
  const others = [...new Set(needed)].filter((name) => name !== WORKSPACE).map((name) => declareOther(kind, name));
  const workspace = needed.includes(WORKSPACE) ? [declare(kinds.Workspace, WORKSPACE, "Contact Center")] : [];
  return [...workspace, ...others, { name: "example", type: kind.name, members }];
}

/** A program that looks up an object of a kind. */
export function exampleOfLookUp(kind: Kind): Program {
  const name = nameProperty(kind);
  const parent: Members =
    kind.properties.workspaceSid === undefined ? [] : [["workspaceSid", text(`WS${"0".repeat(32)}`)]];
  const members: Members = [...parent, [name, text(exampleName(kind))]];
  return [{ name: "example", type: `get${kind.name}`, members, shows: "sid" }];
}

/** A program that evaluates an expression. */
export const exampleOfEvaluation: Program = [
  {
    name: "evaluated",
    type: "evaluateExpression",
    members: [
      ["expression", text("language == 'en' AND tier == 'gold'")],
      ["task", toMap({ language: "en", tier: "gold" })],
    ],
    shows: "result",
  },
];

/** A program that makes a workspace from files. */
export const exampleOfRouter: Program = [
  { name: "example", type: "TaskRouter", members: [["files", text("taskrouter/")]] },
];

/** The name, the required properties, and those with an example. */
function listMembers(kind: Kind): Members {
  const own = Object.entries(kind.properties).flatMap(([name, property]): Members => {
    const value = toValue(name, kind, property);
    return value === undefined ? [] : [[name, value]];
  });
  return kind.name === kinds.Workflow.name ? [...own, ["taskQueues", QUEUES]] : own;
}

const QUEUES: Value = {
  type: "map",
  item: "text",
  members: ["english", "everyone"].map((key) => [key, { type: "id", of: key }] as const),
};

function toValue(name: string, kind: Kind, property: Property): Value | undefined {
  if (property.isParent === true) return { type: "id", of: WORKSPACE };
  if (property.type === "configuration") return toObject("Configuration", ROUTING);
  if (property.type === "attributes") return toMap({ languages: ["en", "es"] });
  if (name === nameProperty(kind) && kind.isFacet !== true) return text(exampleName(kind));
  if (property.example === undefined) return undefined;
  return property.writtenAs === undefined ? text(`${property.example}`) : { type: "id", of: `${property.example}` };
}

function exampleName(kind: Kind): string {
  return `${kind.properties[nameProperty(kind)]?.example ?? "Contact Center"}`;
}

function text(value: string): Value {
  return { type: "scalar", value };
}

function listNeeded(kind: Kind, value: Value): string[] {
  if (value.type === "map") return value.members.flatMap(([, member]) => listNeeded(kind, member));
  return value.type === "id" ? [value.of] : [];
}

/** Another object that an example refers to: an activity, or the queue of a workflow. */
function declareOther(kind: Kind, name: string): Declaration {
  const referring = Object.values(kind.properties).find(({ example, writtenAs }) => writtenAs && example === name);
  const section = referring === undefined ? undefined : referencedSection(referring);
  return declare(section === undefined ? kinds.TaskQueue : kindOfSection(section), name, name);
}

function declare(kind: Kind, name: string, friendlyName: string): Declaration {
  const parent: Members =
    kind.properties.workspaceSid === undefined ? [] : [["workspaceSid", { type: "id", of: WORKSPACE }]];
  return { name, type: kind.name, members: [...parent, ["friendlyName", text(friendlyName)]] };
}
