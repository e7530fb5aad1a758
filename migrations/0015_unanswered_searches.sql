-- What people looked for and did not find, for the moderators. A search is kept in words once three different days have
-- asked it; before that only a digest of it is, by which the days are counted. Nobody's account, address or hour.
create table unanswered_search (
  digest bytea primary key,
  first_day date not null default current_date,
  last_day date not null default current_date,
  days integer not null default 1 check (days > 0),
  phrase text check (length(phrase) between 2 and 80),
  check (phrase is null or days >= 3)
);

create index unanswered_search_first_day on unanswered_search (first_day);
