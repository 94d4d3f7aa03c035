import { readFiles, readVars } from "../../../sdk/files/index.js";
import { planWorkspace } from "../../../sdk/plan/index.js";
import { StandaloneError } from "../../twilio/index.js";
import type { Message } from "../protocol/messages.js";
import { readMembers, readProperties } from "../protocol/values.js";
import type { Run } from "../run.js";
import { warnPlainSecrets } from "../settings/warn-plain-secrets.js";
import { toComponentRequest } from "./component-request.js";
import { createLookUps } from "./look-ups.js";
import { connectMonitor, type Monitor } from "./monitor.js";
import { type Arguments, readArguments } from "./read-arguments.js";
import { registerParts } from "./register-parts.js";
import { readStackConfiguration } from "./stack-configuration.js";
import { type ComponentOutput, toComponentOutputs, unknownOutputs } from "./to-outputs.js";

/** A component after its registration. */
export interface ConstructedRouter {
  readonly urn: string;
  readonly outputs: readonly ComponentOutput[];
}

type Request = Message<"ConstructRequest">;

/** Reads and checks all files, and only then registers the component and its parts. @throws StandaloneError with all findings */
export async function constructRouter(run: Run, request: Request): Promise<ConstructedRouter> {
  const args = readArguments(readProperties(request.getInputs()).values, readMembers(request.getInputs(), "vars"));
  const monitor = connectMonitor(request.getMonitorendpoint());
  try {
    return args.files === undefined
      ? await registerUnknown(run, request, monitor)
      : await registerFiles(run, request, monitor, args);
  } finally {
    monitor.close();
  }
}

async function registerUnknown(run: Run, request: Request, monitor: Monitor): Promise<ConstructedRouter> {
  const { urn } = await monitor.register(toComponentRequest(request));
  run.notify("warning: `files` is known only in the update: the preview cannot show what they declare", urn);
  return { urn, outputs: unknownOutputs() };
}

async function registerFiles(
  run: Run,
  request: Request,
  monitor: Monitor,
  args: Arguments,
): Promise<ConstructedRouter> {
  const { notices, outcome } = read(request, args);
  if (typeof outcome === "string") throw new StandaloneError(outcome);
  const plan = planWorkspace(request.getName(), outcome.desired, outcome.secrets);
  const { urn } = await monitor.register(toComponentRequest(request));
  warnPlainSecrets(run.notify, urn, request);
  for (const { severity, text } of notices) run.notify(severity === "warning" ? `warning: ${text}` : text, urn);
  const registered = await registerParts(plan, {
    monitor,
    component: urn,
    provider: run.provider ?? request.getProvidersMap().get("taskrouter"),
    isPreview: request.getDryrun(),
    lookUps: createLookUps(run),
    parts: run.parts,
  });
  // state keeps one of the outputs: the SIDs of the parts are in it as their ids
  await monitor.finish(urn, { workspaceSid: registered.workspaceSid });
  return { urn, outputs: toComponentOutputs(registered) };
}

/** The plugin runs in the folder of the program: that of `Pulumi.yaml`, or of its `main`. *observed* with 3.250 */
function read(request: Request, { files = [], vars, secretVars, isUnknownVar, connection }: Arguments) {
  const given = vars === undefined ? {} : { vars, secretVars, ...(isUnknownVar && { isUnknownVar }) };
  return readFiles({
    ...readVars(readStackConfiguration(request), given),
    paths: files,
    stack: request.getStack(),
    connection,
    root: process.cwd(),
    isPreview: request.getDryrun(),
  });
}
