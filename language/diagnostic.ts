/** A place in a file: offsets in UTF-16 units into its text. Line and column are computed where they are shown. */
export interface Span {
  readonly file: string;
  readonly start: number;
  readonly end: number;
}

/** Offsets in UTF-16 units into one text; `end` is exclusive. */
export interface Place {
  readonly start: number;
  readonly end: number;
}

export type Severity = "error" | "warning" | "note";

/** A change that does away with a finding and alters nothing else that TaskRouter does. */
export interface Fix<Edit> {
  /** What it does, in the imperative: `write "==" for "="`. */
  readonly message: string;
  readonly edits: readonly Edit[];
}

/** Puts a text in the place of what stands in a file. */
export interface SpanEdit {
  readonly span: Span;
  readonly text: string;
}

/** A finding about what a user wrote: data, never thrown. */
export interface Diagnostic {
  readonly code: string;
  readonly severity: Severity;
  readonly span: Span;
  readonly message: string;
  readonly related?: readonly { readonly span: Span; readonly message: string }[];
  readonly fix?: Fix<SpanEdit>;
}

/** The way from a value's root to a member of it. */
export type Path = readonly (string | number)[];

/** A part of a value whose text is not at hand. */
export interface ValuePlace {
  readonly path: Path;
  /** The member's value (default), or its key. */
  readonly at?: "key" | "value";
  /** Inside of the text value that the path leads to. */
  readonly place?: Place;
}

/**
 * Puts a text in the place of a key (the name of another key, without quotes), of a text value's part at `place`, or of
 * a whole value (as it is written in JSON).
 */
export interface ValueEdit extends ValuePlace {
  readonly text: string;
}

/** A finding inside a value whose text is not at hand: the path leads from the value's root to the member at fault. */
export interface Problem extends ValuePlace {
  readonly code: string;
  readonly severity: Severity;
  readonly message: string;
  readonly related?: readonly (ValuePlace & { readonly message: string })[];
  readonly fix?: Fix<ValueEdit>;
}
