export interface Said {
  readonly field: string;
  readonly message: string;
}

/** Says beside each field how to mend it, and goes to the first. */
export function showWrong(form: HTMLFormElement, wrong: readonly Said[]): void {
  for (const old of form.querySelectorAll('[data-wrong]')) {
    const field = form.querySelector(`[aria-describedby~="${old.id}"]`);
    describe(field, (ids) => ids.filter((id) => id !== old.id));
    field?.removeAttribute('aria-invalid');
    old.remove();
  }
  for (const { field, message } of wrong) {
    const place = form.querySelector<HTMLElement>(`#${CSS.escape(field)}`);
    const line = document.createElement('p');
    line.className = 'sw-error';
    line.id = `${field}-nu`;
    line.dataset.wrong = '';
    line.setAttribute('role', 'alert');
    line.textContent = message;
    if (place instanceof HTMLFieldSetElement) place.querySelector('legend')?.after(line);
    else {
      place?.before(line);
      place?.setAttribute('aria-invalid', 'true');
    }
    describe(place, (ids) => [...ids, line.id]);
  }
  const [first] = wrong;
  const place = first && form.querySelector<HTMLElement>(`#${CSS.escape(first.field)}`);
  const target =
    place instanceof HTMLFieldSetElement ? (place.querySelector<HTMLElement>('input') ?? place) : place;
  target?.focus();
}

/** Changes what describes a field; the help that was there stays. */
function describe(field: Element | null, change: (ids: readonly string[]) => readonly string[]): void {
  const ids = change(field?.getAttribute('aria-describedby')?.split(' ') ?? []);
  if (ids.length > 0) field?.setAttribute('aria-describedby', ids.join(' '));
  else field?.removeAttribute('aria-describedby');
}
