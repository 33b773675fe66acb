import type { Child, PropsWithChildren } from 'hono/jsx';
import type { Locale } from '../../../platform/i18n/index.ts';
import { HiddenFields } from '../../../platform/web/components/back.tsx';
import { Button, LinkButton } from '../../../platform/web/components/button.tsx';
import { Icon } from '../../../platform/web/components/icon.tsx';
import type { Resubmit } from '../../../platform/web/components/language-switch.tsx';
import type { IconName } from '../../../platform/web/pictogram-names.ts';
import type { RouteName } from '../plan/plan.ts';
import { adviceTexts } from '../texts/advice.ts';

export type ChoicePlace = 'questions' | 'advice' | 'routes' | 'why' | 'pdf';

/**
 * How the answers go from page to page. Without an account they stand in the hidden fields of one form, and every
 * button posts them on; in a dossier they are stored, and every button is a link.
 */
export interface Carrier {
  readonly to: Readonly<Record<ChoicePlace, string>>;
  /** `null` when the answers are stored. */
  readonly fields: readonly (readonly [string, string])[] | null;
  /** Where the first *Terug* goes. */
  readonly home: string;
  /** First name of the person in whose dossier this stands. */
  readonly person: string | null;
  /** Where coach and person write down what they decided; `null` when that is not theirs to do here. */
  readonly decide: string | null;
  /** What became known after a stored choice was made. */
  readonly news?: Child;
  /** Where a proposed route becomes the route of the person; missing when that is not theirs to do here. */
  readonly adopt?: string | null;
}

/** The own choice of a person who looks at it alone: it was made together, and is changed together. */
export const isOwn = ({ fields, person }: Carrier): boolean => fields === null && person === null;

const FORM = 'antwoorden';
/** The form with the questions. */
export const QUESTIONS_FORM = 'vragen';

/** The form that every `Go` of the page belongs to; once per page. */
export function CarrierForm({ carrier, here }: { carrier: Carrier; here: ChoicePlace }) {
  if (carrier.fields === null) return null;
  return (
    <form id={FORM} method="post" action={carrier.to[here]}>
      <HiddenFields fields={carrier.fields} />
    </form>
  );
}

interface GoProps {
  readonly carrier: Carrier;
  readonly to: ChoicePlace;
  readonly kind?: 'primary' | 'secondary' | 'subtle' | 'back' | 'quiet';
  readonly icon?: IconName;
  readonly after?: IconName;
  readonly describedBy?: string;
  /** One more answer for the next page, such as the instrument that is asked about. */
  readonly name?: string;
  readonly value?: string;
}

/** A button or link to another page of the choice, with the answers. */
export function Go({
  carrier,
  to,
  name,
  value,
  children,
  kind = 'secondary',
  ...look
}: PropsWithChildren<GoProps>) {
  const address = carrier.to[to];
  if (kind === 'back' || kind === 'quiet')
    return (
      <Plain carrier={carrier} to={to} kind={kind} icon={look.icon}>
        {children}
      </Plain>
    );
  if (carrier.fields === null) {
    const query = name === undefined ? '' : `?${name}=${encodeURIComponent(value ?? '')}`;
    return (
      <LinkButton href={address + query} kind={kind} {...look}>
        {children}
      </LinkButton>
    );
  }
  return (
    <Button
      form={FORM}
      action={address}
      kind={kind}
      {...(name === undefined ? {} : { name, value: value ?? '' })}
      {...look}
    >
      {children}
    </Button>
  );
}

const LOOKS = { back: 'utrecht-link sw-back', quiet: 'sw-read-aloud' } as const;

/** A way back, or something beside the page such as printing: no button of the page itself. */
function Plain({
  carrier,
  to,
  kind,
  icon,
  children,
}: PropsWithChildren<
  Pick<GoProps, 'carrier' | 'to'> & { kind: keyof typeof LOOKS; icon: IconName | undefined }
>) {
  const content = (
    <>
      <Icon name={icon ?? 'terug'} />
      {children}
    </>
  );
  const look = LOOKS[kind];
  if (carrier.fields === null)
    return (
      <a class={look} href={carrier.to[to]}>
        {content}
      </a>
    );
  return (
    <button
      class={kind === 'back' ? `${look} sw-back--button` : look}
      type="submit"
      form={FORM}
      formaction={carrier.to[to]}
    >
      {content}
    </button>
  );
}

/** The step after looking: writing down together what was chosen and why. */
export function Decide({
  carrier,
  locale,
  main = false,
}: {
  carrier: Carrier;
  locale: Locale;
  main?: boolean;
}) {
  if (carrier.decide === null) return null;
  return (
    <LinkButton href={carrier.decide} kind={main ? 'primary' : 'secondary'} icon="vink">
      {adviceTexts[locale].decide}
    </LinkButton>
  );
}

/** Takes over one of the proposed routes. */
export function Adopt({ carrier, locale, route }: { carrier: Carrier; locale: Locale; route: RouteName }) {
  if (!carrier.adopt) return null;
  return (
    <div>
      <LinkButton href={`${carrier.adopt}?route=${route}`} icon="vlag" describedBy={`r-${route}`}>
        {adviceTexts[locale].adopt}
      </LinkButton>
    </div>
  );
}

/** What the language switch sends again; nothing when the page has an address of its own. */
export function resubmitOf(carrier: Carrier, here: ChoicePlace): { resubmit?: Resubmit } {
  if (carrier.fields === null) return {};
  // What is filled in and not sent yet goes along to the other language.
  const form = here === 'questions' ? { form: QUESTIONS_FORM } : {};
  return { resubmit: { action: carrier.to[here], fields: carrier.fields, ...form } };
}
