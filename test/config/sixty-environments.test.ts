import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { formatDiagnostics, renderWorkspace } from "../../config/index.js";

const FOLDER = join(__dirname, "../../examples/sixty-environments/taskrouter");
const stacks = readdirSync(join(FOLDER, "overlays"))
  .map((name) => name.replace(/\.yaml$/, ""))
  .filter((name) => name.includes("-"));

const render = (stack: string) => renderWorkspace([FOLDER], { stack, vars: {} });

describe("the example of sixty environments", () => {
  test("has an overlay per environment", () => {
    expect(stacks).toHaveLength(60);
  });

  test.each(stacks)("%s renders without findings", (stack) => {
    const result = render(stack);
    expect(formatDiagnostics(result, { cwd: FOLDER })).toBe("");
    expect(result.rendered?.yaml).not.toContain("${");
  });

  test("gives each environment its languages, channels and host", () => {
    const { desired } = render("ca-production");
    expect(desired?.workspace.friendlyName).toBe("Helpline Canada");
    expect([...(desired?.taskQueues.keys() ?? [])]).toEqual(["en", "en-voice", "fr", "everyone"]);
    const helpline = desired?.workflows.get("helpline");
    expect(helpline).toMatchObject({
      assignmentCallbackUrl: "https://example.com/ca/assignment",
      taskReservationTimeout: 20,
    });
    const filters = helpline?.configuration.filters as { filterFriendlyName: string }[];
    expect(filters.map(({ filterFriendlyName }) => filterFriendlyName)).toEqual([
      "Emergency",
      "English, calls",
      "English, web",
      "French, web",
    ]);
    expect(render("de-staging").desired?.workflows.get("helpline")).toMatchObject({
      assignmentCallbackUrl: "https://staging.example.com/de/assignment",
      taskReservationTimeout: 30,
    });
    expect([...(render("de-staging").desired?.taskQueues.keys() ?? [])]).not.toContain("en");
  });

  test("is a fifth of the bytes of what it renders to", () => {
    const read = (folder: string): string[] =>
      readdirSync(folder, { withFileTypes: true }).flatMap((entry) =>
        entry.isDirectory() ? read(join(folder, entry.name)) : [readFileSync(join(folder, entry.name), "utf8")],
      );
    const written = read(FOLDER).join("").length;
    const rendered = stacks.map((stack) => render(stack).rendered?.yaml ?? "").join("").length;
    expect(written / rendered).toBeLessThan(1 / 5);
  });
});
