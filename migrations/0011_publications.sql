-- Which revisions were public, and since when: each keeps an address of its own.

create table publication (
  practice_id uuid not null references practice on delete cascade,
  revision integer not null,
  published_at timestamptz not null,
  primary key (practice_id, revision),
  foreign key (practice_id, revision) references revision (practice_id, number) on delete cascade
    deferrable initially deferred
);

-- However a revision becomes public, it is written down.
create function record_publication() returns trigger language plpgsql as $$
begin
  insert into publication (practice_id, revision, published_at)
  values (new.id, new.published_revision, coalesce(new.published_at, now()))
  on conflict do nothing;
  return null;
end $$;

create trigger practice_publication_insert after insert on practice
  for each row when (new.published_revision is not null and new.public_life = 'published')
  execute function record_publication();
create trigger practice_publication_update after update of published_revision, public_life on practice
  for each row when (new.published_revision is not null and new.public_life = 'published')
  execute function record_publication();

insert into publication (practice_id, revision, published_at)
select id, published_revision, coalesce(published_at, now()) from practice
where published_revision is not null and public_life in ('published', 'archived')
on conflict do nothing;
