import { WORKSPACE } from "../find.js";

export const ACTIVITIES = `${WORKSPACE}/Activities`;
export const ACTIVITY = `${ACTIVITIES}/:Sid`;
