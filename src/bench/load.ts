import autocannon from "autocannon";

export type Sent = {
  readonly path: string;
  readonly method?: "GET" | "POST";
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: string;
};

export type Load = {
  readonly perSecond: number;
  /** Milliseconds from the request's last byte sent to the answer's last byte read. */
  readonly p50: number;
  readonly p95: number;
  readonly requests: number;
  readonly errors: number;
  readonly bytes: number;
};

/** Asks over kept-alive connections for `seconds`; anything but the expected status counts as an error. */
export async function load(
  origin: string,
  next: () => Sent,
  expected: number,
  connections: number,
  seconds: number,
): Promise<Load> {
  const times: number[] = [];
  let wrong = 0;
  let bytes = 0;
  const result = await new Promise<autocannon.Result>((resolve, reject) => {
    const run = autocannon(
      {
        url: origin,
        connections,
        duration: seconds,
        requests: [{ setupRequest: (request) => ({ ...request, ...next() }) }],
      },
      (error: unknown, done) => (error ? reject(error) : resolve(done)),
    );
    run.on("response", (_client, status, size, time) => {
      times.push(time);
      bytes = size;
      if (status !== expected) wrong += 1;
    });
  });
  times.sort((a, b) => a - b);
  const at = (share: number) => times[Math.floor(times.length * share)] ?? 0;
  return {
    perSecond: times.length / result.duration,
    p50: at(0.5),
    p95: at(0.95),
    requests: times.length,
    // Silence is no success.
    errors: wrong + result.errors + result.timeouts + (times.length === 0 ? 1 : 0),
    bytes,
  };
}
