import type pg from "pg";

import { copyInto, lineOf, type Rows, type Value } from "./copy.ts";

/** Every table the demo fills, in the order in which their rows may be stored, and its columns. */
export const tableColumns = {
  operator: "operator_id name created_at",
  office:
    "operator_id office_id name service_type open_weekdays closed_on_holidays feedback_within_open_days phone created_at",
  staff_member: "operator_id staff_id name kana created_at",
  staff_post: "operator_id office_id post_id staff_id role starts_on recorded_by recorded_at",
  office_calendar_day: "operator_id office_id day open note recorded_by recorded_at",
  participant_group: "operator_id office_id group_id name position",
  participant:
    "operator_id office_id participant_id name kana called birth_date recipient_number group_id settings created_at",
  participant_enrolment:
    "operator_id office_id enrolment_id participant_id starts_on recorded_by recorded_at",
  participant_leaving:
    "operator_id office_id enrolment_id participant_id left_on reason recorded_by recorded_at",
  attachment:
    "operator_id office_id attachment_id participant_id sha256 media_type bytes width height alt recorded_by recorded_at",
  programme: "operator_id office_id programme_id version created_at",
  programme_version:
    "operator_id office_id programme_id version kind name_std name_easy about_std about_easy pictogram why recorded_by recorded_at",
  programme_step:
    "operator_id office_id programme_id version step_id position words_std words_easy pictogram",
  experience:
    "operator_id office_id experience_id participant_id day period kind programme_id programme_version legal_class place recorded_by recorded_at",
  experience_withdrawal:
    "operator_id office_id experience_id participant_id reason recorded_by recorded_at",
  experience_choice:
    "operator_id office_id choice_id participant_id programme_id choice given_how helped_by occurred_on recorded_at",
  attendance:
    "operator_id office_id attendance_id participant_id day status note recorded_by recorded_at",
  step_mark:
    "operator_id office_id mark_id experience_id participant_id step_id support_level observer staff_id given_how helped_by occurred_on recorded_at",
  session_result:
    "operator_id office_id participant_id programme_id day experience_id self_attempted self_alone staff_attempted staff_alone period step_count",
  teaching:
    "operator_id office_id teaching_id participant_id programme_id kind experience_id staff_id occurred_on recorded_at",
  growth_standing:
    "operator_id office_id participant_id programme_id observer highest first_on first_experience_id together_on together_experience_id alone_on alone_experience_id can_teach_on can_teach_experience_id latest_on latest_experience_id",
  reflection: "operator_id office_id reflection_id participant_id experience_id day recorded_at",
  reflection_answer:
    "operator_id office_id answer_id reflection_id participant_id question mode choice words attachment_id given_how helped_by recorded_at",
  reflection_told: "operator_id office_id reflection_id participant_id recorded_at",
  feedback:
    "operator_id office_id feedback_id participant_id experience_id reflection_id staff_id seen why_good next_hint strength_word occurred_on recorded_at",
  feedback_opened: "operator_id office_id feedback_id participant_id recorded_at",
  feedback_reaction:
    "operator_id office_id reaction_id feedback_id participant_id reaction words attachment_id given_how helped_by recorded_at",
  success:
    "operator_id office_id success_id participant_id experience_id kept_by staff_id words card attachment_id voice_id given_how helped_by occurred_on recorded_at",
  support_note:
    "operator_id office_id note_id participant_id experience_id staff_id words occurred_on recorded_at",
  sign_card: "operator_id office_id card_id participant_id kind recorded_at",
  sign_card_part:
    "operator_id office_id version_id card_id participant_id part words card given_how helped_by occurred_on recorded_at",
  sign_share:
    "operator_id office_id share_id participant_id what staff_id until_on given_how helped_by occurred_on recorded_at",
  day_colour:
    "operator_id office_id colour_id participant_id colour given_how helped_by occurred_on recorded_at",
  colour_telling:
    "operator_id office_id telling_id colour_id participant_id staff_id colour with_cards occurred_on recorded_at",
  colour_telling_end: "operator_id office_id telling_id participant_id recorded_at",
  day_adjustment:
    "operator_id office_id adjustment_id telling_id participant_id staff_id words occurred_on recorded_at",
  adjustment_rating:
    "operator_id office_id rating_id adjustment_id participant_id rater staff_id helped given_how helped_by occurred_on recorded_at",
  crisis_contact:
    "operator_id office_id contact_id participant_id name phone entered_by recorded_at",
  own_note:
    "operator_id office_id note_id participant_id words card given_how helped_by occurred_on recorded_at",
  own_note_rest: "operator_id office_id rest_id note_id participant_id kind recorded_at",
  own_note_shown:
    "operator_id office_id note_id participant_id given_how helped_by occurred_on recorded_at",
  awaiting_reply: "operator_id office_id reflection_id participant_id since",
  participant_standing:
    "operator_id office_id participant_id enrolled_on left_on last_feedback_on last_noticed_on",
  hope: "operator_id office_id hope_id participant_id area recorded_at",
  hope_version:
    "operator_id office_id version_id hope_id participant_id words card photo_id voice_id given_how helped_by occurred_on recorded_at",
  hope_most:
    "operator_id office_id mark_id hope_id participant_id given_how helped_by occurred_on recorded_at",
  assessment_round:
    "operator_id office_id round_id participant_id set_version begun_by staff_id occurred_on recorded_at",
  assessment_answer:
    "operator_id office_id answer_id round_id participant_id side staff_id item level words skipped given_how helped_by recorded_at",
  assessment_handed_in:
    "operator_id office_id round_id side participant_id staff_id given_how helped_by occurred_on recorded_at",
  assessment_talk:
    "operator_id office_id talk_id round_id participant_id item person_words person_declined given_how helped_by staff_words staff_id occurred_on recorded_at",
  assessment_interview:
    "operator_id office_id interview_id participant_id staff_id place purpose_explained understanding decision_support words occurred_on recorded_at will preference ability understood_by",
  goal: "operator_id office_id goal_id participant_id term own_words wording parent_goal_id starts_on ends_on recorded_by recorded_at",
  goal_hope: "operator_id office_id goal_id hope_id participant_id recorded_at",
  goal_closure:
    "operator_id office_id goal_id participant_id outcome reason closed_on recorded_by recorded_at",
  goal_programme:
    "operator_id office_id goal_id programme_id participant_id recorded_by recorded_at",
  gas_scale:
    "operator_id office_id goal_id version participant_id measure minus_two minus_one zero plus_one plus_two set_on recorded_by recorded_at importance difficulty",
  gas_rating:
    "operator_id office_id rating_id goal_id version participant_id rater staff_id level card card_mapping given_how helped_by occurred_on recorded_at",
  participant_consultation:
    "operator_id office_id consultation_id participant_id kind name recorded_by recorded_at",
  signed_document:
    "operator_id office_id document_id participant_id kind signed_on attachment_id recorded_by recorded_at",
  recipient_certificate:
    "operator_id office_id certificate_id participant_id number granted_days monitoring_months attachment_id occurred_on recorded_by recorded_at",
  recipient_certificate_part:
    "operator_id office_id certificate_id participant_id part starts_on ends_on",
  support_plan:
    "operator_id office_id plan_id participant_id service_type number recorded_by recorded_at",
  plan_draft:
    "operator_id office_id plan_id participant_id content version closed_on changed_by changed_at",
  plan_version:
    "operator_id office_id plan_id number participant_id sha256 body starts_on ends_on recorded_by recorded_at",
  plan_event:
    "operator_id office_id event_id participant_id plan_id kind occurred_on done_by place details version_hash corrects recorded_by recorded_at",
  plan_event_evidence: "operator_id office_id event_id attachment_id participant_id",
  plan_question:
    "operator_id office_id question_id plan_id participant_id version_hash words card voice_id given_how helped_by occurred_on recorded_at",
  plan_answer:
    "operator_id office_id answer_id question_id participant_id staff_id words occurred_on recorded_at",
  plan_monitoring:
    "operator_id office_id event_id plan_id participant_id since satisfaction changes",
  plan_goal_result:
    "operator_id office_id event_id goal_id participant_id achievement words evidence",
  audit_entry:
    "operator_id seq entry hash recorded_at actor_kind actor_id office_id action participant_id",
  audit_head: "operator_id seq hash",
} as const;

export type TableName = keyof typeof tableColumns;

// Object.keys loses the literal keys that the map's type has.
const names = Object.keys(tableColumns) as TableName[];

/** Collects rows and stores them table by table. Values stand in the order of `tableColumns`. */
export type Book = {
  add(table: TableName, ...values: Value[]): void;
  /** Sends what was collected since the last time; returns how many rows. */
  store(client: pg.Client): Promise<number>;
};

export function newBook(): Book {
  let pages = emptyPages();
  return {
    add(table, ...values) {
      const rows = pages[table];
      if (values.length !== rows.columns.length) {
        throw new Error(`${table} has ${rows.columns.length} columns, not ${values.length}`);
      }
      rows.lines.push(lineOf(values));
    },
    async store(client) {
      const full = pages;
      pages = emptyPages();
      let count = 0;
      for (const name of names) {
        if (full[name].lines.length > 0) await copyInto(client, name, full[name]);
        count += full[name].lines.length;
      }
      return count;
    },
  };
}

const emptyPages = (): Record<TableName, Rows> =>
  // Built from every name, so it holds them all.
  Object.fromEntries(
    names.map((name) => [name, { columns: tableColumns[name].split(" "), lines: [] }]),
  ) as unknown as Record<TableName, Rows>;
