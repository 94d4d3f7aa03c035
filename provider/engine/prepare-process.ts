import { endWithEngine } from "./end-with-engine.js";
import { printOnce } from "./print-once.js";
import { watchCancel } from "./watch-cancel.js";

let isPrepared = false;

/** Adapts the process to the engine, once, if it is one of Pulumi's dynamic host and not a test. */
export function prepareProcess(): void {
  const [, script = "", address] = process.argv;
  if (isPrepared || !/[\\/]dynamic-provider([\\/]index\.js)?$/.test(script)) return;
  isPrepared = true;
  console.error = printOnce(console.error.bind(console));
  watchCancel();
  if (address !== undefined)
    endWithEngine({ address, stdin: process.stdin, parent: () => process.ppid, exit: () => process.exit() });
}
