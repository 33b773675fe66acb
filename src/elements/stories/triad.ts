/** `<sw-triad>`: says in words where the stone lies, as it moves; keys 1, 2, 3 for a corner, 0 for the middle, Delete for none. */
export class TriadPlace extends HTMLElement {
  connectedCallback(): void {
    const line = document.createElement('p');
    line.className = 'utrecht-paragraph sw-triad__said';
    line.setAttribute('role', 'status');
    this.append(line);
    this.addEventListener('change', () => {
      const chosen = this.querySelector<HTMLInputElement>('input:checked');
      line.textContent = chosen?.closest('label')?.textContent?.trim() ?? '';
    });
    this.addEventListener('keydown', (event) => this.#key(event));
  }

  #key(event: KeyboardEvent): void {
    const value = { 1: '1000-0-0', 2: '0-1000-0', 3: '0-0-1000', 0: '500-250-250', Delete: 'geen' }[
      event.key
    ];
    if (value === undefined) return;
    const field = this.querySelector<HTMLInputElement>(`input[value="${value}"]`);
    if (!field) return;
    event.preventDefault();
    field.checked = true;
    field.focus();
    field.dispatchEvent(new Event('change', { bubbles: true }));
    field.dispatchEvent(new Event('input', { bubbles: true }));
  }
}
