type Line = readonly [question: string, answer: string];

/** Question and answer, from the form itself, as the server reads them: a stone in the triangle goes before the pictures. */
export function summarise(form: HTMLFormElement, say: (name: string) => string): void {
  const list = form.querySelector('[data-summary]');
  if (!list) return;
  const answers = new FormData(form);
  const counts = (group: HTMLFieldSetElement): boolean => {
    const stone = !['', 'geen'].includes(String(answers.get('steen') ?? ''));
    if (group.id === 'steen') return stone;
    if (group.id === 'plaat') return !stone;
    return !group.id.startsWith('sterkte-') || (!stone && group.id === `sterkte-${answers.get('plaat')}`);
  };
  const rows = [...form.querySelectorAll('fieldset')].filter(counts).flatMap((group): readonly Line[] => {
    const chosen = [...group.querySelectorAll<HTMLInputElement>('input:checked')];
    const question = questionOf(group.id === 'steen' ? form.querySelector('#plaat') : group);
    if (chosen.length > 0) return [[question, chosen.map((one) => wordsOf(one.closest('label'))).join('. ')]];
    return /^(?:plaat|lijn-)/.test(group.id) ? [[question, say('notAnswered')]] : [];
  });
  const text = String(answers.get('verhaal') ?? '').trim();
  const label = form.querySelector('label[for="verhaal"]')?.textContent ?? '';
  const all: readonly Line[] = [[label, text === '' ? say('spoken') : text], ...rows];
  list.replaceChildren(
    ...all.map(([question, answer]) => {
      const row = document.createElement('div');
      const [term, said] = [document.createElement('dt'), document.createElement('dd')];
      term.textContent = question;
      said.textContent = answer;
      said.dir = 'auto';
      row.append(term, said);
      return row;
    }),
  );
}

const questionOf = (group: Element | null): string =>
  group?.querySelector('legend')?.textContent?.trim() ?? '';

/** The words of a choice, without its explanation. */
function wordsOf(label: Element | null): string {
  const copy = label?.cloneNode(true);
  if (!(copy instanceof Element)) return '';
  for (const hint of copy.querySelectorAll('small')) hint.remove();
  return copy.textContent?.trim() ?? '';
}
