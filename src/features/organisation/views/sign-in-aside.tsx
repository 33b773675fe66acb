import { Notice } from '../../../platform/web/components/notice.tsx';
import type { Shell } from '../../../platform/web/shell.ts';
import type { Role } from '../../../shared/roles.ts';
import { roleTexts } from '../texts/roles.ts';
import { signInTexts } from '../texts/sign-in.ts';

export interface Demo {
  readonly accounts: readonly { readonly email: string; readonly role: Role }[];
  readonly demoPassword: string;
}

export function Aside({ shell, demo }: { shell: Shell; demo: Demo | null }) {
  const t = signInTexts[shell.locale];
  return (
    <div class="sw-stack sw-stack--5">
      {demo === null ? null : <DemoAccounts shell={shell} demo={demo} />}
      <section class="sw-stack sw-stack--2">
        <h2 class="utrecht-heading-3">{t.forgotten.title}</h2>
        <p class="utrecht-paragraph">{t.forgotten.text}</p>
      </section>
      <section class="sw-stack sw-stack--2">
        <h2 class="utrecht-heading-3">{t.without.title}</h2>
        <p class="utrecht-paragraph">{t.without.text}</p>
        <a class="utrecht-link" href="/aanbod">
          {t.without.link}
        </a>
      </section>
    </div>
  );
}

/** Only in the demonstration: everybody may come in and look around. */
function DemoAccounts({ shell, demo }: { shell: Shell; demo: Demo }) {
  const t = signInTexts[shell.locale].demo;
  return (
    <Notice title={t.title}>
      <div class="sw-stack sw-stack--3">
        <p class="utrecht-paragraph">
          {t.text}
          <br />
          <strong>{demo.demoPassword}</strong>
        </p>
        <ul class="sw-stack sw-stack--2">
          {demo.accounts.map(({ email, role }) => (
            <li>
              <strong>{email}</strong>
              <br />
              {roleTexts[shell.locale][role]}
            </li>
          ))}
        </ul>
      </div>
    </Notice>
  );
}
