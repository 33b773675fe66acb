import type { PropsWithChildren } from 'hono/jsx';

declare module 'hono/jsx' {
  namespace JSX {
    interface IntrinsicElements {
      'sw-read-aloud': PropsWithChildren<{ whole?: boolean }>;
      'sw-print': PropsWithChildren;
      'sw-story': PropsWithChildren<{ class?: string; [data: `data-${string}`]: string }>;
      'sw-story-sound': PropsWithChildren;
      'sw-triad': PropsWithChildren<{ class?: string }>;
      'sw-passage': PropsWithChildren<{ class?: string }>;
      'sw-offline': PropsWithChildren<{ 'data-who': string; 'data-manifest': string }>;
    }
  }
}
