import type { Page, Response } from 'playwright-core';

/** A page that answers a GET, or a form with these fields. */
export interface Address {
  path: string;
  fields?: Readonly<Record<string, string | readonly string[]>>;
  /** 400 for a form that is wrong on purpose; 200 when nothing is said. */
  status?: number;
}

/** Goes there as a person would: a form is sent from a page of the same site; `leave` runs just before it is sent. */
export async function arrive(
  page: Page,
  base: string,
  { path, fields }: Address,
  leave: () => void = () => undefined,
): Promise<Response> {
  const url = new URL(path, base).href;
  const response = fields ? await send(page, base, { url, fields, leave }) : await page.goto(url);
  if (!response) throw new Error(`${path} gave no answer`);
  return response;
}

interface Sending {
  url: string;
  fields: NonNullable<Address['fields']>;
  leave: () => void;
}

async function send(page: Page, base: string, { url, fields, leave }: Sending) {
  await page.goto(base);
  const pairs = Object.entries(fields).flatMap(([name, value]) =>
    [value].flat().map((one): [string, string] => [name, one]),
  );
  const answer = page.waitForResponse((response) => {
    const request = response.request();
    return request.isNavigationRequest() && request.redirectedTo() === null && response.status() !== 303;
  });
  leave();
  await page.evaluate(submit, { url, pairs });
  const response = await answer;
  await page.waitForLoadState('load');
  return response;
}

/** Runs in the browser. */
function submit({ url, pairs }: { url: string; pairs: [string, string][] }): void {
  const form = document.createElement('form');
  form.method = 'post';
  form.action = url;
  for (const [name, value] of pairs) {
    const field = document.createElement('input');
    field.type = 'hidden';
    field.name = name;
    field.value = value;
    form.append(field);
  }
  document.body.append(form);
  form.submit();
}
