import { WORKSPACE } from "../find.js";

export const WORKERS = `${WORKSPACE}/Workers`;
export const WORKER = `${WORKERS}/:Sid`;
