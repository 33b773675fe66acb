/** `<sw-passage>`: what somebody selects in a story becomes the passage of the code, in Unicode code points. */
class Passage extends HTMLElement {
  readonly #select = (): void => {
    const selection = getSelection();
    if (!selection || selection.isCollapsed || selection.rangeCount === 0) return;
    const range = selection.getRangeAt(0);
    const words = (range.startContainer.parentElement ?? this).closest<HTMLElement>('[data-side]');
    if (!words || !this.contains(words) || !words.contains(range.endContainer)) return;
    const before = document.createRange();
    before.setStart(words, 0);
    before.setEnd(range.startContainer, range.startOffset);
    const from = Array.from(before.toString()).length;
    const text = range.toString();
    const field = this.querySelector<HTMLInputElement>('[data-selection]');
    const line = this.querySelector<HTMLElement>('[data-selected]');
    if (field) field.value = `${words.dataset.side}:${from}-${from + Array.from(text).length}`;
    if (line) line.textContent = `${line.dataset.words ?? ''}“${text}”`;
  };

  connectedCallback(): void {
    document.addEventListener('selectionchange', this.#select);
  }

  disconnectedCallback(): void {
    document.removeEventListener('selectionchange', this.#select);
  }
}

customElements.define('sw-passage', Passage);
