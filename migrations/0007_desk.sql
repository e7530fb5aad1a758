-- The desk of the moderators: what waits for them, what they recorded, said and decided.

-- One line of the queue. What it is about stays where it lives; the triggers below keep the line true.
create table desk_item (
  id uuid primary key default gen_random_uuid(),
  kind text not null check (kind in ('review', 'second-look', 'problem', 'organisation-request', 'take-over')),
  -- The candidate's state for a review, `waiting` for all else, `closed` at the end.
  state text not null default 'waiting' check (state in (
    'waiting', 'submitted', 'in-review', 'changes-requested', 'approved', 'scheduled', 'closed')),
  practice_id uuid references practice on delete cascade,
  organisation_request_id uuid references organisation_request on delete cascade,
  -- The organisation that asks to take a compiled practice over, and who asked for it.
  organisation_id uuid references organisation on delete cascade,
  asked_by uuid references person on delete set null,
  -- The revision that is examined.
  revision integer,
  -- When it came into this state: what waits longest comes first. In milliseconds, as cursors are.
  since timestamptz(3) not null default now(),
  opened_at timestamptz not null default now(),
  closed_at timestamptz,
  claimed_by uuid references person on delete set null,
  claimed_at timestamptz,
  -- When a scheduled publication is due.
  publish_at timestamptz,
  -- What the queue is filtered by, from the revision that is examined.
  language text,
  country text,
  practice_kind text,
  commitments text[] not null default '{}',
  check ((closed_at is not null) = (state = 'closed')),
  check ((claimed_by is null) or (claimed_at is not null)),
  check ((kind = 'organisation-request') = (organisation_request_id is not null)),
  check ((kind = 'organisation-request') <> (practice_id is not null))
);

create unique index desk_item_one_open_review on desk_item (practice_id)
  where kind = 'review' and closed_at is null;
create unique index desk_item_one_open_second_look on desk_item (practice_id)
  where kind = 'second-look' and closed_at is null;
create unique index desk_item_one_open_take_over on desk_item (practice_id, organisation_id)
  where kind = 'take-over' and closed_at is null;
create unique index desk_item_one_request on desk_item (organisation_request_id);
create index desk_item_queue on desk_item (since, id) where closed_at is null;
create index desk_item_by_state on desk_item (state, since, id) where closed_at is null;
create index desk_item_claimed on desk_item (claimed_by, since, id) where closed_at is null;
create index desk_item_practice on desk_item (practice_id, opened_at);

-- The review follows the candidate: opened by a submission, moved by a newer revision, closed when it leaves.
create function follow_candidate() returns trigger language plpgsql as $$
begin
  if new.candidate in ('none', 'draft', 'rejected') then
    update desk_item set state = 'closed', closed_at = now(), claimed_by = null, claimed_at = null, publish_at = null
    where practice_id = new.id and kind = 'review' and closed_at is null;
    return null;
  end if;
  insert into desk_item as d (kind, practice_id, state, revision, language, country, practice_kind, commitments)
  select 'review', new.id, new.candidate, r.number, r.content ->> 'language', r.content -> 'place' ->> 'country',
    r.content ->> 'kind',
    array(select distinct claim ->> 'commitment' from jsonb_array_elements(r.content -> 'claims') claim)
  from revision r where r.practice_id = new.id and r.number = new.candidate_revision
  on conflict (practice_id) where kind = 'review' and closed_at is null do update set
    state = excluded.state, revision = excluded.revision, language = excluded.language, country = excluded.country,
    practice_kind = excluded.practice_kind, commitments = excluded.commitments,
    -- To be taken up is not to wait anew.
    since = case when d.state = excluded.state or (d.state = 'submitted' and excluded.state = 'in-review')
      then d.since else now() end,
    publish_at = case when excluded.state = 'scheduled' then d.publish_at end;
  return null;
end $$;

create trigger practice_is_followed after insert or update of candidate, candidate_revision on practice
  for each row execute function follow_candidate();

-- Requests for a new organisation stand in the same queue until they are granted or refused.
create function follow_organisation_request() returns trigger language plpgsql as $$
begin
  insert into desk_item (kind, organisation_request_id, asked_by, country)
  values ('organisation-request', new.id, new.requested_by, new.country)
  on conflict (organisation_request_id) do nothing;
  if new.state <> 'waiting' then
    update desk_item set state = 'closed', closed_at = now(), claimed_by = null, claimed_at = null
    where organisation_request_id = new.id and closed_at is null;
  end if;
  return null;
end $$;

create trigger organisation_request_is_followed after insert or update of state on organisation_request
  for each row execute function follow_organisation_request();

-- What was decided, about which revision, by whom and why. An approval of an older revision counts for nothing.
create table decision (
  id uuid primary key,
  item_id uuid references desk_item on delete cascade,
  practice_id uuid not null references practice on delete cascade,
  kind text not null check (kind in (
    'approve', 'request-changes', 'reject', 'unpublish', 'uphold', 'reinstate', 'withdraw', 'archive', 'restore',
    'close-report', 'grant-take-over', 'refuse-take-over', 'edit', 'mask', 'erase')),
  reason text not null check (length(reason) between 1 and 4000),
  revision integer,
  publish_at timestamptz,
  by_id uuid references person on delete set null,
  at timestamptz not null default now()
);

create index decision_practice on decision (practice_id, at);
create index decision_item on decision (item_id);
create unique index decision_one_approval_each on decision (item_id, revision, by_id) where kind = 'approve';

-- The examination, line by line (shared/moderation/check-lines.ts).
create table check_line (
  item_id uuid not null references desk_item on delete cascade,
  line text not null,
  verdict text not null check (verdict in ('good', 'bad', 'not-applicable')),
  note text not null default '',
  revision integer not null,
  by_id uuid references person on delete set null,
  at timestamptz not null default now(),
  primary key (item_id, line)
);

-- What moderators and authors say to each other about a practice; a reply belongs to the comment that began its thread.
create table comment (
  id uuid primary key,
  practice_id uuid not null references practice on delete cascade,
  thread_id uuid references comment on delete cascade,
  kind text not null default 'comment' check (kind in ('comment', 'note', 'objection')),
  -- The part that it is about, and the sentence in it.
  part text,
  quote text,
  body text not null check (length(body) between 1 and 4000),
  revision integer,
  by_id uuid references person on delete set null,
  at timestamptz not null default now(),
  resolved_at timestamptz,
  resolved_by uuid references person on delete set null,
  check (thread_id is null or (part is null and quote is null and resolved_at is null))
);

create index comment_practice on comment (practice_id, at);
create index comment_thread on comment (thread_id);

-- What anybody reports about a public page.
create table problem_report (
  id uuid primary key,
  item_id uuid not null unique references desk_item on delete cascade,
  practice_id uuid not null references practice on delete cascade,
  kind text not null check (kind in ('wrong', 'sensitive', 'rights')),
  body text not null check (length(body) between 1 and 2000),
  -- Where to answer, if the sender wishes an answer; deleted with the report's end.
  email text,
  revision integer,
  at timestamptz not null default now()
);
