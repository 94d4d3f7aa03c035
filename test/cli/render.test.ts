import { describe, expect, test } from "vitest";
import { createFolder, STACK_TRACE, taskrouter } from "./support.js";

const FILES = {
  "taskrouter/a.yaml": `workspace: { friendlyName: A }
vars: { seconds: { type: integer, default: 30 } }
taskQueues:
  \${each.key}:
    forEach: { en: English, es: Spanish }
    friendlyName: \${each.value}
    targetWorkers: \${expressions.speaks(each.key)}
workflows:
  support: { taskReservationTimeout: "\${vars.seconds}", defaultFilter: { queue: en } }
expressions:
  speaks: { parameters: [language], expression: 'languages HAS "\${parameters.language}"' }
`,
};

describe("render", () => {
  test("prints the workspace with everything written out", async () => {
    const cwd = createFolder(FILES);
    const { code, out, err } = await taskrouter(["render", "taskrouter"], { cwd });
    expect({ code, err }).toEqual({ code: 0, err: "" });
    expect(out).toBe(`workspace:
  friendlyName: A

taskQueues:
  en: { friendlyName: English, targetWorkers: languages HAS "en" }
  es: { friendlyName: Spanish, targetWorkers: languages HAS "es" }

workflows:
  support:
    taskReservationTimeout: 30
    defaultFilter: { queue: en }
`);
  });

  test("prints TaskRouter's JSON with --json", async () => {
    const cwd = createFolder(FILES);
    const { code, out } = await taskrouter(["render", "taskrouter", "--json"], { cwd });
    expect(code).toBe(0);
    expect(JSON.parse(out).workflows).toEqual({
      support: {
        friendly_name: "support",
        task_reservation_timeout: 30,
        configuration: { task_routing: { default_filter: { queue: "en" } } },
      },
    });
  });

  test("prints only the errors if there are some", async () => {
    const text = FILES["taskrouter/a.yaml"].replace("queue: en }", "queue: fr, timeout: 5 }");
    const { code, out, err } = await taskrouter(["render", "."], { cwd: createFolder({ "a.yaml": text }) });
    expect({ code, out }).toEqual({ code: 1, out: "" });
    expect(err).toContain('a.yaml:9:81: error: unknown task queue "fr"; declared are "en", "es"');
    expect(err).not.toContain("warning");
    expect(err).not.toMatch(STACK_TRACE);
  });

  test("names the repetition that needs a stack", async () => {
    const text = FILES["taskrouter/a.yaml"].replace("{ en: English, es: Spanish }", "${vars.languages}");
    const cwd = createFolder({ "a.yaml": text.replace("vars: {", "vars: { languages: { type: map },") });
    const { code, out, err } = await taskrouter(["render"], { cwd });
    expect({ code, out }).toEqual({ code: 1, out: "" });
    expect(err).toContain('a.yaml:5:5: note: not checked without a stack: "forEach" depends on a variable');
  });

  test("prints nothing for a repetition that needs a stack, also where a comment turns the note off", async () => {
    const text = FILES["taskrouter/a.yaml"].replace("{ en: English, es: Spanish }", "${vars.languages}");
    const ignored = `# taskrouter-ignore-file unresolved-repetition: known\n${text}`;
    const settings = "rules: { unresolved-repetition: off }\n";
    for (const files of [{ "a.yaml": ignored }, { "a.yaml": text, ".taskrouter.yaml": settings }]) {
      const cwd = createFolder({ ...files, "vars.yaml": "vars: { languages: { type: map } }\n" });
      const { code, out, err } = await taskrouter(["render", "."], { cwd });
      expect({ code, out }).toEqual({ code: 1, out: "" });
      expect(err).toContain('"forEach" depends on a variable');
    }
  });

  test("fails outside of a Pulumi project with --stack", async () => {
    const { code, err } = await taskrouter(["render", "taskrouter", "--stack", "dev"], { cwd: createFolder(FILES) });
    expect(code).toBe(3);
    expect(err).toContain("--stack needs a Pulumi project");
  });
});
