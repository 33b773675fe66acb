import { formatDate } from '../../../platform/i18n/format.ts';
import { Button, LinkButton } from '../../../platform/web/components/button.tsx';
import { ErrorSummary } from '../../../platform/web/components/error-summary.tsx';
import { IconList, Known } from '../../../platform/web/components/facts.tsx';
import { Fold } from '../../../platform/web/components/fold.tsx';
import { Notice } from '../../../platform/web/components/notice.tsx';
import { ProgressBar } from '../../../platform/web/components/progress.tsx';
import { hasRole, type Shell } from '../../../platform/web/shell.ts';
import { dossierLinks } from '../../dossier/index.ts';
import type { Answers } from '../answer.ts';
import type { Invited } from '../campaign.ts';
import { fieldOf } from '../forms/answers.ts';
import { measureLinks as links } from '../links.ts';
import { pagesOf, type Question, type Questionnaire, questionsOf } from '../questionnaire.ts';
import { fillTexts } from '../texts/fill.ts';
import { FillFrame } from './fill-frame.tsx';
import { noValueWords, QuestionCard } from './question-card.tsx';

export interface FillProps {
  readonly shell: Shell;
  readonly token: string;
  readonly questionnaire: Questionnaire;
  readonly invited: Invited;
}

/** Who reads the answers: said before, and once more after. */
function WhoSees({ shell, questionnaire }: Pick<FillProps, 'shell' | 'questionnaire'>) {
  const t = fillTexts[shell.locale];
  const said =
    questionnaire.voor === 'professional'
      ? t.whoProfessional
      : questionnaire.coachZietScores
        ? t.whoSeekerCoach
        : t.whoSeeker;
  return (
    <section class="sw-stack sw-stack--3">
      <h2 class="utrecht-heading-2">{t.whoTitle}</h2>
      <IconList items={said.map((text) => ({ icon: 'slot', text }))} />
    </section>
  );
}

const minutes = (questionnaire: Questionnaire): number => Math.ceil(questionsOf(questionnaire).length / 4);

/** What it is about, what happens with it, and one button. */
export function StartPage({ shell, token, questionnaire, invited }: FillProps) {
  const t = fillTexts[shell.locale];
  const begun = Object.keys(invited.answers).length > 0;
  const free = questionnaire.voor === 'professional' ? t.freeProfessional : t.free;
  return (
    <FillFrame
      shell={shell}
      title={questionnaire.naam[shell.locale]}
      lead={questionnaire.uitleg[shell.locale]}
    >
      <IconList
        items={[
          { icon: 'klok', text: t.minutes(minutes(questionnaire)) },
          { icon: 'vink', text: free },
          { icon: 'sleutel', text: t.keep },
          { icon: 'agenda', text: t.until(formatDate(shell.locale, invited.moment.to)) },
          ...(invited.code === null ? [] : [{ icon: 'mens' as const, text: t.code(invited.code) }]),
        ]}
      />
      <div>
        <LinkButton kind="primary" after="pijl" href={links.page(token, firstOpen(questionnaire, invited))}>
          {begun ? t.goOn : t.start}
        </LinkButton>
      </div>
      <WhoSees shell={shell} questionnaire={questionnaire} />
      <Fold summary={t.about} plain>
        <p class="utrecht-paragraph sw-measure">{questionnaire.bron[shell.locale]}</p>
      </Fold>
    </FillFrame>
  );
}

/** The first page with a question that has no answer; after the last when everything has one. */
export function firstOpen(questionnaire: Questionnaire, { answers }: Pick<Invited, 'answers'>): number {
  const pages = pagesOf(questionnaire);
  const found = pages.findIndex((page) => page.some(({ id }) => answers[id] === undefined));
  return found === -1 ? pages.length + 1 : found + 1;
}

interface QuestionsProps extends FillProps {
  /** Counts from 1. */
  readonly now: number;
  readonly answers: Answers;
  readonly open: readonly Question[];
}

