import { Above, type Common, describedBy, Optional } from './field-parts.tsx';

export interface SelectProps extends Common {
  readonly value?: string | undefined;
  readonly options: readonly { readonly value: string; readonly label: string }[];
}

export function Select(field: SelectProps) {
  const { name, label, value, error, options } = field;
  return (
    <div class="sw-stack sw-stack--2">
      <label class="utrecht-form-label" for={name}>
        {label}
        <Optional {...field} />
      </label>
      <Above field={field} />
      <select
        class={error === undefined ? 'utrecht-select' : 'utrecht-select utrecht-select--invalid'}
        id={name}
        name={name}
        aria-invalid={error === undefined ? undefined : 'true'}
        aria-describedby={describedBy(field)}
      >
        {options.map((option) => (
          <option value={option.value} selected={option.value === value}>
            {option.label}
          </option>
        ))}
      </select>
    </div>
  );
}
