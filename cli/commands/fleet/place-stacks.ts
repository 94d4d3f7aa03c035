import { createHash } from "node:crypto";
import {
  type FleetStack,
  formatDiagnostics,
  type PlacedStack,
  readStackSettings,
  refuseSharedWorkspaces,
  workspaceOf,
} from "../../../config/index.js";
import { EXIT, Failure } from "../../failure.js";
import type { Io } from "../../io.js";
import { listConfig } from "../../stack/list-config.js";
import { projectFileOf } from "../../stack/project-folder.js";
import { createPulumi } from "../../stack/pulumi.js";
import type { ChosenFleet } from "./choose-stacks.js";

/** A stack whose account is known, as far as its configuration says it. */
export interface Placed extends PlacedStack {
  /** The account's name in the fleet file, its SID, or a stand-in for a secret one. */
  readonly shownAccount: string | undefined;
}

/**
 * Finds the account and the workspace of each stack, before anything runs.
 *
 * @throws Failure after it has shown stacks that are for one workspace
 */
export async function placeStacks({ fleet, sources }: ChosenFleet, io: Io): Promise<Placed[]> {
  const placed: Placed[] = [];
  // one after another: only an encrypted account needs a process
  for (const stack of fleet.stacks) placed.push(await place(stack, io));
  const shared = refuseSharedWorkspaces(placed, sources);
  if (shared.diagnostics.length === 0) return placed;
  io.err(formatDiagnostics(shared, { cwd: io.cwd, isColor: io.isColor }));
  throw new Failure("nothing was started: correct the fleet first", EXIT.usage);
}

async function place(stack: FleetStack, io: Io): Promise<Placed> {
  const { folder, account } = stack;
  const found = await findAccount(stack, io);
  const shown = found?.isSecret === true ? `secret-${toDigest(found.sid)}` : found?.sid;
  return {
    ...stack,
    accountKey: shown ?? account ?? "",
    shownAccount: account ?? shown,
    workspace: workspaceOf(projectFileOf(folder), folder, stack.stack),
  };
}

interface Account {
  readonly sid: string;
  readonly isSecret: boolean;
}

async function findAccount({ folder, stack }: FleetStack, io: Io): Promise<Account | undefined> {
  const { config, encrypted, isOpen } = readStackSettings(folder, stack);
  const { accountSid } = config;
  if (typeof accountSid === "string") return { sid: accountSid, isSecret: false };
  const inEnvironment = io.env.TWILIO_ACCOUNT_SID;
  const byDefault = inEnvironment === undefined ? undefined : { sid: inEnvironment, isSecret: false };
  if (!encrypted.has("accountSid") && !isOpen) return byDefault;
  // the command itself reports a configuration that cannot be read
  const values = await listConfig(createPulumi(io, folder), stack).catch(() => undefined);
  const own = values?.get("accountSid");
  return own === undefined ? byDefault : { sid: own.value, isSecret: own.isSecret };
}

function toDigest(text: string): string {
  return createHash("sha256").update(text).digest("hex").slice(0, 8);
}
