/** `<sw-print><button>…</button></sw-print>`: prints the page. Without script it is not shown (see buttons.css). */
export class PrintButton extends HTMLElement {
  connectedCallback(): void {
    this.addEventListener('click', () => window.print());
  }
}
