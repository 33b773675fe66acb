/** The sentences of the page, in its language; `{}` becomes what is given. */
export function sayings(root: ParentNode): (name: string, given?: string | number) => string {
  const template = root.querySelector<HTMLTemplateElement>('template[data-sayings]');
  const said = new Map(
    [...(template?.content.querySelectorAll<HTMLElement>('[data-say]') ?? [])].map((one) => [
      one.dataset.say ?? '',
      one.textContent ?? '',
    ]),
  );
  return (name, given = '') => (said.get(name) ?? '').replace('{}', String(given));
}
