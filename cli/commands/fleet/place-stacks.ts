import {
  type FleetStack,
  formatDiagnostics,
  type PlacedStack,
  readStackSettings,
  refuseSharedWorkspaces,
  type StackSettings,
  workspaceOf,
} from "../../../config/index.js";
import { projectFileOf } from "../../../project/index.js";
import { EXIT, Failure } from "../../failure.js";
import type { Io } from "../../io.js";
import { listConfig } from "../../stack/list-config.js";
import { digest } from "../../stack/preview-plan.js";
import { createPulumi } from "../../stack/pulumi.js";
import type { ChosenFleet } from "./choose-stacks.js";

/**
 * Finds the account and the workspace of each stack, before anything runs.
 *
 * @throws Failure after it has shown stacks that are for one workspace
 */
export async function placeStacks({ fleet, sources }: ChosenFleet, io: Io): Promise<PlacedStack[]> {
  const placed: PlacedStack[] = [];
  // one after another: only an encrypted account needs a process
  for (const stack of fleet.stacks) placed.push(await place(stack, io));
  const shared = refuseSharedWorkspaces(placed, sources);
  if (shared.diagnostics.length === 0) return placed;
  io.err(formatDiagnostics(shared, { cwd: io.cwd, isColor: io.isColor }));
  throw new Failure("nothing was started: correct the fleet first", EXIT.usage);
}

async function place(stack: FleetStack, io: Io): Promise<PlacedStack> {
  const settings = readStackSettings(stack.folder, stack.stack);
  const own = await findAccount(stack, settings, io);
  const sid = own ?? io.env.TWILIO_ACCOUNT_SID;
  return {
    ...stack,
    accountKey: sid ?? stack.account ?? "",
    location: findLocation(settings, own === undefined ? io.env.TWILIO_REGION : undefined),
    workspace: workspaceOf(projectFileOf(stack.folder), stack.folder, stack.stack),
  };
}

/** The account in a stack's configuration: its SID, or a digest of one that is secret. */
async function findAccount(
  { folder, stack }: FleetStack,
  { config, encrypted, isOpen }: StackSettings,
  io: Io,
): Promise<string | undefined> {
  if (typeof config.accountSid === "string") return config.accountSid;
  if (!encrypted.has("accountSid") && !isOpen) return undefined;
  // the command itself reports a configuration that cannot be read
  const values = await listConfig(createPulumi(io, folder), stack).catch(() => undefined);
  const own = values?.get("accountSid");
  return own?.isSecret === true ? `secret-${digest(own.value, 8)}` : own?.value;
}

/** The default region has no name here, so that it is the same whether it is written or not. */
function findLocation({ config }: StackSettings, regionOfEnvironment: string | undefined): string {
  const region = config.region ?? regionOfEnvironment;
  return `${config.baseUrl ?? (region === "us1" ? "" : (region ?? ""))}`;
}
