/** A place in a file: offsets in UTF-16 units into its text. Line and column are computed where they are shown. */
export interface Span {
  readonly file: string;
  readonly start: number;
  readonly end: number;
}

export type Severity = "error" | "warning" | "note";

/** A finding about what a user wrote: data, never thrown. */
export interface Diagnostic {
  readonly code: string;
  readonly severity: Severity;
  readonly span: Span;
  readonly message: string;
  readonly related?: readonly { readonly span: Span; readonly message: string }[];
}

/** A finding inside a value whose text is not at hand: the path leads from the value's root to the member at fault. */
export interface Problem {
  readonly path: readonly (string | number)[];
  readonly code: string;
  readonly severity: Severity;
  readonly message: string;
}
