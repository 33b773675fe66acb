import { Fold } from '../../../platform/web/components/fold.tsx';
import { Select } from '../../../platform/web/components/select.tsx';
import { FORMS, TARGET_GROUPS } from '../../../shared/vocabulary.ts';
import { questionTexts } from '../texts/questions.ts';
import { label } from '../texts/words.ts';
import { type DetailProps, Many, NumberField, value, WordSelect, YesNo } from './detail-fields.tsx';

/** More answers, for who wants: each may stay empty, and then it is unknown. */
export function Details(props: DetailProps) {
  const t = questionTexts[props.shell.locale];
  return (
    <Fold summary={t.more} open={props.errors.length > 0} id="meer">
      <p class="utrecht-paragraph">{t.moreHelp}</p>
      <div class="sw-stack sw-stack--6">
        <Wanted {...props} />
        <Able {...props} />
        <Belonging {...props} />
        <Done {...props} />
      </div>
    </Fold>
  );
}

function Wanted(props: DetailProps) {
  const { fields, groupsOf } = questionTexts[props.shell.locale];
  return (
    <section class="sw-stack sw-stack--4">
      <h3 class="utrecht-heading-3">{groupsOf.plan}</h3>
      <WordSelect {...props} list="doel" name="doel" title={fields.doel} />
      <WordSelect {...props} list="treden" name="gewensteTrede" title={fields.gewensteTrede} />
      <WordSelect {...props} list="fasen" name="fase" title={fields.fase} />
      <Many
        {...props}
        name="vormVoorkeur"
        title={fields.vormVoorkeur}
        options={FORMS.map((f) => ({ value: f, label: label(props.speaker, 'vorm', f) }))}
      />
    </section>
  );
}

function Able(props: DetailProps) {
  const { fields, groupsOf } = questionTexts[props.shell.locale];
  return (
    <section class="sw-stack sw-stack--4">
      <h3 class="utrecht-heading-3">{groupsOf.can}</h3>
      <NumberField {...props} name="urenPerWeek" title={fields.urenPerWeek} help={fields.urenHelp} />
      <WordSelect
        {...props}
        list="taalniveau"
        name="taalniveau"
        title={fields.taalniveau}
        help={fields.taalHelp}
      />
      <WordSelect {...props} list="digitaal" name="digitaal" title={fields.digitaal} />
      <YesNo {...props} name="klaarVoorScholingOfWerk" title={fields.klaarVoorScholingOfWerk} />
      <YesNo {...props} name="gewendAanSolliciteren" title={fields.gewendAanSolliciteren} />
      <YesNo {...props} name="initiatiefrijk" title={fields.initiatiefrijk} />
    </section>
  );
}

function Belonging(props: DetailProps) {
  const t = questionTexts[props.shell.locale];
  const { fields } = t;
  const groups = TARGET_GROUPS.filter((g) => g !== 'alle' && g !== 'werkgevers');
  return (
    <section class="sw-stack sw-stack--4">
      <h3 class="utrecht-heading-3">{t.groupsOf.you}</h3>
      <Many
        {...props}
        name="doelgroepen"
        title={fields.doelgroepen}
        help={fields.doelgroepenHelp}
        none={t.noneOfThese}
        options={groups.map((g) => ({ value: g, label: label(props.speaker, 'doelgroepen', g) }))}
      />
      {props.municipalities.length === 0 ? null : (
        <Select
          locale={props.shell.locale}
          name="gemeente"
          label={fields.gemeente}
          value={value(props, 'gemeente')}
          options={[
            { value: '', label: t.chooseNone },
            ...props.municipalities.map((m) => ({ value: m, label: m })),
          ]}
        />
      )}
      <NumberField
        {...props}
        name="werkloosMaanden"
        title={fields.werkloosMaanden}
        help={fields.maandenHelp}
      />
      <YesNo {...props} name="geldstress" title={fields.geldstress} />
      <YesNo {...props} name="problematischeSchulden" title={fields.problematischeSchulden} />
      <YesNo {...props} name="laaggeletterd" title={fields.laaggeletterd} />
      <YesNo {...props} name="wenstDeeltijd" title={fields.wenstDeeltijd} />
      <YesNo {...props} name="plaatsingBijWerkgever" title={fields.plaatsingBijWerkgever} />
    </section>
  );
}

function Done(props: DetailProps) {
  const t = questionTexts[props.shell.locale];
  return (
    <section class="sw-stack sw-stack--4">
      <h3 class="utrecht-heading-3">{t.groupsOf.done}</h3>
      <Many
        {...props}
        name="gedaan"
        title={t.fields.gedaan}
        none={t.nothingYet}
        options={props.needed.map(({ id, name }) => ({ value: id, label: name }))}
      />
    </section>
  );
}
