import type { RemoteCheck } from "./check.js";
import type { RemoteWorkspace } from "./remote-workspace.js";

/** One line per fact: `H-53 observed`, or `H-56 differs: …`. */
export class Report {
  private readonly problems = new Map<string, string[]>();

  /** Runs a check and notes what it means for its facts. */
  async note(check: RemoteCheck, workspace: RemoteWorkspace): Promise<void> {
    const problem = await check.run(workspace).then(
      () => undefined,
      (error: Error) => error,
    );
    for (const fact of check.facts) {
      const noted = this.problems.get(fact) ?? [];
      this.problems.set(fact, problem === undefined ? noted : [...noted, `${check.title}: ${firstLine(problem)}`]);
    }
    if (problem !== undefined) throw problem;
  }

  lines(): string[] {
    const facts = [...this.problems].sort(([a], [b]) => a.localeCompare(b, "en", { numeric: true }));
    return facts.map(([fact, problems]) =>
      problems.length === 0 ? `${fact} observed` : `${fact} differs: ${problems.join("; ")}`,
    );
  }
}

const firstLine = ({ message }: Error): string => message.split("\n")[0] ?? "";
