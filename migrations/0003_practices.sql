-- A practice: its record with the two states, its working draft part by part, its revisions.

create table practice (
  id uuid primary key default gen_random_uuid(),
  key text not null unique check (key ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
  publisher_id uuid not null references organisation,
  provenance text not null check (provenance in ('submitted', 'compiled')),

  candidate text not null default 'none' check (candidate in (
    'none', 'draft', 'submitted', 'in-review', 'changes-requested', 'approved', 'scheduled', 'rejected')),
  public_life text not null default 'not-public' check (public_life in (
    'not-public', 'published', 'archived', 'withdrawn')),

  -- The revision that the public reads, and the one that is being examined.
  published_revision integer,
  candidate_revision integer,

  -- Rises with every change of state or revision; submit and decisions carry it.
  version integer not null default 1,

  created_at timestamptz not null default now(),
  created_by uuid references person on delete set null,
  first_published_at timestamptz,
  published_at timestamptz,
  confirmed_at timestamptz,
  ended_at timestamptz,
  ended_because text,

  -- The digest of the imported row and the revision it made: an import never overwrites other work.
  import_digest text,
  import_revision integer,

  check ((public_life in ('published', 'archived')) <= (published_revision is not null)),
  check ((public_life = 'withdrawn') <= (ended_because is not null))
);

create index practice_publisher on practice (publisher_id);
create index practice_candidate on practice (candidate) where candidate <> 'none';
create index practice_published on practice (published_at desc, id) where public_life = 'published';

-- An immutable snapshot of the whole content (shared/practices/content.ts).
create table revision (
  practice_id uuid not null references practice on delete cascade,
  number integer not null check (number > 0),
  content jsonb not null,
  cause text not null check (cause in ('submitted', 'moderator-edit', 'import')),
  made_at timestamptz not null default now(),
  made_by uuid references person on delete set null,
  -- What a moderator has erased from this revision: parts, never their text.
  erased_parts text[] not null default '{}',
  primary key (practice_id, number)
);

alter table practice
  add foreign key (id, published_revision) references revision (practice_id, number) deferrable initially deferred,
  add foreign key (id, candidate_revision) references revision (practice_id, number) deferrable initially deferred;

-- Revisions are written once. Erasing a part is the one exception, and says so in `erased_parts`.
create function refuse_silent_rewrite() returns trigger language plpgsql as $$
begin
  if new.content is distinct from old.content and new.erased_parts = old.erased_parts then
    raise exception 'a revision is immutable' using errcode = 'restrict_violation';
  end if;
  return new;
end $$;

create trigger revision_is_immutable before update on revision
  for each row execute function refuse_silent_rewrite();

-- A part that was relabelled or reworded because of a finding: masked in this and all earlier revisions.
create table masked_part (
  practice_id uuid not null references practice on delete cascade,
  part text not null,
  -- The last revision in which the part is masked.
  until_revision integer not null,
  at timestamptz not null default now(),
  primary key (practice_id, part, until_revision)
);

-- What moderators said of a claim as it stands in one revision.
create table claim_state (
  practice_id uuid not null,
  revision integer not null,
  claim_id text not null,
  state text not null check (state in ('proposed', 'confirmed', 'refused', 'editorial')),
  reason text,
  decided_by uuid references person on delete set null,
  decided_at timestamptz not null default now(),
  primary key (practice_id, revision, claim_id),
  foreign key (practice_id, revision) references revision (practice_id, number) on delete cascade
);

-- The working copy: one row a part (shared/practices/parts.ts), each with its own version.
create table draft_part (
  practice_id uuid not null references practice on delete cascade,
  part text not null,
  -- Null where the author has removed the part: its version goes on, so that a late save is a conflict.
  value jsonb,
  version integer not null default 1,
  saved_at timestamptz not null default now(),
  saved_by uuid references person on delete set null,
  primary key (practice_id, part)
);

-- A person outside the publisher who may read what is AMBER in one practice.
create table access_grant (
  practice_id uuid not null references practice on delete cascade,
  person_id uuid not null references person on delete cascade,
  granted_by uuid references person on delete set null,
  granted_at timestamptz not null default now(),
  primary key (practice_id, person_id)
);

create index access_grant_person on access_grant (person_id);

-- Relations of the published revisions, so that both sides can show them.
create table practice_relation (
  practice_id uuid not null references practice on delete cascade,
  relation_id text not null,
  kind text not null check (kind in ('precedes', 'replaces', 'combined-with', 'part-of', 'inspired-by')),
  other_key text not null,
  primary key (practice_id, relation_id)
);

create index practice_relation_other on practice_relation (other_key);
