import {
  Activity,
  getActivity,
  type Target,
  TaskQueue,
  Workflow,
  Workspace,
  WorkspaceDefaults,
} from "pulumi-taskrouter";

const workspace = new Workspace("help-desk", { friendlyName: "Help Desk" });

// Every workspace has this activity: it is looked up, not managed, so it is never deleted.
const offline = getActivity({ workspaceSid: workspace.id, friendlyName: "Offline" });
const meeting = new Activity("meeting", { workspaceSid: workspace.id, friendlyName: "In a Meeting" });
new WorkspaceDefaults("defaults", { workspaceSid: workspace.id, timeoutActivitySid: meeting.id });

// YAML cannot do this: create one queue per language.
const languages = ["de", "en", "fr"];
const queues = Object.fromEntries(
  languages.map((language) => [
    language,
    new TaskQueue(`queue-${language}`, { workspaceSid: workspace.id, targetWorkers: `languages HAS "${language}"` }),
  ]),
);
const everyone = new TaskQueue("everyone", { workspaceSid: workspace.id });

const lastResort: Target = { queue: "everyone", priority: 5 };

const workflow = new Workflow("requests", {
  workspaceSid: workspace.id,
  friendlyName: "Requests",
  taskReservationTimeout: 30,
  // Routing refers to queues by these keys, so a preview shows names instead of SIDs. Pass `id`, never `sid`: an ID is
  // known in every preview.
  taskQueues: {
    ...Object.fromEntries(Object.entries(queues).map(([key, { id }]) => [key, id])),
    everyone: everyone.id,
  },
  activities: { meeting: meeting.id },
  configuration: {
    filters: languages.map((language) => ({
      filterFriendlyName: `Requests in ${language}`,
      expression: `language == "${language}"`,
      targets: [
        { queue: language, timeout: 60, expression: 'worker.activity_sid != "${activities.meeting.sid}"' },
        lastResort,
      ],
    })),
    defaultFilter: { queue: "everyone" },
  },
});

export const workspaceSid = workspace.id;
export const workflowSid = workflow.id;
export const offlineSid = offline.sid;
