import { startApplication, withData } from './support/application.ts';
import type { Report } from './support/bench.ts';
import { type Load, load } from './support/load.ts';
import { residentMegabytes } from './support/memory.ts';

export const group = 'pagina';

const ANSWERS = new URLSearchParams({
  trede: '2',
  wens: 'werk',
  uren: '8',
  'stand-geld': 'belemmert',
  wil: 'geld',
  'stand-zelfvertrouwen': 'speelt',
  geldstress: 'ja',
  doelgroepen: 'schulden',
  taalniveau: 'B1',
}).toString();

/** The real application over HTTP: how soon it is there, how many pages a second, and what it keeps in memory. */
export const run = (report: Report): Promise<void> =>
  withData(async (data) => {
    const first = await startApplication(data);
    report({ name: 'start.eerste.s', value: first.seconds, unit: 's' });
    await first.stop();
    const app = await startApplication(data);
    report({ name: 'start.tweede.s', value: app.seconds, unit: 's' });
    try {
      await pages(report, app.address);
      await tenThousand(report, app.address, app.pid);
    } finally {
      await app.stop();
    }
  });

const headers = { 'Accept-Encoding': 'br' };

async function pages(report: Report, address: string): Promise<void> {
  tell(report, 'pagina.catalogus', await load(`${address}/aanbod`, { headers }));
  const post = { method: 'POST', body: ANSWERS } as const;
  const form = { ...headers, 'Content-Type': 'application/x-www-form-urlencoded', Origin: address };
  tell(report, 'pagina.advies', await load(`${address}/keuze/advies`, { ...post, headers: form }));
}

function tell(report: Report, name: string, { requestsPerSecond, p99, failed }: Load): void {
  if (failed > 0) throw new Error(`${name}: ${failed} requests failed`);
  report({ name: `${name}.rps`, value: requestsPerSecond, unit: 'requests/s' });
  report({ name: `${name}.p99_ms`, value: p99, unit: 'ms' });
}

/** Ten thousand requests of six kinds, then the memory of the application and its database together. */
async function tenThousand(report: Report, address: string, pid: number): Promise<void> {
  const paths = ['/', '/aanbod', '/aanbod?zoek=schulden', '/aanbod/ips', '/keuze', '/api/v1/instrumenten'];
  for (let done = 0; done < 10_000; done += 40) {
    const some = Array.from({ length: 40 }, (_, i) =>
      fetch(address + (paths[(done + i) % paths.length] ?? '/')),
    );
    for (const answer of await Promise.all(some)) await answer.arrayBuffer();
  }
  report({ name: 'geheugen.na_10000.mb', value: residentMegabytes(pid), unit: 'MB' });
}
