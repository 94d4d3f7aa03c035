/** @typedef {{ version?: string, optional?: boolean, dev?: boolean, os?: string[], cpu?: string[], libc?: string[], optionalDependencies?: Record<string, string> }} LockEntry */
/** @typedef {{ packages: Record<string, LockEntry> }} Lock */

const SYSTEMS = ["android", "darwin", "freebsd", "linux", "openharmony", "win32"];
const PROCESSORS = ["arm64", "arm", "ia32", "ppc64", "riscv64", "s390x", "x64"];

/**
 * Returns the packages for other platforms that the lock file lacks: npm drops an optional package that the current
 * registry does not serve, and `npm ci` then refuses the lock file on every machine.
 *
 * @param {Lock} lock
 * @returns {{ path: string, version: string, isDev: boolean }[]}
 */
export function listMissing({ packages }) {
  return Object.values(packages).flatMap(({ optionalDependencies = {}, dev = false }) =>
    Object.entries(optionalDependencies)
      .map(([name, version]) => ({ path: `node_modules/${name}`, version, isDev: dev }))
      .filter(({ path, version }) => packages[path] === undefined && /^\d+\.\d+\.\d+/.test(version)),
  );
}

/**
 * Adds those packages, with the platform according to their names, so that `npm ci` skips them elsewhere.
 *
 * @param {Lock} lock
 * @returns {Lock}
 */
export function completeLock(lock) {
  const added = listMissing(lock).map(({ path, version, isDev }) => [path, toEntry(path, version, isDev)]);
  const packages = Object.entries({ ...lock.packages, ...Object.fromEntries(added) });
  packages.sort(([one], [other]) => (one < other ? -1 : 1));
  return { ...lock, packages: Object.fromEntries(packages) };
}

/** @param {string} path @param {string} version @param {boolean} isDev @returns {LockEntry} */
function toEntry(path, version, isDev) {
  const words = path.split(/[/-]/);
  const os = SYSTEMS.filter((system) => words.includes(system));
  const cpu = PROCESSORS.filter((processor) => words.includes(processor));
  const libc = words.includes("musl") ? ["musl"] : words.includes("gnu") ? ["glibc"] : [];
  return {
    version,
    ...(cpu.length > 0 ? { cpu } : {}),
    ...(isDev ? { dev: true } : {}),
    ...(libc.length > 0 ? { libc } : {}),
    optional: true,
    ...(os.length > 0 ? { os } : {}),
  };
}
