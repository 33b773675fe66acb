/**
 * Takes a story for this tab, until it is let go or the tab closes: typed in two tabs, the one would overwrite the other.
 * Null: it is open in another tab.
 */
export function takeForThisTab(id: string): Promise<(() => void) | null> {
  if (!('locks' in navigator)) return Promise.resolve(() => undefined);
  return new Promise((taken) => {
    void navigator.locks.request(`verhaal-${id}`, { ifAvailable: true }, (lock) => {
      if (lock === null) return taken(null);
      return new Promise<void>((letGo) => taken(letGo));
    });
  });
}
