/** Says beside a date or a time that a part is missing, or takes that back; the page has the sentence ready, hidden. */
function say(field: HTMLInputElement): boolean {
  const sentence = document.getElementById(`${field.id}-half`);
  if (sentence === null) return false;
  const isHalf = field.validity.badInput;
  // Another mistake of this field, which the page came with, stays said.
  const isWrong = isHalf || document.getElementById(`${field.id}-fout`) !== null;
  const told = new Set(field.getAttribute('aria-describedby')?.split(' '));
  isHalf ? told.add(sentence.id) : told.delete(sentence.id);
  sentence.hidden = !isHalf;
  field.setAttribute('aria-describedby', [...told].join(' '));
  field.setAttribute('aria-invalid', String(isWrong));
  field.classList.toggle('utrecht-textbox--invalid', isWrong);
  return isHalf;
}

/**
 * Of a date with a part missing, or that does not exist such as 31 February, a browser sends nothing at all: it would be
 * lost in silence. So a form with one stays here, and says it beside the field; not for a button that only leads elsewhere,
 * to the page before or to another language.
 */
export function keepHalfDates(): void {
  const keep = (event: SubmitEvent): void => {
    if (!(event.target instanceof HTMLFormElement)) return;
    if (event.submitter?.matches('[formnovalidate], [formaction]')) return;
    const fields = [...event.target.elements].filter((field) => field instanceof HTMLInputElement);
    const [first] = fields.filter(say);
    if (first === undefined) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    first.focus();
  };
  // Before anything else that listens to this form.
  document.addEventListener('submit', keep, { capture: true });
}
