import { fromEntries, type JsonObject } from "../json.js";
import { FILTER, type Member, type MemberValue, TARGET } from "./members.js";

/** An integer, or a text that holds one. */
function integer({ minimum, maximum }: Extract<MemberValue, { type: "integer" }>): JsonObject {
  return {
    anyOf: [
      { type: "integer", minimum, ...(maximum !== undefined && { maximum }) },
      { type: "string", pattern: minimum === 0 ? "^\\s*\\d{1,15}\\s*$" : "^\\s*0*[1-9]\\d{0,14}\\s*$" },
    ],
  };
}

function describeMember({ description, value }: Member): JsonObject {
  if (value.type === "targets") return { type: "array", minItems: 1, description, items: target };
  const described = { description, examples: [value.example] };
  if (value.type === "integer") return { ...described, ...integer(value) };
  return value.type === "name" ? { type: "string", ...described } : { type: "string", minLength: 1, ...described };
}

function describeMembers(members: Readonly<Record<string, Member>>): JsonObject {
  const entries = Object.entries(members).map(([key, member]) => [key, describeMember(member)] as const);
  return { type: "object", additionalProperties: false, properties: fromEntries(entries) };
}

const target: JsonObject = {
  ...describeMembers(TARGET),
  // the two exclude each other (C-6)
  not: { required: ["knownWorkerSid", "knownWorkerFriendlyName"] },
};

const filter: JsonObject = { ...describeMembers(FILTER), required: ["expression", "targets"] };

/** JSON Schema of the form that people write: every key known, every value of its type. That a queue exists is checked elsewhere. */
export const configurationSchema: JsonObject = {
  type: "object",
  additionalProperties: false,
  properties: {
    filters: {
      type: "array",
      description: "Tried from top to bottom; a task enters the first whose expression is true.",
      items: filter,
    },
    defaultFilter: {
      ...target,
      required: ["queue"],
      description: "Where tasks go that match no filter. TaskRouter documents no timeout here.",
    },
  },
  anyOf: [{ required: ["filters"] }, { required: ["defaultFilter"] }],
};
