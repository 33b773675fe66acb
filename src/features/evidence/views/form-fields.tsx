import type { PropsWithChildren } from 'hono/jsx';
import { formTexts } from '../texts/form.ts';
import { About, Who } from './form-about.tsx';
import type { FieldsProps } from './form-common.ts';
import { JudgementFields, SourceFields } from './form-judgement.tsx';
import { EffectFields, Outcome } from './form-outcome.tsx';

export function FormFields(props: FieldsProps) {
  const t = formTexts[props.view.shell.locale];
  return (
    <>
      <Part title={t.parts.about}>
        <About {...props} />
      </Part>
      <Part title={t.parts.who}>
        <Who {...props} />
      </Part>
      <Part title={t.parts.outcome}>
        <Outcome {...props} />
      </Part>
      <Part title={t.parts.effect} help={t.effectHelp}>
        <EffectFields {...props} />
      </Part>
      <Part title={t.parts.judgement}>
        <JudgementFields {...props} />
      </Part>
      <Part title={t.parts.source}>
        <SourceFields {...props} />
      </Part>
    </>
  );
}

function Part({ title, help, children }: PropsWithChildren<{ title: string; help?: string }>) {
  return (
    <section class="sw-stack sw-stack--5">
      <div class="sw-stack sw-stack--2">
        <h2 class="utrecht-heading-2">{title}</h2>
        {help === undefined ? null : <p class="utrecht-paragraph sw-measure">{help}</p>}
      </div>
      {children}
    </section>
  );
}
