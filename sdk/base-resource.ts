import * as pulumi from "@pulumi/pulumi";
import { type KindName, kinds, SIDS } from "../model/index.js";
import { checkReachable } from "./check-reachable.js";
import { providerText } from "./provider-text.js";
import { quietOutputs } from "./quiet-outputs.js";
import { secretUrl } from "./secret-url.js";
import { warnPlainSecrets } from "./warn-plain-secrets.js";

/** Type of a resource in every state: fixed for ever. */
export function resourceType(kind: string): string {
  return `pulumi-nodejs:dynamic/taskrouter:${kind}`;
}

/**
 * What all resources share. A `CustomResource` of the dynamic type with a hand-written provider text: nothing is
 * serialised, so programs start fast, and no code lies in state.
 */
export abstract class BaseResource extends pulumi.CustomResource {
  /** SID of the object. In the preview of an update it is not known, `id` is: pass on `id`. */
  declare readonly sid: pulumi.Output<string>;
  /** Account that the object lies in. */
  declare readonly accountSid: pulumi.Output<string>;
  /** SID of the workspace that the object lies in; of a workspace, its own. */
  declare readonly workspaceSid: pulumi.Output<string>;
  /** When the object was made: ISO 8601, UTC, whole seconds. */
  declare readonly dateCreated: pulumi.Output<string>;
  /** When the object was last changed: ISO 8601, UTC, whole seconds. */
  declare readonly dateUpdated: pulumi.Output<string>;
  /** The object in TaskRouter's API. */
  declare readonly url: pulumi.Output<string>;
  /** Related resources in TaskRouter's API, by Twilio's names. */
  declare readonly links: pulumi.Output<Record<string, string>>;

  protected constructor(
    kind: KindName,
    name: string,
    inputs: pulumi.Inputs,
    outputs: readonly string[],
    options: pulumi.CustomResourceOptions = {},
  ) {
    checkReachable();
    warnPlainSecrets();
    const unset = Object.fromEntries([...COMMON_OUTPUTS, ...outputs].map((output) => [output, undefined]));
    const urls = Object.keys(kinds[kind].properties).filter(
      (property) => kinds[kind].properties[property]?.type === "url",
    );
    const secrets = urls.filter((url) => inputs[url] !== undefined);
    const marked = Object.fromEntries(secrets.map((url) => [url, secretUrl(inputs[url] as pulumi.Input<string>)]));
    const isOpen = (url: string) => typeof inputs[url] === "string" && !pulumi.Output.isInstance(marked[url]);
    super(
      resourceType(kind),
      name,
      { ...unset, ...inputs, ...marked, __provider: providerText(kind) },
      pulumi.mergeOptions(options, { additionalSecretOutputs: secrets.filter((url) => !isOpen(url)) }),
    );
    quietOutputs(this);
  }
}

const COMMON_OUTPUTS = ["sid", "accountSid", "workspaceSid", "dateCreated", "dateUpdated", "url", "links"];

/** SIDs by key, hidden from the diffs that the engine draws. */
export function hiddenSids(sids: {
  taskQueues?: Record<string, pulumi.Input<string>>;
  activities?: Record<string, pulumi.Input<string>>;
}): pulumi.Inputs {
  return { [SIDS]: sids };
}
