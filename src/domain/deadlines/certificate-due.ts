import { addDays } from "../calendar/day.ts";
import type { PlainDay } from "../ids.ts";
import { firstDayOf, monthOf, nextMonth, type Month } from "../plan/months.ts";
import { dueThing, type CertificatePart, type DueThing } from "./due.ts";

/** The last days printed on the person's newest 受給者証; a part that is not printed is not there. */
export type CertificateDays = {
  readonly certificateId: string;
  readonly lastDays: Readonly<
    Partial<Record<Exclude<CertificatePart, "consultationMonitoring">, PlainDay>>
  >;
  /** モニタリング期間: the months in which the consultation office looks at its own plan. */
  readonly monitoringMonths: readonly Month[];
};

/** Each part that ends, and the next month of the consultation office's monitoring. */
export function certificateDue(
  { certificateId, lastDays, monitoringMonths }: CertificateDays,
  today: PlainDay,
): DueThing[] {
  const rest = { basis: "certificate", rule: "certificate" } as const;
  const parts = Object.entries(lastDays).map(([part, dueOn]) =>
    // The keys of `lastDays` are parts by its type.
    dueThing(part as CertificatePart, dueOn, today, { ...rest, key: certificateId }),
  );
  const month = monitoringMonths.filter((one) => one >= monthOf(today)).toSorted()[0];
  if (month === undefined) return parts;
  const lastDay = addDays(firstDayOf(nextMonth(month)), -1);
  const key = `${certificateId}:${month}`;
  return [...parts, dueThing("consultationMonitoring", lastDay, today, { ...rest, key })];
}
