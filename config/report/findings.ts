import type { Diagnostic, Severity, Span } from "../../language/index.js";
import { MAX_COMPARED_NAMES } from "../limits.js";
import {
  type DiagnosticCode,
  findingCodes,
  type ParamsOf,
  type ReportableCode,
  renderMessage,
} from "./finding-codes.js";

/** An object that findings are about. */
export interface ObjectRef {
  readonly section: "workflows" | "taskQueues";
  readonly key: string;
}

/** A finding on its way: the object that it is about decides what may turn it off. */
export interface Finding extends Diagnostic<DiagnosticCode> {
  readonly subject?: ObjectRef | undefined;
}

/** Anything about a finding that its code and its parameters do not say. */
interface Extras extends Pick<Finding, "related" | "fix" | "subject"> {
  /** Default: the severity of its code. */
  readonly severity?: Severity;
}

/** Collects findings while the stages of a load go on. */
export interface Findings {
  /** Reports a finding whose message is written in `finding-codes.ts`. */
  add<Code extends ReportableCode>(code: Code, params: ParamsOf<Code>, span: Span, extras?: Extras): void;
  /** Takes a finding as it is. */
  push(finding: Finding): void;
  /** Returns the names that a message about an unknown name compares it with; undefined if the load had too many. */
  affordNames(names: Iterable<string>): readonly string[] | undefined;
  readonly list: readonly Finding[];
  /** True once there is an error, which stops the load. */
  readonly hasErrors: boolean;
}

/** An empty collection of findings. */
export function createFindings(): Findings {
  const list: Finding[] = [];
  // asked again and again while a load goes on
  let hasErrors = false;
  const push = (finding: Finding) => {
    list.push(finding);
    hasErrors ||= finding.severity === "error";
  };
  return {
    add: (code, params, span, extras) =>
      push({ code, severity: findingCodes[code].severity, span, message: renderMessage(code, params), ...extras }),
    push,
    affordNames: createBudget(),
    list,
    get hasErrors() {
      return hasErrors;
    },
  };
}

/** Each unknown name against each known one is quadratic: 15,000 of both would take minutes. */
function createBudget(): Findings["affordNames"] {
  let left = MAX_COMPARED_NAMES;
  return (names) => {
    if (left <= 0) return undefined;
    const afforded = [...names];
    left -= afforded.length;
    return afforded;
  };
}

/** The span of a whole file. */
export function spanOfFile(file: string): Span {
  return { file, start: 0, end: 0 };
}
