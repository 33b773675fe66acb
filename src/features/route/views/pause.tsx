import { formatDate } from '../../../platform/i18n/index.ts';
import { Button } from '../../../platform/web/components/button.tsx';
import { Field } from '../../../platform/web/components/field.tsx';
import { Fold } from '../../../platform/web/components/fold.tsx';
import { Notice } from '../../../platform/web/components/notice.tsx';
import { LONGEST_REASON } from '../status.ts';
import { routeTexts } from '../texts/route.ts';
import type { WithRoute } from './view.ts';

/** *Gaat het even niet?* A way to rest without losing anything. */
export function PauseFold({ view }: { view: WithRoute }) {
  const { locale } = view.shell;
  const { pause: t } = routeTexts[locale];
  if (!view.mayChange || view.route.pausedOn !== null) return null;
  return (
    <Fold summary={t.fold}>
      <p class="utrecht-paragraph sw-measure">{t.text}</p>
      <form class="sw-stack" method="post" action={view.pages.pause}>
        {/* The server cuts what is longer, and asks nobody who needs rest once more: so it is seen here. */}
        <Field
          {...{ locale, name: 'reden', label: t.why, help: t.whyHelp(LONGEST_REASON) }}
          rows={2}
          maxlength={LONGEST_REASON}
          optional
        />
        <div>
          <Button>{t.doIt}</Button>
        </div>
      </form>
    </Fold>
  );
}

/** The way back. */
export function Paused({ view }: { view: WithRoute }) {
  const { locale } = view.shell;
  const { pause: t } = routeTexts[locale];
  const { pausedOn, pausedReason } = view.route;
  if (pausedOn === null) return null;
  return (
    <Notice icon="klok" title={t.on(formatDate(locale, pausedOn))}>
      <div class="sw-stack sw-stack--3">
        {pausedReason === null ? null : <p class="sw-own-words">“{pausedReason}”</p>}
        <p>{t.onText}</p>
        {view.mayChange ? (
          <form class="sw-stack sw-stack--3" method="post" action={view.pages.resume}>
            <div>
              <Button kind="primary" icon="pijl">
                {view.side === 'coach' ? t.resumeCoach : t.resume}
              </Button>
            </div>
            <p class="sw-soft">{t.resumeText}</p>
          </form>
        ) : null}
      </div>
    </Notice>
  );
}
