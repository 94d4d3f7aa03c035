import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";

/** Counts of the largest organization known: 61 environments, 171 workflows, 295 queues, 4 filters per workflow. */
const ENVIRONMENTS = 57;
const WORKFLOWS = 3;
const QUEUES = ["calls", "chat", "other", "survey", "test"];

/**
 * Writes an organization of that size as three files that write each part once.
 *
 * @param {string} folder @returns {{ path: string, workflows: number, queues: number }}
 */
export function writeOrganization(folder) {
  const path = join(folder, "organization");
  mkdirSync(path, { recursive: true });
  const environments = Array.from({ length: ENVIRONMENTS }, (_, at) => `e${at}: { language: l${at % 9} }`);
  writeFileSync(
    join(path, "queues.yaml"),
    `workspace: { friendlyName: Organization }
vars:
  environments: { default: { ${environments.join(", ")} } }
taskQueues:
  environments:
    forEach: \${vars.environments}
    taskQueues:
      queues:
        forEach: [${QUEUES.join(", ")}]
        taskQueues:
          \${each.outer.key}-\${each.key}: { targetWorkers: 'team == "\${each.outer.key}"' }
`,
  );
  writeFileSync(
    join(path, "expressions.yaml"),
    `expressions:
  free: (task.channel == "voice" AND worker.channel.chat.assigned_tasks == 0) OR (task.channel != "voice" AND worker.channel.voice.assigned_tasks == 0)
  guard: worker.offline != true AND \${expressions.free} AND (task.transfer != "worker" OR task.target == worker.sid)
  speaks: { parameters: [language], expression: 'language == "\${parameters.language}" OR service == "any"' }
`,
  );
  writeFileSync(
    join(path, "workflows.yaml"),
    `workflows:
  environments:
    forEach: \${vars.environments}
    workflows:
      kinds:
        forEach: [${Array.from({ length: WORKFLOWS }, (_, at) => `w${at}`).join(", ")}]
        workflows:
          \${each.outer.key}-\${each.key}:
            filters:
              - forEach: [calls, chat, other, survey]
                expression: \${expressions.speaks(each.outer.outer.value.language)} AND kind == "\${each.key}"
                targets:
                  - { queue: "\${each.outer.outer.key}-\${each.key}", expression: "\${expressions.guard}", timeout: 150 }
                  - { queue: "\${each.outer.outer.key}-test", expression: "\${expressions.guard}" }
            defaultFilter: { queue: "\${each.outer.key}-other" }
`,
  );
  return { path, workflows: ENVIRONMENTS * WORKFLOWS, queues: ENVIRONMENTS * QUEUES.length };
}
