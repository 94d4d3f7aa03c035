import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { ApiError } from "../../emulator/api-error.js";
import { checkExpression } from "../../emulator/parameters/check-expression.js";
import { openWorkspace } from "./support.js";

const corpus = join(__dirname, "../../../shared/corpus");

/** Real configurations are not part of this project: where they are not at hand, these tests say so and are left out. */
describe.skipIf(!existsSync(corpus))("real configurations (../shared/corpus)", () => {
  test.each(["take", "refuse"] as const)(
    "come back with the same value (malformed expressions: %s)",
    async (workflowExpressions) => {
      const { caller, queues, workflows } = await openWorkspace({ workflowExpressions });
      const folder = join(corpus, "workflows");
      const sids = new Map<string, string>();
      let refused = 0;
      for (const file of readdirSync(folder)) {
        const { configuration, malformed_expression: malformed } = JSON.parse(
          readFileSync(join(folder, file), "utf8"),
        ) as { configuration: object; malformed_expression?: unknown };
        for (const queue of listQueues(configuration)) {
          const known = sids.get(queue) ?? (await caller.post(queues, { FriendlyName: queue })).body.sid;
          sids.set(queue, String(known));
        }
        const text = JSON.stringify(
          configuration,
          (key, value) => (key === "queue" ? (sids.get(value) ?? value) : value),
          2,
        );
        const answer = await caller.post(workflows, { FriendlyName: file, Configuration: text });
        if (malformed !== undefined && workflowExpressions === "refuse") {
          expect([file, answer.status]).toEqual([file, 400]);
          refused += 1;
          continue;
        }
        expect([file, answer.status, answer.body.message]).toEqual([file, 201, undefined]);
        expect(answer.body.configuration).toBe(JSON.stringify(JSON.parse(text)));
      }
      expect((await caller.get(`${workflows}?PageSize=1000`)).body.workflows).toHaveLength(66 - refused);
      expect(refused).toBe(workflowExpressions === "refuse" ? 3 : 0);
    },
  );

  test("have worker expressions that are accepted, with few exceptions", () => {
    const rows = readFileSync(join(corpus, "expressions.tsv"), "utf8")
      .split("\n")
      .map((row) => row.split("\t"));
    const targets = rows
      .filter(([kind]) => kind === "target")
      .map(([, expression]) => withoutEscapes(expression ?? ""));
    const refused = targets.filter((expression) => !isTaken(expression));
    expect(targets.length).toBeGreaterThan(300);
    expect(refused).toEqual([]);
  });
});

function listQueues(value: unknown): string[] {
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, member]) =>
    key === "queue" && typeof member === "string" ? [member] : listQueues(member),
  );
}

function withoutEscapes(text: string): string {
  return text.replaceAll("\\n", "\n").replaceAll("\\t", "\t");
}

function isTaken(expression: string): boolean {
  try {
    checkExpression(expression, { routing: {} });
    return true;
  } catch (error) {
    expect(error).toBeInstanceOf(ApiError);
    return false;
  }
}
