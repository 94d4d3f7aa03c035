import { expect, test } from "vitest";
import { kinds } from "../../../../model/index.js";
import { inputsOf } from "../../../../provider/lifecycle/object/objects.js";
import { read } from "../../../../provider/lifecycle/read.js";
import { update } from "../../../../provider/lifecycle/update.js";
import { setScene } from "../../support/scene.js";

const { Workflow } = kinds;
const OURS = "https://ours.example/assignment";
const THEIRS = "https://user:secret@theirs.example/assignment";

test("state has an ignored callback URL as declared after somebody changed the live one", async () => {
  const scene = await setScene();
  const { workspaceSid, make } = scene;
  const { client } = scene.context;
  const declared = { friendlyName: "Main", configuration: {}, assignmentCallbackUrl: OURS };
  const made = await make(Workflow, { workspaceSid, ...declared, ignore: ["assignmentCallbackUrl"] });
  const path = `/v1/Workspaces/${workspaceSid}/Workflows/${made.id}`;
  await client.update(path, { AssignmentCallbackUrl: THEIRS });

  const reading = await read(scene.newRun(), Workflow, made.id, made.outs);
  expect(reading.props.assignmentCallbackUrl).toBe(OURS);

  const news = { ...made.inputs, taskReservationTimeout: 30 };
  const { outs } = await update(scene.newRun(), Workflow, made.id, made.outs, news);
  expect(outs.assignmentCallbackUrl).toBe(OURS);
  expect(JSON.stringify(outs)).not.toContain("theirs.example");
  expect(inputsOf(Workflow, outs)).toEqual(news);
  expect(await client.fetch(path)).toMatchObject({ assignment_callback_url: THEIRS, task_reservation_timeout: 30 });
});
