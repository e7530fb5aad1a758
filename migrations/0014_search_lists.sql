-- Lists without words walk along an index and stop at the end of the page; how many there are is read off an index.
create index search_document_complete on search_document (completeness desc) where not is_archived;
create index search_document_found on search_document (audiences) where not is_archived;
