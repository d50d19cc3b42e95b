-- National files that may not lie in this repository: what their numbers add up to, worked out from the texts. Of persons
-- only numbers of five and more are kept.
-- Malta, two vintages.
CREATE TABLE malta AS
SELECT 'mlt-nso-2025-03' AS source, 'Number of victims' AS unit, "Year" AS year, "Sex" AS sex, "Age" AS age, "Broad citizenship" AS citizenship,
  "Form of exploitation" AS form, "Value" AS value FROM texts('$shared/opensdg/vintages/malta.2025-03-07.c4d54a881.csv')
UNION ALL
SELECT 'mlt-nso', "Unit", "Year", "Sex", "Age", "Broad citizenship", "Form of exploitation", "Value"
FROM texts('$shared/opensdg/vintages/malta.2025-10-23.7a7ba9b86.csv');
INSERT INTO expected
SELECT source, 'V_DET', CASE unit WHEN 'Number of victims' THEN 'persons' ELSE 'per-100000' END,
  CASE WHEN sex LIKE '%males' OR sex = 'Males' THEN 'sex' WHEN age LIKE '%1%' THEN 'age' WHEN citizenship <> 'Total' THEN 'citizenship' WHEN form <> 'Total' THEN 'form' ELSE '' END,
  CASE WHEN sex = 'Females' THEN 'F' WHEN sex = 'Males' THEN 'M' WHEN age = '18+' THEN 'Y_GE18' WHEN age = '0 - 17' THEN 'Y0T17'
    WHEN citizenship = 'Maltese' THEN 'MLT' WHEN citizenship = 'Other EU' THEN '_EU_OTH' WHEN citizenship = 'Non-EU' THEN '_NEU'
    WHEN form = 'Forced labour' THEN 'LAB' WHEN form = 'Sexual exploitation' THEN 'SEX' WHEN form = 'Other forms' THEN 'OTH' ELSE '' END,
  year::INTEGER, value::DOUBLE FROM malta;

-- Germany, the same data in two languages: the words of either, by what they mean.
CREATE TABLE german AS
SELECT 'deu-destatis-de' AS source, "Year" AS year, "Units" AS unit, "Geschlecht" AS sex, "Altersklasse" AS age, "Form der Ausbeutung" AS form, "Value" AS value
FROM texts('$shared/opensdg/germany.de.16-2-2.csv')
UNION ALL
SELECT 'deu-destatis-en', "Year", "Units", "Sex", "Age group", "Form of exploitation", "Value" FROM texts('$shared/opensdg/germany.en.16-2-2.csv');
INSERT INTO expected
SELECT source, 'V_DET', CASE WHEN unit IN ('Anzahl', 'Number') THEN 'persons' ELSE 'per-100000' END,
  concat_ws(',', CASE WHEN sex IS NOT NULL THEN 'sex' END, CASE WHEN age IS NOT NULL THEN 'age' END, CASE WHEN form IS NOT NULL THEN 'form' END),
  concat_ws(' ',
    CASE WHEN sex IN ('Weiblich', 'Female') THEN 'F' WHEN sex IN ('Männlich', 'Male') THEN 'M' WHEN sex IS NOT NULL THEN '_U' END,
    CASE WHEN age LIKE '13%' THEN 'Y0T13' WHEN age LIKE '14%' THEN 'Y14T17' WHEN age LIKE '18%' THEN 'Y18T20' WHEN age LIKE '21%' THEN 'Y21T24'
      WHEN age LIKE '25%' THEN 'Y_GE25' WHEN age IS NOT NULL THEN '_U' END,
    CASE WHEN form LIKE 'Sex%' THEN 'SEX' WHEN form IS NOT NULL THEN 'LAB' END),
  year::INTEGER, value::DOUBLE FROM german WHERE value IS NOT NULL;

-- Jamaica: rates.
INSERT INTO expected
SELECT 'jam-statin', 'V_DET', 'per-100000', breakdown, code, "Year"::INTEGER, "Value"::DOUBLE
FROM texts('$shared/opensdg/jamaica.indicator_16-2-2.csv') JOIN (VALUES ('Total', '', ''), ('Male', 'sex', 'M'), ('Female', 'sex', 'F'),
  ('17 Years and Under', 'age', 'Y0T17'), ('18 Years and Older', 'age', 'Y_GE18'), ('Type of Exploitation - Sexual', 'form', 'SEX'),
  ('Type of Exploitation - Labour', 'form', 'LAB')) AS known("Disaggregation Level", breakdown, code) USING ("Disaggregation Level");

-- Nigeria: numbers of persons, whatever the unit says.
INSERT INTO expected
SELECT 'nga-nbs', 'V_DET', 'persons', CASE WHEN "Gender" IS NOT NULL THEN 'sex' WHEN "Age group" IS NOT NULL THEN 'age' ELSE '' END,
  CASE WHEN "Gender" IS NOT NULL THEN left("Gender", 1) WHEN "Age group" = '0-11' THEN 'Y0T11' WHEN "Age group" = '12-17' THEN 'Y12T17'
    WHEN "Age group" IS NOT NULL THEN 'Y_GE18' ELSE '' END, "Year"::INTEGER, "Value"::DOUBLE
