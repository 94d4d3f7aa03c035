import type { Json } from "../../language/index.js";

/** Snippets of YAML; `${1:text}` is a cursor position, in order. */
type Snippets = { readonly label: string; readonly description: string; readonly body: Json }[];

const target = { queue: "${1:queue}", timeout: "${2:60}" };

const workflow = {
  friendlyName: "${2:Support}",
  taskReservationTimeout: 30,
  filters: [
    {
      filterFriendlyName: "${3:English}",
      expression: "${4:language == 'en'}",
      targets: [{ queue: "${5:english}", timeout: "${6:60}" }, { queue: "${7:everyone}" }],
    },
  ],
  defaultFilter: { queue: "${8:everyone}" },
};

/** By the path of the object that they create. */
export const snippets: Readonly<Record<string, Snippets>> = {
  "": [
    {
      label: "workspace with a workflow",
      description: "A workspace, two task queues, and a workflow over them.",
      body: {
        workspace: { friendlyName: "${1:Contact Center}" },
        taskQueues: { english: { targetWorkers: "languages HAS 'en'" }, everyone: { friendlyName: "Everyone" } },
        workflows: {
          support: {
            taskReservationTimeout: 30,
            filters: [
              {
                filterFriendlyName: "${2:English}",
                expression: "${3:language == 'en'}",
                targets: [{ queue: "english", timeout: "${4:60}" }, { queue: "everyone" }],
              },
            ],
            defaultFilter: { queue: "everyone" },
          },
        },
      },
    },
  ],
  workspace: [
    {
      label: "workspace",
      description: "A new workspace.",
      body: { friendlyName: "${1:Contact Center}" },
    },
    {
      label: "existing workspace",
      description: "An existing workspace, such as that of Flex.",
      body: { friendlyName: "${1:Flex Task Assignment}", existing: true },
    },
  ],
  activities: [
    {
      label: "activity",
      description: "A state of workers, such as a break.",
      body: { "${1:lunch}": { friendlyName: "${2:Lunch}", available: "${3|false,true|}" } },
    },
  ],
  taskQueues: [
    {
      label: "task queue",
      description: "Tasks wait here for workers.",
      body: { "${1:english}": { friendlyName: "${2:English}", targetWorkers: "${3:languages HAS 'en'}" } },
    },
  ],
  workflows: [
    {
      label: "workflow",
      description: "Filters, and a default for all other tasks.",
      body: { "${1:support}": workflow },
    },
  ],
  "workflows/*/filters/[]": [
    {
      label: "filter",
      description: "A condition on tasks, and the targets that they pass through.",
      body: {
        filterFriendlyName: "${1:English}",
        expression: "${2:language == 'en'}",
        targets: [{ queue: "${3:english}", timeout: "${4:60}" }, { queue: "${5:everyone}" }],
      },
    },
  ],
  "workflows/*/filters/[]/targets/[]": [
    { label: "target", description: "A queue, and how long tasks wait in it.", body: target },
    {
      label: "target, skipped while nobody is free",
      description: "Continues at once if no worker of the queue is available.",
      body: { ...target, skipIf: "workers.available == 0" },
    },
    {
      label: "target, for the worker that the task names",
      description: "Known agent routing: set a timeout, or the task may wait forever.",
      body: { queue: "${1:everyone}", knownWorkerSid: "task.${2:agent_sid}", timeout: "${3:60}" },
    },
  ],
};
