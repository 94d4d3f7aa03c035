import { resolve } from "node:path";
import type { EmulatorOptions } from "../../../emulator/index.js";
import { EXIT, Failure } from "../../failure.js";
import type { Io } from "../../io.js";
import { readFaults } from "./read-faults.js";
import { readSeed } from "./read-seed.js";

/** Options of the command. */
export interface Options {
  port: number;
  host: string;
  seed?: string[];
  stack?: string;
  data?: string;
  account?: string[];
  clock?: "real" | "manual";
  startTime?: number;
  randomSeed?: number;
  latency: number;
  rateLimit?: Record<string, number>;
  faults?: string;
  assume?: string[];
  /** Earlier name of {@link assume}. */
  rule?: string[];
  callbackAllow?: string[];
  ownHost?: string[];
  log?: true;
}

/** Account of a seed if no account is named; the documentation uses it too. */
const DEFAULT_ACCOUNT = "AC0123456789abcdef0123456789abcdef";

/**
 * Converts the options of the command to those of the emulator.
 *
 * @throws Failure for wrong usage, and for a seed with errors
 */
export async function toEmulatorOptions(options: Options, io: Io): Promise<EmulatorOptions> {
  const { seed, stack, account, data, faults, clock, startTime, randomSeed, rateLimit, callbackAllow } = options;
  if (stack !== undefined && seed === undefined) {
    throw new Failure("--stack applies to a seed: add one with --seed PATH", EXIT.usage);
  }
  return {
    port: options.port,
    host: options.host,
    latency: options.latency,
    ...(await chooseAssumptions(options, io)),
    ...(seed === undefined ? {} : { seed: await readSeed(seed, stack, toAccountSid(account), io) }),
    ...(account === undefined ? {} : { accounts: account }),
    ...(data === undefined ? {} : { data: resolve(io.cwd, data) }),
    ...(faults === undefined ? {} : { faults: readFaults(faults, io) }),
    ...(clock === undefined ? {} : { clock }),
    ...(startTime === undefined ? {} : { startTime }),
    ...(randomSeed === undefined ? {} : { randomSeed }),
    ...(rateLimit === undefined ? {} : { rateLimits: rateLimit }),
    ...(callbackAllow === undefined ? {} : { callbackAllow }),
    ...(options.ownHost === undefined ? {} : { ownHosts: options.ownHost }),
  };
}

async function chooseAssumptions({ assume = [], rule = [] }: Options, io: Io): Promise<EmulatorOptions> {
  const { readAssumptions } = await import("../../../emulator/index.js");
  if (rule.length > 0) io.err("--rule is now --assume; the next release will not accept --rule\n");
  try {
    return readAssumptions([...rule, ...assume]);
  } catch (error) {
    throw new Failure((error as Error).message, EXIT.usage);
  }
}

/** An API key belongs to the account of the same digits. */
function toAccountSid([first]: readonly string[] = []): string {
  return first === undefined ? DEFAULT_ACCOUNT : `AC${first.slice(2, 34)}`;
}
