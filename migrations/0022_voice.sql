-- A voice that staff recorded, for devices that cannot read aloud. A new recording is a new version.

alter table programme_version add column voice_id uuid;
alter table programme_version add foreign key (operator_id, office_id, voice_id) references attachment;
comment on column programme_version.voice_id is '職員が読んで録音した声';

alter table programme_step add column voice_id uuid;
alter table programme_step add foreign key (operator_id, office_id, voice_id) references attachment;
comment on column programme_step.voice_id is '職員が読んで録音した声';
