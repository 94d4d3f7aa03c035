import { type LoadResult, toPlainDiagnostics } from "../../config/index.js";
import { safeJson } from "../../language/index.js";
import type { Io } from "../io.js";

/**
 * Prints findings for programs: an array of `{file, line, column, endLine, endColumn, severity, code, message}`; lines and columns from
 * 1, the end exclusive. `related` lists other positions, each with a message.
 */
export function writeJson(result: LoadResult, io: Io): void {
  io.data(`${safeJson(JSON.stringify(toPlainDiagnostics(result, { cwd: io.cwd }), null, 2))}\n`);
}
