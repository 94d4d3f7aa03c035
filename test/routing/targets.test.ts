import { describe, expect, test } from "vitest";
import { createTown } from "./support/town.js";

describe("a task finds a worker", () => {
  test("at once if one is free, and goes through all its states", () => {
    const town = createTown();
    town.queue("english", { targetWorkers: 'languages HAS "en"' });
    town.workflow("main", {
      filters: [{ expression: "language == 'en'", targets: [{ queue: "english", priority: 5 }] }],
    });
    town.worker("ann", { with: { languages: ["en"] } });
    town.worker("bob", { with: { languages: ["fr"] } });
    town.heard();
    town.task("call", { language: "en" });
    expect(town.heard()).toEqual([
      "workflow.entered",
      "task-queue.entered",
      "task.created",
      "workflow.target-matched",
      "reservation.created",
    ]);
    expect(town.taskNamed("call")).toMatchObject({ status: "reserved", priority: 5, moves: 1 });
    expect(town.offered("call")).toEqual(["ann"]);
    town.accept("call");
    expect(town.taskNamed("call").status).toBe("assigned");
    town.router.completeTask(town.taskNamed("call").sid, { reason: "done" });
    expect(town.heard()).toEqual(["reservation.accepted", "task.completed", "reservation.completed", "task.updated"]);
    town.wait(300);
    expect(town.router.tasks.size).toBe(0);
  });
});

describe("deadlines add up from the task's creation", () => {
  const threeSteps = {
    filters: [
      {
        expression: "1==1",
        targets: [
          { queue: "q1", timeout: 10 },
          { queue: "q2", timeout: 10 },
          { queue: "q3", timeout: 10 },
        ],
      },
    ],
  };

  test("without workers, a task goes through its targets and is canceled", () => {
    const town = createTown();
    for (const name of ["q1", "q2", "q3"]) town.queue(name);
    town.workflow("main", threeSteps);
    town.task("call");
    const seen = [0, 9, 10, 19, 20, 29].map((at) => {
      town.wait(at - (town.now() - town.taskNamed("call").dateCreated) / 1000);
      return town.queueOf("call");
    });
    expect(seen).toEqual(["q1", "q1", "q2", "q2", "q3", "q3"]);
    town.heard();
    town.wait(1);
    expect(town.taskNamed("call")).toMatchObject({ status: "canceled", reason: "Task canceled on Workflow timeout" });
    expect(town.heard()).toEqual(["task-queue.timeout", "workflow.timeout", "task.canceled"]);
  });
});
