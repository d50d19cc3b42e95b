-- UNODC's workbook, from its texts (table `glotip`, one row of text a record, `r` its number in the sheet).
CREATE MACRO low(printed) AS CASE WHEN printed = '<5' THEN 0 ELSE replace(printed, ',', '')::INTEGER END;
CREATE MACRO high(printed) AS CASE WHEN printed = '<5' THEN 4 ELSE replace(printed, ',', '')::INTEGER END;

-- A record is set aside where its area is no country, or where its label is a total among the parts. A label that stands
-- for nothing keeps its record: it is then a cell of its own. So is a return of nationals from their own country.
CREATE TABLE record AS
SELECT glotip.*, kind, note,
  area NOT IN (SELECT code FROM country) AS no_country,
  coalesce(kind = 'total', false) AS total_label,
  CASE WHEN dimension NOT LIKE 'by c%' THEN category
    ELSE coalesce(code_of(category, kind, codes), 'unread ' || r) END AS code,
  dimension = 'by country of repatriation' AND code_of(category, kind, codes) = area AS own_country,
  CASE WHEN dimension = 'by country of repatriation' THEN 'V_REP'
    WHEN indicator = 'Detected trafficking victims' THEN 'V_DET'
    WHEN indicator = 'Persons brought into formal contact' THEN 'P_SUSP'
    WHEN indicator = 'Persons prosecuted' THEN 'P_PROS'
    WHEN indicator = 'Persons convicted' THEN 'P_CONV'
    ELSE 'O' END AS stage,
  concat_ws(',', CASE WHEN sex <> 'Total' THEN 'sex' END, CASE WHEN age <> 'Total' THEN 'age' END,
    CASE dimension WHEN 'by form of exploitation' THEN 'form' WHEN 'by citizenship' THEN 'citizenship'
      WHEN 'by country of repatriation' THEN 'counterpart' END) AS breakdown
FROM glotip LEFT JOIN (
  -- What its mapping says of a word of two meanings: here it is the country.
  SELECT spelling, note, CASE spelling WHEN 'georgia' THEN 'GEO' ELSE codes END AS codes,
    CASE spelling WHEN 'georgia' THEN 'plain' ELSE kind END AS kind FROM spelling) AS spelling ON dimension LIKE 'by c%' AND spelling = fold(category);

UPDATE record SET code = 'unread ' || r WHERE own_country;

CREATE TABLE kept AS SELECT * FROM record WHERE NOT no_country AND NOT total_label;

-- A key that stands more than once is one cell, as wide as its records are apart.
CREATE TABLE cell AS
SELECT area, year::INTEGER AS year, stage, dimension, breakdown, code, sex, age, count(*) AS records,
  count(DISTINCT printed) AS texts, min(low(printed)) AS low, max(high(printed)) AS high
FROM kept GROUP BY ALL;

-- Sums of a table by year: what `tabulate` must add up to.
CREATE TABLE table_year AS
SELECT stage, breakdown, year, sum(low)::INTEGER AS low, sum(high)::INTEGER AS high FROM cell GROUP BY ALL;

-- Parts against their total. A finding arises only where a sum is certainly wrong, whatever stands behind "<5".
CREATE MACRO is_child_or_adult(age) AS age IN ('0 to 17 years', '18 years or over', 'Unknown');
CREATE TABLE parts AS
SELECT area, year, stage, code,
  min(low) FILTER (sex = 'Total' AND age = 'Total') AS total_low,
  max(high) FILTER (sex = 'Total' AND age = 'Total') AS total_high,
  sum(low) FILTER (sex <> 'Total' AND (age = 'Total' OR sex = 'Unknown')) AS sexes_low,
  sum(high) FILTER (sex <> 'Total' AND (age = 'Total' OR sex = 'Unknown')) AS sexes_high,
  count(*) FILTER (sex = 'Unknown') AS unknown,
  count(*) FILTER (sex = 'Female' AND age = 'Total') AS women,
  count(*) FILTER (sex = 'Male' AND age = 'Total') AS men,
  sum(low) FILTER (is_child_or_adult(age) AND (sex = 'Total' OR age = 'Unknown')) AS ages_low,
  sum(high) FILTER (is_child_or_adult(age) AND (sex = 'Total' OR age = 'Unknown')) AS ages_high,
  count(*) FILTER (age = '0 to 17 years' AND sex = 'Total') AS children,
  count(*) FILTER (age = '18 years or over' AND sex = 'Total') AS adults
FROM cell GROUP BY ALL;

CREATE TABLE ages_of_sex AS
SELECT area, year, stage, code, sex, max(high) FILTER (age = 'Total') AS total_high, sum(low) FILTER (is_child_or_adult(age)) AS low
FROM cell WHERE sex NOT IN ('Total', 'Unknown') GROUP BY ALL;

CREATE TABLE forms AS
SELECT area, year, stage, sex, age, max(high) FILTER (dimension = 'Total') AS total_high,
  sum(low) FILTER (dimension = 'by form of exploitation') AS low
