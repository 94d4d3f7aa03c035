import type { Command } from "commander";
import { readVersion } from "../../provider/package.js";
import { EXIT } from "../failure.js";
import type { Io } from "../io.js";

/** `taskrouter version`: the same as `--version`. */
export function configure(command: Command, io: Io, finish: (exitCode: number) => void): void {
  command.action(() => {
    io.out(`${readVersion()}\n`);
    finish(EXIT.clean);
  });
}
