import fc from "fast-check";
import { expect, test } from "vitest";
import { buildReport, readPlan } from "../../../cli/report/index.js";
import type { JsonObject } from "../../../language/index.js";
import { HINTS, type Kind, kinds } from "../../../model/index.js";
import type { Context } from "../../../provider/context.js";
import { check } from "../../../provider/lifecycle/check.js";
import { create } from "../../../provider/lifecycle/create.js";
import { remove } from "../../../provider/lifecycle/delete.js";
import { diff } from "../../../provider/lifecycle/diff.js";
import { inputsOf } from "../../../provider/lifecycle/object/objects.js";
import { update } from "../../../provider/lifecycle/update.js";
import { type Scene, setScene } from "../../provider/support/scene.js";
import { notices, preview, step } from "./support/preview.js";

const RUNS = 40;
const NAMES = ["Sales", "Support", "Billing", "Night"];

/** A declared object; its place in the list is its identity in the program. */
interface Declared {
  readonly kind: "Activity" | "TaskQueue" | "Workflow";
  readonly name: string;
  readonly value: number;
}

const declared: fc.Arbitrary<Declared> = fc.record({
  kind: fc.constantFrom("Activity" as const, "TaskQueue" as const, "Workflow" as const),
  name: fc.constantFrom(...NAMES),
  value: fc.nat(2),
});
const program = fc.uniqueArray(declared, { maxLength: 6, selector: ({ kind, name }) => `${kind} ${name}` });

/** Objects that exist before the first run: somebody made them by hand. */
const live = fc.uniqueArray(declared, { maxLength: 3, selector: ({ kind, name }) => `${kind} ${name}` });

function toInputs({ kind, name, value }: Declared, workspaceSid: string, queue: string): JsonObject {
  const own = { workspaceSid, friendlyName: name };
  // it cannot change
  if (kind === "Activity") return { ...own, available: name !== "Night" };
  if (kind === "TaskQueue") return { ...own, maxReservedWorkers: value + 1 };
  const targets = [{ queue: "all", timeout: 10 * (value + 1) }];
  const configuration = {
    filters: [{ filterFriendlyName: name, expression: "a == 1", targets }],
    defaultFilter: { queue: "all" },
  };
  return { ...own, configuration, __sids: { taskQueues: { all: queue }, activities: {} } };
}

/** The state of a stack: outputs by the name of the resource. */
type State = Map<string, { readonly kind: Kind; readonly id: string; outs: JsonObject }>;

/** The stack between two runs: checks and differences of a preview, as the engine asks for them. */
interface Planned {
  readonly text: string;
  readonly steps: readonly { op: "create" | "update" | "delete"; name: string; kind: Kind; inputs: JsonObject }[];
}

async function plan(
  context: Context,
  scene: Scene,
  state: State,
  wanted: ReadonlyMap<string, [Kind, JsonObject]>,
): Promise<Planned> {
  const said = scene.messages.length;
  const steps: {
    op: "create" | "update" | "delete";
    name: string;
    kind: Kind;
    inputs: JsonObject;
    json: JsonObject;
  }[] = [];
  const last = [...wanted.keys()].at(-1);
  for (const [name, [kind, news]] of wanted) {
    const old = state.get(name);
    const before = old === undefined ? {} : inputsOf(kind, old.outs);
    const hints: JsonObject = { names: {}, ...(name === last && { declared: {} }) };
    const { inputs, failures } = await check(context, kind, before, { ...news, adopt: "byName", [HINTS]: hints });
    expect(failures).toEqual([]);
    if (old === undefined) {
      const json = step({ op: "create", type: kind.name, name, after: inputs });
      steps.push({ op: "create", name, kind, inputs, json });
    } else if (diff(context, kind, old.id, old.outs, inputs).changes) {
      const json = step({ op: "update", type: kind.name, name, id: old.id, before, after: inputs });
      steps.push({ op: "update", name, kind, inputs, json });
    }
  }
  for (const [name, { kind, id, outs }] of [...state].reverse()) {
    if (wanted.has(name)) continue;
    const inputs = inputsOf(kind, outs);
    steps.push({
      op: "delete",
      name,
      kind,
      inputs,
      json: step({ op: "delete", type: kind.name, name, id, before: inputs, outputs: outs }),
    });
  }
  return {
    steps,
    text: preview(
      steps.map(({ json }) => json),
      notices(...scene.messages.slice(said)),
    ),
  };
}

async function apply(context: Context, state: State, { steps }: Planned): Promise<void> {
  for (const { op, name, kind, inputs } of steps) {
    const old = state.get(name);
    if (op === "create") state.set(name, { kind, ...(await create(context, kind, inputs)) });
    if (op === "update" && old !== undefined)
      state.set(name, { ...old, ...(await update(context, kind, old.id, old.outs, inputs)) });
    if (op === "delete" && old !== undefined) {
      await remove(context, kind, old.id, old.outs);
      state.delete(name);
    }
  }
}

/** The writes of a report without the SIDs of objects that did not exist. */
function listWrites(text: string): string[] {
  const plan = readPlan(text, "plan");
  const report = buildReport(plan, { checksum: "", covered: {} });
  expect(report.writes.every(({ isCertain }) => isCertain)).toBe(true);
  return report.writes.map(({ method, path }) => `${method} ${path}`);
}

test("the calls of a run are exactly the writes that the report of its plan lists, for any programs and live objects", async () => {
  const scene = await setScene();
  const property = fc.asyncProperty(
    live,
    fc.array(program, { minLength: 1, maxLength: 4 }),
    async (others, programs) => {
      const made = await scene.make(kinds.Workspace, {
        friendlyName: `Workspace ${Math.trunc(scene.emulator.journal().length)}`,
      });
      const workspaceSid = made.id;
      const { id: all } = await scene.make(kinds.TaskQueue, { workspaceSid, friendlyName: "All" });
      for (const other of others) await scene.make(kinds[other.kind], toInputs(other, workspaceSid, all));
      const state: State = new Map();
      for (const objects of programs) {
        const wanted = new Map(
          objects.map((object) => [
            `${object.kind}-${object.name}`,
            [kinds[object.kind], toInputs(object, workspaceSid, all)] as [Kind, JsonObject],
          ]),
        );
        const planned = await plan(scene.newRun({ guard: '{"percent":100}' }), scene, state, wanted);
        const listed = listWrites(planned.text);
        scene.writes();
        await apply(scene.newRun({ guard: '{"percent":100}' }), state, planned);
        const calls = scene.writes().map((write) => write.replace(/\/v1\/Workspaces\/WS[0-9a-f]{32}\//, ""));
        expect(calls.sort()).toEqual(listed.sort());
      }
    },
  );
  await fc.assert(property, { numRuns: RUNS });
});
