import type { Child, PropsWithChildren } from 'hono/jsx';
import { Back } from './back.tsx';

export interface TitleBandProps {
  readonly title: Child;
  readonly lead?: Child;
  readonly back?: { readonly href: string; readonly label: string };
  /** Beside the title: labels, a button. */
  readonly beside?: Child;
  /** Violet is research; the sun shines on the own pages of a job seeker. */
  readonly colour?: 'petrol' | 'violet' | 'sun';
}

/** What a page hands on to its head, besides its title. */
export type InBand = Omit<TitleBandProps, 'title' | 'colour'>;

/** The head of a page: the way back, what it is, one sentence; and under it what is `children`. */
export const TitleBand = ({
  title,
  lead,
  back,
  beside,
  colour = 'petrol',
  children,
}: PropsWithChildren<TitleBandProps>) => (
  <div class={`sw-band sw-band--small sw-band--${colour}`}>
    <div class="sw-wrap sw-stack sw-stack--3">
      {back === undefined ? null : <Back href={back.href}>{back.label}</Back>}
      {beside === undefined ? (
        <h1 class="utrecht-heading-1">{title}</h1>
      ) : (
        <div class="sw-row">
          <h1 class="utrecht-heading-1">{title}</h1>
          {beside}
        </div>
      )}
      {lead === undefined ? null : <p class="utrecht-paragraph utrecht-paragraph--lead sw-measure">{lead}</p>}
      {children}
    </div>
  </div>
);
