import { userInfo } from "node:os";

type Env = Readonly<Record<string, string | undefined>>;

/** The one who started a run. */
export interface Author {
  /** Name of the user, as the host of the pipeline or this machine knows it. */
  readonly user?: string;
  /** URL of the run of a pipeline. */
  readonly pipeline?: string;
}

/** The variables of pipelines: the user who started one, and the URL of its run. */
const PIPELINES: readonly { readonly user: string; readonly pipeline: (env: Env) => string | undefined }[] = [
  {
    user: "GITHUB_ACTOR",
    pipeline: ({ GITHUB_SERVER_URL: server, GITHUB_REPOSITORY: repository, GITHUB_RUN_ID: id }) =>
      server && repository && id ? `${server}/${repository}/actions/runs/${id}` : undefined,
  },
  { user: "GITLAB_USER_LOGIN", pipeline: ({ CI_JOB_URL: url }) => url },
];

/** Describes who started this run, from the variables of a pipeline, or from the user of this machine. */
export function describeAuthor(env: Env, findUser: () => string = () => userInfo().username): Author {
  const found = PIPELINES.find(({ user }) => env[user]);
  if (found === undefined) return withoutGaps({ user: attempt(findUser), pipeline: undefined });
  return withoutGaps({ user: env[found.user], pipeline: found.pipeline(env) });
}

function withoutGaps({ user, pipeline }: { user: string | undefined; pipeline: string | undefined }): Author {
  return { ...(user && { user }), ...(pipeline && { pipeline }) };
}

/** A user of a container may have no name. */
function attempt(find: () => string): string | undefined {
  try {
    return find();
  } catch {
    return undefined;
  }
}
