import { expect, test } from "vitest";
import { kinds, parseResourceType, resourceType } from "../../model/index.js";

test.each(Object.keys(kinds))("the types of a %s tell its host and its kind", (kind) => {
  for (const host of ["dynamic", "native"] as const)
    expect(parseResourceType(resourceType(host, kind))).toEqual({ host, kind });
});

test.each([
  undefined,
  "taskrouter:index:TaskRouter",
  "taskrouter:index/workflow:Workflow",
  "twilio:taskrouter/workflow:Workflow",
  "pulumi-nodejs:dynamic:Resource",
  "pulumi-nodejs:dynamic/taskrouter:toString",
  "pulumi-python:dynamic/taskrouter:Workflow",
])("%s is not a type of a kind", (type) => {
  expect(parseResourceType(type)).toBeUndefined();
});
