/** Output formats of `taskrouter drift`. */
export const FORMATS = ["text", "json", "markdown", "sarif"] as const;

/** Options of `taskrouter drift`. */
export interface DriftOptions {
  format: (typeof FORMATS)[number];
  stack?: string;
  accept?: true | string[];
  workspace?: string;
  connection?: string;
  baseUrl?: string;
}
