import type { HostName } from "../../model/index.js";
import { describeRun, type Run } from "./describe-run.js";
import { findCommand } from "./find-command.js";
import { readConfig, type StackConfig, usesStoredConfig } from "./read-config.js";
import { readState, type StateResource } from "./read-state.js";
import { canceled } from "./watch-cancel.js";

/** Knowledge about the run of Pulumi's engine that this process belongs to. */
export interface Engine {
  /**
   * The resources of this package in the stack's state. Undefined if it cannot be read, and if the command names single
   * resources (`--target`, `--exclude`): the state does not tell which of them it deletes.
   */
  listResources(): Promise<readonly StateResource[] | undefined>;
  /** The resources of this package in the stack's state, also if the command names single ones. Undefined if it cannot be read. */
  listState(): Promise<readonly StateResource[] | undefined>;
  /** The host that this process is. A stack can have resources of both, each in a process of its own. */
  readonly host?: HostName;
  /** Aborted when the engine cancels the run. */
  readonly canceled: AbortSignal;
  /** True if the command deletes the whole stack: `pulumi destroy`. */
  readonly isDestroy?: boolean;
  /**
   * The present configuration of the stack, if this run may have received an older one. Undefined otherwise, and if it
   * cannot be read.
   */
  readNewerConfig?(): Promise<StackConfig | undefined>;
  /** The folder and the stack of the run; undefined if they are not known, as in a program that embeds the engine. */
  describeRun?(): Promise<Run | undefined>;
}

/** The engine that started this process. */
export function createEngine(host: HostName = "dynamic"): Engine {
  let state: Promise<readonly StateResource[] | undefined> | undefined;
  const command = once(findCommand);
  const listState = async () => {
    const found = command();
    if (found === undefined) return undefined;
    state ??= readState(found);
    return await state;
  };
  const readNewerConfig = async () => {
    const found = command();
    return found !== undefined && usesStoredConfig(found) ? await readConfig(found) : undefined;
  };
  return {
    host,
    canceled,
    listState,
    get isDestroy() {
      return isDestroy(command()?.args ?? []);
    },
    readNewerConfig,
    describeRun: async () => {
      const found = command();
      return found === undefined ? undefined : await describeRun(found, await listState());
    },
    listResources: async () => (isPartial(command()?.args ?? []) ? undefined : await listState()),
  };
}

function once<Value>(get: () => Value): () => Value {
  let found: { readonly value: Value } | undefined;
  return () => {
    found ??= { value: get() };
    return found.value;
  };
}

/** True for `pulumi destroy`, by any of its names. */
export function isDestroy(args: readonly string[]): boolean {
  const isValue = (index: number) => /^(--stack|--cwd|-s|-C)$/.test(args[index - 1] ?? "");
  const verb = args.find((arg, index) => !arg.startsWith("-") && !isValue(index));
  return verb !== undefined && /^(destroy|down|dn)$/.test(verb);
}

/** True if a command names the resources that it changes. */
export function isPartial(args: readonly string[]): boolean {
  return args.some((arg) => /^(--target|--exclude|-[yfdrj]*[tx])/.test(arg));
}
