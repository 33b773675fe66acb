import { assets } from '../../../platform/web/assets.ts';
import { HiddenFields } from '../../../platform/web/components/back.tsx';
import { Button } from '../../../platform/web/components/button.tsx';
import { ErrorSummary } from '../../../platform/web/components/error-summary.tsx';
import { Field } from '../../../platform/web/components/field.tsx';
import { FieldGroup } from '../../../platform/web/components/field-group.tsx';
import { Label } from '../../../platform/web/components/label.tsx';
import { Notice } from '../../../platform/web/components/notice.tsx';
import { Page } from '../../../platform/web/components/page.tsx';
import { Select } from '../../../platform/web/components/select.tsx';
import type { Shell } from '../../../platform/web/shell.ts';
import { type CodingProblem, codingFieldOf } from '../forms/coding.ts';
import { languageName } from '../languages.ts';
import { storyLinks } from '../links.ts';
import { cut, piecesOf, sentencesOf } from '../sentences.ts';
import type { ShownStory } from '../story.ts';
import { longest, type Translator } from '../story.ts';
import { researchTexts } from '../texts/research.ts';
import { Band } from './band.tsx';

interface Side {
  readonly side: 'text' | 'translation';
  readonly text: string;
  readonly language: string;
}

export interface StoryPageProps {
  readonly shell: Shell;
  readonly story: ShownStory & {
    readonly studyId: string;
    readonly momentName: string;
    readonly translatedBy: Translator | null;
    readonly hasSound: boolean;
  };
  readonly codings: readonly {
    readonly id: string;
    readonly code: string;
    readonly side: 'text' | 'translation';
    readonly from: number;
    readonly to: number;
  }[];
  readonly codes: readonly { readonly id: string; readonly name: string }[];
  readonly typed: { readonly name: string; readonly code: string; readonly chosen: readonly string[] };
  readonly problems: readonly CodingProblem[];
  readonly done: boolean;
}

const sidesOf = ({ story }: StoryPageProps): readonly Side[] => [
  ...(story.text === '' ? [] : [{ side: 'text' as const, text: story.text, language: story.language }]),
  ...(story.translation === ''
    ? []
    : [{ side: 'translation' as const, text: story.translation, language: 'nl' }]),
];

/** One story beside its translation, with the codes that lie on it and a form for a next one. */
export function StoryPage(props: StoryPageProps) {
  const { shell, story, problems, done } = props;
  const t = researchTexts[shell.locale];
  const title = story.title === '' ? t.page.untitled : story.title;
  const errors = problems.map((one) => ({ field: codingFieldOf(one), message: t.story.problems[one] }));
  const who = `${t.perspective[story.perspective]}, ${story.momentName}`;
  return (
    <Page shell={shell} title={title} current="stories" hasErrors={errors.length > 0}>
      <Band title={title} lead={who} back={{ href: storyLinks.patterns(story.studyId), label: t.story.back }}>
        <div>
          <Label kind={story.mayQuote ? 'fits' : 'not'} icon={story.mayQuote ? 'vink' : 'let'}>
            {story.mayQuote ? t.page.quotable : t.page.notQuotable}
          </Label>
        </div>
      </Band>
      <div class="sw-band">
        <div class="sw-wrap sw-stack sw-stack--6">
          <ErrorSummary locale={shell.locale} errors={errors} />
          {done ? <Notice kind="good" live title={t.story.done} /> : null}
          <sw-passage class="sw-stack sw-stack--6">
            <Words {...props} />
            {story.hasSound ? (
              <div class="sw-stack sw-stack--2">
                <h2 class="utrecht-heading-3">{t.story.sound}</h2>
                {/* biome-ignore lint/a11y/useMediaCaption: the words of the story stand above it */}
                <audio controls preload="none" src={storyLinks.sound(story.id)}></audio>
              </div>
            ) : null}
            <Codes {...props} />
            {sidesOf(props).length === 0 ? null : <CodeForm {...props} errors={errors} />}
          </sw-passage>
        </div>
      </div>
      <script type="module" src={assets().storiesReading.url}></script>
    </Page>
  );
}

