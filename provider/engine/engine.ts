import { findCommand } from "./find-command.js";
import { readState, type StateResource } from "./read-state.js";

/** Knowledge about the run of Pulumi's engine that this process belongs to. */
export interface Engine {
  /**
   * The resources of this package in the stack's state. Undefined if it cannot be read, and if the command names single
   * resources (`--target`, `--exclude`): the state does not tell which of them it deletes.
   */
  listResources(): Promise<readonly StateResource[] | undefined>;
}

/** The engine that started this process. */
export function createEngine(): Engine {
  let state: Promise<readonly StateResource[] | undefined> | undefined;
  return {
    listResources: async () => {
      state ??= read();
      return await state;
    },
  };
}

async function read(): Promise<readonly StateResource[] | undefined> {
  const command = findCommand();
  return command === undefined || isPartial(command.args) ? undefined : await readState(command);
}

/** True if a command names the resources that it changes. */
export function isPartial(args: readonly string[]): boolean {
  return args.some((arg) => /^(--target|--exclude|-[yfdrj]*[tx])/.test(arg));
}
