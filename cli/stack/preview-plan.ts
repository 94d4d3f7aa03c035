import { createHash } from "node:crypto";
import { checksumText, listCovered, type Plan, readPlan } from "../report/index.js";
import { explainRun, type Pulumi } from "./pulumi.js";

export interface PreviewOptions {
  readonly stack: string;
  /** Reads TaskRouter first, as `--refresh` of Pulumi does. */
  readonly refresh?: boolean | undefined;
  /** Where the engine stores its plan, for an `up` that makes exactly these steps. */
  readonly savePlan?: string;
  /** Adds the limits that TaskRouter names to the notices. */
  readonly showsLimits?: boolean;
}

/**
 * Runs `pulumi preview --json`. A preview that fails is a plan too: its errors are among the notices.
 *
 * @throws Failure if Pulumi's CLI is not installed, or writes something else than a preview
 */
export async function previewPlan(
  pulumi: Pulumi,
  { stack, refresh, savePlan, showsLimits }: PreviewOptions,
): Promise<Plan> {
  const options = [
    ...(refresh === true ? ["--refresh"] : []),
    ...(savePlan === undefined ? [] : ["--save-plan", savePlan]),
  ];
  const env: Record<string, string> = showsLimits === true ? { TASKROUTER_SHOW_LIMITS: "1" } : {};
  const ran = await pulumi(["preview", "--json", "--stack", stack, ...options], { env });
  if (ran.code === 0) return readPlan(ran.stdout, "the output of `pulumi preview --json`");
  const text = ran.stdout.trim();
  const plan =
    text.startsWith("{") && text.endsWith("}") ? readPlan(text, "the output of the failed preview") : undefined;
  if (plan?.notices.some(({ severity }) => severity === "error")) return plan;
  const error = { severity: "error", text: explainRun(plan === undefined ? ran : { ...ran, stdout: "" }) } as const;
  return plan === undefined ? { ...EMPTY, stack, notices: [error] } : { ...plan, notices: [...plan.notices, error] };
}

const EMPTY: Plan = { project: "", stack: "", place: {}, changes: [], same: 0, notices: [] };

/** A digest as hexadecimal digits. */
export function digest(text: string, length = 32): string {
  return createHash("sha256").update(text).digest("hex").slice(0, length);
}

/** The checksum of a plan, and digests of its changes by URN. */
export function checksumOf(plan: Plan): { checksum: string; covered: Record<string, string> } {
  const covered = listCovered(plan).map(({ urn, text }) => [urn, digest(text, 16)] as const);
  return { checksum: digest(checksumText(plan)), covered: Object.fromEntries(covered) };
}
