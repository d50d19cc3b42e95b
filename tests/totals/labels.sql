-- What a label of a citizenship or country stands for, from the committed lists alone: spellings of real files first, then
-- the names of the codes. A spelling that stands for several codes, for none, or for a people, stands for nothing.
CREATE MACRO fold(label) AS
  trim(regexp_replace(lower(nfc_normalize(regexp_replace(label, '[’‘`´]', '''', 'g'))), '\s+', ' ', 'g'));

CREATE TABLE country AS SELECT * FROM read_csv('seeds/codelists/country.csv', all_varchar = true, header = true);

CREATE TABLE spelling AS
WITH known AS (
  SELECT fold(text) AS spelling, codes, kind, note, 1 AS first_come
  FROM read_csv('seeds/vocabulary/variants.csv', all_varchar = true, header = true) WHERE list = 'citizenship'
  UNION ALL
  SELECT fold(name), code, 'plain', '', 2 FROM (UNPIVOT country ON COLUMNS('^(name|short)_') INTO NAME language VALUE name)
  UNION ALL
  SELECT fold(name), code, 'plain', '', 2 FROM (
    UNPIVOT (FROM read_csv('seeds/codelists/citizenship_special.csv', all_varchar = true, header = true))
    ON COLUMNS('^name_') INTO NAME language VALUE name)
)
SELECT spelling, first(codes ORDER BY first_come, codes) AS codes, first(kind ORDER BY first_come, codes) AS kind,
  first(note ORDER BY first_come, codes) AS note
FROM known GROUP BY spelling;

CREATE MACRO code_of(label, kind, codes) AS
  CASE WHEN label <> '' AND NOT contains(label, chr(65533)) AND kind IN ('plain', 'damaged')
    AND NOT contains(codes, ' ') AND codes <> '_ETH' THEN codes END;
