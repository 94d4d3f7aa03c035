import type { ValueLocation, WordedProblem } from "../../language/index.js";
import type { ParamsOf, ReportableCode } from "./finding-codes.js";
/** Creates a problem at a path, for checks that see values and not their positions. */
export declare function toProblem<Code extends ReportableCode>(code: Code, params: ParamsOf<Code>, location: ValueLocation): WordedProblem<Code>;
