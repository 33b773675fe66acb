const startedBy = process.ppid;

/** Resolves at Ctrl-C, the end of a service or the closing of a terminal. A second time ends at once; the next start mends that. */
export function onRequestToStop({ startedByNpm }: { startedByNpm: boolean }): Promise<void> {
  return new Promise((resolve) => {
    for (const name of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(name, () => resolve());
    if (!startedByNpm) return;
    // npm gives SIGTERM to its shell, which ends without passing it on; then somebody else is our parent.
    const timer = setInterval(() => {
      if (process.ppid === startedBy) return;
      clearInterval(timer);
      resolve();
    }, 500).unref();
  });
}
