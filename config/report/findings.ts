import type { Diagnostic, Severity, Span } from "../../language/index.js";

type Related = Diagnostic["related"];

/** Collects what is wrong, while the steps go on. */
export interface Findings {
  error(code: string, span: Span, message: string, related?: Related): void;
  warn(code: string, span: Span, message: string, related?: Related): void;
  add(finding: Diagnostic): void;
  readonly list: readonly Diagnostic[];
  /** True once a finding that stops the load was collected. */
  readonly hasErrors: boolean;
}

/** An empty collection of findings. */
export function createFindings(): Findings {
  const list: Diagnostic[] = [];
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
