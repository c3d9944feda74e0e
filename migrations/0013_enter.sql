-- A page and its session in one round trip: the transaction is opened by the session itself. The
-- look at the session stands apart from the note of when it was last used, since a transaction that
-- only reads must be able to look.

create function auth.session_holder(hash text, instant timestamptz)
returns table (session_id uuid, kind text, operator_id uuid, office_id uuid, office_name text,
  away_seconds integer, person_id uuid, name text, role text, settings jsonb, seen_at timestamptz)
language plpgsql security definer set search_path = public, auth, pg_temp as $$
#variable_conflict use_column
declare
  s auth.session;
  today date := (instant at time zone 'Asia/Tokyo')::date;
begin
  select * into s from auth.session where token = hash;
  if s.id is null or instant >= s.ends_at
    or instant >= s.seen_at + make_interval(secs => s.idle_seconds) then
    return;
  end if;
  perform auth.look_into(s.operator_id, s.office_id);
  if s.kind = 'participant' then
    return query
      select s.id, s.kind, s.operator_id, s.office_id, o.name, o.away_seconds, s.user_id,
        coalesce(nullif(p.called, ''), p.name), 'participant', p.settings, s.seen_at
      from participant p join office o using (operator_id, office_id)
      where p.operator_id = s.operator_id and p.office_id = s.office_id
        and p.participant_id = s.user_id
        and exists (select from participant_enrolment e
          left join participant_leaving l using (operator_id, office_id, enrolment_id)
          where e.operator_id = s.operator_id and e.office_id = s.office_id
            and e.participant_id = s.user_id and e.starts_on <= today
            and (l.left_on is null or l.left_on > today))
        and (s.device_id is null or not exists (select from trusted_device_end d
          where d.operator_id = s.operator_id and d.office_id = s.office_id
            and d.device_id = s.device_id))
        and (s.card_id is null or not exists (select from sign_in_card_end c
          where c.operator_id = s.operator_id and c.office_id = s.office_id
            and c.card_id = s.card_id));
  else
    return query
      select s.id, s.kind, s.operator_id, s.office_id, o.name, o.away_seconds, s.user_id,
        m.name, p.role, null::jsonb, s.seen_at
      from staff_post p
      join office o using (operator_id, office_id)
      join staff_member m using (operator_id, staff_id)
      left join staff_post_end e using (operator_id, office_id, post_id)
      where p.operator_id = s.operator_id and p.office_id = s.office_id
        and p.staff_id = s.user_id and p.starts_on <= today
        and (e.ends_on is null or e.ends_on > today)
      order by array_position(array['officeManager', 'serviceManager', 'supporter'], p.role)
      limit 1;
  end if;
end $$;
comment on function auth.session_holder is 'セッションの持ち主 (在籍・配置・端末・カードが今も有効なときだけ)';

create or replace function auth.session_actor(hash text, instant timestamptz)
returns table (session_id uuid, kind text, operator_id uuid, office_id uuid, office_name text,
  away_seconds integer, person_id uuid, name text, role text, settings jsonb)
language plpgsql security definer set search_path = public, auth, pg_temp as $$
#variable_conflict use_column
declare
  h record;
begin
  select * into h from auth.session_holder(hash, instant);
  if h.session_id is null then
    return;
  end if;
  if h.seen_at < instant - interval '1 minute' then
    update auth.session set seen_at = instant where id = h.session_id;
  end if;
  return query select h.session_id, h.kind, h.operator_id, h.office_id, h.office_name,
    h.away_seconds, h.person_id, h.name, h.role, h.settings;
end $$;

-- Sets the scope of the transaction to the session's holder and says who that is. A session that is
-- over sets a scope that matches no row. The caller can say any scope itself; here the database does.
create function enter(hash text, instant timestamptz)
returns table (session_id uuid, kind text, operator_id uuid, office_id uuid, office_name text,
  away_seconds integer, person_id uuid, name text, role text, settings jsonb)
language plpgsql security definer set search_path = public, auth, pg_temp as $$
#variable_conflict use_column
declare
  h record;
begin
  select * into h from auth.session_holder(hash, instant);
  perform set_config('ippo.operator', coalesce(h.operator_id::text, ''), true),
    set_config('ippo.office', coalesce(h.office_id::text, ''), true),
    set_config('ippo.role', coalesce(h.role, ''), true),
    set_config('ippo.person', coalesce(h.person_id::text, ''), true);
  if h.session_id is not null then
    return query select h.session_id, h.kind, h.operator_id, h.office_id, h.office_name,
      h.away_seconds, h.person_id, h.name, h.role, h.settings;
  end if;
end $$;
comment on function enter is 'セッションの持ち主としてトランザクションを始める';

revoke all on function auth.session_holder, enter from public;
grant execute on function enter to ippo_app;
