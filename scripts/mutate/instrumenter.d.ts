// The part of Stryker's instrumenter that is used here: its own types need the types of Babel.
declare module "@stryker-mutator/instrumenter" {
  interface Position {
    /** From 0. */
    readonly line: number;
    /** From 0. */
    readonly column: number;
  }

  /** A change of the code. */
  export interface Mutant {
    readonly id: string;
    readonly fileName: string;
    readonly mutatorName: string;
    readonly replacement: string;
    readonly location: { readonly start: Position; readonly end: Position };
  }

  interface SourceFile {
    readonly name: string;
    readonly mutate: boolean;
    readonly content: string;
  }

  interface Logger {
    isDebugEnabled(): boolean;
    debug(): void;
    info(): void;
    warn(): void;
  }

  export class Instrumenter {
    constructor(logger: Logger);
    instrument(
      files: readonly SourceFile[],
      options: { plugins: null; ignorers: readonly []; excludedMutations: readonly string[] },
    ): Promise<{ readonly files: readonly SourceFile[]; readonly mutants: readonly Mutant[] }>;
  }
}