function Words(props: StoryPageProps) {
  const { shell, story, codings } = props;
  const t = researchTexts[shell.locale].story;
  const sides = sidesOf(props);
  if (sides.length === 0) return <Notice title={t.onlySound} />;
  return (
    <div class={sides.length === 1 ? 'sw-measure' : 'sw-grid sw-grid--2'}>
      {sides.map(({ side, text, language }) => (
        <section class="sw-story-card sw-stack sw-stack--3">
          <h2 class="utrecht-heading-3">
            {side === 'text' ? `${t.told} (${languageName(shell.locale, language)})` : t.translation}
          </h2>
          {side === 'translation' && story.translatedBy !== null ? (
            <p class="utrecht-paragraph utrecht-paragraph--small sw-soft">{t.by[story.translatedBy]}</p>
          ) : null}
          <p class="utrecht-paragraph sw-story__words" dir="auto" lang={language} data-side={side}>
            {piecesOf(
              text,
              codings.filter((one) => one.side === side),
            ).map((piece) => (piece.marked ? <mark>{piece.text}</mark> : piece.text))}
          </p>
        </section>
      ))}
    </div>
  );
}

function Codes({ shell, story, codings }: StoryPageProps) {
  const t = researchTexts[shell.locale].story;
  return (
    <section class="sw-stack sw-stack--3" aria-labelledby="codes-kop">
      <h2 class="utrecht-heading-2" id="codes-kop">
        {t.codes}
      </h2>
      {codings.length === 0 ? <p class="utrecht-paragraph">{t.noCodes}</p> : null}
      <ul class="sw-stack sw-stack--3">
        {codings.map(({ id, code, side, from, to }) => {
          const passage = cut(story[side === 'text' ? 'text' : 'translation'], { from, to });
          return (
            <li class="sw-coding">
              <form class="sw-row" method="post" action={storyLinks.coding(story.id)}>
                <HiddenFields fields={[['weg', id]]} />
                <Label icon="vlag">{code}</Label>
                <q class="sw-coding__words" dir="auto">
                  {passage}
                </q>
                <Button kind="subtle">
                  {t.remove}
                  <span class="sw-visually-hidden">: {code}</span>
                </Button>
              </form>
            </li>
          );
        })}
      </ul>
    </section>
  );
}

function CodeForm(
  props: StoryPageProps & { errors: readonly { readonly field: string; readonly message: string }[] },
) {
  const { shell, story, codes, typed, errors } = props;
  const t = researchTexts[shell.locale].story;
  const { locale } = shell;
  const error = (field: string) => errors.find((one) => one.field === field)?.message;
  return (
    <form
      class="sw-card sw-stack sw-stack--4"
      method="post"
      action={storyLinks.coding(story.id)}
      novalidate
      data-coding
    >
      <h2 class="utrecht-heading-2">{t.add}</h2>
      <p class="utrecht-paragraph">{t.addHelp}</p>
      <input type="hidden" name="selectie" value="" data-selection />
      <p class="utrecht-paragraph" role="status" data-selected data-words={t.selected}></p>
      <FieldGroup locale={locale} name="passages" label={t.sentences} error={error('passages')}>
        <div class="sw-stack sw-stack--2">
          {sidesOf(props).flatMap(({ side, text, language }) =>
            sentencesOf(text, language).map((span) => {
              const value = `${side}:${span.from}-${span.to}`;
              return (
                <label class="sw-sentence">
                  <input type="checkbox" name="zin" value={value} checked={typed.chosen.includes(value)} />
                  <span dir="auto" lang={language}>
                    {cut(text, span)}
                  </span>
                </label>
              );
            }),
          )}
        </div>
      </FieldGroup>
      <Select
        {...{ locale, name: 'code', label: t.code, value: typed.code, error: error('code') }}
        options={[
          { value: '', label: t.chooseCode },
          ...codes.map(({ id, name }) => ({ value: id, label: name })),
        ]}
      />
      <Field
        {...{ locale, name: 'nieuwe-code', label: t.newCode, optional: true, value: typed.name }}
        maxlength={longest.code}
        error={error('nieuwe-code')}
        autocomplete="off"
      />
      <div>
        <Button kind="primary">{t.save}</Button>
      </div>
    </form>
  );
}
