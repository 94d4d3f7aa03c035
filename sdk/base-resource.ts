import * as pulumi from "@pulumi/pulumi";
import {
  IGNORE,
  isStored,
  type Kind,
  type KindName,
  kinds,
  OWNERSHIP,
  type Ownership,
  resourceType,
  SIDS,
} from "../model/index.js";
import { checkReachable } from "./check-reachable.js";
import { type ConnectionArgs, connectionInput, rememberConnection } from "./connection.js";
import { markExported } from "./mark-exported.js";
import { nameSecrets } from "./name-secrets.js";
import { originsOf } from "./origins.js";
import { providerText } from "./provider-text.js";
import { quietOutputs } from "./quiet-outputs.js";
import { quietShutdown } from "./quiet-shutdown.js";
import { secretUrl } from "./secret-url.js";
import { warnPlainSecrets } from "./warn-plain-secrets.js";
import { markWorkspace, workspaceOwnership } from "./workspace-ownership.js";

/**
 * The base of all resources: a `CustomResource` of the dynamic type with a hand-written provider text. Nothing is
 * serialised, so programs start fast, and state contains no code.
 */
export abstract class BaseResource extends pulumi.CustomResource {
  /** SID of the object. Not known in the preview of an update, unlike `id`: pass on `id`. */
  declare readonly sid: pulumi.Output<string>;
  /** SID of the account that the object belongs to. */
  declare readonly accountSid: pulumi.Output<string>;
  /** SID of the workspace that the object is in; for a workspace, its own. */
  declare readonly workspaceSid: pulumi.Output<string>;
  /** When the object was created: ISO 8601, UTC, whole seconds. */
  declare readonly dateCreated: pulumi.Output<string>;
  /** When the object was last changed: ISO 8601, UTC, whole seconds. */
  declare readonly dateUpdated: pulumi.Output<string>;
  /** URL of the object in TaskRouter's API. */
  declare readonly url: pulumi.Output<string>;
  /** URLs of related resources in TaskRouter's API, by Twilio's names. */
  declare readonly links: pulumi.Output<Record<string, string>>;
  /**
   * Whether this stack created the object, or adopted an existing one, which then stays when the resource is deleted.
   * Undefined for objects of release 0.1, which count as created.
   */
  declare readonly ownership: pulumi.Output<Ownership | undefined>;

  protected constructor(
    name: KindName,
    resourceName: string,
    args: pulumi.Inputs & ConnectionArgs,
    options: pulumi.CustomResourceOptions = {},
  ) {
    checkReachable();
    warnPlainSecrets();
    const { connection, ...inputs } = args;
    const hidden = connectionInput(connection, inputs.workspaceSid);
    const kind = kinds[name];
    const unset = Object.fromEntries([...COMMON_OUTPUTS, ...listOutputs(kind)].map((output) => [output, undefined]));
    const urls = Object.keys(kind.properties).filter((property) => kind.properties[property]?.type === "url");
    const written = urls.filter((url) => inputs[url] !== undefined);
    const marked = {
      ...Object.fromEntries(written.map((url) => [url, secretUrl(inputs[url])])),
      ...markAttributes(kind, inputs),
    };
    const secrets = Object.keys(marked);
    const isOpen = (url: string) => typeof inputs[url] === "string" && !pulumi.Output.isInstance(marked[url]);
    super(
      resourceType("dynamic", name),
      resourceName,
      {
        ...unset,
        ...inputs,
        ...marked,
        ...workspaceOwnership(inputs.workspaceSid),
        ...hidden,
        ...nameSecrets(marked),
        ...nameIgnored(options),
        ...originsOf(inputs),
        __provider: providerText(name),
      },
      pulumi.mergeOptions(options, { additionalSecretOutputs: secrets.filter((url) => !isOpen(url)) }),
    );
    rememberConnection(this, hidden);
    quietOutputs(this);
    quietShutdown();
    markExported(this);
    if (name === "Workspace") markWorkspace(this);
  }
}

/** Attributes with an output in them: if that is secret, so are all. A program's plain ones show in plans. */
function markAttributes({ properties }: Kind, inputs: pulumi.Inputs): pulumi.Inputs {
  const names = Object.keys(inputs).filter((name) => properties[name]?.type === "attributes");
  return Object.fromEntries(
    names.filter((name) => holdsOutput(inputs[name])).map((name) => [name, pulumi.output(inputs[name])]),
  );
}

function holdsOutput(value: unknown): boolean {
  if (pulumi.Output.isInstance(value)) return true;
  return typeof value === "object" && value !== null && Object.values(value).some(holdsOutput);
}

/** The engine honors `ignoreChanges` in a diff; in a refresh and an update the provider has to know it as well. */
function nameIgnored({ ignoreChanges = [] }: pulumi.CustomResourceOptions): pulumi.Inputs {
  return ignoreChanges.length === 0 ? {} : { [IGNORE]: ignoreChanges };
}

const COMMON_OUTPUTS = ["sid", "accountSid", "workspaceSid", "dateCreated", "dateUpdated", "url", "links", OWNERSHIP];

/** Names of what TaskRouter returns about an object of a kind, in addition to what all objects have. */
function listOutputs({ properties, outputs = {} }: Kind): string[] {
  const stored = Object.entries(properties).filter(([, row]) => isStored(row) && row.isParent !== true);
  return [...stored.map(([name]) => name), ...Object.keys(outputs)];
}

/** Arguments with the SIDs of the objects that expressions name, by key. */
export interface ReferenceArgs {
  /** SIDs of the queues that expressions name as `${taskQueues.english.sid}`, by key: `{ english: english.id }`. */
  taskQueues?: Record<string, pulumi.Input<string>>;
  /** SIDs of the activities that expressions name as `${activities.lunch.sid}`, by key: `{ lunch: lunch.id }`. */
  activities?: Record<string, pulumi.Input<string>>;
  /** SIDs of the task channels that expressions name as `${taskChannels.fax.sid}`, by key. */
  taskChannels?: Record<string, pulumi.Input<string>>;
  /** SIDs of the workers that expressions name as `${workers.ann.sid}`, by key. */
  workers?: Record<string, pulumi.Input<string>>;
  /** SIDs of the workflows that expressions name as `${workflows.support.sid}`, by key. */
  workflows?: Record<string, pulumi.Input<string>>;
}

/** The other arguments, with the SIDs by key hidden from the diffs that the engine shows. @param always sections without SIDs */
export function hideSids<Args extends ReferenceArgs>(
  args: Args,
  always: ReferenceArgs = {},
): { inputs: Omit<Args, keyof ReferenceArgs>; hidden: pulumi.Inputs } {
  const { taskQueues, activities, taskChannels, workers, workflows, ...inputs } = args;
  const given = Object.entries({ taskQueues, activities, taskChannels, workers, workflows });
  const sids = { ...always, ...Object.fromEntries(given.filter(([, keys]) => keys !== undefined)) };
  return { inputs, hidden: Object.keys(sids).length === 0 ? {} : { [SIDS]: sids } };
}
