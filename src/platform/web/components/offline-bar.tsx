import { assets } from '../assets.ts';
import { offlineTexts } from '../offline-texts.ts';
import type { Shell } from '../shell.ts';
import { Icon } from './icon.tsx';

/**
 * On the own pages of who looks for work: keep them on this phone, and what still has to be sent. Without script it is not
 * there, and everything works with a connection.
 */
export function OfflineBar({ shell }: { shell: Shell }) {
  const t = offlineTexts[shell.locale];
  if (shell.session === null) return null;
  return (
    <>
      <sw-offline data-who={shell.session.accountId} data-manifest="/app.webmanifest">
        {(['elsewhere', 'stays', 'missing'] as const).map((state) => (
          <div class="sw-offline" data-state={state} role="status" hidden>
            <Icon name="let" />
            <p class="utrecht-paragraph">{t[state]}</p>
          </div>
        ))}
        <div class="sw-offline" data-state="ask" hidden>
          <Icon name="mobiel" />
          <p class="utrecht-paragraph">{t.ask}</p>
          <button class="utrecht-button utrecht-button--subtle" type="button" data-do="keep">
            {t.keep}
          </button>
        </div>
        <div class="sw-offline" data-state="kept" hidden>
          <Icon name="vink" />
          <p class="utrecht-paragraph">{t.kept}</p>
          <button class="utrecht-button utrecht-button--subtle" type="button" data-do="forget">
            {t.forget}
          </button>
        </div>
        <div class="sw-offline" data-state="offline" role="status" hidden>
          <Icon name="let" />
          <p class="utrecht-paragraph">
            {t.offline} <time></time>
          </p>
        </div>
        <div class="sw-offline" data-state="waiting" role="status" hidden>
          <Icon name="klok" />
          <p class="utrecht-paragraph">{t.waiting}</p>
          <ul class="sw-offline__list" data-list="waiting"></ul>
        </div>
        <div class="sw-offline" data-state="refused" role="status" hidden>
          <Icon name="let" />
          <p class="utrecht-paragraph">{t.refused}</p>
          <ul class="sw-offline__list" data-list="refused"></ul>
          <button class="utrecht-button utrecht-button--subtle" type="button" data-do="drop">
            {t.drop}
          </button>
        </div>
        <div class="sw-offline" data-state="signIn" role="status" hidden>
          <Icon name="slot" />
          <p class="utrecht-paragraph">
            <a class="utrecht-link" href="/inloggen">
              {t.signIn}
            </a>
          </p>
        </div>
      </sw-offline>
      <script type="module" src={assets().offline.url}></script>
    </>
  );
}
