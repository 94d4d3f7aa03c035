import pc from "picocolors";
import type { EmulatorWatcher } from "../../../emulator/index.js";
import { safeLine } from "../../../language/index.js";
import type { Io } from "../../io.js";

/** Logs one line per request, callback with its result, and routing step. */
export function createLog({ err, isColor }: Pick<Io, "err" | "isColor">): EmulatorWatcher {
  const colors = pc.createColors(isColor);
  const write = (time: string, text: string) => err(`${colors.dim(time.slice(11, 23))} ${text}\n`);
  const toStatus = (status: number | null) => {
    const text = String(status ?? "---");
    return status !== null && status >= 200 && status < 300 ? colors.green(text) : colors.red(text);
  };
  return {
    request({ time, method, path, status, fault }) {
      const what = `${method.padEnd(6)} ${path}${fault === undefined ? "" : ` (fault: ${fault})`}`;
      write(time, `${toStatus(status)} ${safeLine(what)}`);
    },
    callback({ time, kind, url, status, outcome, instruction }) {
      const result = instruction?.message ?? (instruction ? `instruction ${instruction.name}` : outcome);
      write(time, `${toStatus(status)} ${colors.magenta(kind.padEnd(6))} ${safeLine(`${url}: ${result}`)}`);
      for (const warning of instruction?.warnings ?? []) {
        write(time, `    ${colors.yellow("warning")} ${safeLine(warning)}`);
      }
    },
    event({ time, type, description }) {
      write(new Date(time).toISOString(), `    ${colors.cyan(safeLine(type))} ${safeLine(description)}`);
    },
  };
}
