-- What search reads: rows made of projections (shared/access, practices/project-practice.ts), written in the
-- transaction that changes the practice, so that it is found and gone at commit.

create extension if not exists pg_trgm;

-- Each combination of values of one facet that some practice has: grouping and filtering by a number is cheap.
create table search_values (
  id integer primary key generated always as identity,
  facet text not null,
  values text[] not null,
  unique (facet, values)
);

-- One row for a practice that all read alike; one for each audience where members of the network read more.
create table search_document (
  id integer primary key generated always as identity,
  practice_id uuid not null references practice on delete cascade,
  -- Who finds it: 1 the public, 2 members of the network, 3 both.
  audiences smallint not null check (audiences between 1 and 3),
  is_archived boolean not null,
  published_at timestamptz not null,
  -- What decides between equals: how complete it is (0 to 100) and how well its outcomes are evidenced.
  completeness smallint not null,
  evidence smallint not null,
  -- The language in which it was written, and those of its titles.
  languages text[] not null,
  -- For each facet, in the order of the list of facets, an id of `search_values`.
  facets integer[] not null,
  -- Every word once, with the best place where it stands: `bollard/title`.
  words tsvector not null,
  -- All that a hit shows, in every language; and the texts that an excerpt is cut from.
  card jsonb not null,
  texts jsonb not null,
  unique (practice_id, audiences)
) with (toast_tuple_target = 256);

alter table search_document alter words set storage external;
create index search_document_words on search_document using gin (words) with (fastupdate = off);
create index search_document_newest on search_document (published_at desc, id);

-- The words that stand in the texts, as they are written: for beginnings, typing errors and compounds. A word stays
-- when its last text goes, and is harmless then: it finds nothing. Documents are counted now and then.
create table search_word (
  word text not null,
  language text not null,
  stem text not null,
  -- It stands in something that the public reads: what only members read helps only them.
  is_public boolean not null,
  documents integer not null default 1,
  primary key (word, language)
);

create index search_word_prefix on search_word (word text_pattern_ops);
create index search_word_trigrams on search_word using gin (word gin_trgm_ops);

-- The practices that have changed: the rows of a practice are made anew by the transaction that marked it, and other
-- indexes follow by these marks. A mark is cleared only if its sequence is unchanged.
create sequence search_mark_sequence;

create table search_mark (
  practice_id uuid primary key,
  sequence bigint not null default nextval('search_mark_sequence'),
  transaction xid8 not null default pg_current_xact_id(),
  -- The rows agree with the practice.
  is_refreshed boolean not null default false
);

create index search_mark_transaction on search_mark (transaction) where not is_refreshed;
create index search_mark_sequence_order on search_mark (sequence);

create function mark_for_search(practices uuid[]) returns void language sql as $$
  insert into search_mark (practice_id)
  select distinct practice from unnest(practices) practice order by practice
  on conflict (practice_id) do update set
    sequence = excluded.sequence, transaction = excluded.transaction, is_refreshed = false
$$;

create function mark_practices() returns trigger language plpgsql as $$
begin
  perform mark_for_search(array(select id from changed));
  return null;
end $$;

create function mark_parts_of_practices() returns trigger language plpgsql as $$
begin
  perform mark_for_search(array(select practice_id from changed));
  return null;
end $$;

create trigger practice_update_marks after update on practice
  referencing new table as changed for each statement execute function mark_practices();
create trigger practice_delete_marks after delete on practice
  referencing old table as changed for each statement execute function mark_practices();

create trigger revision_insert_marks after insert on revision
  referencing new table as changed for each statement execute function mark_parts_of_practices();
create trigger revision_update_marks after update on revision
  referencing new table as changed for each statement execute function mark_parts_of_practices();

create trigger claim_state_insert_marks after insert on claim_state
  referencing new table as changed for each statement execute function mark_parts_of_practices();
create trigger claim_state_update_marks after update on claim_state
  referencing new table as changed for each statement execute function mark_parts_of_practices();
create trigger claim_state_delete_marks after delete on claim_state
  referencing old table as changed for each statement execute function mark_parts_of_practices();

create trigger masked_part_insert_marks after insert on masked_part
  referencing new table as changed for each statement execute function mark_parts_of_practices();
create trigger masked_part_delete_marks after delete on masked_part
  referencing old table as changed for each statement execute function mark_parts_of_practices();
