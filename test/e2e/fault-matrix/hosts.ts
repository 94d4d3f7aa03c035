import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Host } from "../harness/hosts.js";
import { createWorld, type World } from "../harness/world.js";
import { createNativeWorld } from "../native/harness.js";

/** Two versions of one workspace. From the first to the second, objects are created, changed and deleted. */
export type Version = "first" | "second";

const WORKSPACE_FILES: Readonly<Record<Version, string>> = {
  first: `workspace: { friendlyName: Contact Center }
activities:
  lunch: { friendlyName: Lunch }
  break: { friendlyName: Break }
taskQueues:
  english: { friendlyName: English }
  everyone: { friendlyName: Everyone }
workflows:
  support:
    friendlyName: Support
    filters: [{ filterFriendlyName: English, expression: language == "en", targets: [{ queue: english, timeout: 60 }] }]
    defaultFilter: { queue: everyone }
`,
  second: `workspace: { friendlyName: Contact Center }
activities:
  lunch: { friendlyName: Long Lunch }
taskQueues:
  spanish: { friendlyName: Spanish }
  everyone: { friendlyName: Everyone, maxReservedWorkers: 2 }
workflows:
  support:
    friendlyName: Support
    filters: [{ filterFriendlyName: Spanish, expression: language == "es", targets: [{ queue: spanish, timeout: 30 }] }]
    defaultFilter: { queue: everyone }
`,
};

/** The names of all objects of a version by the collections of the API, with what TaskRouter itself creates. */
export const NAMES: Readonly<Record<Version, Readonly<Record<string, readonly string[]>>>> = {
  first: {
    Activities: ["Available", "Break", "Lunch", "Offline", "Unavailable"],
    TaskQueues: ["English", "Everyone"],
    Workflows: ["Support"],
  },
  second: {
    Activities: ["Available", "Long Lunch", "Offline", "Unavailable"],
    TaskQueues: ["Everyone", "Spanish"],
    Workflows: ["Support"],
  },
};

function toProgram(version: Version): string {
  const [queue, language, timeout] = version === "first" ? ["english", "en", 60] : ["spanish", "es", 30];
  const title = queue === "english" ? "English" : "Spanish";
  const activities =
    version === "first"
      ? '  lunch: { type: taskrouter:Activity, properties: { workspaceSid: "${cc.id}", friendlyName: Lunch } }\n' +
        '  break: { type: taskrouter:Activity, properties: { workspaceSid: "${cc.id}", friendlyName: Break } }\n'
      : '  lunch: { type: taskrouter:Activity, properties: { workspaceSid: "${cc.id}", friendlyName: Long Lunch } }\n';
  const most = version === "first" ? "" : ", maxReservedWorkers: 2";
  return `resources:
  cc: { type: taskrouter:Workspace, properties: { friendlyName: Contact Center } }
${activities}  ${queue}: { type: taskrouter:TaskQueue, properties: { workspaceSid: "\${cc.id}", friendlyName: ${title} } }
  everyone: { type: taskrouter:TaskQueue, properties: { workspaceSid: "\${cc.id}", friendlyName: Everyone${most} } }
  support:
    type: taskrouter:Workflow
    properties:
      workspaceSid: "\${cc.id}"
      friendlyName: Support
      taskQueues: { ${queue}: "\${${queue}.id}", everyone: "\${everyone.id}" }
      configuration:
        filters: [{ filterFriendlyName: ${title}, expression: language == "${language}", targets: [{ queue: ${queue}, timeout: ${timeout} }] }]
        defaultFilter: { queue: everyone }
`;
}

/** A project with a version of the workspace, for one of the hosts. */
export async function createProject(host: Host, version: Version): Promise<World> {
  return host === "native" ? createNativeWorld(toProgram(version)) : createWorld(toFiles(host, version), { host });
}

/** The files of a version. */
export function toFiles(host: Host, version: Version): Record<string, string> {
  return host === "native" ? { "Main.yaml": toProgram(version) } : { "taskrouter/cc.yaml": WORKSPACE_FILES[version] };
}

/** The programs of a run that a fault can end, by their command lines. */
export const COMMAND_LINES: Readonly<Record<Host, Readonly<Record<"provider" | "program", RegExp>>>> = {
  dynamic: { provider: /cmd\/dynamic-provider/, program: /cmd\/run\// },
  native: { provider: /pulumi-resource-taskrouter/, program: /pulumi-language-yaml/ },
};

/** Sends the requests of a project to another address. */
export function redirect({ stack, emulator }: World, url: string): void {
  const settings = readFileSync(join(stack.folder, "Pulumi.dev.yaml"), "utf8");
  stack.write({ "Pulumi.dev.yaml": settings.replace(emulator.url, url) });
}
