/** One more is read to know whether there is an older page. */
export const entriesAPage = 40;

// Written into the statement: with a parameter the planner expects to read far more, and sorts it all.
const entriesRead = entriesAPage + 1;

/**
 * One branch of the stream for each kind of entry. Each is limited before they are put together, so
 * that three years cost no more than a page. Parameters: 1 operator, 2 office, 3 participant,
 * 4 kinds, 5 from, 6 until, 7–10 the place to go on from.
 */
export const branches: readonly string[] = [
  branch("reflection", 1, "reflection x", "x.day", "x.reflection_id", "x.experience_id"),
  branch("choice", 1, "experience_choice x", "x.occurred_on", "x.choice_id", "null::uuid"),
  branch(
    "ownSuccess",
    1,
    "success x",
    "x.occurred_on",
    "x.success_id",
    "x.experience_id",
    "x.kept_by = 'self'",
  ),
  branch("hope", 1, "hope_version x", "x.occurred_on", "x.version_id", "null::uuid"),
  // Only what the person shows: of the others the database gives nothing to staff.
  branch("ownNote", 1, "own_note x", "x.occurred_on", "x.note_id", "null::uuid"),
  // As domain/gas/two-views.ts: the person's newest stays unseen until the supporter has rated.
  branch(
    "ownRating",
    1,
    "gas_rating x",
    "x.occurred_on",
    "x.rating_id",
    "null::uuid",
    `x.rater = 'self' and exists (select from gas_rating y where y.operator_id = $1
       and y.office_id = $2 and y.participant_id = $3 and y.goal_id = x.goal_id
       and y.rater = 'staff' and y.recorded_at > x.recorded_at)`,
  ),
  branch(
    "rating",
    0,
    "gas_rating x",
    "x.occurred_on",
    "x.rating_id",
    "null::uuid",
    "x.rater = 'staff'",
  ),
  branch("feedback", 0, "feedback x", "x.occurred_on", "x.feedback_id", "x.experience_id"),
  // Ordered by id within its day, so that the index gives the newest without looking at each experience.
  `(select 'session', 0, x.day, timestamptz 'epoch', x.experience_id, x.experience_id
    from session_result x
    where ${isTheirs("session", 0, "x.day", "timestamptz 'epoch'", "x.experience_id")}
    order by x.day desc, x.experience_id desc limit ${entriesRead})`,
  branch(
    "success",
    0,
    "success x",
    "x.occurred_on",
    "x.success_id",
    "x.experience_id",
    "x.kept_by = 'staff'",
  ),
  branch("note", 0, "support_note x", "x.occurred_on", "x.note_id", "x.experience_id"),
  // A corrected attendance shows its newest entry only; the earlier ones stay stored. The offset keeps this a look-up
  // by day: as a join every day was compared with every other, 23 ms instead of 1 among 200 offices.
  branch(
    "attendance",
    0,
    "attendance x",
    "x.day",
    "x.attendance_id",
    "null::uuid",
    `not exists (select from attendance y where y.operator_id = $1 and y.office_id = $2
       and y.participant_id = $3 and y.day = x.day and y.recorded_at > x.recorded_at
       offset 0)`,
  ),
];

function branch(
  kind: string,
  own: 0 | 1,
  table: string,
  day: string,
  id: string,
  experience: string,
  and = "true",
): string {
  return `(select '${kind}' as kind, ${own} as own, ${day} as day, x.recorded_at as at, ${id} as id,
      ${experience} as experience_id
    from ${table}
    where ${isTheirs(kind, own, day, "x.recorded_at", id)} and ${and}
    order by ${day} desc, x.recorded_at desc, ${id} desc limit ${entriesRead})`;
}

function isTheirs(kind: string, own: 0 | 1, day: string, at: string, id: string): string {
  return `'${kind}' = any ($4::text[]) and x.operator_id = $1 and x.office_id = $2
      and x.participant_id = $3 and ${day} >= $5 and ${day} <= $6
      and (${day}, ${own}, ${at}, ${id}) < ($7::date, $8::integer, $9::timestamptz, $10::uuid)`;
}

