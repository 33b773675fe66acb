import type { PropsWithChildren } from 'hono/jsx';

declare module 'hono/jsx' {
  namespace JSX {
    interface IntrinsicElements {
      'sw-read-aloud': PropsWithChildren<{ whole?: boolean }>;
      'sw-print': PropsWithChildren;
      'sw-offline': PropsWithChildren<{ 'data-who': string; 'data-manifest': string }>;
    }
  }
}
