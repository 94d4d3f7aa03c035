import { WORKSPACE } from "../find.js";

export const TASKS = `${WORKSPACE}/Tasks`;
export const TASK = `${TASKS}/:Sid`;
