import { Above, type Common, describedBy, Optional } from './field-parts.tsx';

export { FieldError } from './field-parts.tsx';

export interface FieldProps extends Common {
  /** What was typed stays, also when it is wrong. */
  readonly value?: string | undefined;
  readonly type?: 'text' | 'email' | 'tel' | 'password' | 'date' | 'number' | 'search' | 'time';
  readonly autocomplete?: string;
  /** More than one line. */
  readonly rows?: number;
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
