import { WORKSPACE } from "../find.js";

export const WORKFLOWS = `${WORKSPACE}/Workflows`;
export const WORKFLOW = `${WORKFLOWS}/:Sid`;
