/** What is used of a service worker's scope: the compiler's own list of it excludes the one of pages. */
type Lasting = Event & { waitUntil(work: Promise<unknown>): void };

export type Asked = Lasting & {
  readonly request: Request;
  respondWith(answer: Promise<Response>): void;
};

export type Heard = Lasting & { readonly data: unknown; readonly ports: readonly MessagePort[] };

type Events = { install: Lasting; activate: Lasting; fetch: Asked; message: Heard; sync: Lasting };

type Scope = {
  readonly registration: { readonly sync?: { register(tag: string): Promise<void> } };
  readonly clients: {
    claim(): Promise<void>;
    matchAll(): Promise<readonly { postMessage(message: unknown): void }[]>;
  };
  skipWaiting(): Promise<void>;
  addEventListener<K extends keyof Events>(name: K, hear: (event: Events[K]) => void): void;
};

// This program runs nowhere else.
export const scope = globalThis as unknown as Scope;
