import type { Page } from 'playwright-core';

export interface Traffic {
  /** Bytes over the wire since the last `reset`, headers included. */
  bytes: number;
  scriptBytes: number;
  /** Requests to other hosts than ours. */
  strangers: string[];
}

export interface TrafficMeter {
  traffic: Traffic;
  reset(): void;
}

/** Listens to what a page loads, with the cache off: every page is weighed as the first one of a visit. */
export async function meter(page: Page, base: string): Promise<TrafficMeter> {
  const traffic: Traffic = { bytes: 0, scriptBytes: 0, strangers: [] };
  const scripts = new Set<string>();
  const session = await page.context().newCDPSession(page);
  await session.send('Network.enable');
  await session.send('Network.setCacheDisabled', { cacheDisabled: true });
  session.on('Network.requestWillBeSent', ({ request, requestId, type }) => {
    if (type === 'Script') scripts.add(requestId);
    if (isStrange(request.url, base)) traffic.strangers.push(request.url);
  });
  session.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    traffic.bytes += encodedDataLength;
    if (scripts.has(requestId)) traffic.scriptBytes += encodedDataLength;
  });
  const reset = (): void => {
    Object.assign(traffic, { bytes: 0, scriptBytes: 0, strangers: [] });
  };
  return { traffic, reset };
}

const isStrange = (url: string, base: string): boolean =>
  /^(https?|wss?):/.test(url) && new URL(url).host !== new URL(base).host;
