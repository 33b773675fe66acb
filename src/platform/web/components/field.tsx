import { webTexts } from '../texts.ts';
import { Above, type Common, describedBy, FieldError, Optional } from './field-parts.tsx';

export { FieldError } from './field-parts.tsx';

export interface FieldProps extends Common {
  /** What was typed stays, also when it is wrong. */
  readonly value?: string | undefined;
  readonly type?: 'text' | 'email' | 'tel' | 'password' | 'date' | 'number' | 'search' | 'time';
  readonly autocomplete?: string;
  /** More than one line. */
  readonly rows?: number;
  /**
   * For one line. Of a longer text a browser cuts off what is pasted without a word: there the server says that it is too
   * long, and keeps all of it.
   */
  readonly maxlength?: number;
  /** `auto`: the browser looks at the words for their direction. */
  readonly dir?: 'auto';
  readonly inputmode?: 'numeric' | 'decimal' | 'text';
}

/** A label, what helps, the error and the field, in that order. */
export function Field(field: FieldProps) {
  const { name, label, value, error, type = 'text', rows, autocomplete, maxlength, inputmode, dir } = field;
  const block = rows === undefined ? 'utrecht-textbox' : 'utrecht-textarea';
  const shared = {
    class: error === undefined ? block : `${block} ${block}--invalid`,
    id: name,
    name,
    maxlength,
    dir,
    autocomplete,
    'aria-invalid': error === undefined ? undefined : ('true' as const),
    'aria-describedby': describedBy(field),
  };
  return (
    <div class="sw-stack sw-stack--2">
      <label class="utrecht-form-label" for={name}>
        {label}
        <Optional {...field} />
      </label>
      <Above field={field} />
      {type === 'date' || type === 'time' ? <Half {...field} kind={type} /> : null}
      {rows === undefined ? (
        <input {...shared} type={type} value={value} inputmode={inputmode} />
      ) : (
        <textarea {...shared} rows={rows}>
          {value}
        </textarea>
      )}
    </div>
  );
}

/** Hidden until a form is sent with a part of the date missing (`src/elements/half-dates.ts`): a browser sends that as nothing. */
function Half({ locale, name, kind }: Common & { readonly kind: 'date' | 'time' }) {
  return (
    <div id={`${name}-half`} role="alert" hidden>
      <FieldError id={`${name}-half-woorden`}>{webTexts[locale].half[kind]}</FieldError>
    </div>
  );
}
