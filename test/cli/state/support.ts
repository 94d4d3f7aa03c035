import { moveState } from "../../../cli/commands/state/move-state.js";
import type { ExportedState } from "../../../cli/stack/exported-state.js";
import type { JsonObject } from "../../../language/index.js";
import type { HostName } from "../../../model/index.js";

export const NOW = "2026-01-31T12:00:00.000Z";
export const STACK = "urn:pulumi:dev::p::pulumi:pulumi:Stack::p-dev";
export const COMPONENT = "urn:pulumi:dev::p::taskrouter:index:TaskRouter::cc";
export const DYNAMIC = "urn:pulumi:dev::p::pulumi:providers:pulumi-nodejs::default";
export const NATIVE = "urn:pulumi:dev::p::pulumi:providers:taskrouter::default";

export const stack: JsonObject = { urn: STACK, custom: false, type: "pulumi:pulumi:Stack" };
export const component: JsonObject = {
  urn: COMPONENT,
  custom: false,
  type: "taskrouter:index:TaskRouter",
  parent: STACK,
};
export const dynamicProvider = provider(DYNAMIC, { "taskrouter:baseUrl": "http://127.0.0.1", "aws:region": "eu" });
export const nativeProvider = provider(NATIVE, { baseUrl: "http://127.0.0.1" });

export function provider(urn: string, inputs: JsonObject): JsonObject {
  const type = urn.split("::")[2] ?? "";
  return { urn, custom: true, id: `id-of-${type.split(":").at(-1)}`, type, inputs, outputs: inputs };
}

const TYPES = { dynamic: "pulumi-nodejs:dynamic/taskrouter:", native: "taskrouter:index:" };

/** The URN of a resource, below another one or the stack. */
export function urnOf(host: HostName, kind: string, name: string, parent = STACK): string {
  const above = parent === STACK ? "" : `${parent.split("::")[2]}$`;
  return `urn:pulumi:dev::p::${above}${TYPES[host]}${kind}::${name}`;
}

/** The entry of a resource of this package. */
export function own(host: HostName, kind: string, name: string, more: JsonObject = {}): JsonObject {
  const text: JsonObject = host === "dynamic" ? { __provider: "text" } : {};
  const inputs: JsonObject = { friendlyName: name, workspaceSid: "WS1", __version: 1, ...text };
  const kept: JsonObject = host === "dynamic" ? { __inputs: { __version: 1 } } : {};
  return {
    urn: urnOf(host, kind, name, typeof more.parent === "string" ? more.parent : undefined),
    custom: true,
    id: `id-of-${name}`,
    type: TYPES[host] + kind,
    inputs,
    outputs: { sid: `id-of-${name}`, accountSid: "AC1", ...inputs, ...kept },
    parent: STACK,
    provider: host === "dynamic" ? `${DYNAMIC}::id-of-pulumi-nodejs` : `${NATIVE}::id-of-taskrouter`,
    ...more,
  };
}

export function stateOf(...resources: JsonObject[]): ExportedState {
  return { version: 3, deployment: { manifest: {}, resources } };
}

export function moveTo(to: HostName, resources: readonly JsonObject[], otherConfig: JsonObject = {}) {
  return moveState(stateOf(...resources), { to, now: NOW, otherConfig });
}