FROM texts('$shared/opensdg/nigeria.indicator_16-2-2.csv');

-- Bosnia and Herzegovina: the form stands in the series.
INSERT INTO expected
SELECT 'bih-sdg', 'V_DET', 'persons',
  concat_ws(',', CASE WHEN "SEX" <> '_T' THEN 'sex' END, CASE WHEN "AGE" <> '_T' THEN 'age' END, CASE WHEN "SERIES" <> 'VC_HTF_DETV' THEN 'form' END),
  concat_ws(' ', CASE WHEN "SEX" <> '_T' THEN "SEX" END, CASE WHEN "AGE" <> '_T' THEN "AGE" END,
    CASE right("SERIES", 2) WHEN 'SX' THEN 'SEX' WHEN 'FL' THEN 'LAB' WHEN 'OG' THEN 'ORG' WHEN 'OP' THEN 'OTH' END),
  "Year"::INTEGER, "Value"::DOUBLE FROM texts('$shared/opensdg/bih.indicator_16-2-2.csv');

-- Colombia: events of trafficking alone, by the year at the end of their date.
INSERT INTO expected
SELECT 'col-policia', 'O', 'offences', '', '', left(split_part("FECHA HECHO", '/', 3), 4)::INTEGER, sum("CANTIDAD"::INTEGER)
FROM texts('$shared/colombia/trata_de_personas.excerpt.csv') WHERE "DESCRIPCION CONDUCTA" LIKE '%TRATA DE PERSONAS%' GROUP BY ALL;

-- Hotline of the United States: cases of all states.
INSERT INTO expected
SELECT 'usa-hotline', 'E', 'cases', '', '', "Year_Date"::INTEGER, sum("Cases_Reported"::INTEGER)
FROM texts('$shared/usa_hotline/HotlineDataCallsCases.csv') GROUP BY ALL;

-- The table that is not authentic: four columns of all states.
INSERT INTO expected
SELECT 'ind-unverified', 'V_DET', 'persons', 'sex,age', CASE part WHEN 'MBelow18' THEN 'M Y0T17' WHEN 'FBelow18' THEN 'F Y0T17'
  WHEN 'MAbove18' THEN 'M Y_GE18' ELSE 'F Y_GE18' END, 2016, sum(persons::INTEGER)
FROM (UNPIVOT (FROM texts('$shared/unverified_india/humantraf.csv')) ON COLUMNS(* EXCLUDE "StateName") INTO NAME part VALUE persons) GROUP BY ALL;

-- Line 145 of Argentina: reports by year, and the persons that they name by role, sex and age, in two tables.
INSERT INTO expected
SELECT 'arg-denuncias', 'E', 'cases', '', '', left("fecha_ingreso", 4)::INTEGER, count(*)
FROM texts('$shared/argentina_linea145/rescate-denuncias-202001-202112_data_cruda.csv') GROUP BY ALL;
CREATE TABLE reported AS SELECT "nro_registro_interno" AS report FROM texts('$shared/argentina_linea145/rescate-denuncias-202001-202112_data_cruda.csv');
CREATE TABLE named AS
SELECT "nro_registro_interno" AS report, left("fecha_ingreso_denuncia", 4)::INTEGER AS year, CASE "referido_tipo" WHEN 'Victima directa' THEN 'V_POT' WHEN 'Acusado' THEN 'P_SUSP' END AS stage,
  CASE WHEN "genero" = 'Mujer' THEN 'F' WHEN "genero" = 'Hombre' THEN 'M' WHEN "genero" IS NULL THEN '_U' ELSE '_O' END AS sex,
  CASE WHEN "edad_aparente" IS NULL OR "edad_aparente" = '0' THEN '_U' WHEN "edad_aparente"::INTEGER < 18 THEN 'Y0T17' ELSE 'Y_GE18' END AS age
FROM texts('$shared/argentina_linea145/oficina-rescate-denuncias-referidos-202001-202112_data_cruda.csv');
INSERT INTO expected
SELECT 'arg-referidos', stage, 'persons', breakdown, code, year, count(*) FROM (
  SELECT stage, '' AS breakdown, '' AS code, year FROM named
  UNION ALL SELECT stage, 'sex', sex, year FROM named
  UNION ALL SELECT stage, 'age', age, year FROM named
  UNION ALL SELECT stage, 'sex,age', sex || ' ' || age, year FROM named)
WHERE stage IS NOT NULL GROUP BY ALL HAVING count(*) >= 5;

-- CTDC: the records that name a country of exploitation.
INSERT INTO expected
SELECT 'ctdc-k-anonymous', 'V_ASST', 'persons', '', '', "yearOfRegistration"::INTEGER, count(*)
FROM read_csv('$shared/ctdc/the_global_k_anon_dataset.excerpt.csv', all_varchar = true, header = true, delim = ';', quote = '"')
WHERE "CountryOfExploitation" IS NOT NULL GROUP BY ALL HAVING count(*) >= 5;
