-- The national file of the United Kingdom, as texts. A blank sex or age is the total.
CREATE TABLE uk AS SELECT "Year"::INTEGER AS year, coalesce("Sex", '') AS sex, coalesce("Age", '') AS age,
  "Value"::DECIMAL(18, 1)::INTEGER AS persons
FROM read_csv('seeds/samples/world/inbox/uk.indicator_16-2-2.csv', all_varchar = true, header = true);

CREATE MACRO child_or_adult(age) AS CASE age WHEN '0 to 14' THEN 'Y0T17' WHEN '15 to 17' THEN 'Y0T17'
  WHEN 'Age not known' THEN '_U' ELSE 'Y_GE18' END;

CREATE TABLE uk_year AS SELECT year, sum(persons)::INTEGER AS persons FROM uk WHERE sex = '' AND age = '' GROUP BY year;
CREATE TABLE uk_sex AS SELECT year, left(sex, 1) AS code, sum(persons)::INTEGER AS persons FROM uk WHERE sex <> '' AND age = '' GROUP BY ALL;
CREATE TABLE uk_age AS SELECT year, child_or_adult(age) AS code, sum(persons)::INTEGER AS persons FROM uk WHERE sex = '' AND age <> '' GROUP BY ALL;
CREATE TABLE uk_sex_age AS SELECT year, left(sex, 1) || ' ' || child_or_adult(age) AS code, sum(persons)::INTEGER AS persons
FROM uk WHERE sex <> '' AND age <> '' GROUP BY ALL;

-- Women and men together, where they fall short of the total: persons of unknown sex are not shown.
CREATE TABLE uk_short AS SELECT year, uk_year.persons - sum(uk_sex.persons)::INTEGER AS persons
FROM uk_year JOIN uk_sex USING (year) GROUP BY year, uk_year.persons HAVING sum(uk_sex.persons) < uk_year.persons;