export function QuestionsPage({ shell, token, questionnaire, now, answers, open }: QuestionsProps) {
  const { locale } = shell;
  const t = fillTexts[locale];
  const pages = pagesOf(questionnaire);
  const page = pages[now - 1] ?? [];
  const scale = questionnaire.schalen.find(({ vragen }) => vragen.some((q) => q.id === page[0]?.id));
  return (
    <FillFrame shell={shell} title={scale?.naam[locale] ?? ''} hasErrors={open.length > 0}>
      <ErrorSummary
        locale={locale}
        errors={open.map((question) => ({ field: fieldOf(question), message: question.vraag[locale] }))}
      />
      <ProgressBar label={t.page(now, pages.length)} value={now - 1} max={pages.length} />
      <form class="sw-stack sw-stack--6" method="post" action={links.fill(token)} novalidate>
        <input type="hidden" name="blad" value={String(now)} />
        <h2 class="sw-visually-hidden">{t.page(now, pages.length)}</h2>
        {page.map((question) => (
          <QuestionCard
            {...{ locale, questionnaire, question }}
            answer={answers[question.id]}
            open={open.includes(question)}
          />
        ))}
        <div class="sw-row sw-row--spread">
          <Button kind="primary" after="pijl" name="naar" value="verder">
            {t.next}
          </Button>
          <Button icon="terug" name="naar" value="terug">
            {t.back}
          </Button>
        </div>
      </form>
    </FillFrame>
  );
}

/** Every answer in words, a way back to each, and one button. */
export function CheckPage({ shell, token, questionnaire, invited }: FillProps) {
  const { locale } = shell;
  const t = fillTexts[locale];
  return (
    <FillFrame shell={shell} title={t.check} lead={t.checkLead}>
      {pagesOf(questionnaire).map((page, i) => (
        <section class="sw-card sw-stack sw-stack--3">
          <Known
            facts={page.map((question) => [
              question.vraag[locale],
              answerInWords(shell, questionnaire, question, invited.answers) ?? t.none,
            ])}
          />
          <p class="utrecht-paragraph">
            <a class="utrecht-link" href={links.page(token, i + 1)}>
              {t.change}
              <span class="sw-visually-hidden">: {t.page(i + 1, pagesOf(questionnaire).length)}</span>
            </a>
          </p>
        </section>
      ))}
      <form method="post" action={links.fill(token)}>
        <Button kind="primary" icon="vink" name="naar" value="verstuur">
          {t.send}
        </Button>
      </form>
    </FillFrame>
  );
}

export function answerInWords(
  { locale }: Pick<Shell, 'locale'>,
  questionnaire: Questionnaire,
  question: Question,
  answers: Answers,
): string | undefined {
  const answer = answers[question.id];
  if (answer === undefined) return undefined;
  if (typeof answer === 'string') return noValueWords(locale)[answer];
  return questionnaire.antwoorden[question.antwoorden]?.woorden[answer - 1]?.[locale];
}

/** Who came from the own page goes on there. */
function Onward({ shell }: Pick<FillProps, 'shell'>) {
  if (!hasRole(shell.session, 'jobSeeker')) return null;
  return (
    <div>
      <LinkButton href={dossierLinks.mine}>{fillTexts[shell.locale].mine}</LinkButton>
    </div>
  );
}

/** After sending, and whenever the link is opened again. */
export function ThanksPage({ shell, questionnaire, invited }: Omit<FillProps, 'token'>) {
  const t = fillTexts[shell.locale];
  return (
    <FillFrame shell={shell} title={t.thanks} lead={t.thanksText}>
      {invited.code === null ? null : <Notice title={t.code(invited.code)} />}
      <WhoSees shell={shell} questionnaire={questionnaire} />
      <Onward shell={shell} />
    </FillFrame>
  );
}

/** One sentence for a link that opens nothing (any more), or nothing yet. */
export function ClosedPage({ shell, from }: { shell: Shell; from: string | null }) {
  const t = fillTexts[shell.locale];
  const [title, lead] =
    from === null ? [t.closed, t.closedText] : [t.notYetTitle, t.notYet(formatDate(shell.locale, from))];
  return (
    <FillFrame shell={shell} title={title} lead={lead}>
      <Onward shell={shell} />
    </FillFrame>
  );
}
