-- What Meilisearch holds. Its indexes are copies of `search_document`, one for each audience; this row says which
-- of them may be asked, and how far they have come.

create table search_index (
  is_only boolean primary key default true check (is_only),
  -- Indexes of two databases on one server have different names.
  prefix text not null default 'parvis-' || substr(md5(gen_random_uuid()::text), 1, 8),
  -- The version that is asked, and the digest of the settings that it was made with; null until there is one.
  live integer,
  live_settings text,
  -- The version that is made beside it, and the last practice that it has; null while none is made.
  building integer,
  building_settings text,
  built_to uuid,
  -- Each write has a number, and the index holds the last one: below `confirmed` it is an old copy that came back.
  begun bigint not null default 0,
  confirmed bigint not null default 0,
  check ((live is null) = (live_settings is null)),
  check ((building is null) = (building_settings is null)),
  check (confirmed <= begun)
);

-- The change took something away from what was found before: until Meilisearch has confirmed it, Postgres answers.
alter table search_mark add column replaces boolean not null default false;
create index search_mark_replaces on search_mark (practice_id) where replaces;

create function mark_replaced_documents() returns trigger language plpgsql as $$
begin
  insert into search_mark (practice_id, replaces)
  select distinct practice_id, true from removed order by practice_id
  on conflict (practice_id) do update set replaces = true;
  return null;
end $$;

create trigger search_document_delete_marks after delete on search_document
  referencing old table as removed for each statement execute function mark_replaced_documents();
