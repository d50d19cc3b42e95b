-- National files whose licence lets them lie in this repository: what their numbers add up to, worked out from the texts.
-- `expected`: one row a cell of a table, its codes written as tipstat writes them, in the order sex, age, form.
CREATE TABLE expected (source VARCHAR, stage VARCHAR, unit VARCHAR, breakdown VARCHAR, code VARCHAR, year INTEGER, value DOUBLE);
CREATE MACRO texts(file) AS TABLE SELECT * FROM read_csv(file, all_varchar = true, header = true);

-- United Kingdom, vintage of 21 September 2022. A blank sex or age is the total.
CREATE TABLE uk_2022 AS SELECT "Year"::INTEGER AS year, coalesce(left("Sex", 1), '') AS sex, coalesce("Age", '') AS age, "Value"::DOUBLE AS persons
FROM texts('seeds/samples/national/inbox/uk.2022-09-21.92033a8f28.csv');
INSERT INTO expected
SELECT 'gbr-nrm', 'V_POT', 'persons', '', '', year, persons FROM uk_2022 WHERE sex = '' AND age = ''
UNION ALL SELECT 'gbr-nrm', 'V_POT', 'persons', 'sex', sex, year, persons FROM uk_2022 WHERE sex <> '' AND age = ''
UNION ALL SELECT 'gbr-nrm', 'V_POT', 'persons', 'age', CASE age WHEN '0 to 14' THEN 'Y0T14' WHEN '15 to 17' THEN 'Y15T17'
  WHEN '75 and over' THEN 'Y_GE75' WHEN 'Age not known' THEN '_U' ELSE 'Y' || replace(age, ' to ', 'T') END, year, persons
  FROM uk_2022 WHERE sex = '' AND age <> '';

-- Croatia, vintages of 2021 and 2023: rates.
INSERT INTO expected
SELECT 'hrv-dzs-' || vintage, 'V_IDN', 'per-100000', breakdown, code, "Godina"::INTEGER, TRY_CAST(rate AS DOUBLE) FROM (
  SELECT '2021' AS vintage, * FROM (UNPIVOT (FROM texts('seeds/samples/national/inbox/croatia.2021-10-21.4f96996f.csv')) ON COLUMNS(* EXCLUDE "Godina") INTO NAME part VALUE rate)
  UNION ALL
  SELECT '2023', * FROM (UNPIVOT (FROM texts('seeds/samples/national/inbox/croatia.2023-07-27.1eab591f.csv')) ON COLUMNS(* EXCLUDE "Godina") INTO NAME part VALUE rate))
JOIN (VALUES ('Žrtve THB-a na 100 000 osoba', '', ''), ('Muškarci', 'sex', 'M'), ('Žene', 'sex', 'F'), ('0-18 godina', 'age', 'Y0T18'),
  ('19-30 godina', 'age', 'Y19T30'), ('31-40 godina', 'age', 'Y31T40'), ('41-50 godina', 'age', 'Y41T50'), ('Stariji od 50 godina', 'age', 'Y_GE51'),
  ('Protupravne radnje', 'form', 'CRIM'), ('Spolna eksploatacija', 'form', 'SEX'), ('Radna eksploatacija', 'form', 'LAB'), ('Ostalo', 'form', 'OTH'))
  AS known(part, breakdown, code) USING (part)
WHERE rate NOT IN ('NA', '-');

-- United States, indicator 16.2.2: offences. A blank form is the total.
INSERT INTO expected
SELECT 'usa-sdg', 'O', 'offences', CASE WHEN exploitation IS NULL THEN '' ELSE 'form' END,
  CASE exploitation WHEN 'com_sex_acts' THEN 'SEX' WHEN 'invol_serv' THEN 'SERV' ELSE '' END, "Year"::INTEGER, "Value"::DOUBLE
FROM texts('seeds/samples/national/inbox/usa.indicator_16-2-2.csv');

-- United States, offences by agency. Every record adds to its year, also one that looks like another; a negative one does not.
CREATE TABLE fbi AS SELECT "DATA_YEAR"::INTEGER AS year, CASE "OFFENSE_SUBCAT_ID" WHEN '81' THEN 'SEX' WHEN '82' THEN 'SERV' END AS form,
  "ACTUAL_COUNT"::INTEGER AS n FROM texts('seeds/samples/national/inbox/fbi-ucr.HT_2013-2020.csv');
INSERT INTO expected SELECT 'usa-fbi-ucr', 'O', 'offences', 'form', form, year, sum(n) FROM fbi WHERE n >= 0 GROUP BY ALL;

-- Alberta. Numbers and rates stand in one column; the vector of each series says which it is.
CREATE TABLE alberta AS SELECT "REF_DATE"::INTEGER AS year, "VECTOR" AS vector, "VALUE"::DOUBLE AS value
FROM texts('seeds/samples/national/inbox/statcan.alberta.trafficking_data.csv');
INSERT INTO expected
SELECT 'can-alberta', stage, unit, breakdown, code, year, value FROM alberta JOIN (VALUES
  ('v44366238', 'O', 'offences', '', ''), ('v44388908', 'O', 'per-100000', '', ''), ('v44361840', 'P_SUSP', 'persons', '', ''),
  ('v44383298', 'P_SUSP', 'persons', 'age', 'Y_GE18'), ('v44366330', 'P_SUSP', 'persons', 'age', 'Y12T17'))
  AS known(vector, stage, unit, breakdown, code) USING (vector);
