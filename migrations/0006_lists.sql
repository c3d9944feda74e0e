-- The timeline of one person reads every kind of entry by day, newest first.
create index attendance_by_person on attendance (operator_id, office_id, participant_id, day desc, recorded_at desc);
create index experience_choice_by_person_day on experience_choice (operator_id, office_id, participant_id, occurred_on desc, recorded_at desc);
create index feedback_by_person_day on feedback (operator_id, office_id, participant_id, occurred_on desc, recorded_at desc);
create index support_note_by_person_day on support_note (operator_id, office_id, participant_id, occurred_on desc, recorded_at desc);
create index session_result_by_person_day on session_result (operator_id, office_id, participant_id, day desc);

-- The owner signs every operator's log; forced row-level security would hide the operators from an
-- owner who is no superuser.
create policy listed_by_owner on operator for select to current_user using (true);
