import { type Browser, type BrowserContext, chromium } from 'playwright-core';

let launched: Promise<Browser> | undefined;

/** One Chromium for the whole run; it ends with the process. */
export function browser(): Promise<Browser> {
  launched ??= chromium.launch({
    executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      // A microphone that beeps, and nobody who has to allow it.
      '--use-fake-device-for-media-stream',
      '--use-fake-ui-for-media-stream',
    ],
  });
  return launched;
}

/** A visitor with cookies of their own; `javaScript: false` for who has none. */
export async function visitor({ javaScript = true } = {}): Promise<BrowserContext> {
  const chromium = await browser();
  const context = await chromium.newContext({ javaScriptEnabled: javaScript, reducedMotion: 'reduce' });
  context.setDefaultTimeout(10_000);
  return context;
}
