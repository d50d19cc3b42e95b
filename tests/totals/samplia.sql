-- The made-up cases, as texts. A year that is no year sets a person aside; nothing else does.
CREATE TABLE person AS
SELECT row_number() OVER () + 1 AS r, cas_ID AS id, cas_Year AS year,
  CASE vic_TraffickingStatus WHEN 'ActualVictimOfTrafficking' THEN 'V_IDN' WHEN 'PossibleVictimOfTrafficking' THEN 'V_POT'
    WHEN 'Prosecuted' THEN 'P_PROS' WHEN 'Convicted' THEN 'P_CONV' END AS stage,
  CASE prs_Gender WHEN 'Feminine' THEN 'F' WHEN 'Masculine' THEN 'M' WHEN 'NonSpecifiedUnknown' THEN '_U' ELSE '_O' END AS sex,
  CASE WHEN vic_AgeWhenTrafficked IS NULL OR vic_AgeWhenTrafficked::INTEGER > 120 THEN '_U'
    WHEN vic_AgeWhenTrafficked::INTEGER < 18 THEN 'Y0T17' ELSE 'Y_GE18' END AS age,
  CASE prs_Citizenship WHEN 'Samplia (made-up country)' THEN 'ZZZ' WHEN 'stateless' THEN '_STLS'
    ELSE coalesce(code_of(prs_Citizenship, kind, codes), '_U') END AS citizenship,
  CASE hte_Route WHEN 'Domestic' THEN 'DOM' WHEN 'Subregional' THEN 'CB_SUB' WHEN 'Transregional' THEN 'CB_TRANS' ELSE '_U' END AS scope,
  string_split(coalesce(vic_TypeOfExploitation, ''), ';') AS forms,
  prs_Citizenship AS citizenship_text, vic_TypeOfExploitation AS form_text, vic_AgeWhenTrafficked AS age_text
FROM read_csv('seeds/samples/world/inbox/samplia-cases.made-up.csv', all_varchar = true, header = true)
LEFT JOIN spelling ON spelling = fold(prs_Citizenship);

CREATE TABLE counted AS SELECT * REPLACE (year::INTEGER AS year) FROM person WHERE regexp_full_match(year, '\d{4}');

CREATE TABLE form_of AS SELECT stage, year, CASE form WHEN 'SexualExploitation' THEN 'SEX' WHEN 'ForcedLabour' THEN 'LAB'
  WHEN 'illicitActivities' THEN 'CRIM' WHEN 'ForcedBegging' THEN 'BEG' WHEN 'Servitude' THEN 'SERV' WHEN 'ForcedMarriage' THEN 'FMAR'
  WHEN 'OrganRemoval' THEN 'ORG' WHEN 'Other' THEN 'OTH' ELSE '_U' END AS code
FROM counted, unnest(forms) AS unnested(form);

-- Persons by stage, year, and one dimension at a time.
CREATE TABLE samplia AS
SELECT stage, 'total' AS breakdown, year, '' AS code, count(*)::INTEGER AS persons FROM counted GROUP BY ALL
UNION ALL SELECT stage, 'sex', year, sex, count(*)::INTEGER FROM counted GROUP BY ALL
UNION ALL SELECT stage, 'age', year, age, count(*)::INTEGER FROM counted GROUP BY ALL
UNION ALL SELECT stage, 'citizenship', year, citizenship, count(*)::INTEGER FROM counted GROUP BY ALL
UNION ALL SELECT stage, 'scope', year, scope, count(*)::INTEGER FROM counted GROUP BY ALL
UNION ALL SELECT stage, 'form', year, code, count(*)::INTEGER FROM form_of GROUP BY ALL;
