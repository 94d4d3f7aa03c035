import { describe, expect, test } from "vitest";
import { isKindName, isOnRequest, kinds, nameProperty, STATE_VERSION } from "../../model/index.js";

describe("the kinds", () => {
  test("keep the names that users' state contains", () => {
    expect(Object.entries(kinds).map(([key, { name }]) => [key, name])).toEqual([
      ["Workspace", "Workspace"],
      ["WorkspaceDefaults", "WorkspaceDefaults"],
      ["Activity", "Activity"],
      ["TaskChannel", "TaskChannel"],
      ["TaskQueue", "TaskQueue"],
      ["Workflow", "Workflow"],
      ["Worker", "Worker"],
    ]);
    expect(STATE_VERSION).toBe(1);
  });

  test("have names, and nothing else is one", () => {
    expect(Object.keys(kinds).filter(isKindName)).toEqual(Object.keys(kinds));
    expect(["Task", "activity", "toString", ""].filter(isKindName)).toEqual([]);
  });

  test("are found by friendlyName, and a task channel by its unique name", () => {
    const others = Object.values(kinds).filter((kind) => nameProperty(kind) !== "friendlyName");
    expect(others.map((kind) => [kind.name, nameProperty(kind)])).toEqual([["TaskChannel", "uniqueName"]]);
  });

  test("are managed if they are declared, and workers only on request", () => {
    expect(Object.values(kinds).filter(isOnRequest)).toEqual([kinds.Worker]);
  });

  test.each(Object.values(kinds))("$name: every row is complete", ({ properties }) => {
    for (const property of Object.values(properties)) {
      expect(property.doc).toMatch(/^[A-Z].*\.$/);
      if (property.type === "enum") expect(property.values).toContain(property.default);
      if (property.type === "sid") expect(property.prefix).toMatch(/^W[A-Z]$/);
      if (property.type === "integer")
        expect(property).toEqual(expect.objectContaining({ minimum: 1, maximum: expect.any(Number) }));
      if (property.isRequired === true) expect(property.default).toBeUndefined();
    }
  });

  test("are replaced only for another workspace", () => {
    const parents = Object.values(kinds).map(({ name, properties }) => [
      name,
      Object.keys(properties).filter((key) => properties[key]?.isParent === true),
    ]);
    expect(Object.fromEntries(parents)).toEqual({
      Workspace: [],
      WorkspaceDefaults: ["workspaceSid"],
      Activity: ["workspaceSid"],
      TaskChannel: ["workspaceSid"],
      TaskQueue: ["workspaceSid"],
      Workflow: ["workspaceSid"],
      Worker: ["workspaceSid"],
    });
  });
});
