import type { ReportedCode } from "./finding-code.js";

/** Findings of `taskrouter drift`. */
export const driftCodes = {
  drifted: {
    severity: "warning",
    what: "an object that is not live as it is declared, or that nothing declares, from `taskrouter drift`",
    cure: "`taskrouter drift --accept` writes what is live into the files; `pulumi up --refresh` restores what is declared",
    message: ({ text }: { readonly text: string }) => text,
  },
} as const satisfies Record<string, ReportedCode>;
