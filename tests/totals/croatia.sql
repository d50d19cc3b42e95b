-- The national file of Croatia, as texts, unfolded to one rate a record.
CREATE TABLE croatia AS
SELECT "Godina"::INTEGER AS year, part, rate
FROM (UNPIVOT (FROM read_csv('seeds/samples/world/inbox/croatia.indicator_16-2-2.csv', all_varchar = true, header = true))
  ON COLUMNS(* EXCLUDE "Godina") INTO NAME part VALUE rate);

CREATE TABLE croatia_year AS SELECT year, rate::DOUBLE AS rate FROM croatia WHERE part LIKE 'Žrtve%';
