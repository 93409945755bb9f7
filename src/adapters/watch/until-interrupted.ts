/** A signal that is given when the user presses Ctrl-C or the system asks the process to end; `done` stops listening. */
export function untilInterrupted(): { readonly signal: AbortSignal; done(): void } {
  const controller = new AbortController();
  const stop = () => controller.abort();
  const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;
  for (const name of signals) process.once(name, stop);
  return {
    signal: controller.signal,
    done: () => {
      for (const name of signals) process.removeListener(name, stop);
    },
  };
}
