import type { PropsWithChildren } from 'hono/jsx';
import { Above, type Common, describedBy, FieldError, Optional } from './field-parts.tsx';

/** A question with several controls: tiles, stairs. The error summary links to the group. */
export function FieldGroup(field: PropsWithChildren<Common>) {
  const { name, label, children } = field;
  return (
    <fieldset class="sw-stack sw-stack--2" id={name} aria-describedby={describedBy(field)} tabindex={-1}>
      <legend class="utrecht-form-label">
        {label}
        <Optional {...field} />
      </legend>
      <Above field={field} />
      {children}
    </fieldset>
  );
}

/** A numbered question with a heading, as in the choice. */
export function Question(field: PropsWithChildren<Common & { readonly number: number }>) {
  const { name, number, label, help, error, children } = field;
  return (
    <fieldset id={name} aria-describedby={describedBy(field)} tabindex={-1}>
      <legend class="sw-visually-hidden">
        {number}. {label}
      </legend>
      <div class="sw-question__head">
        <span class="sw-question__number" aria-hidden="true">
          {number}
        </span>
        <h3 class="utrecht-heading-3">{label}</h3>
        {help === undefined ? null : (
          <p class="utrecht-paragraph sw-question__help sw-soft" id={`${name}-hulp`}>
            {help}
          </p>
        )}
        {error === undefined ? null : (
          <div class="sw-question__help">
            <FieldError id={`${name}-fout`}>{error}</FieldError>
          </div>
        )}
      </div>
      {children}
    </fieldset>
  );
}
