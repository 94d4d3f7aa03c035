import { WORKSPACE } from "../find.js";

export const TASK_QUEUES = `${WORKSPACE}/TaskQueues`;
export const TASK_QUEUE = `${TASK_QUEUES}/:Sid`;
