import { asObject, isJsonObject, type JsonObject, parseJson } from "../../language/index.js";
import { COMPONENT_TYPE, type HostName, INPUTS, kinds, parseResourceType, RETAIN } from "../../model/index.js";
import type { Command } from "./find-command.js";
import { joinInputs } from "./join-inputs.js";
import { runCommand } from "./run-command.js";

/** A resource of this package in the stack's state. */
export interface StateResource {
  /** The name of its kind, such as `Workflow`. */
  readonly kind: string;
  readonly id: string;
  readonly outputs: JsonObject;
  /** The object stays when the resource goes: the engine does not ask for its delete, or the provider leaves it. */
  readonly isRetained: boolean;
  /** The host that runs the lifecycle of the resource. */
  readonly host?: HostName;
  /** The name of the resource, and of the `TaskRouter` that it is part of. */
  readonly name?: string;
  readonly component?: string | undefined;
  /** The name of its stack. */
  readonly stack?: string;
}

/**
 * Reads the resources of this package from the state of the stack that a command works on, with Pulumi's own
 * `stack export`: a provider sees one resource at a time. Secrets stay encrypted.
 *
 * @returns undefined if the state cannot be read
 */
export async function readState(command: Command): Promise<StateResource[] | undefined> {
  const text = await runCommand(command, ["stack", "export"]);
  return text === undefined ? undefined : parseState(text);
}

/** The resources of this package in an exported state; undefined if the text is not one. */
export function parseState(text: string): StateResource[] | undefined {
  const state = parseJson(text);
  const deployment = isJsonObject(state) ? state.deployment : undefined;
  if (!isJsonObject(deployment)) return undefined;
  const resources = Array.isArray(deployment.resources) ? deployment.resources.filter(isJsonObject) : [];
  return resources.flatMap(({ type, id, urn, parent, inputs, outputs, external, retainOnDelete }) => {
    const parsed = parseResourceType(type);
    if (parsed === undefined || typeof id !== "string" || external === true) return [];
    const known =
      parsed.host === "native"
        ? joinInputs(kinds[parsed.kind], asObject(outputs), asObject(inputs))
        : asObject(outputs);
    return [
      {
        kind: parsed.kind,
        host: parsed.host,
        id,
        outputs: known,
        isRetained: retainOnDelete === true || isRetained(known),
        ...(typeof urn === "string" && { name: urn.replace(/^.*::/s, ""), ...stackOf(urn) }),
        component: componentOf(String(parent)),
      },
    ];
  });
}

/** The name of the stack in a URN: `urn:pulumi:STACK::PROJECT::…`. */
function stackOf(urn: string): { readonly stack?: string } {
  const stack = /^urn:pulumi:([^:]+)::/.exec(urn)?.[1];
  return stack === undefined ? {} : { stack };
}

/** The name of the `TaskRouter` that a URN is of. */
function componentOf(urn: string): string | undefined {
  const [, name] = urn.split(`${COMPONENT_TYPE}::`);
  return name;
}

/** True for outputs of an object that its delete leaves. */
export function isRetained({ [INPUTS]: inputs }: JsonObject): boolean {
  return isJsonObject(inputs) && inputs[RETAIN] === true;
}
