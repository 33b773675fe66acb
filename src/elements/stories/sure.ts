/** Asks once more, in the same place, before something goes that cannot come back; the answer that changes nothing has the focus. */
export function askFirst(
  button: HTMLButtonElement,
  { question, panel, yes }: { question: string; panel: () => DocumentFragment; yes: () => void },
): void {
  button.addEventListener('click', () => {
    const place = document.createElement('div');
    place.append(panel());
    const words = place.querySelector('[data-question]');
    if (words) words.textContent = question;
    const close = (): void => {
      place.remove();
      button.hidden = false;
    };
    place.querySelector('[data-yes]')?.addEventListener('click', () => {
      close();
      yes();
    });
    const no = place.querySelector<HTMLButtonElement>('[data-no]');
    no?.addEventListener('click', () => {
      close();
      button.focus();
    });
    button.hidden = true;
    button.after(place);
    no?.focus();
  });
}
