/**
 * The list answered a second time, from the words of law-and-forms.md §1.2 and §10 alone and with nothing of the
 * rules of a plan: only for tests, which hold the two against each other.
 */
export type Life = {
  readonly contract: string;
  readonly leftOn: string | null;
  readonly interview: string | null;
  readonly draft: string | null;
  readonly meeting: string | null;
  readonly consent: string | null;
  readonly toPerson: string | null;
  readonly toConsultation: string | null;
  readonly inForce: string | null;
  readonly from: string;
  readonly until: string;
  readonly reviews: readonly {
    readonly interview: string | null;
    readonly result: string;
    readonly conclusion: { readonly on: string; readonly until: string } | null;
  }[];
  readonly papers: number;
  readonly certificateUntil: string | null;
  readonly used: readonly string[];
  readonly written: readonly string[];
  readonly goals: readonly string[];
};

type State = "ok" | "dueSoon" | "overdue" | "notApplicable";

const dayMs = 86_400_000;
const plus = (day: string, days: number): string =>
  new Date(Date.parse(day) + days * dayMs).toISOString().slice(0, 10);

/** Six months on, or the last day of that month. */
export function halfYearAfter(day: string): string {
  const [year = 0, month = 0, date = 0] = day.split("-").map(Number);
  const last = new Date(Date.UTC(year, month + 6, 0)).getUTCDate();
  return new Date(Date.UTC(year, month + 5, Math.min(date, last))).toISOString().slice(0, 10);
}

/** Items 1 to 11 of one person on `today`, among the goals of everybody. */
export function byHand(life: Life, today: string, everybodysGoals: readonly string[][]): State[] {
  const past = <Day extends string | null>(day: Day): Day | null =>
    day !== null && day <= today ? day : null;
  const contract = past(life.contract);
  const interview = past(life.interview);
  const draft = past(life.draft);
  const meeting = past(life.meeting);
  const consent = past(life.consent);
  const toPerson = past(life.toPerson);
  const toConsultation = past(life.toConsultation);
  const inForce = past(life.inForce);
  const reviews = life.reviews.flatMap((review) =>
    review.result > today ? [] : [{ ...review, conclusion: concluded(review.conclusion) }],
  );
  function concluded(conclusion: Life["reviews"][number]["conclusion"]) {
    return conclusion !== null && conclusion.on <= today ? conclusion : null;
  }
  const followedFrom = inForce ?? assumed();
  function assumed(): string | null {
    if (consent === null || life.from > today) return null;
    return consent > life.from ? consent : life.from;
  }
  const wrong = (before: string | null, after: string | null): boolean =>
    before !== null && after !== null && after < before;
  const said = (fault: boolean, taken: boolean): State =>
    fault ? "overdue" : taken ? "ok" : "notApplicable";

  const lastCovered =
    reviews.findLast(({ conclusion }) => conclusion)?.conclusion?.until ?? life.until;
  const firstDue = plus(contract ?? life.contract, 30);
  const allSteps = [interview, meeting, consent];
  const madeOn = allSteps.every((day) => day !== null) ? [...allSteps].sort()[2] : null;
  const made = [madeOn, followedFrom].filter((day) => day != null).sort()[0];
  const firstLate = firstDue < today && (made === undefined || made > firstDue);
  const runOut = followedFrom !== null && today > lastCovered;
  const one: State =
    firstLate || runOut
      ? "overdue"
      : inForce !== null
        ? "ok"
        : firstDue < today
          ? "overdue"
          : "dueSoon";

  const assessmentMissed = interview === null && (draft ?? meeting ?? consent ?? inForce) !== null;
  const deliverFrom = consent ?? inForce;
  const deliverLate = (day: string | null): boolean =>
    deliverFrom !== null &&
    plus(deliverFrom, 7) < today &&
    !(day !== null && day <= plus(deliverFrom, 7));
  const consentFault = consent === null ? (inForce ?? toPerson) !== null : consent > life.from;

  return [
    one,
    said(assessmentMissed || wrong(interview, draft), interview !== null || draft !== null),
    said(
      (meeting === null && (consent ?? inForce) !== null) || wrong(draft, meeting),
      meeting !== null,
    ),
    said(consentFault || wrong(meeting, consent), consent !== null),
    said(deliverLate(toPerson) || wrong(consent, toPerson), toPerson !== null),
    said(deliverLate(toConsultation) || wrong(consent, toConsultation), toConsultation !== null),
    inForce === null ? "notApplicable" : reviewState(inForce),
    life.used.length === 0
      ? "notApplicable"
      : life.used.every((kind) => life.written.includes(kind))
        ? "ok"
        : "overdue",
    goalState(),
    life.papers === 3 ? "ok" : "overdue",
    certificateState(),
  ];

  function reviewState(start: string): State {
    let from = start;
    for (const [at, { result, interview: held, conclusion }] of reviews.entries()) {
      if (result > halfYearAfter(from)) return "overdue";
      const spokenSince = held !== null && held <= result && (at === 0 || held > from);
      if (!spokenSince) return "overdue";
      if (conclusion === null && plus(result, 7) < today) return "overdue";
      from = result;
    }
    const due = halfYearAfter(from);
    if (today > due) return "overdue";
    return plus(today, 30) >= due ? "dueSoon" : "ok";
  }

  function goalState(): State {
    if (life.goals.length === 0) return "notApplicable";
    const same = life.goals.some(
      (goal) => everybodysGoals.filter((goals) => goals.includes(goal)).length > 1,
    );
    return same ? "overdue" : "ok";
  }

  function certificateState(): State {
    if (life.certificateUntil === null || life.certificateUntil < today) return "overdue";
    return plus(today, 30) >= life.certificateUntil ? "dueSoon" : "ok";
  }
}
