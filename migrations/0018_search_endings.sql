-- A compound is found by its last part as it is by its first: by walking along an index.
create index search_word_ending on search_word (reverse(word) text_pattern_ops);
