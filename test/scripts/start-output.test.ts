import { describe, expect, test } from "vitest";
import { createVariables, quote, toEnvironment } from "../../scripts/start/environment.mjs";
import { isPassing } from "../../scripts/start/stack.mjs";

describe("the output of Pulumi that npm start shows", () => {
  test.each([
    " +  pulumi-nodejs:dynamic/taskrouter:Workflow contact-center-phone created (0.08s)",
    " ~  pulumi-nodejs:dynamic/taskrouter:Workflow contact-center-phone refresh (0.23s) [diff: ~taskReservationTimeout]",
    "    warning: workflow adopted WW0123456789abcdef0123456789abcdef",
    "    14 unchanged",
    "Resources:",
    "  ~ taskReservationTimeout: 5 => 10",
  ])("keeps: %s", (line) => expect(isPassing(line)).toBe(false));

  test.each([
    "",
    " +  pulumi-nodejs:dynamic/taskrouter:Workflow contact-center-phone creating (0s) ",
    "\u001b[32m +  pulumi:pulumi:Stack contact-center-dev creating (3s) \u001b[0m",
    " ~  pulumi-nodejs:dynamic/taskrouter:TaskQueue contact-center-vip refresh (0.40s) ",
    "    pulumi-nodejs:dynamic/taskrouter:TaskQueue contact-center-vip  ",
    "    pulumi:pulumi:Stack contact-center-dev running ",
    '    pulumi:pulumi:Stack contact-center-dev running workflow "Phone" changes:',
    "    pulumi:pulumi:Stack contact-center-dev  1 warning",
    "warning: using pulumi-language-yaml from $PATH at /cache/yaml-host/pulumi-language-yaml",
  ])("leaves out what is only on its way: %j", (line) => expect(isPassing(line)).toBe(true));
});

describe("the environment of npm start", () => {
  const variables = createVariables("/p/.start", { path: "/engine/bin", env: {} }, "http://127.0.0.1:4010");

  test("never contains the credentials of the user's own account", () => {
    const own = {
      TWILIO_ACCOUNT_SID: "AC1",
      TWILIO_API_KEY: "SK1",
      TWILIO_API_SECRET: "s",
      TWILIO_REGION: "ie1",
      PATH: "/bin",
      HOME: "/h",
    };
    const env = toEnvironment(own, variables);
    expect(env).toMatchObject({
      TWILIO_ACCOUNT_SID: variables.TWILIO_ACCOUNT_SID,
      HOME: "/h",
      PATH: "/p/.start/bin:/engine/bin:/bin",
    });
    expect(Object.keys(env)).not.toEqual(expect.arrayContaining(["TWILIO_API_KEY"]));
    expect(Object.keys(env)).not.toEqual(expect.arrayContaining(["TWILIO_REGION"]));
  });

  test("is kept in the folder, with the state and Pulumi's home", () => {
    expect(variables.PULUMI_BACKEND_URL).toBe("file:///p/.start/state?metadata=skip");
    expect(variables.PULUMI_HOME).toBe("/p/.start/pulumi-home");
  });

  test("quotes paths for a shell, even those that contain quotes", () => {
    expect(quote("/it's here")).toBe(`'/it'\\''s here'`);
  });
});
