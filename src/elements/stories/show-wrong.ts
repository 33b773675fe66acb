export interface Said {
  readonly field: string;
  readonly message: string;
}

const invalid = /^utrecht-(?:textbox|textarea|select)$/;

/** As the server draws it: a border, and for who does not see that, the same in words. */
function mark(field: Element | null, isWrong: boolean): void {
  field?.toggleAttribute('aria-invalid', false);
  if (isWrong) field?.setAttribute('aria-invalid', 'true');
  for (const name of [...(field?.classList ?? [])].filter((one) => invalid.test(one)))
    field?.classList.toggle(`${name}--invalid`, isWrong);
}

/** Says beside each field how to mend it, and goes to the first; `drawn` gives an error as the page draws it. */
export function showWrong(
  form: HTMLFormElement,
  wrong: readonly Said[],
  drawn: () => DocumentFragment,
): void {
  for (const old of form.querySelectorAll('[data-wrong]')) {
    const field = form.querySelector(`[aria-describedby~="${old.id}"]`);
    describe(field, (ids) => ids.filter((id) => id !== old.id));
    mark(field, false);
    old.remove();
  }
  for (const { field, message } of wrong) {
    const place = form.querySelector<HTMLElement>(`#${CSS.escape(field)}`);
    const line = drawn().querySelector('p');
    if (line === null) continue;
    line.id = `${field}-nu`;
    line.dataset.wrong = '';
    line.setAttribute('role', 'alert');
    line.querySelector('span')?.replaceChildren(message);
    if (place instanceof HTMLFieldSetElement) place.querySelector('legend')?.after(line);
    else {
      place?.before(line);
      mark(place, true);
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
