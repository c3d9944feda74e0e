-- What a person gives without a network lies on their device and comes later. When it was given is kept
-- beside when it came: what was given first does not stand above what was given after it elsewhere.

alter table step_mark add column given_at timestamptz;
comment on column step_mark.given_at is 'つながらないあいだに つけた時刻 (すぐ届いたものは空)';
alter table reflection_answer add column given_at timestamptz;
comment on column reflection_answer.given_at is 'つながらないあいだに 答えた時刻 (すぐ届いたものは空)';
alter table day_colour add column given_at timestamptz;
comment on column day_colour.given_at is 'つながらないあいだに えらんだ時刻 (すぐ届いたものは空)';