/** What an entry says, read for the entries of one page only. */
export const bodies: Readonly<Record<string, string>> = {
  reflection: `json_build_object(
    'told', exists (select from reflection_told t where t.operator_id = $1 and t.office_id = $2
      and t.reflection_id = p.id),
    'waits', exists (select from awaiting_reply w where w.operator_id = $1 and w.office_id = $2
      and w.reflection_id = p.id),
    'answers', (select json_agg(json_build_object('question', a.question, 'mode', a.mode,
        'choice', a.choice, 'words', a.words, 'attachment_id', a.attachment_id,
        'given_how', a.given_how, 'helper_name', s.name, 'recorded_at', a.recorded_at,
        'given_at', a.given_at)
        order by a.recorded_at, a.answer_id)
      from reflection_answer a
      left join staff_member s on s.operator_id = $1 and s.staff_id = a.helped_by
      where a.operator_id = $1 and a.office_id = $2 and a.reflection_id = p.id
        and exists (select from reflection_told t where t.operator_id = $1 and t.office_id = $2
          and t.reflection_id = p.id)),
    'steps', (select json_agg(json_build_object('step_id', s.step_id, 'words_std', s.words_std,
        'words_easy', s.words_easy, 'photo_id', s.photo_id, 'pictogram', s.pictogram))
      from programme_step s where s.operator_id = $1 and s.office_id = $2
        and s.programme_id = e.programme_id and s.version = e.programme_version))`,
  choice: `(select json_build_object('choice', c.choice, 'how', c.given_how, 'helper', s.name,
      'programme', v.name_std)
    from experience_choice c
    join programme g using (operator_id, office_id, programme_id)
    join programme_version v using (operator_id, office_id, programme_id, version)
    left join staff_member s on s.operator_id = $1 and s.staff_id = c.helped_by
    where c.operator_id = $1 and c.office_id = $2 and c.choice_id = p.id)`,
  success: `(select json_build_object('words', c.words, 'card', c.card, 'photo', c.attachment_id,
      'voice', c.voice_id, 'how', c.given_how, 'helper', h.name, 'staff', s.name)
    from success c
    left join staff_member s on s.operator_id = $1 and s.staff_id = c.staff_id
    left join staff_member h on h.operator_id = $1 and h.staff_id = c.helped_by
    where c.operator_id = $1 and c.office_id = $2 and c.success_id = p.id)`,
  hope: `(select json_build_object('hope', v.hope_id, 'area', h.area, 'words', v.words,
      'card', v.card, 'photo', v.photo_id, 'voice', v.voice_id, 'how', v.given_how, 'helper', s.name)
    from hope_version v
    join hope h using (operator_id, office_id, hope_id)
    left join staff_member s on s.operator_id = $1 and s.staff_id = v.helped_by
    where v.operator_id = $1 and v.office_id = $2 and v.version_id = p.id)`,
  ownNote: `(select json_build_object('words', n.words, 'card', n.card, 'photo', n.photo_id,
      'voice', n.voice_id, 'how', n.given_how, 'helper', s.name)
    from own_note n
    left join staff_member s on s.operator_id = $1 and s.staff_id = n.helped_by
    where n.operator_id = $1 and n.office_id = $2 and n.note_id = p.id)`,
  rating: `(select json_build_object('goal', g.goal_id, 'wording', g.wording, 'own', g.own_words,
      'card', r.card, 'level', r.level, 'how', r.given_how, 'helper', h.name, 'staff', s.name)
    from gas_rating r
    join goal g using (operator_id, office_id, goal_id)
    left join staff_member s on s.operator_id = $1 and s.staff_id = r.staff_id
    left join staff_member h on h.operator_id = $1 and h.staff_id = r.helped_by
    where r.operator_id = $1 and r.office_id = $2 and r.rating_id = p.id)`,
  feedback: `(select json_build_object('seen', f.seen, 'why', f.why_good, 'hint', f.next_hint,
      'strength', f.strength_word, 'staff', s.name,
      'opened', exists (select from feedback_opened o where o.operator_id = $1
        and o.office_id = $2 and o.feedback_id = p.id),
      'reactions', (select json_agg(json_build_object('reaction', r.reaction, 'words', r.words,
          'attachment', r.attachment_id, 'media', m.media_type, 'how', r.given_how)
          order by r.recorded_at)
        from feedback_reaction r
        left join attachment m using (operator_id, office_id, attachment_id)
        where r.operator_id = $1 and r.office_id = $2 and r.feedback_id = p.id))
    from feedback f join staff_member s using (operator_id, staff_id)
    where f.operator_id = $1 and f.office_id = $2 and f.feedback_id = p.id)`,
  session: `(select json_build_object('selfAttempted', self_attempted, 'selfAlone', self_alone,
      'staffAttempted', staff_attempted, 'staffAlone', staff_alone)
    from session_result c
    where c.operator_id = $1 and c.office_id = $2 and c.experience_id = p.id)`,
  note: `(select json_build_object('words', n.words, 'staff', s.name)
    from support_note n join staff_member s using (operator_id, staff_id)
    where n.operator_id = $1 and n.office_id = $2 and n.note_id = p.id)`,
  attendance: `(select json_build_object('status', a.status, 'note', a.note, 'staff', s.name)
    from attendance a
    left join staff_member s on s.operator_id = $1 and s.staff_id = a.recorded_by
    where a.operator_id = $1 and a.office_id = $2 and a.attendance_id = p.id)`,
};
