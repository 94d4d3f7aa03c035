import { resolve } from "node:path";
import { findProjectFiles, loadWorkspace, toPlainDiagnostics } from "../../../config/index.js";
import { projectFileOf } from "../../../project/index.js";
import { count } from "../../count.js";
import type { FleetJob } from "../../fleet/job.js";
import { redact } from "../../report/index.js";
import { listConfig } from "../../stack/list-config.js";
import { toVars } from "../../stack/read-vars.js";
import type { RunContext } from "./run-context.js";
import type { Ended } from "./to-result.js";

/** Checks the files of one stack, as `taskrouter validate --stack` does. */
export async function runValidate(job: FleetJob, { options, engine, cwd }: RunContext): Promise<Ended> {
  const { folder, stack } = job;
  const config = await listConfig(engine.read, stack);
  const own = config.get("files")?.value;
  const files = own === undefined ? findProjectFiles(projectFileOf(folder)) : resolve(folder, own);
  const result = loadWorkspace([files], { stack, ...toVars(config) });
  const findings = toPlainDiagnostics(result, { cwd });
  const of = (severity: string) => findings.filter((finding) => finding.severity === severity).length;
  const [errors, warnings] = [of("error"), of("warning")];
  const isFailing = errors > 0 || (options.strict === true && warnings > 0);
  const counts = [
    ...(errors > 0 ? [count(errors, "error")] : []),
    ...(warnings > 0 ? [count(warnings, "warning")] : []),
  ];
  const shown = findings.filter(({ severity }) => severity === "error" || (isFailing && severity === "warning"));
  const words = shown.map(({ file, line, column, severity, message, code }) => ({
    title: redact(`${file}:${line}:${column}: ${severity}: ${message} [${code}]`),
    lines: [],
  }));
  return { outcome: isFailing ? "findings" : "fine", verdict: counts.join(", "), words };
}
