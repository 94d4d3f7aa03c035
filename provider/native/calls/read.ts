import { fromEntries, type JsonObject } from "../../../language/index.js";
import { hasParts, type Kind, nameProperty, OWNERSHIP, SIDS, STATE_VERSION, VERSION } from "../../../model/index.js";
import { joinInputs } from "../../engine/index.js";
import { isBuiltIn } from "../../lifecycle/object/names.js";
import { BUILT_IN, FORMER, withoutUrls } from "../../lifecycle/object/objects.js";
import type { Reading } from "../../lifecycle/read.js";
import type { Message } from "../protocol/messages.js";
import { messages } from "../protocol/stubs.js";
import { readProperties, writeProperties } from "../protocol/values.js";
import { parseImportId } from "../resource/import-id.js";
import { toLifecycleInputs } from "../resource/inputs.js";
import { toOutputs } from "../resource/state.js";
import { parseUrn } from "../resource/urn.js";
import type { Run } from "../run.js";

/** Reads an object: for a refresh one that state has, for an import one that only its id names. */
export async function read(run: Run, request: Message<"ReadRequest">) {
  const named = parseUrn(request.getUrn());
  const { kind } = named;
  const outputs = readProperties(request.getProperties());
  const inputs = readProperties(request.getInputs());
  const host = await run.hostOf(kind.name);
  const isManaged = Object.keys(inputs.values).length > 0;
  const found = isManaged
    ? await host.read(request.getId(), joinInputs(kind, outputs.values, inputs.values))
    : await readNew(kind, request.getId(), outputs.values, async (sid, state) => await host.read(sid, state));
  const response = new messages.ReadResponse();
  if (found.id === "") return response;
  if (kind.name === "Workspace") run.rememberWorkspace(found.id, found.props[OWNERSHIP]);
  const { values, secrets } = toLifecycleInputs(named, { values: found.inputs ?? {}, secrets: inputs.secrets });
  const secret = new Set([...secrets, ...outputs.secrets]);
  response.setId(found.id);
  response.setProperties(writeProperties(toOutputs(named, found.props), secret));
  response.setInputs(writeProperties(values, secret));
  return response;
}

/** Reads an object that the stack does not manage yet. It counts as adopted: a delete of the resource leaves it. */
async function readNew(
  kind: Kind,
  id: string,
  outputs: JsonObject,
  look: (sid: string, state: JsonObject) => Promise<Reading>,
): Promise<Reading> {
  const { sid, workspaceSid } = parseImportId(kind, id, outputs);
  const written = { ...(workspaceSid !== undefined && { workspaceSid }), [VERSION]: STATE_VERSION };
  const state = { ...joinInputs(kind, {}, written), [OWNERSHIP]: "adopted" };
  const read = await look(sid, state);
  if (read.id === "") return read;
  const inputs = { ...read.inputs, ...listLeftAlone(kind, read.props) };
  const found = { ...read, inputs };
  if (!isBuiltIn(kind, `${inputs[nameProperty(kind)]}`)) return found;
  const former = withoutUrls(kind, fromEntries(Object.entries(inputs).flatMap(keepProperty)));
  return { ...found, props: { ...found.props, [BUILT_IN]: true, [FORMER]: former } };
}

/** Properties that keep their live value where nobody declares them: the import of an object declares all that it has. */
function listLeftAlone(kind: Kind, live: JsonObject): JsonObject {
  const names = Object.keys(kind.properties).filter((name) => {
    const property = kind.properties[name];
    return property?.isLeftAlone === true && !hasParts(property);
  });
  return fromEntries(names.map((name) => [name, live[name] ?? null] as const).filter(([, value]) => value !== null));
}

function keepProperty([name, value]: [string, JsonObject[string]]): [string, NonNullable<typeof value>][] {
  return value === undefined || value === null || name === VERSION || name === SIDS ? [] : [[name, value]];
}
