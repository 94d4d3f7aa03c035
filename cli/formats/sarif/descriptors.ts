import type { ReportingDescriptor } from "sarif";
import { type FindingCode, findingCodes } from "../../../config/index.js";

/** GitHub shows no more of a description. *documented* (SARIF support for code scanning) */
const MAX_DESCRIPTION = 1_024;

/** Everything that can be found, in a stable order, found or not: a list that changes with the release only. */
export function listDescriptors(): ReportingDescriptor[] {
  return Object.entries(findingCodes).map(([code, about]) => describe(code, about));
}

/** A code that is in no table is told of by its name alone. */
export function describeUnknown(code: string): ReportingDescriptor {
  return { id: code, name: toName(code), shortDescription: { text: code } };
}

function describe(code: string, { severity, what, cure }: FindingCode): ReportingDescriptor {
  return {
    id: code,
    name: toName(code),
    shortDescription: { text: toPlain(what).slice(0, MAX_DESCRIPTION) },
    fullDescription: { text: `${toPlain(what)}. What to do: ${toPlain(cure)}.`.slice(0, MAX_DESCRIPTION) },
    help: { text: `${toPlain(what)}\n\nWhat to do: ${toPlain(cure)}`, markdown: `${what}\n\n**What to do**: ${cure}` },
    defaultConfiguration: { level: severity },
  };
}

/** `unknown-key` as `UnknownKey`: viewers show it beside the id. */
function toName(code: string): string {
  return code.replace(/(?:^|-)(.)/g, (_, sign: string) => sign.toUpperCase());
}

/** Markdown without its code marks and links. */
function toPlain(markdown: string): string {
  return markdown.replace(/\[([^\]]+)\]\([^)]*\)/g, "$1").replaceAll("`", "");
}
