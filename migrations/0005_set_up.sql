-- Setting up an empty installation, and further offices of an operator. Both make a tenant that
-- nobody may see yet, so checked functions of the owner do it; no role may do it by hand.

create table auth.set_up_link (
  token_hash text primary key check (token_hash ~ '^[0-9a-f]{64}$'),
  made_at timestamptz not null,
  expires_at timestamptz not null,
  used_at timestamptz
);
comment on table auth.set_up_link is '初期設定のリンク (一度だけ。ハッシュだけを置く)';
grant select, insert, delete on auth.set_up_link to ippo_auth;

-- Row-level security is forced on the owner too, which would make every installation look empty.
create policy counted on operator for select to current_user using (true);

create function auth.is_empty() returns boolean language sql stable
  security definer set search_path = public, auth, pg_temp
  as $$ select not exists (select from operator) $$;
comment on function auth.is_empty is '法人がまだ一つもない';

create function auth.set_up(
  link_hash text, instant timestamptz, entry_body text,
  operator uuid, operator_name text, office uuid, office_name text, service text,
  staff uuid, staff_name text, staff_kana text, post uuid
) returns boolean language plpgsql security definer set search_path = public, auth, pg_temp as $$
declare
  today date := (instant at time zone 'Asia/Tokyo')::date;
begin
  -- Two set-ups at once: the second waits here and finds an operator.
  lock table operator in share row exclusive mode;
  if not auth.is_empty() then return false; end if;
  update auth.set_up_link set used_at = instant
    where token_hash = link_hash and used_at is null and expires_at > instant;
  if not found then return false; end if;
  perform auth.look_into(operator, office);
  insert into operator (operator_id, name) values (operator, operator_name);
  insert into office (operator_id, office_id, name, service_type)
    values (operator, office, office_name, service);
  insert into staff_member (operator_id, staff_id, name, kana)
    values (operator, staff, staff_name, staff_kana);
  insert into staff_post (operator_id, office_id, post_id, staff_id, role, starts_on, recorded_by)
    values (operator, office, post, staff, 'officeManager', today, staff);
  perform audit_append(entry_body, 'visitor', staff, office, 'office.setUp', null);
  return true;
end $$;
comment on function auth.set_up is '法人・最初の事業所・最初の管理者を一度に作る';

-- The manager who opens an office is its first manager, so that no office is without one.
create function open_office(office uuid, office_name text, service text, post uuid, starts date)
returns void language plpgsql security definer set search_path = public, pg_temp as $$
declare
  home text := actor_office()::text;
begin
  if actor_role() is distinct from 'officeManager' or actor_person() is null then
    raise exception 'open_office: only a manager opens an office';
  end if;
  insert into office (operator_id, office_id, name, service_type)
    values (actor_operator(), office, office_name, service);
  perform set_config('ippo.office', office::text, true);
  insert into staff_post (operator_id, office_id, post_id, staff_id, role, starts_on, recorded_by)
    values (actor_operator(), office, post, actor_person(), 'officeManager', starts, actor_person());
  perform set_config('ippo.office', home, true);
end $$;
comment on function open_office is '同じ法人に事業所を加え、加えた人を管理者にする';

revoke all on function auth.is_empty, auth.set_up, open_office from public;
grant execute on function auth.is_empty, auth.set_up to ippo_auth;
grant execute on function open_office to ippo_app;
