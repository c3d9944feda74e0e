import { totalmem } from "node:os";

const lean = {
  shared_buffers: "32MB",
  effective_cache_size: "256MB",
  work_mem: "4MB",
  maintenance_work_mem: "32MB",
  max_connections: "20",
  max_wal_size: "256MB",
  min_wal_size: "32MB",
  autovacuum_max_workers: "1",
  max_parallel_workers_per_gather: "0",
};

const normal = {
  shared_buffers: "128MB",
  effective_cache_size: "512MB",
  work_mem: "8MB",
  maintenance_work_mem: "64MB",
  max_connections: "100",
  max_wal_size: "512MB",
  min_wal_size: "64MB",
  autovacuum_max_workers: "2",
  max_parallel_workers_per_gather: "1",
};

const always = {
  fsync: "on",
  synchronous_commit: "on",
  full_page_writes: "on",
  wal_compression: "on",
  wal_level: "replica",
  max_wal_senders: "4",
  checkpoint_timeout: "15min",
  random_page_cost: "1.1",
  jit: "off",
  ssl: "off",
  listen_addresses: "",
  unix_socket_permissions: "0700",
  timezone: "UTC",
  log_timezone: "UTC",
  cluster_name: "ippo",
  logging_collector: "on",
  log_filename: "postgresql-%a.log",
  log_truncate_on_rotation: "on",
  log_rotation_age: "1d",
  log_rotation_size: "0",
  // Statements and row values in the log would be personal data.
  log_min_error_statement: "panic",
  log_error_verbosity: "terse",
};

/** The memory this process may use, in bytes: a container's limit counts. */
export function usableMemory(): number {
  const limit = process.constrainedMemory();
  return limit > 0 ? Math.min(totalmem(), limit) : totalmem();
}

const isSmall = (memory: number): boolean => memory <= 2 * 1024 ** 3;

/** The largest number of connections that serve requests: with the rest they stay below `max_connections`. */
export const requestConnections = (memory: number = usableMemory()): number =>
  isSmall(memory) ? 6 : 12;

/** Command line settings of the server; at or below 2 GB of memory the measured lean table. */
export function serverSettings(
  major: number,
  folders: { run: string; log: string },
  memory: number = usableMemory(),
): string[] {
  const small = isSmall(memory);
  const settings: Record<string, string> = {
    ...always,
    ...(small ? lean : normal),
    ...(small && major >= 18 ? { io_method: "sync" } : {}),
    unix_socket_directories: folders.run,
    log_directory: folders.log,
  };
  return Object.entries(settings).flatMap(([name, value]) => ["-c", `${name}=${value}`]);
}
