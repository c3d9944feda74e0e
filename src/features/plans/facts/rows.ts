import { statement } from "../../../db/statement.ts";
import type { PlainDay } from "../../../domain/ids.ts";
import type { ServiceManagerPost } from "../../../domain/plan/context.ts";
import type { PlanContent } from "../../../domain/plan/content.ts";
import type { PlanEvidenceFile } from "../../../domain/plan/event.ts";
import type { PlanForm } from "../../../domain/plan/sections.ts";
import type { OfficePlanRules, ServiceType } from "../../../domain/plan/service-rules.ts";

export type PersonRow = {
  participant_id: string;
  name: string;
  kana: string;
  birth_date: PlainDay | null;
  recipient_number: string;
  enrolled_on: PlainDay | null;
  left_on: PlainDay | null;
  first_service_on: PlainDay | null;
  services: { serviceType: ServiceType; from: PlainDay }[] | null;
  consultation: { kind: "office" | "selfPlan"; name: string } | null;
};

export type PlanRow = {
  plan_id: string;
  participant_id: string;
  service_type: ServiceType;
  number: number;
  draft: PlanContent | null;
  draft_version: number | null;
  closed_on: PlainDay | null;
  version_number: number | null;
  sha256: string | null;
  starts_on: PlainDay | null;
  ends_on: PlainDay | null;
};

export type EventRow = {
  event_id: string;
  participant_id: string;
  plan_id: string | null;
  kind: string;
  occurred_on: PlainDay;
  recorded_at: Date;
  done_by: string;
  by_name: string | null;
  place: string;
  details: object;
  version_hash: string | null;
  corrects: string | null;
  evidence: PlanEvidenceFile[] | null;
};

export type OfficeRow = {
  name: string;
  service_type: ServiceType;
  sections: PlanForm | null;
  rules: OfficePlanRules | null;
  form_version: number;
  service_managers: ServiceManagerPost[] | null;
};

/** The same reading for one person and for a whole office: its index leads with the office, then the person. */
const read = (name: string, whose: (alias: string) => string) => ({
  people: statement<PersonRow>(
    `plan-people-${name}`,
    `select p.participant_id, p.name, p.kana, p.birth_date, p.recipient_number,
       s.enrolled_on, s.left_on,
       (select min(a.day) from attendance a where a.operator_id = $1 and a.office_id = $2
          and a.participant_id = p.participant_id and a.status = 'present') as first_service_on,
       (select json_agg(json_build_object('serviceType', t.service_type, 'from', t.starts_on)
          order by t.starts_on, t.recorded_at) from participant_service t
        where t.operator_id = $1 and t.office_id = $2
          and t.participant_id = p.participant_id) as services,
       (select json_build_object('kind', c.kind, 'name', c.name) from participant_consultation c
        where c.operator_id = $1 and c.office_id = $2 and c.participant_id = p.participant_id
        order by c.recorded_at desc limit 1) as consultation
     from participant p
     left join participant_standing s using (operator_id, office_id, participant_id)
     where p.operator_id = $1 and p.office_id = $2 ${whose("p")}
     order by p.kana, p.participant_id`,
  ),
  plans: statement<PlanRow>(
    `plan-plans-${name}`,
    `select p.plan_id, p.participant_id, p.service_type, p.number, d.content as draft,
       d.version as draft_version, d.closed_on, v.number as version_number, v.sha256,
       v.starts_on, v.ends_on
     from support_plan p
     left join plan_draft d using (operator_id, office_id, plan_id)
     left join lateral (
       select l.number, l.sha256, l.starts_on, l.ends_on from plan_version l
       where l.operator_id = $1 and l.office_id = $2 and l.plan_id = p.plan_id
       order by l.number desc limit 1) v on true
     where p.operator_id = $1 and p.office_id = $2 ${whose("p")}
     order by p.participant_id, p.number`,
  ),
  events: statement<EventRow>(
    `plan-events-${name}`,
    `select e.event_id, e.participant_id, e.plan_id, e.kind, e.occurred_on, e.recorded_at,
       e.done_by, s.name as by_name, e.place, e.details, e.version_hash, e.corrects,
       (select json_agg(json_build_object('attachmentId', a.attachment_id, 'hash', a.sha256))
        from plan_event_evidence x
        join attachment a using (operator_id, office_id, attachment_id)
        where x.operator_id = $1 and x.office_id = $2 and x.event_id = e.event_id) as evidence
     from plan_event e
     left join staff_member s on s.operator_id = e.operator_id and s.staff_id = e.done_by
     where e.operator_id = $1 and e.office_id = $2 ${whose("e")}
     order by e.participant_id, e.recorded_at, e.event_id`,
  ),
});

export const ofPerson = read("person", (alias) => `and ${alias}.participant_id = $3`);
export const ofOffice = read("office", () => "");

export const officeOfPlans = statement<OfficeRow>(
  "plan-office",
  `select o.name, o.service_type, f.sections, f.rules, coalesce(f.version, 0) as form_version,
     (select json_agg(json_build_object('staffId', p.staff_id, 'from', p.starts_on, 'until', e.ends_on)
        order by p.starts_on)
      from staff_post p left join staff_post_end e using (operator_id, office_id, post_id)
      where p.operator_id = $1 and p.office_id = $2 and p.role = 'serviceManager') as service_managers
   from office o
   left join plan_form f using (operator_id, office_id)
   where o.operator_id = $1 and o.office_id = $2`,
);
