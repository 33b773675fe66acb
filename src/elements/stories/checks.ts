/** What is wrong in a step, with the field it stands in; the server looks again when the story arrives. */
export interface Wrong {
  readonly field: string;
  readonly say: string;
}

/** The longest text the server takes; the field itself does not cut, because what is cut is lost without a word. */
const longestText = 20_000;

/** Something to see, as the server looks at it: spaces without width are no story. */
const visible = /[^\s\p{Default_Ignorable_Code_Point}]/u;

const value = (form: FormData, name: string): string => String(form.get(name) ?? '').trim();

const consents = ['mag-onderzoek', 'mag-citeren', 'mag-gemeente', 'mag-leren'];

/** Nothing here may be found wrong only after the teller went home. */
export function wrongIn(step: string, form: FormData, today: string): readonly Wrong[] {
  if (step === 'consent') return wrongConsent(form);
  if (step === 'story') return wrongStory(form, today);
  if (step === 'triad') return wrongTriad(form);
  return step === 'check' ? wrongCode(form) : [];
}

function wrongConsent(form: FormData): readonly Wrong[] {
  const open = consents.filter((name) => value(form, name) === '');
  if (open.length > 0) return open.map((field) => ({ field, say: 'consentMissing' }));
  const none = consents.every((name) => value(form, name) === 'nee');
  return none ? [{ field: 'mag-onderzoek', say: 'nothingAllowed' }] : [];
}

function wrongStory(form: FormData, today: string): readonly Wrong[] {
  const told = value(form, 'verteld-op');
  const spoken = value(form, 'gesproken') === 'ja';
  return [
    ...(value(form, 'moment') === '' ? [{ field: 'moment', say: 'momentMissing' }] : []),
    ...(value(form, 'wie') === '' ? [{ field: 'wie', say: 'perspectiveMissing' }] : []),
    ...(!visible.test(value(form, 'verhaal')) && !spoken ? [{ field: 'verhaal', say: 'textMissing' }] : []),
    ...['verhaal', 'vertaling']
      .filter((field) => value(form, field).length > longestText)
      .map((field) => ({ field, say: 'textLong' })),
    ...(value(form, 'vertaling') !== '' && value(form, 'vertaald-door') === ''
      ? [{ field: 'vertaald-door', say: 'translatorMissing' }]
      : []),
    ...(told < '1900' || told > today ? [{ field: 'verteld-op', say: 'dayWrong' }] : []),
  ];
}

function wrongTriad(form: FormData): readonly Wrong[] {
  const card = value(form, 'plaat');
  const stone = value(form, 'steen');
  if (!['a', 'b', 'c'].includes(card) || (stone !== '' && stone !== 'geen')) return [];
  const field = `sterkte-${card}`;
  return value(form, field) === '' ? [{ field, say: 'strengthMissing' }] : [];
}

function wrongCode(form: FormData): readonly Wrong[] {
  const typed = value(form, 'vertellercode')
    .toUpperCase()
    .replaceAll(/[^A-Z0-9]/g, '');
  return typed === '' || typed.length === 6 ? [] : [{ field: 'vertellercode', say: 'codeWrong' }];
}
