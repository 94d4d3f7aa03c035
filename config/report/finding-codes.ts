import type { RuleId } from "../../language/index.js";
import { controlCodes } from "./codes/controls.js";
import { driftCodes } from "./codes/drift.js";
import { fileCodes } from "./codes/files.js";
import type { FindingCode } from "./codes/finding-code.js";
import { fleetCodes } from "./codes/fleet.js";
import { objectCodes } from "./codes/objects.js";
import { placeholderCodes } from "./codes/placeholders.js";
import { referenceCodes } from "./codes/references.js";
import { repetitionCodes } from "./codes/repetitions.js";
import { syntaxCodes } from "./codes/syntax.js";
import { updateCodes } from "./codes/updates.js";

const codes = {
  ...fileCodes,
  ...syntaxCodes,
  ...objectCodes,
  ...referenceCodes,
  ...placeholderCodes,
  ...repetitionCodes,
  ...controlCodes,
  ...updateCodes,
  ...driftCodes,
  ...fleetCodes,
};

/** The code of a finding that is not a lint rule. Rules describe themselves. */
export type ConfigCode = keyof typeof codes;

/** The code of any finding. */
export type DiagnosticCode = ConfigCode | RuleId;

/** Every such code, as in the table of docs/findings.md. */
export const findingCodes: Readonly<Record<ConfigCode, FindingCode>> = codes;

/** Codes whose message is written here. */
export type ReportableCode = {
  [Code in ConfigCode]: (typeof codes)[Code] extends { message: unknown } ? Code : never;
}[ConfigCode];

/** The parameters of a code's message. */
export type ParamsOf<Code extends ReportableCode> = Parameters<(typeof codes)[Code]["message"]>[0];

const rendered: { readonly [Code in ReportableCode]: { message(params: ParamsOf<Code>): string } } = codes;

/** The message of a finding. */
export function renderMessage<Code extends ReportableCode>(code: Code, params: ParamsOf<Code>): string {
  return rendered[code].message(params);
}

/** True for a code of {@link findingCodes}. */
export function isConfigCode(code: string): code is ConfigCode {
  return Object.hasOwn(codes, code);
}
