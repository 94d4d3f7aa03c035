import { QUEUES } from "../workload.mjs";

/** @typedef {(count: number, changed: readonly number[]) => Record<string, string>} TofuProgram texts by path */

const HEAD = `terraform {
  required_providers { twilio = { source = "RJPearson94/twilio" } }
}
provider "twilio" { skip_credential_validation = true }
resource "twilio_taskrouter_workspace" "cc" {
  friendly_name          = "Contact Center"
  multi_task_enabled     = true
  prioritize_queue_order = "FIFO"
}
resource "twilio_taskrouter_task_queue" "queue" {
  count          = ${QUEUES}
  workspace_sid  = twilio_taskrouter_workspace.cc.sid
  friendly_name  = "Queue \${count.index}"
  target_workers = "skills HAS \\"skill-\${count.index}\\""
}
`;

/** One block per workflow, as in the provider's documentation. @type {TofuProgram} */
export function createBlocks(count, changed) {
  const workflows = Array.from({ length: count }, (_, index) => createBlock(index, changed.includes(index)));
  return { "main.tf": HEAD + workflows.join("") };
}

/** @param {number} index @param {boolean} isChanged @returns {string} */
function createBlock(index, isChanged) {
  return `resource "twilio_taskrouter_workflow" "workflow_${index}" {
  workspace_sid            = twilio_taskrouter_workspace.cc.sid
  friendly_name            = "Workflow ${index}"
  assignment_callback_url  = "https://example.com/assignment/${index}"
  task_reservation_timeout = 60
  configuration = jsonencode({
    task_routing = {
      filters = [
${[0, 1, 2].map((filter) => createFilter(index, filter, isChanged && filter === 1)).join("")}      ]
      default_filter = { queue = ${sid(index)} }
    }
  })
}
`;
}

/** @param {number} index @param {number} filter @param {boolean} isChanged @returns {string} */
function createFilter(index, filter, isChanged) {
  return `        {
          filter_friendly_name = "Filter ${filter}"
          expression           = "type == \\"t${index}\\" AND language == \\"l${filter}\\""
          targets = [
            { queue = ${sid(index + filter)}, timeout = ${isChanged ? 45 : 30}, priority = 10 },
            { queue = ${sid(index + filter + 1)}, expression = "worker.level > ${filter}" },
          ]
        },
`;
}

/** @param {number} index @returns {string} */
function sid(index) {
  return `twilio_taskrouter_task_queue.queue[${index % QUEUES}].sid`;
}

const FROM_YAML = `${HEAD}locals {
  files = { for name in fileset(path.module, "workflows/*.yaml") : name => yamldecode(file("\${path.module}/\${name}")) }
}
resource "twilio_taskrouter_workflow" "workflow" {
  for_each                 = local.files
  workspace_sid            = twilio_taskrouter_workspace.cc.sid
  friendly_name            = each.value.name
  assignment_callback_url  = each.value.callback
  task_reservation_timeout = 60
  configuration = jsonencode({
    task_routing = {
      filters = [for filter in each.value.filters : {
        filter_friendly_name = filter.name
        expression           = filter.expression
        targets = [for target in filter.targets : merge(
          { for key, value in target : key => value if key != "queue" },
          { queue = twilio_taskrouter_task_queue.queue[target.queue].sid }
        )]
      }]
      default_filter = { queue = twilio_taskrouter_task_queue.queue[each.value.default].sid }
    }
  })
}
`;

/** One YAML file per workflow, read by one block. @type {TofuProgram} */
export function createFromYaml(count, changed) {
  const files = Array.from({ length: count }, (_, index) => [
    `workflows/workflow-${index}.yaml`,
    createYaml(index, changed.includes(index)),
  ]);
  return { "main.tf": FROM_YAML, ...Object.fromEntries(files) };
}

/** @param {number} index @param {boolean} isChanged @returns {string} */
function createYaml(index, isChanged) {
  const filters = [0, 1, 2].map(
    (filter) => `  - name: Filter ${filter}
    expression: type == "t${index}" AND language == "l${filter}"
    targets:
      - { queue: ${(index + filter) % QUEUES}, timeout: ${isChanged && filter === 1 ? 45 : 30}, priority: 10 }
      - { queue: ${(index + filter + 1) % QUEUES}, expression: worker.level > ${filter} }
`,
  );
  return `name: Workflow ${index}
callback: https://example.com/assignment/${index}
default: ${index % QUEUES}
filters:
${filters.join("")}`;
}
