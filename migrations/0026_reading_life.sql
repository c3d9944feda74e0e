-- A reading that an earlier analyser made is no longer an answer: the text is read again with the next
-- view or save. What staff corrected stays whatever made it first.
drop function readings_of(uuid, uuid, uuid[]);
create function readings_of(tenant uuid, place uuid, ids uuid[], analyser text)
returns table (reading_id uuid, segments jsonb) language plpgsql as $$
declare
  role text := actor_role();
begin
  perform set_config('ippo.role', 'reader', true);
  return query
    select r.reading_id, r.segments from reading r
    where r.operator_id = tenant and r.office_id = place and r.reading_id = any (ids)
      and (r.source = 'staff' or starts_with(r.made_with, analyser));
  perform set_config('ippo.role', role, true);
end $$;
comment on function readings_of is '文を知っている人に、その文のふりがなを渡す (前の解析のしくみが作ったものは渡さない)';

-- What a person showed to one of the staff is no text of all the staff: it stays closed to lists, and
-- who was shown it comes by its key.
create function reading_by_key(tenant uuid, place uuid, id uuid)
returns table (reading_id uuid, text text, segments jsonb, source text, version integer, open_to_staff boolean)
language plpgsql as $$
declare
  role text := actor_role();
begin
  perform set_config('ippo.role', 'reader', true);
  return query
    select r.reading_id, r.text, r.segments, r.source, r.version, r.open_to_staff from reading r
    where r.operator_id = tenant and r.office_id = place and r.reading_id = id;
  perform set_config('ippo.role', role, true);
end $$;
comment on function reading_by_key is '鍵を知っている職員に、その文とふりがなを渡す';

create function correct_reading(tenant uuid, place uuid, id uuid, seen integer, corrected jsonb)
returns table (version integer) language plpgsql as $$
declare
  role text := actor_role();
begin
  if role = 'participant' then
    raise exception 'readings are corrected by staff';
  end if;
  perform set_config('ippo.role', 'reader', true);
  return query
    update reading r set segments = corrected, source = 'staff', version = r.version + 1, made_at = now()
    where r.operator_id = tenant and r.office_id = place and r.reading_id = id and r.version = seen
    returning r.version;
  perform set_config('ippo.role', role, true);
end $$;
comment on function correct_reading is '職員が見ていた版のままなら、ふりがなを直す';
