-- A new reading of a word reaches texts that staff may not be shown without anybody looking at them:
-- what the machine made there is forgotten and made again when its own person opens it.

create function forget_private_readings_with(word text) returns void language plpgsql as $$
declare
  role text := actor_role();
begin
  perform set_config('ippo.role', 'reader', true);
  delete from reading
  where operator_id = actor_operator() and office_id = actor_office()
    and source = 'analyser' and not open_to_staff and position(word in text) > 0;
  perform set_config('ippo.role', role, true);
end $$;
comment on function forget_private_readings_with is '職員に見えない文のふりがなを、次に開いたときに作りなおす';
