/** What the network answers in time; null when it is gone, too slow, or a proxy says that nobody is behind it. */
export async function reached(asked: Promise<Response>, limit?: number): Promise<Response | null> {
  const answer = asked.catch(() => null);
  const response = await (limit === undefined
    ? answer
    : Promise.race([answer, new Promise<null>((late) => setTimeout(late, limit, null))]));
  return response === null || isGateway(response.status) ? null : response;
}

const isGateway = (status: number): boolean => status === 502 || status === 503 || status === 504;
