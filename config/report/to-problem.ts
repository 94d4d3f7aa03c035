import type { ValueLocation, WordedProblem } from "../../language/index.js";
import { findingCodes, type ParamsOf, type ReportableCode, renderMessage } from "./finding-codes.js";

/** Creates a problem at a path, for checks that see values and not their positions. */
export function toProblem<Code extends ReportableCode>(
  code: Code,
  params: ParamsOf<Code>,
  location: ValueLocation,
): WordedProblem<Code> {
  return { ...location, code, severity: findingCodes[code].severity, message: renderMessage(code, params) };
}
