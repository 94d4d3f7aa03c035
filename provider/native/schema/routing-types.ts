import { FILTER, type JsonObject, TARGET } from "../../../language/index.js";
import { refTo } from "./property-schema.js";

/** The types inside the inputs: routing as a workspace file writes it, and the capacity of a worker. */
export function routingTypes(): JsonObject {
  return {
    "taskrouter:index:Configuration": {
      type: "object",
      description: "The routing of a workflow.",
      properties: {
        filters: {
          type: "array",
          items: refTo("Filter"),
          description: "Filters, tried in order: a task goes through the targets of the first one that matches.",
        },
        defaultFilter: {
          ...refTo("Target"),
          description: "Where tasks go that no filter matches: `{ queue: everyone }`.",
        },
      },
    },
    "taskrouter:index:Filter": toObject("One rule of a workflow: which tasks, and their targets.", FILTER),
    "taskrouter:index:Target": toObject("One routing step.", TARGET),
    // not Capacity: C# refuses a member with the name of its type
    "taskrouter:index:ChannelCapacity": {
      type: "object",
      description: "Capacity and availability of a worker on one task channel.",
      properties: {
        capacity: { type: "integer", description: "Number of tasks of this channel at once, 0 to 50. Default: 1." },
        available: { type: "boolean", description: "Whether the worker accepts tasks of this channel. Default: true." },
      },
    },
  };
}

interface Member {
  readonly description: string;
  readonly value: { readonly type: string; readonly example?: string | number };
}

function toObject(description: string, members: Readonly<Record<string, Member>>): JsonObject {
  const properties = Object.entries(members).map(([name, { description: text, value }]): [string, JsonObject] => {
    const example = value.example === undefined ? "" : ` Example: \`${value.example}\`.`;
    return [name, { ...toType(value.type), description: `${text}${example}` }];
  });
  return { type: "object", description, properties: Object.fromEntries(properties) };
}

function toType(type: string): JsonObject {
  if (type === "targets") return { type: "array", items: refTo("Target") };
  return { type: type === "integer" ? "integer" : "string" };
}
