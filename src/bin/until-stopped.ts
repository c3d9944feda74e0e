/**
 * Runs `close` once at Ctrl-C, SIGTERM or SIGHUP, then ends the process; a second signal ends it at
 * once. Under `npm run` a shell stands between npm and us and keeps signals to itself: when it goes,
 * we go too, in order.
 */
export function untilStopped(close: () => Promise<void>): void {
  let stopping = false;
  const stop = (): void => {
    if (stopping) process.exit(1);
    stopping = true;
    close().then(
      () => process.exit(0),
      (error: unknown) => {
        console.error(error);
        process.exit(1);
      },
    );
  };
  process.on("SIGINT", stop);
  process.on("SIGTERM", stop);
  process.on("SIGHUP", stop);
  if (process.env["npm_lifecycle_event"] !== undefined) whenParentGoes(stop);
}

function whenParentGoes(stop: () => void): void {
  const parent = process.ppid;
  const watch = setInterval(() => {
    if (process.ppid === parent) return;
    clearInterval(watch);
    stop();
  }, 300);
  watch.unref();
}
