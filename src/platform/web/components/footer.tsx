import type { Shell } from '../shell.ts';
import { webTexts } from '../texts.ts';

export function Footer({ shell }: { shell: Shell }) {
  const { footer } = webTexts[shell.locale];
  const { contact, demo } = shell.tenant;
  const links = [
    ['/uitleg/privacy', footer.privacy],
    ['/uitleg/advies', footer.reckoning],
    ['/uitleg/algoritmeregister', footer.register],
    ['/uitleg/toegankelijkheid', footer.accessibility],
  ] as const;
  return (
    <footer class="sw-footer">
      <div class="sw-wrap sw-footer__grid">
        <div class="sw-stack sw-stack--2 sw-footer__links">
          <h2 class="utrecht-heading-2">{footer.helpTitle}</h2>
          <p class="utrecht-paragraph">{footer.help}</p>
          {contact ? (
            <p class="utrecht-paragraph">
              <strong>{footer.call(contact.phone)}</strong>
              <br />
              {contact.hours[shell.locale]}
            </p>
          ) : null}
          <a class="utrecht-link" href="/hulp">
            {footer.helpLink}
          </a>
        </div>
        <div class="sw-footer__links">
          <h2 class="utrecht-heading-2">{footer.knowTitle}</h2>
          <ul class="sw-footer__list">
            {links.map(([href, label]) => (
              <li>
                <a class="utrecht-link" href={href}>
                  {label}
                </a>
              </li>
            ))}
          </ul>
        </div>
        <div class="sw-stack sw-stack--2">
          <h2 class="utrecht-heading-2">{footer.aboutTitle}</h2>
          <p class="utrecht-paragraph">{footer.about}</p>
          {demo ? <p class="utrecht-paragraph utrecht-paragraph--small">{footer.demo}</p> : null}
        </div>
      </div>
    </footer>
  );
}
