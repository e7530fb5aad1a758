-- The words of many new rows go into the index together, which is several times faster; whoever writes rows merges
-- them at the end of the transaction (documents.repository.ts), so that no search has to look through a waiting list.
alter index search_document_words set (fastupdate = on, gin_pending_list_limit = 65536);

-- What the rows of search were made by: the list of facets, the thesaurus, the rules. A start with others makes them anew.
create table search_rows_made_by (
  one boolean primary key default true check (one),
  digest text not null
);
