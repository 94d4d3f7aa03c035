import { WORKSPACE } from "../find.js";

export const TASK_CHANNELS = `${WORKSPACE}/TaskChannels`;
export const TASK_CHANNEL = `${TASK_CHANNELS}/:Sid`;
