import type { JsonObject } from "../../language/index.js";
import type { Kind } from "../../model/index.js";
import { keepOwn, marksOf } from "../lifecycle/object/objects.js";
import { toOutputs } from "../native/resource/state.js";
import { PROVIDER_TEXT, type Values } from "./values.js";

/**
 * The values of a dynamic resource as a native resource has them: the same inputs, and outputs that do not repeat them. Release
 * 0.1 stored more in the outputs of default activities than is theirs, among it a callback URL in plain text, which goes.
 *
 * @param isPart true for a resource of workspace files: its outputs are few
 */
export function toNativeValues(kind: Kind, { inputs, outputs }: Values, isPart: boolean): Values {
  const live = withoutText(outputs);
  return {
    inputs: withoutText(inputs),
    outputs: toOutputs({ kind, isPart }, { ...keepOwn(kind, live), ...marksOf(live) }),
  };
}

function withoutText({ [PROVIDER_TEXT]: _, ...values }: JsonObject): JsonObject {
  return values;
}
