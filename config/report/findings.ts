import type { Diagnostic, Severity, Span } from "../../language/index.js";

type Related = Diagnostic["related"];

/** An object that findings are about. */
export interface Subject {
  readonly section: "workflows" | "taskQueues";
  readonly key: string;
}

/** A finding on its way: what it is about decides what may turn it off. */
export interface Finding extends Diagnostic {
  readonly subject?: Subject | undefined;
}

/** Collects what is wrong, while the steps go on. */
export interface Findings {
  error(code: string, span: Span, message: string, related?: Related): void;
  warn(code: string, span: Span, message: string, related?: Related): void;
  add(finding: Finding): void;
  readonly list: readonly Finding[];
  /** True once a finding that stops the load was collected. */
  readonly hasErrors: boolean;
}

/** An empty collection of findings. */
export function createFindings(): Findings {
  const list: Finding[] = [];
  const take = (severity: Severity) => (code: string, span: Span, message: string, related?: Related) => {
    list.push({ code, severity, span, message, ...(related && { related }) });
  };
  return {
    error: take("error"),
    warn: take("warning"),
    add: (finding) => list.push(finding),
    list,
    get hasErrors() {
      return list.some((finding) => finding.severity === "error");
    },
  };
}

/** The place of a whole file. */
export function spanOfFile(file: string): Span {
  return { file, start: 0, end: 0 };
}
