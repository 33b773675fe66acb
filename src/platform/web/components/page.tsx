import type { PropsWithChildren } from 'hono/jsx';
import type { Shell } from '../shell.ts';
import { webTexts } from '../texts.ts';
import { Footer } from './footer.tsx';
import { Header, type Place } from './header.tsx';
import type { Resubmit } from './language-switch.tsx';

interface PageProps {
  readonly shell: Shell;
  readonly title: string;
  /** The place in the menu this page belongs to. */
  readonly current?: Place | undefined;
  /** For a page that answers a POST: what the language switch sends again. */
  readonly resubmit?: Resubmit;
  /** A form with errors says so in the title, so that a screen reader says it first. */
  readonly hasErrors?: boolean;
}

/** A whole page: head, header, main, footer. Content starts with its own band and one `<h1>`. */
export function Page({
  shell,
  title,
  current,
  resubmit,
  hasErrors = false,
  children,
}: PropsWithChildren<PageProps>) {
  const t = webTexts[shell.locale];
  const tenantClass = shell.stylesheets.length > 1 ? ` tenant-${shell.tenant.slug}` : '';
  return (
    <html class={`voorbeeld-theme stapwijs${tenantClass}`} lang={shell.locale} dir="ltr">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>{`${hasErrors ? t.errorTitle : ''}${title} - Stapwijs`}</title>
        {shell.preload.map((href) => (
          <link rel="preload" href={href} as="font" type="font/woff2" crossorigin="anonymous" />
        ))}
        {shell.stylesheets.map((href) => (
          <link rel="stylesheet" href={href} />
        ))}
        <link rel="icon" href={shell.icon} type="image/svg+xml" />
        <link rel="apple-touch-icon" href={shell.touchIcon} />
        <script type="module" src={shell.script}></script>
      </head>
      <body class="utrecht-document sw-page">
        <a class="utrecht-skip-link utrecht-skip-link--visible-on-focus" href="#inhoud">
          {t.skip}
        </a>
        <Header shell={shell} current={current} resubmit={resubmit} />
        <main class="sw-main" id="inhoud" tabindex={-1}>
          {children}
        </main>
        <Footer shell={shell} />
      </body>
    </html>
  );
}