FROM cell GROUP BY ALL;

CREATE TABLE citizens AS
SELECT area, year, stage, sex, age, max(high) FILTER (dimension = 'Total') AS total_high,
  sum(low) FILTER (dimension = 'by citizenship') AS low
FROM cell WHERE stage LIKE 'V%' GROUP BY ALL;

CREATE TABLE stages AS
SELECT area, year, dimension, code, sex, age,
  min(low) FILTER (stage = 'P_CONV') AS convicted_low, max(high) FILTER (stage = 'P_CONV') AS convicted_high,
  min(low) FILTER (stage = 'P_PROS') AS prosecuted_low, max(high) FILTER (stage = 'P_PROS') AS prosecuted_high,
  max(high) FILTER (stage = 'P_SUSP') AS suspected_high
FROM cell GROUP BY ALL;

CREATE TABLE finding AS
SELECT * FROM (
  SELECT 'TIP-CODE-01' AS code, (SELECT count(*) FROM record WHERE area = '' OR (dimension LIKE 'by c%' AND category = '')) AS n
  UNION ALL SELECT 'TIP-CODE-02', (SELECT count(*) FROM kept WHERE kind = 'ambiguous')
  UNION ALL SELECT 'TIP-CODE-05', (SELECT count(*) FROM kept WHERE kind = 'historical')
  UNION ALL SELECT 'TIP-CODE-08', (SELECT count(*) FROM kept WHERE note LIKE 'An ethnic group%')
  UNION ALL SELECT 'TIP-CODE-16', (SELECT count(*) FROM kept WHERE kind = 'refused' AND NOT regexp_matches(category, '\d\s*\p{L}'))
  UNION ALL SELECT 'TIP-CODE-10', (SELECT count(*) FROM record WHERE no_country AND area <> '')
  UNION ALL SELECT 'TIP-CONS-01', (SELECT count(*) FROM stages WHERE convicted_low > prosecuted_high)
  UNION ALL SELECT 'TIP-CONS-02', (SELECT count(*) FROM stages WHERE prosecuted_low > suspected_high)
  UNION ALL SELECT 'TIP-FILE-02', (SELECT count(*) FROM kept WHERE contains(category, chr(65533)))
  UNION ALL SELECT 'TIP-FILE-03', (SELECT count(*) FROM record WHERE category LIKE '%Ã%')
  UNION ALL SELECT 'TIP-FILE-04', (SELECT count(*) FROM record WHERE lower(category) = 'nationality')
  UNION ALL SELECT 'TIP-FILE-05', (SELECT count(*) FROM record WHERE category LIKE '(espec%' AND NOT contains(category, chr(65533)))
  UNION ALL SELECT 'TIP-FLOW-03', (SELECT count(*) FROM kept WHERE own_country)
  UNION ALL SELECT 'TIP-KEY-01', (SELECT count(*) FROM cell WHERE records > 1)
  UNION ALL SELECT 'TIP-KEY-02', (SELECT sum(records) FROM cell WHERE texts > 1)
  UNION ALL SELECT 'TIP-KEY-03', (SELECT sum(n) FROM (
    SELECT count(*) AS n FROM kept GROUP BY area, year, stage, dimension, code, sex, age, printed) WHERE n > 1)
  UNION ALL SELECT 'TIP-KEY-05', (SELECT count(*) FROM record WHERE total_label)
  UNION ALL SELECT 'TIP-SUM-01', (SELECT count(*) FROM parts WHERE unknown > 0 AND women > 0 AND men > 0
    AND (sexes_low > total_high OR sexes_high < total_low))
  UNION ALL SELECT 'TIP-SUM-02', (SELECT count(*) FROM parts WHERE unknown > 0 AND children > 0 AND adults > 0
    AND (ages_low > total_high OR ages_high < total_low))
  UNION ALL SELECT 'TIP-SUM-03', (SELECT count(*) FROM parts WHERE unknown = 0 AND women > 0 AND men > 0 AND sexes_high < total_low)
  UNION ALL SELECT 'TIP-SUM-04', (SELECT count(*) FROM parts WHERE unknown = 0 AND sexes_low > total_high)
  UNION ALL SELECT 'TIP-SUM-05', (SELECT count(*) FROM forms WHERE low > total_high)
  UNION ALL SELECT 'TIP-SUM-06', (SELECT count(*) FROM ages_of_sex WHERE low > total_high)
  UNION ALL SELECT 'TIP-SUM-09', (SELECT count(*) FROM citizens WHERE low > total_high)
  UNION ALL SELECT 'TIP-SUM-13', (SELECT count(*) FROM parts WHERE unknown = 0 AND ages_low > total_high)
);

-- Repeated keys in the text as it lies, before any label is read: 336, of which 192 with different values.
CREATE TABLE raw_key AS
SELECT area, indicator, dimension, category, sex, age, year, count(*) AS records, count(DISTINCT printed) AS texts,
  bool_or(area IN (SELECT code FROM country)) AS country
FROM glotip GROUP BY ALL;
