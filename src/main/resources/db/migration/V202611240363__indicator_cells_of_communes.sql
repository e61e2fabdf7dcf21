-- A province reads the years of all its communes at once. The key of a cell begins with its commune, so without this index every
-- commune, measure and year would be looked for by itself.
CREATE INDEX cell_years_of_communes ON indicator.cell (measure, bucket, commune) WHERE level = 0 AND bucket % 100 = 0;
