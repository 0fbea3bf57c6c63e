-- The index in parts: the events from N * 65536 on stand in tables of their own, words_N and letters_N, made when the
-- first of them comes. The newest part is asked first, and a beginning of a word costs what one part holds of it.
DROP TABLE words;
DROP TABLE letters;
CREATE TABLE part (number INTEGER PRIMARY KEY);
UPDATE progress SET indexed_to = 0, rules = 0;
